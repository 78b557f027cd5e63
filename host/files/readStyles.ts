import { normalStyle, type Border, type BorderSide, type CellStyle, type Font } from '../workbook/cell';
import type { ConditionalLook } from '../workbook/objects';
import { builtInFormats, horizontalWords, lineWords, underlineWords, verticalWords } from './styleWords';
import { readColor, type ThemeColors } from './colors';
import { child, children, flag, numberOf, type XmlElement } from './xml';

/** The looks of a workbook, by the numbers that cells and conditional formats use. */
export interface Styles {
  /** Undefined: the ordinary look. */
  readonly cells: readonly (CellStyle | undefined)[];
  readonly differential: readonly ConditionalLook[];
  /** The workbook's ordinary font, which cells leave out. */
  readonly font: Font;
}

/** Reads the styles part. Without one, every cell looks ordinary. */
export function readStyles(root: XmlElement | undefined, theme: ThemeColors): Styles {
  const formats = new Map(children(child(root, 'numFmts'), 'numFmt').map((item) => [numberOf(item, 'numFmtId'), item.attributes.formatCode ?? 'General']));
  const fonts = children(child(root, 'fonts'), 'font').map((font) => readFont(font, theme));
  const fills = children(child(root, 'fills'), 'fill').map((fill) => readFill(fill, theme, false));
  const borders = children(child(root, 'borders'), 'border').map((border) => readBorders(border, theme));
  const ordinary = fonts[0] ?? {};
  const formatOf = (id: number | undefined): string | undefined => (id === undefined ? undefined : formats.get(id) ?? builtInFormats[id]);
  const cells = children(child(root, 'cellXfs'), 'xf').map((xf) => {
    const protection = child(xf, 'protection');
    return normalStyle({
      numberFormat: formatOf(numberOf(xf, 'numFmtId')),
      font: difference(fonts[numberOf(xf, 'fontId') ?? 0] ?? {}, ordinary),
      fill: fills[numberOf(xf, 'fillId') ?? 0],
      borders: borders[numberOf(xf, 'borderId') ?? 0],
      ...readAlignment(child(xf, 'alignment')),
      locked: flag(protection, 'locked', true) ? undefined : false,
      formulaHidden: flag(protection, 'hidden') ? true : undefined,
    });
  });
  const differential = children(child(root, 'dxfs'), 'dxf').map((dxf) => readLook(dxf, theme));
  return { cells, differential, font: ordinary };
}

/** A font, as a cell or a run of letters has it. */
export function readFont(font: XmlElement | undefined, theme: ThemeColors): Font {
  const on = (name: string): true | undefined => (child(font, name) && flag(child(font, name), 'val', true) ? true : undefined);
  const underline = child(font, 'u');
  return defined({
    name: (child(font, 'name') ?? child(font, 'rFont'))?.attributes.val,
    size: numberOf(child(font, 'sz'), 'val'),
    color: readColor(child(font, 'color'), theme),
    bold: on('b'),
    italic: on('i'),
    strikethrough: on('strike'),
    underline: underline ? underlineWords[underline.attributes.val ?? 'single'] : undefined,
  });
}

/** The font without what the ordinary font has too. */
function difference(font: Font, ordinary: Font): Font {
  return Object.fromEntries(Object.entries(font).filter(([key, value]) => ordinary[key as keyof Font] !== value));
}

/** In a cell the pattern's foreground is the colour, in a differential format its background. */
function readFill(fill: XmlElement | undefined, theme: ThemeColors, differential: boolean): string | undefined {
  const pattern = child(fill, 'patternFill');
  if (!pattern) return readColor(child(child(child(fill, 'gradientFill'), 'stop'), 'color'), theme);
  const kind = pattern.attributes.patternType;
  if (kind === 'none' || (kind === undefined && !differential) || kind === 'gray125') return undefined;
  const [first, second] = differential ? (['bgColor', 'fgColor'] as const) : (['fgColor', 'bgColor'] as const);
  return readColor(child(pattern, first), theme) ?? (differential ? readColor(child(pattern, second), theme) : undefined);
}

function readBorders(border: XmlElement | undefined, theme: ThemeColors): Partial<Record<BorderSide, Border>> | undefined {
  const sides: [BorderSide, XmlElement | undefined][] = [
    ['EdgeLeft', child(border, 'left') ?? child(border, 'start')],
    ['EdgeRight', child(border, 'right') ?? child(border, 'end')],
    ['EdgeTop', child(border, 'top')],
    ['EdgeBottom', child(border, 'bottom')],
    ['DiagonalDown', flag(border, 'diagonalDown') ? child(border, 'diagonal') : undefined],
    ['DiagonalUp', flag(border, 'diagonalUp') ? child(border, 'diagonal') : undefined],
  ];
  const found = sides.flatMap(([side, line]): [BorderSide, Border][] => {
    const look = lineWords[line?.attributes.style ?? 'none'];
    return look ? [[side, { style: look[0], weight: look[1], color: readColor(child(line, 'color'), theme) ?? '#000000' }]] : [];
  });
  return found.length === 0 ? undefined : (Object.fromEntries(found));
}

function readAlignment(
  alignment: XmlElement | undefined,
): Pick<CellStyle, 'horizontalAlignment' | 'verticalAlignment' | 'wrapText' | 'shrinkToFit' | 'indentLevel' | 'textOrientation'> {
  if (!alignment) return {};
  const rotation = numberOf(alignment, 'textRotation') ?? 0;
  return defined({
    horizontalAlignment: horizontalWords[alignment.attributes.horizontal ?? ''],
    verticalAlignment: verticalWords[alignment.attributes.vertical ?? ''],
    wrapText: flag(alignment, 'wrapText') ? true : undefined,
    shrinkToFit: flag(alignment, 'shrinkToFit') ? true : undefined,
    indentLevel: numberOf(alignment, 'indent'),
    // Files count downward angles from 91 on; 255 is vertical text, which Office.js calls 180.
    textOrientation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
  });
}

/** A differential format: what a conditional format lays over a cell. */
function readLook(dxf: XmlElement, theme: ThemeColors): ConditionalLook {
  const font = child(dxf, 'font') ? readFont(child(dxf, 'font'), theme) : {};
  return defined({
    fill: child(dxf, 'fill') ? readFill(child(dxf, 'fill'), theme, true) : undefined,
    font: Object.keys(font).length > 0 ? font : undefined,
    numberFormat: child(dxf, 'numFmt')?.attributes.formatCode,
    borders: readBorders(child(dxf, 'border'), theme),
  });
}

/** The object without its undefined members. */
export function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
