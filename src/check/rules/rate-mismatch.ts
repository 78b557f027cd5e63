import { figureWords } from '../figureWords';
import type { CheckedRow } from '../evaluate/model';
import type { Figure, IndicatorResult, ItemResult } from '../report';
import { figureContexts, type FigureContext } from '../text/context';
import type { Quantity, TextReading } from '../text/model';
import type { Rule } from './rule';
import { answerOf } from './support/answer';
import { ratesOf } from './support/columnRate';
import { showNumber } from './support/numbers';
import { agrees, slackOf } from './support/precision';

/** 完成率155%, 完成进度155%, 完成年度任务的155%, 为计划的155%: the figure is reported value by target. */
const COMPLETION_RATE = /(?:完成(?:比?率|进度|比例)|完成(?:年度|全年|目标)?任务的?|任务完成率|(?<!形象|施工)进度|[为占达](?:到)?(?:年度|全年|年初|年|目标|市级|省级|县级|下达)*(?:任务|目标|计划|指标)(?:数|量|值)?的)(?:为|达到?|约为?)?$/u;
/** 完成年度任务15个的120%, 为任务15个的120%: the target stands between. */
const RATE_OF_TARGET = /完成(?:了)?[^，。；]{0,8}(?:任务|目标|指标|计划)[^，。；]{0,16}的$|(?:[为占达是]|达到|相当于)(?:年度|全年|今年|本年|目标|下达|[市省县区]级)*(?:任务|目标|指标|计划)(?:数|量|值)?[^，。；]{1,16}的$/u;
/** 超额完成55%: the figure is what goes beyond the target. */
const SURPLUS = /(?:超额(?:完成)?|超出目标|超任务)(?:了)?$/u;
/** 227个，完成126%: more than all of it can only be a share of the target; 完成80% may be of the work. */
const BARELY_DONE = /^(?:已|共)?完成了?$/u;
const WHOLE = 100;
/** What names a rate stands close before it. */
const REACH = 40;
/** The figure stands no more than so many figures before its rate. */
const MOST_BACK = 12;
/** So far from the target's own rate that the figure is about something else. */
const FAR_OFF = 0.5;

/** 完成率, or what goes beyond the target (超额). */
type RateKind = 'rate' | 'surplus';

function ownRate(source: string, quantity: Quantity, context: FigureContext): RateKind | null {
  if (quantity.unit.family !== 'percent' || quantity.comparison || quantity.change) return null;
  const before = context.before.slice(-REACH).replace(/[\s，,：:]+$/u, '');
  if (COMPLETION_RATE.test(before)) return 'rate';
  if (RATE_OF_TARGET.test(source.slice(Math.max(context.clause.start, quantity.outer.start - REACH), quantity.outer.start).trimEnd())) return 'rate';
  if (quantity.value > WHOLE && BARELY_DONE.test(before)) return 'rate';
  return SURPLUS.test(before) ? 'surplus' : null;
}

/** 分别完成任务的120%和116%: a rate right after another one is of its kind. */
function followsRate({ quantities, source }: TextReading, index: number): boolean {
  const [previous, rate] = [quantities[index - 1], quantities[index]];
  return previous?.unit.family === 'percent' && rate?.unit.family === 'percent' && /^[、和与及]$/u.test(source.slice(previous.outer.end, rate.outer.start));
}

/** An indicator with the figure of the text that answers it. */
interface Measured {
  readonly indicator: IndicatorResult;
  readonly quantity: Quantity;
}

/**
 * The indicator whose figure stands last before the rate, in the same sentence, with no other
 * figure of its unit between them: 建成2所，另有1所进度60% is a rate of the other one, and so is
 * 10件办结，其中第7件新增车位5.2万个、为目标的104%.
 */
function measuredBy({ byStart, asked }: MeasuredCell, reading: TextReading, index: number, context: FigureContext): Measured | null {
  const listed = listedBefore(reading, index, context) ?? inTurnBefore(reading, index, byStart, asked);
  if (listed === null) return null;
  if (listed) {
    const indicator = byStart.get(listed.span.start);
    return indicator ? { indicator, quantity: listed } : null;
  }
  const units = new Set<string>();
  for (let at = index - 1; at >= Math.max(0, index - MOST_BACK); at--) {
    const quantity = reading.quantities[at];
    if (!quantity || quantity.span.start < context.sentence.start) return null;
    const indicator = byStart.get(quantity.span.start);
    if (indicator && !units.has(quantity.unit.symbol)) return isOfPart(reading, quantity, index, at) || isOfMoney(context, quantity, indicator) ? null : { indicator, quantity };
    // 完成18个，完成任务15个的120%: the target that is restated is no other figure.
    if (!quantity.comparison && !asked.has(quantity.span.start)) units.add(quantity.unit.symbol);
  }
  return null;
}

/** 年度投资完成率, 资金支出进度: a rate of what is spent. */
const OF_MONEY = /(?:投资|资金|预算|支出|拨付)[^，。；\d]{0,10}$/u;

/** 债券资金支出进度, 预算执行率: how much of what was there was spent, which says nothing of money that came in. */
const OF_SPENDING = /(?:支出|拨付|执行)[^，。；\d]{0,6}$/u;
const SPENT = /支出|拨付|执行|支付|投[资入]/u;

/** 20个项目全部开工，年度投资完成率104%; 盘活资金6亿元，债券资金支出进度100%: money has a rate of its own, and so has what is spent. */
function isOfMoney({ before }: FigureContext, { unit }: Quantity, { name }: IndicatorResult): boolean {
  return unit.family === 'money' ? OF_SPENDING.test(before) && !SPENT.test(name) : OF_MONEY.test(before);
}

/** Whether 其中 and a further figure stand between a figure and the rate. */
function isOfPart({ source, quantities }: TextReading, { outer }: Quantity, rate: number, at: number): boolean {
  const next = quantities[at + 1];
  return next !== undefined && at + 1 < rate && source.slice(outer.end, next.outer.start).includes('其中');
}

/** 拆除112.6万平方米，腾退131公顷，分别完成任务的112.6%和109.2%: the rates follow the order of the figures. */
function listedBefore(reading: TextReading, index: number, context: FigureContext): Quantity | null {
  const { quantities, source } = reading;
  const rate = quantities[index];
  if (!rate) return null;
  const marker = source.lastIndexOf('分别', rate.span.start);
  if (marker < context.clause.start) return null;
  let [first, last] = [index, index];
  while ((quantities[first - 1]?.span.start ?? -1) > marker && index - first < MOST_BACK) first -= 1;
  while ((quantities[last + 1]?.span.end ?? Infinity) <= context.clause.end && last - first < MOST_BACK) last += 1;
  const isTotal = TOTAL.test(source.slice(context.sentence.start, quantities[first - 1]?.outer.start));
  const figure = quantities[index - (last - first + 1) - (isTotal && last > first ? 1 : 0)];
  return figure && figure.span.start >= context.sentence.start ? figure : null;
}

/** 甲84人、乙86人，合计170人，分别完成任务的105%、107%: the total is none of those that the rates are of. */
const TOTAL = /(?:合计|共计|总计)(?:约|为|达到?)*$/u;

/**
 * 38个、176亿元，占目标30个、150亿元的126.7%、117.3%: rates in a run, right after as many figures that were asked, are of those before them in turn, and so are as many as figures right before
 * that were asked for (9684人、3612人，完成率107.6%、103.2%). Undefined for a rate in no run; null where it is not told what a run is of.
 */
function inTurnBefore(reading: TextReading, index: number, measured: ReadonlyMap<number, unknown>, asked: ReadonlySet<number>): Quantity | null | undefined {
  let [first, last] = [index, index];
  while (followsRate(reading, first) && index - first < MOST_BACK) first -= 1;
  while (followsRate(reading, last + 1) && last - first < MOST_BACK) last += 1;
  const count = last - first + 1;
  if (count === 1) return undefined;
  const before = reading.quantities.slice(Math.max(0, first - count), first);
  if (before.every(({ span }) => asked.has(span.start))) return reading.quantities[index - 2 * count] ?? null;
  return before.every(({ span }) => measured.has(span.start)) ? (reading.quantities[index - count] ?? null) : null;
}

/** What of a cell rates may speak of. */
interface MeasuredCell {
  /** The indicators whose figure stands in it, by where that starts; without those of which a rate says nothing. */
  readonly byStart: ReadonlyMap<number, IndicatorResult>;
  /** Where the figures start that restate what was asked. */
  readonly asked: ReadonlySet<number>;
}

function measuredAt(items: readonly ItemResult[], cell: string): MeasuredCell {
  const byStart = new Map<number, IndicatorResult>();
  const asked = new Set<number>();
  for (const { indicators } of items) {
    for (const one of indicators) {
      if (one.actual?.span && one.actual.cell === cell && one.target.unit !== '%' && one.target.value > 0) byStart.set(one.actual.span[0], one);
      if (one.target.span && one.target.cell === cell) asked.add(one.target.span[0]);
    }
  }
  return { byStart, asked };
}

/** 建成8624个，其中老旧小区3412个，完成率107.8%: whether the rate is true of another figure of its sentence that was asked for. */
function isOfAnother({ byStart }: MeasuredCell, { quantities }: TextReading, index: number, { sentence }: FigureContext, kind: RateKind): boolean {
  const stated = quantities[index];
  for (let at = index - 1; stated && at >= Math.max(0, index - MOST_BACK); at -= 1) {
    const quantity = quantities[at];
    if (!quantity || quantity.span.start < sentence.start) return false;
    const rate = byStart.get(quantity.span.start)?.rate;
    const expected = rate === undefined ? undefined : rate * WHOLE - (kind === 'surplus' ? WHOLE : 0);
    if (expected !== undefined && agrees(stated, [expected, expected], 2)) return true;
  }
  return false;
}

/** A rate in a column of its own that is not the row's. */
interface ColumnMismatch {
  readonly indicator: IndicatorResult;
  readonly actual: Figure;
  readonly expected: number;
}

/**
 * 目标18个, 完成16个, 完成率95%: what the column of rates should say; null where it says so, or is not of one indicator alone.
 * All that is reached may be told as 100%.
 */
function wrongInColumn({ cells: { rate }, result }: CheckedRow): ColumnMismatch | null {
  const rates = rate === undefined ? [] : ratesOf(rate);
  const indicators = result.items.flatMap((item) => item.indicators);
  const [indicator] = indicators;
  // 规划获批，编制40个村规划: what is open besides the figure may be in the rate too.
  if (indicator && result.status !== indicator.status && !SHORT.has(indicator.status)) return null;
  if (rates.length === 0 || indicators.length !== 1 || !indicator?.actual || indicator.rate === undefined || !RATED.has(indicator.target.op) || indicator.target.unit === '%' || indicator.target.change !== undefined) return null;
  const expected = indicator.rate * WHOLE;
  const isSaid = rates.some((one) => agrees(one, [expected, expected]) || (one.value >= WHOLE && expected >= WHOLE && one.value <= WHOLE));
  return isSaid ? null : { indicator, actual: indicator.actual, expected };
}

/** Statuses of a figure that keeps its row from being done. */
const SHORT: ReadonlySet<string> = new Set(['unmet', 'inProgress', 'missing']);

/** Of a limit (不超过) more is not better, and offices work out its rate in several ways. */
const RATED: ReadonlySet<string> = new Set(['>=', '>', '=']);

export const rateMismatch: Rule<'mismatch' | 'column'> = {
  id: 'rate-mismatch',
  severity: 'error',
  docs: {
    title: '完成率不符',
    description: '文中或“完成率”一栏写的完成率，与报告值除以目标值的结果不一致。',
    rationale: '完成率是最常被引用的数字；算错一位，超额就可能变成欠账。',
    examples: {
      wrong: { rows: [{ task: '新建充电桩200个', result: '新建充电桩310个，完成率135%。' }] },
      right: { rows: [{ task: '新建充电桩200个', result: '新建充电桩310个，完成率155%。' }] },
    },
  },
  messages: {
    mismatch: {
      message: '“{{name}}”报告值{{actual}}、目标{{target}}，完成率应为{{expected}}%，文中写作{{stated}}。',
      suggestion: '请核对报告值、目标值和完成率，更正有误的一项。',
    },
    column: {
      message: '“{{name}}”报告值{{actual}}、目标{{target}}，完成率应为{{expected}}%，这一栏写作{{stated}}。',
      suggestion: '请核对报告值、目标值和完成率，更正有误的一项。',
    },
  },
  checkRow(row, _table, report) {
    const { rate } = row.cells;
    const wrong = rate && wrongInColumn(row);
    if (rate && wrong) {
      const { indicator, actual, expected } = wrong;
      report({ messageId: 'column', data: { name: indicator.name, actual: figureWords(actual), target: indicator.target.text, expected: showNumber(expected, 2), stated: rate.text }, row: row.source.row, cell: rate.cell });
    }
    const answer = answerOf(row);
    if (answer === null) return;
    const { reading, cell } = answer;
    const known = measuredAt(row.result.items, cell.cell);
    if (known.byStart.size === 0) return;
    const contexts = figureContexts(reading);
    let before: RateKind | null = null;
    for (let index = 0; index < reading.quantities.length; index += 1) {
      const quantity = reading.quantities[index];
      const context = contexts[index];
      const kind: RateKind | null = quantity && context ? (ownRate(reading.source, quantity, context) ?? (followsRate(reading, index) ? before : null)) : null;
      before = kind;
      if (!quantity || !context || !kind) continue;
      const measured = measuredBy(known, reading, index, context);
      const indicator = measured?.indicator;
      if (!measured || !indicator?.actual || indicator.rate === undefined || indicator.actual.value === 0) continue;
      const expected = indicator.rate * 100 - (kind === 'surplus' ? 100 : 0);
      if (Math.abs(expected - quantity.value) > FAR_OFF * Math.max(expected, quantity.value)) continue;
      const slack = (indicator.rate * 100 * slackOf(measured.quantity)) / Math.abs(measured.quantity.value);
      if (agrees(quantity, [expected - slack, expected + slack], 2)) continue;
      if (isOfAnother(known, reading, index, context, kind)) continue;
      report({
        messageId: 'mismatch',
        data: { name: indicator.name, actual: figureWords(indicator.actual), target: indicator.target.text, expected: showNumber(expected, 2), stated: quantity.text },
        row: row.source.row,
        cell: cell.cell,
        span: { start: indicator.actual.span?.[0] ?? quantity.span.start, end: quantity.span.end },
      });
    }
  },
};
