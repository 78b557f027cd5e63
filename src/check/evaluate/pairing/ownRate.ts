import { givenBy } from '../../lists';
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

/** The rate that the words right before a figure name last (优良率); undefined where they name none. */
function rateOf({ context: { before } }: ReportedFigure): string | undefined {
  const at = before.lastIndexOf('率');
  return at < RATE_LETTERS ? undefined : before.slice(at - RATE_LETTERS, at + 1);
}

/** Letters of the deed that a rate is of. */
const RATE_LETTERS = 2;
