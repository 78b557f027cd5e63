import { CharSet, isDigitAt } from './characters';
import { EndLexicon } from './lexicon';

/** Words that say that the figure after them is somebody else's or of another time. */
const OTHERS = /(?:(?:全市|全国|全省|全区域|各区|各地|同类|行业|周边|北京市|京津冀|兄弟|其他|涵养区|城六区|郊区)[^,。;\d]{0,14}(?:平均|均值|中位)[^,。;\d]{0,4}|(?:上年|去年|前年|上一年|上年度|去年同期|上年同期|同期|上一年度|往年)(?:同期)?(?:的|为|是|约|仅|仅为|只有)?)$/;
const OTHER_YEAR = /(?:比|较|由|从|与|同|相比)(?:于|上)?(?:19|20)\d{2}年(?:底|末|初|度|同期)?(?:的)?$/;
const MEASURED_AGAINST = /(?<![不未])(?:高于|低于|优于|好于|快于|慢于|超过|超出|多于|少于|高出)[^,。;]{0,14}$/;
/** 比全省平均高. */
const THAN = /[比较][^,。;\d]{2,14}(?:高|低|快|慢)出?了?$/;
const AGAINST_WHAT = /平均|均值|水平|全市|全国|全省|目标|计划|任务|指标|标准|要求|上年|去年|同期|预期|原定|基准|限值|国家|北京市|考核|其他|各区/;
const FROM = /(?:^|[^来源自])(?:由|从)[^,。;]{0,20}$/;
/** 从653元、300元提高到: what each of several was before. */
const LEADS_TO = /^(?:[、和与及]\d{1,7}(?:\.\d{1,4})?[^,。;\d、和与及]{1,4}){0,5}[^,。;\d]{0,8}?(?:提高|增加|增长|下降|降低|减少|扩大|提升|上升|升|降|增|减|压缩|缩短|缩小|收窄|压减|缩减|变|调整|拓展|扩展)(?:到|至|为|成)/;
/** 由上半年下降4.2%转为增长6.1%: what it was before, in a run of figures or alone. */
const TURN = /^(?:[、和与及]\d{1,6}(?:\.\d{1,4})?%){0,5}转(?:变)?为/;
/** 在去年建成28公里的基础上: what another year left. */
const OF_BEFORE = /(?:上年|去年|前年|往年|上一年度?|20\d{2}年|年初|前期|一期)[^,。;\d]{0,14}$/;
const TO_BUILD_ON = /^[^,。;\d]{0,8}基础上/;
const EXCEEDED = /超额|超过|超出|低于|高于|未达|不及|对照|按照|距/;
const OF_TARGET = /^(?:左右|以上|以内)?[^,。;\d]{0,6}的(?:[^,。;\d]{0,6})(?:指标|任务|目标|计划|要求|规模)/;
/** 高于40%的标准; but 按照500元的标准 is what was paid. */
const HELD_TO = /(?:高于|优于|好于|低于|超过|超出|未达到?)[^,。;\d]{0,6}$/;
const OF_STANDARD = /^(?:左右|以上|以内)?的[^,。;\d]{0,6}(?:标准|规定|底线|红线)/;
const TARGET_BEFORE = /(?:目标值?|任务[数量]|计划[数值]?|指标值|任务目标|年度任务|年度目标|基数)(?:为|是|:)?$/;
/** 应培训网格员400人，实际培训412人: what ought to be. */
const OUGHT_BEFORE = /(?:^|[,。;:(])应(?![急用对当答届])[^,。;\d]{1,12}$/;
const ACTUAL_AFTER = /^[^。;]{0,30}?(?:实际|已完成|现已|目前已|完成了|[,、]完成)/;
const OUGHT_AFTER = /^[^。;]{0,12}?[,、]?(?:实际|实到|实有|已)/;
/** 完成任务200公顷的125%, 完成目标（50家）的112%: what the share is of. */
const TARGET_OF_SHARE = /(?:任务|目标|计划|指标)[^,。;()\d]{0,6}\(?$/;
/** 对照年度目标（90%）. */
const BRACKETED_TARGET = /(?:对照|距|较|低于|高于|未达到?|超过|相比)[^,。;()]{0,10}(?:任务|目标|计划|指标)[^,。;()\d]{0,4}\($/;
/** 比上年（10.5万件）增长. */
const BRACKETED_YEAR = /[比较与](?:上年|去年|上一年度?|20\d{2}年)(?:同期|底|末)?\($/;
const SHARE_AFTER = /^\)?的\d{1,4}(?:\.\d{1,4})?%/;

/** 比任务数多133家; 年度任务9个，超额完成2个: how far beyond, no figure of its own. */
const BEYOND = /(?:(?:比|较|超)[^,。;\d]{0,8}(?:任务|目标|计划|指标)(?:数|值|量)?(?:分别)?(?:多|少|超出?|增加)|(?:任务|目标|计划|指标)[^,。;\d]{0,6}\d{1,7}(?:\.\d{1,4})?[^,。;\d]{1,5},(?:已|实际)?(?:超额(?:完成)?|超出?|多完成)了?|超(?:年度|全年|[市省县区]级|既定|目标)*(?:任务|目标|计划)[数量]?)$/;
/** What such words end in. */
const BEYOND_ENDS = new CharSet('多少出超加额成了务标划数量');

const FULL_MARKS = /(?:满分|分值|总分值|权重)(?:为|是|:)?$/;

const BEFORE_WINDOW = 36;
const AFTER_WINDOW = 40;

const PERCENT = 0x25;
const CLOSES = 0x29;
/** 百分点 ends in it. */
const POINT = '点'.charCodeAt(0);

/** What the words before a figure may hold of the patterns above, told by single characters that each of them needs. */
const SIGN = { others: 1, against: 2, than: 4, marks: 8, from: 16, exceeded: 32, ought: 64, target: 128 } as const;
const SIGNS = new Uint8Array(0x10000);
for (const [sign, characters] of [
  [SIGN.others, '均位年期'], [SIGN.against, '于超出'], [SIGN.than, '比较'], [SIGN.marks, '分权'], [SIGN.from, '由从'], [SIGN.exceeded, '超于未不照距'], [SIGN.ought, '应'], [SIGN.target, '目任计指基'],
] as const) {
  for (const character of characters) SIGNS[character.charCodeAt(0)] = (SIGNS[character.charCodeAt(0)] ?? 0) | sign;
}

/** A look at each character costs far less than asking the patterns, most of which have nothing to find. */
function signsIn(text: string, start: number, end: number): number {
  let signs = 0;
  for (let at = start; at < end; at += 1) signs |= SIGNS[text.charCodeAt(at)] ?? 0;
  return signs;
}

/** Words right before a figure that say how exact it is. */
const BOUNDS = new EndLexicon<true>([[true, ['约', '近', '超', '超过']]]);

function withoutBound(before: string): string {
  const length = BOUNDS.lengthBefore(before, before.length);
  return length === 0 ? before : before.slice(0, -length);
}

/** Whether a figure that ends here was before a turn or a rise (…、1.6%转为下降3.4%, …、300元提高到678元). Looks at a bounded stretch. */
export function leadsToTurn(text: string, end: number): boolean {
  const after = text.slice(end, end + AFTER_WINDOW);
  return TURN.test(after) || LEADS_TO.test(after);
}

/**
 * True where the figure is not the unit's own: an average of others, an earlier value, or the target
 * that it is measured against. Looks at a bounded stretch on both sides; `floor` is how far back the phrase goes.
 */
export function isComparison(text: string, start: number, end: number, floor: number): boolean {
  const signs = signsIn(text, Math.max(0, start - BEFORE_WINDOW), start);
  if (signs === 0) return false;
  const before = withoutBound(text.slice(Math.max(floor, start - BEFORE_WINDOW), start));
  const last = text.charCodeAt(end - 1);
  // 恢复到上年同期的85%: a share of the other figure, and our own.
  const shareOf = last === PERCENT && before.endsWith('的');
  const against = (signs & SIGN.against) === 0 ? null : MEASURED_AGAINST.exec(before);
  // 高于全市平均1.2个百分点 is how far above, and no figure of the others.
  const isDistance = last === POINT && (against !== null || ((signs & SIGN.than) !== 0 && THAN.test(before)));
  if (!shareOf && (signs & SIGN.others) !== 0 && ((!isDistance && OTHERS.test(before)) || OTHER_YEAR.test(before))) return true;
  if ((signs & SIGN.marks) !== 0 && FULL_MARKS.test(before)) return true;
  if (last !== PERCENT && BEYOND_ENDS.has(text.charCodeAt(start - 1)) && BEYOND.test(text.slice(Math.max(0, start - BEFORE_WINDOW), start))) return true;
  if (against !== null && !isDistance && !/\d/.test(against[0]) && AGAINST_WHAT.test(against[0]) && !shareOf) return true;
  const after = text.slice(end, end + AFTER_WINDOW);
  if ((signs & SIGN.from) !== 0 && FROM.test(before) && (LEADS_TO.test(after) || TURN.test(after))) return true;
  if ((signs & SIGN.others) !== 0 && TO_BUILD_ON.test(after) && OF_BEFORE.test(before)) return true;
  if (SHARE_AFTER.test(after) && TARGET_OF_SHARE.test(text.slice(Math.max(0, start - 14), start))) return true;
  if (text.charCodeAt(end) === CLOSES && BRACKETED_TARGET.test(text.slice(Math.max(0, start - 24), start))) return true;
  if (text.charCodeAt(end) === CLOSES && BRACKETED_YEAR.test(text.slice(Math.max(0, start - 14), start))) return true;
  if ((signs & SIGN.exceeded) !== 0 && ((EXCEEDED.test(before) && OF_TARGET.test(after)) || (HELD_TO.test(before) && OF_STANDARD.test(after)))) return true;
  if ((signs & SIGN.ought) !== 0 && OUGHT_BEFORE.test(text.slice(Math.max(0, start - 16), start)) && OUGHT_AFTER.test(after)) return true;
  return (signs & SIGN.target) !== 0 && TARGET_BEFORE.test(before) && !isDigitAt(text, start - 1) && ACTUAL_AFTER.test(after);
}
