import type { Failure } from '../commands/api';
import { fill } from './fill';
import type { Messages } from './zh-CN';

/** A failure in words. */
export interface FailureText {
  /** What happened, in a few words. */
  readonly title: string;
  /** What that means; says that nothing was lost, where that is so. */
  readonly text: string;
  /** What to do next. */
  readonly next: string;
  /** Where it happened (sheet, range, …), as far as it is known; `''` where it is not. */
  readonly detail: string;
}

const DETAILS = ['sheet', 'range', 'header', 'template', 'problems'] as const;

/** Puts a failure into words. `Failure.technical` is for logs and never part of them. */
export function failureText(messages: Messages, failure: Failure): FailureText {
  const known = DETAILS.filter((name) => String(failure.data[name] ?? '') !== '');
  const details = known.map((name) => fill(messages.failureDetail[name], failure.data));
  return { ...messages.failure[failure.code], detail: details.join(messages.lines.separator) };
}
