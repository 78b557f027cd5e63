/**
 * A cell of the embedded host. Cells and styles are never changed in place: whoever wants another
 * one puts a new object there (`putCell`), so copies of a workbook may share them.
 */

/** Excel's error words, as a cell shows them. */
export type ErrorWord =
  | '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#SPILL!' | '#CALC!' | '#GETTING_DATA';

/** All error words, to recognise one in a file or in what a client writes. */
export const errorWords: readonly ErrorWord[] = [
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#GETTING_DATA',
];

/** An error as a value: an object, so that the text `#N/A` stays a text. */
export interface CellError {
  readonly error: ErrorWord;
}

/** What a cell holds or what its formula computed; `null` is an empty cell. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

/** Part of a text with letters of its own look. */
export interface TextRun {
  readonly text: string;
  readonly font?: Font;
}

/** 单元格. A cell that is in the grid has a value, a formula, a look, or several of these. */
export interface HostCell {
  /** The value itself, or the last computed value where there is a formula. */
  readonly value: CellValue;
  /** With its leading `=`, in English notation and A1 style. */
  readonly formula?: string;
  /** Absent: the sheet's ordinary look. */
  readonly style?: CellStyle;
  readonly hyperlink?: Hyperlink;
  /** The cell's note (批注). */
  readonly note?: string;
  /** Runs of differently set letters; together they are the text of `value`. */
  readonly richText?: readonly TextRun[];
}

/** A link to the outside (`address`) or into the workbook (`documentReference`, such as `Sheet1!A1`). */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** Letters; what is absent is as in the workbook's ordinary font. Colours are `#RRGGBB`, sizes points. */
export interface Font {
  readonly name?: string;
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  /** Absent: none. */
  readonly underline?: 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
}

/** Excel's names for the sides of a cell. */
export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

/** One border line. */
export interface Border {
  readonly style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  /** `#RRGGBB`. */
  readonly color: string;
}

/** Excel's words for horizontal alignment; absent means General. */
export type HorizontalAlignment =
  | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';

/** Excel's words for vertical alignment; absent means Bottom. */
export type VerticalAlignment = 'Top' | 'Center' | 'Justify' | 'Distributed';

/** The look of a cell. What is absent has its ordinary value, so equal looks are equal objects in depth. */
export interface CellStyle {
  /** Excel's format code; absent: `General`. */
  readonly numberFormat?: string;
  /** `#RRGGBB`; absent: no fill. */
  readonly fill?: string;
  readonly font?: Font;
  readonly horizontalAlignment?: HorizontalAlignment;
  readonly verticalAlignment?: VerticalAlignment;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly textOrientation?: number;
  readonly shrinkToFit?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, Border>>>;
  /** Only `false` is kept: cells are locked unless said otherwise. */
  readonly locked?: false;
  readonly formulaHidden?: true;
}

/** Tells an error value from the others. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** The error value for a word such as `#N/A`, or null where the word is none. */
export function cellError(word: string): CellError | null {
  const found = errorWords.find((known) => known === word);
  return found === undefined ? null : { error: found };
}

/** True for a cell that need not be kept: no value, formula, look, link or note. */
export function isBlankCell(cell: HostCell): boolean {
  return (
    cell.value === null && cell.formula === undefined && cell.style === undefined &&
    cell.hyperlink === undefined && cell.note === undefined
  );
}

/** The format code of a cell, `General` for an empty place. */
export function numberFormatOf(cell: HostCell | undefined): string {
  return cell?.style?.numberFormat ?? 'General';
}

/** A style in the making: undefined stands for what is ordinary. */
export type StyleDraft = { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

/** The style without what is ordinary anyway; undefined where nothing is left. */
export function normalStyle(style: StyleDraft): CellStyle | undefined {
  const kept: Record<string, StyleDraft[keyof StyleDraft]> = {};
  let isOrdinary = true;
  for (const key of Object.keys(style) as (keyof StyleDraft)[]) {
    const value = style[key];
    if (isOrdinaryValue(key, value)) continue;
    kept[key] = value;
    isOrdinary = false;
  }
  return isOrdinary ? undefined : kept;
}

function isOrdinaryValue(key: keyof StyleDraft, value: StyleDraft[keyof StyleDraft]): boolean {
  if (value === undefined || (value === false && key !== 'locked')) return true;
  if (key === 'numberFormat') return value === 'General';
  if (key === 'indentLevel' || key === 'textOrientation') return value === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** A cell with another look; its content stays. */
export function withStyle(before: HostCell | undefined, style: StyleDraft): HostCell {
  const kept = normalStyle(style);
  const cell: { -readonly [K in keyof HostCell]: HostCell[K] } = { ...(before ?? { value: null }) };
  if (kept === undefined) delete cell.style;
  else cell.style = kept;
  return cell;
}
