import { prepare, sharesTelling } from '../matching';
import type { Target } from '../text/targets';
import type { ReportedFigure } from './reported';

/** Count words for anything that has a place. */
const ANYTHING: ReadonlySet<string> = new Set(['个', '处']);

/** Deeds, that are done to anything: to share one of them tells nothing. */
const DEEDS = /新建|改造|改建|扩建|建成|新增|增设|设立|建立|打造|培育|引进|更新|更换|修建|整治|提升/gu;

/** More letters than a verb has. */
const NAMED = /\p{Script=Han}{4}/u;

/**
 * 新建换热站3座 for 新建幼儿园3所: both count words say what kind of thing is counted, they differ, and the words around both share
 * none but deeds. Words that name nothing leave it open.
 */
export function countsOtherThing(target: Target, { quantity, words, context }: ReportedFigure): boolean {
  const [asked, given] = [target.quantity.unit, quantity.unit];
  if (asked.family !== 'count' || given.family !== 'count' || asked.symbol === given.symbol || ANYTHING.has(asked.symbol) || ANYTHING.has(given.symbol)) return false;
  return NAMED.test(`${context.before}${context.after}`) && !sharesTelling(prepare(`${target.name} ${target.context}`.replace(DEEDS, ' ')), prepare(words));
}
