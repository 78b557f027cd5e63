import { tell, tellMessage, type Piece, type Tongue } from '../check/said';
import type { Failure } from '../commands/api';
import type { Messages } from './zh-CN';

/** A failure in words. */
export interface FailureText {
  /** What happened, in a few words. */
  readonly title: string;
  /** What that means; says that nothing was lost, where that is so. */
  readonly text: string;
  /** What to do next. */
  readonly next: string;
}

const DETAILS = ['sheet', 'range', 'header', 'template'] as const;

/** Puts a failure into words. `Failure.technical` is for logs and never part of them. */
export function failureText(messages: Messages, { code }: Pick<Failure, 'code'>): FailureText {
  return messages.failure[code];
}

/**
 * Where a failure happened (sheet, range, …) and which mistakes of the template it is about, as far as
 * that is known: one line for the place, one for each mistake. What is quoted from the workbook is told apart.
 */
export function failureDetails(messages: Messages, { data, problems = [] }: Pick<Failure, 'data' | 'problems'>, tongue: Tongue): readonly (readonly Piece[])[] {
  const known = DETAILS.filter((name) => String(data[name] ?? '') !== '');
  const place = known.flatMap((name, index): readonly Piece[] => [
    ...(index === 0 ? [] : [{ text: messages.lines.separator, quoted: false }]),
    ...tellMessage(messages.failureDetail[name], data, tongue),
  ]);
  const mistakes = problems.map(({ cell, says }): readonly Piece[] => [...(cell === null ? [] : [{ text: `${cell} `, quoted: false }]), ...tell(says, tongue)]);
  return place.length === 0 ? mistakes : [place, ...mistakes];
}
