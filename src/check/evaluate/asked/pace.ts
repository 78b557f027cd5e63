import { figureWords } from '../../figureWords';
import type { IndicatorResult, ItemResult } from '../../report';
import { said } from '../../said';
import { lastStartingAt } from '../../text/context';
import type { TextReading } from '../../text/model';
import { dueMonth } from './months';
import type { Verdict } from '../words/sentences';
import type { Term } from './term';

/** A share of the year's work that is smaller than this part of the share of the year that is over is late: work does not run evenly. */
const EVEN = 0.9;
/** 达到序时进度, 快于时序进度: the office says so itself, by its own plan. */
const ON_TIME = /(?:达到?|超过?|超出|超额|高于|快于|优于|先于|符合|完成|按|按照|满足|同步于?|与)[^，,。；;]{0,4}[序时]{2}进度/u;
const LATE = /(?:低于|慢于|落后|滞后|不及|未达|未完成|未按)[^，,。；;]{0,6}[序时]{2}进度|[序时]{2}进度[^，,。；;]{0,8}(?:低|慢|落后|滞后|差)/u;
/** What is not finished may be by the end of the year; what was not begun, or failed, may not. */
const UNFINISHED = /(?:完成|完工|竣工|建成|验收|交付|投用|投产|投入使用|投入运营|签约|整改|拆除|安置|到位|印发|出台|公布|移交)$/u;

/** 其余4家尚未完成, in a report that ends before its year does: the work goes on. */
export function softened(verdict: Verdict, asked: string, reading: TextReading, term: Term | null): Verdict {
  if (!term || verdict.status !== 'unmet' || !verdict.span || isDue(asked, term)) return verdict;
  return UNFINISHED.test(reading.source.slice(verdict.span.start, verdict.span.end)) ? { ...verdict, status: 'inProgress' } : verdict;
}

function isDue(asked: string, term: Term): boolean {
  const due = dueMonth(asked, term.year);
  return due !== null && due <= term.month;
}

/**
 * Says of an item under way whether it is on time: due later, and neither words nor figures say that it is late.
 * Linear in the sentences of its figures.
 */
export function paced(item: ItemResult, reading: TextReading, term: Term | null): ItemResult {
  // Of a bare title there is only the answer, whose days tell when something was done.
  if (!term || item.status !== 'inProgress' || (item.text !== item.answer && isDue(item.text, term))) return item;
  const late = item.indicators.find((indicator) => isLate(indicator, reading, term));
  if (!late?.actual) return LATE.test(item.answer) ? item : { ...item, onTime: true };
  const { name, actual, target, rate } = late;
  return { ...item, reason: said('behind', { name, actual: figureWords(actual), target: target.text, share: percent(rate ?? 0), elapsed: percent(term.elapsed) }) };
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}

function isLate({ status, actual, rate }: IndicatorResult, reading: TextReading, term: Term): boolean {
  if (status !== 'inProgress' || !actual?.span || rate === undefined) return false;
  const sentence = reading.sentences[lastStartingAt(reading.sentences, actual.span[0])];
  const words = sentence ? reading.source.slice(sentence.start, sentence.end) : '';
  return LATE.test(words) || (rate < term.elapsed * EVEN && !ON_TIME.test(words));
}
