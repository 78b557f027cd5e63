import type { Target } from '../../text/targets';
import type { ReportedFigure } from '../reported/reported';

/** 差距. 快于经济增长, 比全市平均水平高: the words before a distance in percentage points. */
export const DISTANCE = /(?:(高于|快于|超过|超出|高出|领先|低于|慢于|落后于?)([^，,。；;\d]{2,16})|(?:比|较)([^，,。；;\d]{2,14}?)(高|快|低|慢)出?了?)$/u;
/** 比上年高1.2个百分点 is a rise, and no distance from others. */
const OF_TIME = /上年|去年|年初|同期|上月|上季|往年|前年/u;
const POINT = '点';

type Side = 'above' | 'below';

/** On which side of others a figure says something to lie; undefined where it is no distance from others. */
function sideOf(text: string, before: string): Side | undefined {
  const found = text.includes(POINT) ? DISTANCE.exec(before.trimEnd()) : null;
  if (!found || OF_TIME.test(found[0])) return undefined;
  return /高|快|超|领先/u.test(found[1] ?? found[4] ?? '') ? 'above' : 'below';
}

/** Whether one of the two is a distance from others (高于全省平均1个百分点), and the other none, or one to the other side. */
export function differInDistance({ quantity, context }: Target, figure: ReportedFigure): boolean {
  return sideOf(quantity.text, context) !== sideOf(figure.quantity.text, figure.lead);
}
