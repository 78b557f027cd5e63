import { said } from '../../said';
import type { Verdict } from '../words/sentences';

/** A longer cell is no date. */
const LONGEST = 24;
const DATE = /(?:((?:19|20)\d{2})年)?(\d{1,2})月(?:(\d{1,2})[日号])?/u;
/** Words that make a date a deadline. */
const BY = /前|以内|之内|底$|末$|前完成$/u;
/** The end of every month is no later than this day. */
const LAST_DAY = 31;

interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

function dayOf(text: string): Day | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  const [, year, month, day] = plain.length > LONGEST ? [] : (DATE.exec(plain) ?? []);
  return month === undefined ? null : { year: year === undefined ? null : Number(year), month: Number(month), day: day === undefined ? null : Number(day) };
}

/**
 * 时效指标: a target that is only a date (2023年11月底前) and an answer that is only a date. A month stands for all of
 * its days, so that only what is surely late counts as late. Null where either is not a date.
 */
export function deadlineVerdict(asked: string, answer: string): Verdict | null {
  const [due, done] = [BY.test(asked.trim()) ? dayOf(asked) : null, dayOf(answer)];
  if (!due || !done) return null;
  const years = due.year !== null && done.year !== null ? done.year - due.year : 0;
  const months = done.month - due.month;
  const days = (done.day ?? 1) - (due.day ?? LAST_DAY);
  const late = years > 0 || (years === 0 && (months > 0 || (months === 0 && days > 0)));
  const dates = { due: asked.trim(), done: answer.trim() };
  return late ? { status: 'unmet', reason: said('date.late', dates) } : { status: 'met', reason: said('date.kept', dates) };
}
