import { likeness, prepare } from '../../matching';
import type { ReportedFigure } from '../reported/reported';

/** What the growth of the economy is called as a figure; 单位生产总值能耗 is none. */
const ECONOMY = /经济|生产总值|GDP/u;
const NOT_THE_ECONOMY = /单位|万元|每万|能耗|水耗|占|比重|密度|能源|数字经济|民营经济|集体经济|民间/u;

/** Below this a figure is not of the thing. */
export const SAME_SUBJECT = 0.25;
/** Figures nearly as like as the best one may be meant too. */
const NEARLY_AS_LIKE = 0.8;

/** Whether words speak of the growth of the whole economy. */
export function isOfEconomy(words: string): boolean {
  return ECONOMY.test(words) && !NOT_THE_ECONOMY.test(words);
}

/** The figures whose words are most like a name; empty where none are. */
export function likest(name: string, figures: readonly ReportedFigure[]): readonly ReportedFigure[] {
  const wanted = prepare(name);
  const scores = figures.map((figure) => likeness(wanted, prepare(figure.words)));
  const best = Math.max(SAME_SUBJECT, NEARLY_AS_LIKE * Math.max(...scores));
  return figures.filter((_, at) => (scores[at] ?? 0) >= best);
}
