import type { CellText } from '../../table/model';
import { figureContexts, indicesWithin } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import { chineseDigit } from '../../text/numerals';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import { reportedFigures, type ReportedFigure } from './reported';
import type { Term } from '../asked/term';

/** Everything about the answer cell that items share. */
export interface AnswerSheet {
  readonly reading: TextReading;
  readonly cell: string;
  readonly figures: readonly ReportedFigure[];
  /** The quantities of `figures`, for finding them by place. */
  readonly figureSpans: readonly Quantity[];
  /** Of a report that ends before its year does. */
  readonly term: Term | null;
}

/**
 * Reads what the answer cell reports. Linear in its text.
 *
 * @param asked the targets of the sheet: a bare number is in the unit of the only one
 */
export function readAnswerSheet(reading: TextReading, { cell }: CellText, asked: readonly Target[], term: Term | null): AnswerSheet {
  const figures = namedInOrder(perHead(withZeroRates(inAskedUnit(reportedFigures(reading, figureContexts(reading)), reading.source, asked), asked), asked), asked);
  return { reading, cell, figures, figureSpans: figures.map((figure) => figure.quantity), term };
}

/** The figures of the answer that lie in a part of it. */
export function figuresIn(sheet: AnswerSheet, scope: Span): readonly ReportedFigure[] {
  return sheet.figures.slice(...indicesWithin(sheet.figureSpans, scope));
}

/** 每千人口床位6.23张 for 6.1张/千人: what the figure is counted by stands in words before it. */
function perHead(figures: readonly ReportedFigure[], targets: readonly Target[]): readonly ReportedFigure[] {
  const asked = targets.flatMap(({ quantity: { unit } }) => {
    const [counted, by, ...more] = unit.symbol.split('/');
    return unit.family === 'compound' && counted !== undefined && by !== undefined && more.length === 0 ? [{ unit, counted, words: new RegExp(`每?${by}(?:常住|户籍)?(?:口|人口)?[^，,。；;\\d]{2,}$`, 'u') }] : [];
  });
  if (asked.length === 0) return figures;
  return figures.map((figure) => {
    const found = asked.find(({ counted, words }) => figure.quantity.unit.symbol === counted && words.test(figure.context.before));
    return found ? { ...figure, quantity: { ...figure.quantity, unit: found.unit } } : figure;
  });
}

/** 三率分别为: the rates that were asked for, in the order in which they were. */
const RATES_TOGETHER = /([两二三四五六])(?:项)?(?:率|指标)(?:已)?分别[^，,。；;\d]{0,6}$/u;

/** 三率分别为100%、94%、96% for 响应率、解决率、满意率分别达到…: the figures have the names of the targets, as many as there are. */
function namedInOrder(figures: readonly ReportedFigure[], targets: readonly Target[]): readonly ReportedFigure[] {
  const first = figures.findIndex(({ lead, quantity }) => quantity.unit.family === 'percent' && RATES_TOGETHER.test(lead));
  if (first < 0) return figures;
  const count = chineseDigit(RATES_TOGETHER.exec(figures[first]?.lead ?? '')?.[1] ?? '');
  const rates = targets.filter(({ quantity, change }) => quantity.unit.family === 'percent' && change === undefined);
  const run = figures.slice(first, first + rates.length);
  const clause = figures[first]?.context.clause.start;
  if (rates.length !== count || run.length !== count || run.some(({ quantity, context }) => quantity.unit.family !== 'percent' || context.clause.start !== clause)) return figures;
  return figures.map((figure, at) => {
    const name = rates[at - first]?.name;
    return name === undefined ? figure : { ...figure, words: name, context: { ...figure.context, before: name, listed: name } };
  });
}

/** 劣V类水体比例为: a rate by its name. */
const RATE_IS = /(?:率|比例|比重|占比)(?:均|都|仍|保持|控制|降|维持)*(?:为|是|至|到|在)$/u;

/** 比例为0 for 比例0%: a rate of nothing needs no unit. */
function withZeroRates(figures: readonly ReportedFigure[], targets: readonly Target[]): readonly ReportedFigure[] {
  const unit = targets.find(({ quantity }) => quantity.unit.family === 'percent')?.quantity.unit;
  const isZero = ({ quantity, context }: ReportedFigure): boolean => quantity.value === 0 && quantity.unit.family === 'none' && RATE_IS.test(context.before.trimEnd());
  if (unit === undefined || !figures.some(isZero)) return figures;
  return figures.map((figure) => (isZero(figure) ? { ...figure, quantity: { ...figure.quantity, unit } } : figure));
}

/** A value cell that holds nothing but a number answers a rate in percent: 96.5 for ≥95%. */
function inAskedUnit(figures: readonly ReportedFigure[], source: string, targets: readonly Target[]): readonly ReportedFigure[] {
  const [figure] = figures;
  const [target] = targets;
  if (!figure || !target || figures.length > 1 || targets.length > 1 || target.quantity.unit.family !== 'percent') return figures;
  const bare = figure.quantity.unit.family === 'none' && figure.quantity.text.trim() === source.trim();
  return bare ? [{ ...figure, quantity: { ...figure.quantity, unit: target.quantity.unit } }] : figures;
}
