import { givenBy } from '../../lists';
import { sharesRun } from '../../text/characters';
import type { Target } from '../../text/targets';
import type { ReportedFigure } from '../reported/reported';
import { EVIDENCE, FORBIDDEN, RATE_VERB } from './evidence';

/** 合格率98%、优良率64% for 体质健康优良率: beside a figure of the very rate that was asked for, the rates told with it by other names do not answer. */
export function preferOwnRate({ name, quantity }: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  const rate = quantity.unit.family === 'percent' ? RATE_VERB.exec(name)?.[0] : undefined;
  if (rate === undefined || !name.endsWith(rate)) return values;
  const own = new Set(givenBy(figures, (figure, index) => (values[index] !== FORBIDDEN && rateOf(figure) === rate ? figure.context.sentence.start : undefined)));
  if (own.size === 0) return values;
  return values.map((value, index) => {
    const figure = figures[index];
    const other = figure && own.has(figure.context.sentence.start) ? rateOf(figure) : undefined;
    return other === undefined || other === rate ? value : value + EVIDENCE.otherNature;
  });
}

/** 警务室覆盖率…，监控覆盖率94%: whether a rate of the name that was asked for is told of a thing that was not; words that say outright that all were go first. */
export function isOwnRateOfOther({ name }: Target, figure: ReportedFigure): boolean {
  if (figure.quantity.unit.family !== 'percent') return false;
  const rate = RATE_VERB.exec(name)?.[0];
  if (rate === undefined || rateOf(figure) !== rate) return false;
  const thing = figure.context.before.slice(0, figure.context.before.lastIndexOf(rate)).trim();
  return thing.length >= WORD && !sharesRun(name, thing, 1);
}

/** Letters of a thing's name. */
const WORD = 2;

/** The rate that the words right before a figure name last (优良率); undefined where they name none. */
function rateOf({ context: { before } }: ReportedFigure): string | undefined {
  const at = before.lastIndexOf('率');
  return at < RATE_LETTERS ? undefined : before.slice(at - RATE_LETTERS, at + 1);
}

/** Letters of the deed that a rate is of. */
const RATE_LETTERS = 2;
