import type { Enclosures, Stretch } from './enclosures';
import { CharSet } from './characters';
import { MaskRoom, type Mask } from './mask';
import { matchesOf } from './matches';
import { Lexicon } from './lexicon';

/** For each character, 1 where a figure would be provisional, or cumulative. */
export interface Scopes {
  readonly provisional: Mask;
  readonly cumulative: Mask;
}

const PROVISIONAL = new Lexicon<true>([
  [true, ['预计', '预估', '初步核算', '初步统计', '初步测算', '初步数据', '初步数', '初步估算', '初步预计', '初步估计', '初步核定', '初核', '估算', '经测算', '测算', '快报数', '暂估', '暂定', '有望', '暂统计', '预测']],
]);
/** Words of certainty that end what 预计 began. */
const CERTAIN = new Lexicon<true>([[true, ['目前', '现已', '已完成', '已经', '实际', '截至', '截止', '均已', '其中已']]]);
const CUMULATIVE = new Lexicon<true>([[true, ['累计', '历年', '累积']]]);
const NEW_PERIOD = new Lexicon<true>([[true, ['其中', '今年', '本年', '当年', '年内', '本年度', '今年以来']]]);
/** Characters at which something may change. */
export const TURNS = new CharSet(',(、计自从12十“"', PROVISIONAL.beginnings, CUMULATIVE.beginnings, NEW_PERIOD.beginnings);
/** What such words begin with. */
const SINCE_BEGINNINGS = new CharSet('自从12十“"');
const SINCE = /(?:(?:自|从)?((?:19|20)\d{2})年(?:\d{1,2}月(?:份)?(?:\d{1,2}日)?)?|(?:自|从)[^,。;\d]{2,12}?|"?“?十[三四五]五”?"?)以来/y;
const AS_OF_YEAR = /截[至止][^,。;\d]{0,2}((?:19|20)\d{2})年/g;

const UNSURE = new MaskRoom();
const ADDED_UP = new MaskRoom();

/**
 * Marks the reach of words such as 预计 and 累计; the masks hold until the next text is looked at. Linear.
 *
 * @param places where characters of `TURNS` stand
 */
export function findScopes(text: string, places: readonly number[], sentences: readonly Stretch[], clauses: readonly Stretch[], enclosures: Enclosures): Scopes {
  const reportYears = text.includes('截') ? matchesOf(AS_OF_YEAR, text).map((match) => match[1]) : [];
  const provisional: Stretch[] = [];
  const cumulative: Stretch[] = [];
  const hasSince = text.includes('以来');
  let place = 0;
  for (const sentence of sentences) {
    // Where that which holds began to hold; -1 while it does not.
    let unsure = -1;
    let sinceEarlier = -1;
    let adds = -1;
    for (; (places[place] ?? Infinity) < sentence.end; place += 1) {
      const index = places[place] ?? 0;
      if (index < sentence.start || enclosures.inBrackets[index] === 1) continue;
      const char = text.charAt(index);
      if ((char === ',' || char === '(') && adds >= 0) {
        cumulative.push({ start: adds, end: index });
        adds = -1;
      }
      if (PROVISIONAL.at(text, index) !== undefined || isPlanned(text, index)) {
        if (unsure < 0) unsure = index;
      } else if (unsure >= 0 && (char === ',' || char === '、') && CERTAIN.at(text, index + 1) !== undefined) {
        provisional.push({ start: unsure, end: index });
        unsure = -1;
      }
      if (adds < 0 && CUMULATIVE.at(text, index) !== undefined && !isOfThisYear(text.slice(Math.max(sentence.start, index - PERIOD_REACH), index))) adds = index;
      if ((sinceEarlier >= 0 || adds >= 0) && NEW_PERIOD.at(text, index) !== undefined) {
        for (const start of [sinceEarlier, adds]) if (start >= 0) cumulative.push({ start, end: index });
        sinceEarlier = adds = -1;
      }
      if (hasSince && sinceEarlier < 0 && startsSince(text, index, reportYears)) sinceEarlier = index;
    }
    if (unsure >= 0) provisional.push({ start: unsure, end: sentence.end });
    for (const start of [sinceEarlier, adds]) if (start >= 0) cumulative.push({ start, end: sentence.end });
  }
  for (const bracket of enclosures.brackets) for (const stretch of provisionalAround(text, bracket, clauses)) provisional.push(stretch);
  return { provisional: UNSURE.of(provisional, text.length), cumulative: ADDED_UP.of(cumulative, text.length) };
}

/** 1-12月,累计培训…, 全年累计培训…: added up over the year itself. */
const THIS_YEAR = /(?:(?:^|\D)1[-—–~至](?:1[0-2]|[2-9])月份?|全年|今年以来|今年|本年度?|年内|一年来),?(?:我[区市县]|全[区市县])?,?(?:共)?$/;
/** Such words stand no farther before it. */
const PERIOD_REACH = 16;

function isOfThisYear(before: string): boolean {
  return THIS_YEAR.test(before);
}

/** 计划完成2亿元; but 按计划完成 is done. */
function isPlanned(text: string, at: number): boolean {
  return text.startsWith('计划完成', at) && (text.startsWith('季度', at - 2) || !'按照超度作动'.includes(text.charAt(at - 1) || ' ')) && !'率情进比'.includes(text.charAt(at + 4) || ' ');
}

function startsSince(text: string, at: number, reportYears: readonly (string | undefined)[]): boolean {
  if (!SINCE_BEGINNINGS.has(text.charCodeAt(at))) return false;
  SINCE.lastIndex = at;
  const match = SINCE.exec(text);
  return match !== null && !reportYears.includes(match[1]) && !match[0].includes('今年') && !match[0].includes('本年');
}

/** 预计 inside brackets holds for the figures after it, or, where none follow, for those before the bracket. */
function provisionalAround(text: string, bracket: Stretch, clauses: readonly Stretch[]): readonly Stretch[] {
  for (let index = bracket.start; index < bracket.end; index += 1) {
    if (PROVISIONAL.at(text, index) === undefined) continue;
    const after = { start: index, end: bracket.end };
    const clause = HAS_FIGURE.test(text.slice(index, bracket.end).replace(DATES, '')) ? null : clauseAt(clauses, bracket.start);
    return clause === null ? [after] : [after, { start: clause.start, end: bracket.start }];
  }
  return [];
}

const HAS_FIGURE = /\d(?!\d{0,3}[年月日])/;
const DATES = /\d{1,4}[年月日]/g;

function clauseAt(clauses: readonly Stretch[], at: number): Stretch | null {
  let low = 0;
  let high = clauses.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const clause = clauses[middle];
    if (clause === undefined) return null;
    if (at < clause.start) high = middle - 1;
    else if (at >= clause.end) low = middle + 1;
    else return clause;
  }
  return null;
}
