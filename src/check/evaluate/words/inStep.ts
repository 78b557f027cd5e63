import { likeness, prepare } from '../../matching';
import { said } from '../../said';
import { lastStarting } from '../../text/context';
import type { TextReading } from '../../text/model';
import type { Ask } from '../asked/asks';
import { SAME_SUBJECT } from './likest';
import type { Share } from './shares';
import type { WordComparison } from './wordComparisons';

/** 同步. One growth that is to keep in step with another. */
export interface AskedStep {
  readonly name: string;
  readonly other: string;
  /** So many percentage points behind are still in step. */
  readonly slack: number;
}

/** 居民收入增长与经济增长基本同步, 劳动报酬和劳动生产率同步提高. */
const IN_STEP = /^(?:努力|力争|确保|推动|实现|促进)*([^，,。；;\d]{2,20}?)(?:增长|增速|增幅|提高)?(?:与|和|同)([^，,。；;\d]{2,14}?)(?:要|应|力争|保持|实现|大体|总体)*(基本)?同步(?:增长|提高|提升)?$/u;
const SLACK = 0.5;
const ROUGH_SLACK = 1;

/** What growth a clause asks to keep in step, and with what; null where it asks for none. */
export function askedStep(text: string): AskedStep | null {
  if (!text.includes('同步')) return null;
  const [, name, other, roughly] = IN_STEP.exec(text) ?? [];
  return name === undefined || other === undefined ? null : { name, other, slack: roughly === undefined ? SLACK : ROUGH_SLACK };
}

/** 慢于经济增长, 低于经济增速: behind, in words alone. */
const BEHIND = /(?:慢于|低于|落后于|不及|赶不上)[^，,。；;\d]{0,4}(?:经济|生产总值|GDP)[^，,。；;\d]{0,6}/u;

/** What the answer says in words of a growth that lags behind; empty where it says nothing, or gives the distance as a figure. */
export function behindTold(ask: Ask, name: string, { scope }: Share, { source, sentences }: TextReading): readonly WordComparison[] {
  const found = BEHIND.exec(source.slice(scope.start, scope.end));
  if (!found) return [];
  const start = scope.start + found.index;
  const end = start + found[0].length;
  const sentence = lastStarting(sentences, start);
  if (!sentence || /^\d/u.test(source.slice(end, end + 1)) || likeness(prepare(name), prepare(source.slice(sentence.start, start))) < SAME_SUBJECT) return [];
  return [{ holds: false, verdict: { status: 'unmet', reason: said('difference.refuted', { ask: ask.text, words: found[0] }), span: { start, end } } }];
}
