import { figureWords } from '../figureWords';
import type { IndicatorResult, Status } from '../report';
import { said, type Said } from '../said';

/** Statuses that the figure alone does not explain: why it does not settle the matter says more. */
const UNSETTLED: readonly Status[] = ['inProgress', 'pending', 'review'];

/** Why an item has its status: the indicator that carries it, or else what the words say. */
export function reasonOf(status: Status, indicators: readonly IndicatorResult[], words: Said): Said {
  const carrying = indicators.find((indicator) => indicator.status === status);
  if (!carrying) return words;
  const { name, actual, target, reason } = carrying;
  if (!actual) return status === 'review' || status === 'missing' ? said('unreported', { name, target: target.text }) : said('unreportedSo', { name, target: target.text, why: reason });
  if (UNSETTLED.includes(status)) return said('reportedSo', { name, actual: figureWords(actual), why: reason.data.brief ?? reason });
  // What stands for the number is no number: how it was counted is what the reader wants to know.
  return actual.inWords ? said('counted', { name, target: target.text, why: reason }) : said('reported', { name, actual: figureWords(actual, target.change), target: target.text });
}
