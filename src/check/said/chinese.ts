import type { Filling, Fillings } from './said';
import { SENTENCES } from './sentences';
import { tell, textOf, type Tongue } from './tell';

/** The language of the workbooks, the command line and the reports. */
export const CHINESE: Tongue = { sentences: SENTENCES, joins: { words: '、', sum: '＋', quotes: '”“', clauses: '，' } };

/** Words in Chinese, as they are written into workbooks. Linear in their length. */
export function inChinese(filling: Filling): string {
  return typeof filling === 'string' ? filling : textOf(tell(filling, CHINESE));
}

/** Fillings with their sentences in Chinese: words and numbers only. */
export function plainFillings(data: Fillings): Readonly<Record<string, string | number>> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, typeof value === 'number' ? value : inChinese(value)]));
}
