import { evaluateTable } from './evaluate/table';
import type { CheckedRow } from './evaluate/model';
import type { CheckOptions } from './checkTable';
import { closedTable, closedTemplate } from './closedTable';
import { STATUS_LABELS, type Figure, type Finding, type IndicatorResult, type ItemResult } from './report';
import { RULES, ruleTitle, runRules } from './rules';
import { showTarget } from './rules/support/figures';
import { inChinese } from './said';
import type { CellText, SelfCheckTable } from './table/model';
import type { Template } from './template/model';
import type { Claim, Item, Period, Quantity, TextReading } from './text/model';
import type { Span } from './text/span';
import { readTargets, type Target } from './text/targets';

const CLAIMS: Readonly<Record<Claim['kind'], string>> = { done: '已完成', underWay: '进行中', notDone: '未完成', notFinal: '未定' };
const CHANGES = { up: '增长', down: '下降' } as const;
const OPS: Readonly<Record<Target['op'], string>> = { '>=': '不低于', '>': '高于', '<=': '不高于', '<': '低于', '=': '等于', range: '在区间' };
const APPROXIMATIONS = { about: '约数', over: '略多', under: '略少' } as const;
const SEVERITIES: Readonly<Record<Finding['severity'], string>> = { error: '错误', warning: '警告', info: '提示' };
/** Where a stretch of a cell stands in the sheet's own text. */
type Places = (cell: string, span: Span) => readonly [number, number];
/** Words of a quotation that one line can bear. */
const LONGEST_WORDS = 48;

/**
 * 核验过程. How a row was read and judged, for people: items, figures with their places, claims,
 * targets, which figure was held against which target and why, statuses with reasons, and the rules
 * that spoke. Null where the table has no such row. Pure; takes as long as a check of the table.
 *
 * @param row sheet row, from 1
 */
export function explainRow(typed: SelfCheckTable, given: Template | null, row: number, options: CheckOptions = {}): string | null {
  const { table, placeIn } = closedTable(typed);
  const places: Places = (cell, { start, end }) => placeIn(row, cell, [start, end]);
  const checked = evaluateTable(table, given && closedTemplate(given), options);
  const found = checked.rows.find((one) => one.source.row === row);
  if (!found) return null;
  const findings = runRules(RULES, checked, new Set(options.disabledRules), undefined, options.severities).filter((finding) => finding.row === row);
  const lines = [
    ...headLines(found, table),
    ...cellLines('任务', found.cells.task, found.readings.task, true, places),
    ...cellLines('目标', found.cells.target, undefined, true, places),
    ...cellLines('落实情况', found.cells.result, found.readings.result, false, places),
    ...cellLines('实际完成值', found.cells.actual, undefined, false, places),
    ...cellLines('存在问题', found.cells.problem, found.readings.problem, false, places),
    '判定',
    ...found.result.items.flatMap((item) => itemLines(item, places)),
    ...(found.result.items.length === 0 ? ['  没有可以判定的分项'] : []),
    '规则',
    ...findings.map((finding) => findingLine(finding, places)),
    ...(findings.length === 0 ? ['  没有规则提出问题'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function headLines({ result, source }: CheckedRow, table: SelfCheckTable): readonly string[] {
  return [
    `工作表“${table.sheet}”第${String(source.row)}行  ${STATUS_LABELS[result.status]}  ${shortened(result.task)}`,
    ...(result.dimension === '' ? [] : [`  考评维度：${shortened(result.dimension)}`]),
    ...(result.matchReason === undefined ? [] : [`  规定任务：${result.task}（${inChinese(result.matchReason)}）`]),
    ...(source.shift === 0 ? [] : [`  整行错了${String(Math.abs(source.shift))}列，已按原意读取`]),
  ];
}

function cellLines(name: string, cell: CellText | undefined, reading: TextReading | undefined, asks: boolean, places: Places): readonly string[] {
  if (!cell) return [];
  if (cell.text.trim() === '') return [`${name} ${cell.cell}：空白`];
  if (!reading) return [`${name} ${cell.cell}：${shortened(cell.text)}`];
  const targets = asks ? readTargets(reading) : [];
  const place = (span: Span): string => placeText(places(cell.cell, span));
  const [, length] = places(cell.cell, { start: 0, end: cell.text.length });
  return [
    `${name} ${cell.cell}（${String(length)}字）`,
    ...reading.items.flatMap((item) => readItemLines(item, reading, place, 1)),
    ...reading.quantities.map((quantity) => `  数字  ${place(quantity.span)} “${quantity.text}”${quantityNotes(quantity)}`),
    ...reading.periods.map((period) => `  时段  ${place(period.span)} “${period.text}”：${periodText(period)}`),
    // What a task says of getting done is asked, not claimed.
    ...(asks ? [] : reading.claims).map((claim) => `  说法  ${place(claim.span)} “${claim.text}”：${CLAIMS[claim.kind]}，管到 ${place(claim.clause)}`),
    ...targets.map((target) => `  要求  ${place(target.quantity.span)} “${target.name}”${targetText(target)}`),
  ];
}

function readItemLines(item: Item, reading: TextReading, place: (span: Span) => string, depth: number): readonly string[] {
  const words = shortened(reading.source.slice(item.body.start, item.body.end));
  const name = item.path === '' ? '全文' : `分项${item.path}`;
  const group = item.group === '' ? '' : `（${item.group}）`;
  return [`${'  '.repeat(depth)}${name}  ${place(item.span)} ${group}${words}`, ...item.children.flatMap((child) => readItemLines(child, reading, place, depth + 1))];
}

function quantityNotes(quantity: Quantity): string {
  const { value, min, max, unit, bound, approximate, change, cumulative, provisional, comparison } = quantity;
  const amount = min === undefined || max === undefined ? String(value) : `${String(min)}至${String(max)}`;
  const notes = [
    `＝${amount}${unit.symbol}`,
    ...(bound === undefined ? [] : [OPS[bound]]),
    ...(approximate === undefined ? [] : [APPROXIMATIONS[approximate]]),
    ...(change === undefined ? [] : [CHANGES[change]]),
    ...(cumulative ? ['累计数'] : []),
    ...(provisional ? ['未定数'] : []),
    ...(comparison ? ['比较用，不作报告值'] : []),
  ];
  return ` ${notes.join('，')}`;
}

function periodText({ year, month, day }: Period): string {
  const parts = [year === undefined ? '' : `${String(year)}年`, month === undefined ? '' : `${String(month)}月`, day === undefined ? '' : `${String(day)}日`];
  return `截至${parts.join('')}`;
}

function targetText({ quantity, op, change, about, level, alternative }: Target): string {
  const notes = [
    ...(change === undefined ? [] : [CHANGES[change]]),
    ...(about ? ['左右即可'] : []),
    ...(level ? ['指存量'] : []),
    ...(alternative === undefined ? [] : ['几项中达到一项即可']),
  ];
  return ` ${OPS[op]} ${quantity.text}${notes.length === 0 ? '' : `（${notes.join('，')}）`}`;
}

function itemLines(item: ItemResult, places: Places): readonly string[] {
  // Under a bare title the answer's own items are judged; what the template asks beside them has no part of the answer.
  const isOwn = item.text === item.answer;
  const isTemplate = item.answer === '' && item.path === '' && item.indicators.some((one) => one.target.source === 'template');
  const name = isTemplate ? '模板要求' : item.path === '' ? '全文' : `分项${item.path}`;
  return [
    `  ${name}  ${STATUS_LABELS[item.status]}：${inChinese(item.reason)}`,
    ...(isOwn ? [] : [`    要求：${shortened(item.text)}`]),
    ...(isTemplate ? [] : [`    作答${item.matchReason === undefined ? '' : `（${inChinese(item.matchReason)}）`}：${item.answer === '' ? '没有对应的内容' : shortened(item.answer)}`]),
    ...item.indicators.map((one) => indicatorLine(one, places)),
  ];
}

function indicatorLine({ name, target, actual, rate, status, reason }: IndicatorResult, places: Places): string {
  const answered = actual ? `报告${actual.text}${figurePlace(actual, places)}` : '没有报告值';
  const share = rate === undefined ? '' : `，完成${(rate * 100).toFixed(1)}%`;
  return `    指标“${name}”  目标${inChinese(showTarget(target))}${figurePlace(target, places)}，${answered}${share}  ${STATUS_LABELS[status]}：${inChinese(reason)}`;
}

function figurePlace({ cell, span }: Figure, places: Places): string {
  if (cell === undefined) return '';
  return span ? `［${cell} ${placeText(places(cell, { start: span[0], end: span[1] }))}］` : `［${cell}］`;
}

function findingLine({ severity, cell, span, message, rule }: Finding, places: Places): string {
  return `  ${SEVERITIES[severity]} ${cell}${span ? ` ${placeText(places(cell, { start: span[0], end: span[1] }))}` : ''} ${message}（${ruleTitle(rule)} ${rule}）`;
}

/** A span as people count: the first letter is number 1, both ends included. */
function placeText([start, end]: readonly [number, number]): string {
  return end <= start + 1 ? `第${String(start + 1)}字` : `第${String(start + 1)}–${String(end)}字`;
}

/** On one line, without control characters, a long text by its two ends. */
function shortened(text: string): string {
  const plain = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (plain.length <= LONGEST_WORDS) return plain;
  return `${plain.slice(0, LONGEST_WORDS - 12)}……${plain.slice(-10)}`;
}
