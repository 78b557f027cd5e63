import { measureUnitOf } from '../text';
import { textsBelow } from './asking';
import type { Grid } from './grid';
import type { HeaderColumn, Name } from './header';
import type { CellText, ColumnRole } from './model';
import { splitBrackets } from './words';

/** 单位 heads a column of offices as well as one of units of measure: what stands below tells. */
const OPEN_NAME = /单位/u;

/** The roles of a header's columns, with a column of 单位 below which stand 亿元, %, 万人 taken for what it is. */
export function withMeasure(columns: Map<ColumnRole, HeaderColumn>, names: readonly Name[], grid: Grid, bottom: number): Map<ColumnRole, HeaderColumn> {
  if (columns.has('measure')) return columns;
  const free = (column: number): boolean => [...columns].every(([role, own]) => role === 'unit' || own.column !== column);
  const named = names.find((name) => name.isOpen && OPEN_NAME.test(name.text) && free(name.column) && isOfUnits(grid, bottom, name.column));
  if (named === undefined) return columns;
  const moved = new Map(columns);
  if (columns.get('unit')?.column === named.column) moved.delete('unit');
  const { column, lastColumn, text } = named;
  return moved.set('measure', { column, lastColumn, text, score: 1 });
}

/** Most of the texts below name a unit of measure. */
function isOfUnits(grid: Grid, bottom: number, column: number): boolean {
  const { texts } = textsBelow(grid, bottom, column);
  const units = texts.filter((text) => measureUnitOf(text) !== null).length;
  return units > 0 && units * 2 >= texts.length;
}

/** The roles whose cells hold a number for what the row asks. */
export const FIGURE_ROLES: readonly ColumnRole[] = ['target', 'actual', 'result'];

/** 单位：万元 in a line above the table. */
const IN_TITLE = /(?:^|[\s(（])(?:计量)?单位\s*[:：]\s*([^\s)），,；;]{1,12})/u;

/** Units that a table gives once for a column or for all: in the header's brackets, in a line above it. */
export class CommonUnits {
  private readonly byRole = new Map<ColumnRole, string>();

  constructor(headers: ReadonlyMap<ColumnRole, Pick<HeaderColumn, 'text'>>, title: string) {
    const overall = asUnit(IN_TITLE.exec(title)?.[1] ?? '');
    for (const role of FIGURE_ROLES) {
      const unit = asUnit(bracketed(headers.get(role)?.text ?? '')) ?? (role === 'result' ? null : overall);
      if (unit !== null) this.byRole.set(role, unit);
    }
  }

  /** The unit for a bare number of the role in a row: its own column's, the task's in brackets (财政收入（亿元）), the table's, that of the target beside it. */
  of(role: ColumnRole, cells: Readonly<Partial<Record<ColumnRole, CellText>>>): string | undefined {
    return asUnit(cells.measure?.text ?? '') ?? asUnit(bracketed(cells.task?.text ?? '')) ?? this.byRole.get(role) ?? unitBeside(cells.target?.text ?? '', cells[role]?.text ?? '');
  }
}

/** 86: a cell of values that holds nothing but a number. */
const BARE_NUMBER = /^\d{1,12}(?:\.\d{1,6})?$/u;
/** ≤90万元, 不少于200人: one number with its unit. */
const MEASURED = /^[^\d]{0,6}(\d{1,12}(?:\.\d{1,6})?)([^\d\s]{1,6}?)(?:及?以[上下内])?$/u;
/** A number so many times as large as what was asked is told in another scale. */
const OTHER_SCALE = 100;

/** 86 beside ≤90万元: a bare number is in the unit of the target beside it, and in its scale unless that would be out of all proportion. */
function unitBeside(target: string, value: string): string | undefined {
  const own = BARE_NUMBER.exec(value.trim())?.[0];
  const [, asked, unit] = (own !== undefined && MEASURED.exec(target.trim().normalize('NFKC'))) || [];
  if (own === undefined || asked === undefined || unit === undefined) return undefined;
  const scale = measureUnitOf(unit)?.scale;
  return scale === undefined || (scale > 1 && Number(own) > OTHER_SCALE * Number(asked)) ? undefined : unit;
}

/** Longer texts are no names of indicators. */
const LONGEST_NAME = 60;

/** What stands in brackets at the end of a name; '' where nothing does. */
function bracketed(name: string): string {
  const words = name.trim();
  return words.length <= LONGEST_NAME && /[)）]$/u.test(words) ? splitBrackets(words.normalize('NFKC')).inside : '';
}

function asUnit(text: string): string | null {
  const words = text.trim();
  return words !== '' && measureUnitOf(words) !== null ? words : null;
}
