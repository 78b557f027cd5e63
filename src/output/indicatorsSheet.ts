import { cellAddress } from '../check/address';
import { indicatorKeys } from '../check/indicatorKeys';
import { STATUSES, STATUS_LABELS, type IndicatorResult, type ItemResult, type Limits, type RowResult, type Status, type TableReport, type TargetFigure } from '../check/report';
import { inChinese } from '../check/said';
import { CONDITIONAL_FORMAT_KEY, type CellContent, type Edit } from './edits';
import type { UnreadAnswer } from './handling';
import { columnBelow, contentText, type ListChange, type ListLayout, type ListReading, type ListRow, type ListSpec, type RowContents } from './lists/model';
import { cellOf, isBlank } from './lists/read';
import { cut, oneLine } from './note';
import { STATUS_COLOURS } from './palette';
import { textField } from './textCell';

const TITLE_LENGTH = 60;
const EVIDENCE_LENGTH = 160;
/** A unit that Excel shows by a number format: 92.5 % is 0.925 in the cell, so that `92.5` and `92.5%` both may be typed. */
const PERCENT = '%';
const PERCENT_FORMAT = '0.00%';
/** Long whole numbers are set in groups of three digits, as far as the column has room for them. */
const GROUPED = '#,##0';
const GROUPED_FROM = 10_000;
const GROUPED_TO = 1e12;

/** The column in which the user corrects a figure. */
export const CORRECTED_COLUMN = 'corrected';

export const NOT_A_NUMBER = '修正值应为数字';
export const NO_LONGER_ASKED = '指标已变动';

/** 指标对照: one row for each indicator of every checked table. */
export const INDICATORS: ListSpec = {
  kind: 'indicators',
  sheet: '指标对照',
  table: '指标对照',
  hint: '浅黄色的“修正值”由您填写：报告值有误或没有读准时，填入正确的数字（单位与目标值相同），完成率、结论和汇总随即更新，下次核验也按修正值判断。原表不会被改动。',
  order: 'together',
  columns: [
    { id: 'sheet', header: '工作表', width: 58, optional: true },
    { id: 'task', header: '专项任务', width: 110, optional: true },
    { id: 'item', header: '分项', width: 36, align: 'Center', optional: true },
    { id: 'name', header: '指标', width: 120, optional: true },
    { id: 'comparator', header: '比较', width: 62, align: 'Center', optional: true },
    { id: 'target', header: '目标值', width: 80, align: 'Right' },
    { id: 'unit', header: '单位', width: 48, align: 'Center' },
    { id: 'reported', header: '报告值', width: 80, align: 'Right' },
    { id: CORRECTED_COLUMN, header: '修正值', width: 80, align: 'Right', user: true },
    { id: 'rate', header: '完成率', width: 56, align: 'Right' },
    { id: 'verdict', header: '结论', width: 72, align: 'Center' },
    { id: 'evidence', header: '依据', width: 220, optional: true },
    { id: 'table', header: '表号', width: 40, hidden: true },
    { id: 'key', header: '指标键', width: 80, hidden: true },
  ],
  rules,
};

/** What a check makes of 指标对照. A row whose target is no longer asked for stays where the user corrected it. */
export function indicatorsChange(table: string, report: TableReport, layout: ListLayout | null): ListChange {
  const keys = indicatorKeys(report.rows);
  const entries = report.rows.flatMap((row) => row.items.flatMap((item) => item.indicators.map((indicator) => ({
    key: keys.get(indicator) ?? '',
    contents: (listed: ListRow | null): RowContents => (cell) => ({
      ...described(row, item, indicator, report.sheet),
      ...(listed === null ? { corrected: { empty: true, format: formatOf(indicator.target) } as const } : {}),
      ...formulas(indicator, cell),
    }),
  }))));
  return {
    table,
    entries,
    gone: (row) => {
      if (layout === null || isBlank(cellOf(row, layout, CORRECTED_COLUMN))) return null;
      return () => ({ verdict: { text: NO_LONGER_ASKED }, rate: { empty: true, format: '0.0%' } });
    },
  };
}

function described(row: RowResult, item: ItemResult, indicator: IndicatorResult, sheet: string): Record<string, CellContent> {
  const { name, target } = indicator;
  const { actual, reason } = indicator.uncorrected ?? indicator;
  const reported = reportedValue(indicator);
  const why = inChinese(reason);
  const said = actual === null ? why : `${actual.cell === undefined ? '' : `${actual.cell}：`}${actual.text}；${why}`;
  return {
    sheet: textField(sheet),
    task: textField(cut(oneLine(row.task), TITLE_LENGTH)),
    item: textField(item.path),
    name: textField(cut(oneLine(name), TITLE_LENGTH)),
    comparator: textField(comparatorWords(target)),
    target: figure(target.value, target),
    unit: textField(target.unit),
    reported: reported === null ? { empty: true, format: formatOf(target) } : figure(reported, target),
    evidence: textField(cut(oneLine(`目标“${target.text}”；${said}`), EVIDENCE_LENGTH)),
  };
}

/** The reported value in the target's unit; null where none was found. */
function reportedValue(indicator: IndicatorResult): number | null {
  const { actual, rate } = indicator.uncorrected ?? indicator;
  const { target } = indicator;
  if (actual === null) return null;
  // Only the rate knows both units: 37公顷 of 600亩.
  return actual.unit === target.unit || rate === undefined ? actual.value : rounded(rate * target.value);
}

const COMPARATORS: Readonly<Record<TargetFigure['op'], string>> = { '>=': '不低于', '>': '高于', '<=': '不高于', '<': '低于', '=': '等于', range: '区间' };

function comparatorWords({ op, max, change, unit }: TargetFigure): string {
  const direction = change === undefined ? '' : { up: '增长', down: '下降' }[change];
  const upTo = op === 'range' && max !== undefined ? `至${String(max)}${unit}` : '';
  return `${direction}${COMPARATORS[op]}${upTo}`;
}

/** Rate and verdict: the correction counts where there is one, else what the check concluded from the whole text. */
function formulas(indicator: IndicatorResult, cell: (id: string) => string): Record<string, CellContent> {
  const { target } = indicator;
  const [corrected, reported] = [cell(CORRECTED_COLUMN), cell('reported')];
  const value = `IF(TRIM(${corrected})="",${reported},${corrected})`;
  const rate = target.value === 0 ? '=""' : `=IF(ISNUMBER(${value}),${value}/${cell('target')},"")`;
  const asReported = `"${STATUS_LABELS[(indicator.uncorrected ?? indicator).status]}"`;
  const verdict = `=IF(TRIM(${corrected})="",${asReported},IF(ISNUMBER(${corrected}),${judgement(target, corrected)},"${NOT_A_NUMBER}"))`;
  return { rate: { formula: rate, format: '0.0%' }, verdict: { formula: verdict } };
}

/** The verdict on a number as a formula: what `judgeNumber` says, in the cell's own scale. */
function judgement({ limits, unit, laterDue }: TargetFigure, cell: string): string {
  const word = (status: Status): string => `"${STATUS_LABELS[status]}"`;
  if (limits === undefined) return word('review');
  const { exceededAbove } = limits;
  const reached = exceededAbove === undefined ? word('met') : `IF(${compared(cell, '>', exceededAbove, unit)},${word('exceeded')},${word('met')})`;
  const missed = MISSED.flatMap(([bound, sign]) => {
    const limit = limits[bound];
    return limit === undefined ? [] : [compared(cell, sign, limit, unit)];
  });
  if (missed.length === 0) return reached;
  return `IF(${missed.length === 1 ? missed.join() : `OR(${missed.join()})`},${word(laterDue ? 'inProgress' : 'unmet')},${reached})`;
}

const MISSED: readonly (readonly [Exclude<keyof Limits, 'exceededAbove'>, '<' | '<=' | '>' | '>='])[] = [['atLeast', '<'], ['above', '<='], ['atMost', '>'], ['below', '>=']];

/** Binary fractions must not decide: both sides are rounded alike. */
function compared(cell: string, sign: string, limit: number, unit: string): string {
  return `ROUND(${cell},10)${sign}${String(rounded(inCell(limit, unit)))}`;
}

/**
 * The corrections that the user typed for a table, by indicator key, in the target's unit; and those
 * that are no numbers.
 */
export function correctionsOf(reading: ListReading, rows: readonly ListRow[], layout: ListLayout, table: string): {
  readonly overrides: ReadonlyMap<string, number>;
  readonly unread: readonly UnreadAnswer[];
} {
  const overrides = new Map<string, number>();
  const unread: UnreadAnswer[] = [];
  const column = layout.columns.get(CORRECTED_COLUMN) ?? layout.left;
  for (const row of [...rows].reverse()) {
    if (row.table !== table || row.key === '' || isBlank(cellOf(row, layout, CORRECTED_COLUMN))) continue;
    const value = reading.values[row.row - 1]?.[column - 1] ?? '';
    if (typeof value === 'number') overrides.set(row.key, contentText(cellOf(row, layout, 'unit')).trim() === PERCENT ? rounded(value * 100) : value);
    else if (String(value).trim() !== '') unread.push({ sheet: layout.sheet, row: row.row, column, text: String(value) });
  }
  return { overrides, unread: unread.reverse() };
}

function figure(value: number, target: TargetFigure): CellContent {
  const number = rounded(inCell(value, target.unit));
  const isLong = Number.isInteger(number) && Math.abs(number) >= GROUPED_FROM && Math.abs(number) < GROUPED_TO;
  return { number, format: isLong && target.unit !== PERCENT ? GROUPED : formatOf(target) };
}

function formatOf({ unit }: TargetFigure): string {
  return unit === PERCENT ? PERCENT_FORMAT : 'General';
}

function inCell(value: number, unit: string): number {
  return unit === PERCENT ? value / 100 : value;
}

/** Without the noise of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function rules(layout: ListLayout): Edit[] {
  const { sheet } = layout;
  const verdicts = columnBelow(layout, 'verdict');
  const first = `$${cellAddress(verdicts.top, verdicts.left)}`;
  return [
    { kind: 'number-validation', sheet, range: columnBelow(layout, 'corrected'), message: '请只填数字，单位与目标值相同。' },
    ...STATUSES.map((status): Edit => ({
      kind: 'add-conditional-format', sheet, range: verdicts, formula: `=AND(${first}="${STATUS_LABELS[status]}",${CONDITIONAL_FORMAT_KEY}=0)`,
      fill: STATUS_COLOURS[status].fill, fontColor: STATUS_COLOURS[status].font, bold: true,
    })),
  ];
}
