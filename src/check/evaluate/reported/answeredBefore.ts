import { CharSet } from '../../text/characters';
import type { FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import { lowerIsBetter } from '../../text/targets';
import { answersInTurn } from './answersInTurn';
import { comparable, valueIn } from './compare';
import { heldByName } from './heldByName';
import { isToldByDistance } from './toldByDistance';

const BRACKETS = new CharSet('（(');
/** 完成年度任务（100万平方米）的…, 优于年度目标（31微克/立方米）: what was asked, in a bracket after the word for it. */
const IN_BRACKET = /(?:任务|目标|计划|指标|要求)(?:数|值|量)?[（(][^（）()，,。；;\d]{0,8}$/u;
/** 26.4公顷（任务25公顷）: a bracket that begins with the word for what was asked … */
const OPENS_BRACKET = /[（(](?:年度|全年|今年|本年|年初|原|[市省县区]级|上级|下达|考核)*(?:目标)?(?:任务|目标|计划|指标|要求)(?:任务|目标|数|值|量|指标|要求)?(?:为|是|：|:)?(?:净增|新增|新建|完成|达到)?(?:不[少低]于|不[高多]于|不超过|至少|超过|高于|低于)?$/u;
/** … that opens right after the figure that answers … */
const IN_OWN_BRACKET = /^[（(][^（）()，,。；;\d]*$/u;
/** … and holds nothing else. */
const FILLS_BRACKET = /^(?:及?以[上下内]|左右)?[）)]/u;
/** 95%（≥93%）; 42.6%，达标（不低于40%）: a bound alone in a bracket right after the figure that it holds for. */
const BOUND_BRACKET = /^(?:[，,]?(?:已|均)?(?:达标|达到要求|符合要求))?[（(]$/u;
/** 高于40%的考核要求, 优于5吨的控制目标: what was asked, after what it is held to … */
const HELD_TO = /(?:距离?|[，,、]与|高于|优于|好于|低于|超过|超出|达到|未达到?|快于|控制在|保持在|(?:比|较)(?!上年|去年|同期|上月))[^，,。；;\d]{0,8}$/u;
/** … and the word for it after the figure. */
const ASKED_AFTER = /^(?:以上|以内|左右)?的(?:年度|全年|年初|考核|控制|[市省县区国]级|国家|规定|既定|计划|预期|目标|任务|工作|比例|合格|达标|验收|保护|建设|发展|治理)*(?:目标|要求|标准|任务|指标|计划|(?:控制|考核|合格|标准)线|预期|规定比例|底线)/u;
/** 39.2公顷，未达到40公顷目标: what was asked and not reached needs no 的. */
const NOT_REACHED = /未能?达到?$/u;
const THE_AIM = /^的?(?:年度|全年|年初|考核)?(?:目标|任务|要求|标准)(?:$|[^\p{Script=Han}])/u;
/** 较规划目标2.82平方米: what is compared with an aim … */
const THAN_AIM = /^(?:较|比|与)(?:年度|全年|年初|规划|[市省县区国]级|下达|既定|预期|考核)*(?:目标|任务|指标|计划|要求)(?:值|数)?(?:为|的)?$/u;
/** … and is a little more or less than it. */
const A_LITTLE = /^(?:相比)?[，,]?(?:略|稍)[微有]?(?:高|低|好|优|多|少|超)/u;
/** 高于市级下达的10.6万亩任务, 未完成下达的32微克目标: what was handed down, with the word for it after it. */
const HANDED_DOWN = /(?:控制在|高于|优于|好于|低于|超过|超出|达到|快于|未能?完成|未能?达到|超额完成|完成|实现)了?(?:国家|[市省县区国](?:级(?:部门)?|\p{Script=Han}{0,10}[委局办厅部会])?|上级(?:部门)?|年初|年度)?(?:下达|规定|确定|要求|核定|安排|部署|明确|提出|既定|预定|设定)的$/u;
const AS_A_TASK = /^(?:以上|以内|左右)?\p{Script=Han}{0,6}?(?:任务|目标|指标|要求|标准|计划)(?![量的])/u;
/** …356个，年度任务310个，完成率114.8%: a clause that holds nothing but what was asked. */
const BARELY_ASKED = /^(?:年度|全年|今年|本年|年初|原)?(?:[市省县区]级?|上级)?(?:下达|考核)?(?:目标)?(?:任务|目标|计划|指标|标准)(?:任务|目标|数|值|量|指标|要求)?(?:为|是|共)?$/u;
/** 高于考核要求的60%, 快于市级要求的96%的支出进度: what is held to a bar … */
const HELD_TO_BAR = /(?:高于|优于|好于|低于|超过|超出|快于|(?:比|较)(?!上年|去年|同期|上月|上期))[^，,。；;\d]{0,8}(?:要求|标准|规定|任务|目标|指标|考核)的$/u;
/** … that nothing else follows, or what it is of, or by how much. */
const A_BAR = /^(?:以上)?(?:的[^，,。；;\d]{2,6})?(?:$|[，,。；;）)]|(?:高|低|多|少|快|超)(?:出|了)?约?\d)/u;
/** 14处，超额完成12处的年度任务: what was asked, between the words that more was done … */
const MORE_THAN = /超额完成(?:了)?[^，,。；;：:\d]{0,10}$/u;
/** … and the word for it. */
const THE_TASK = /^[^，,。；;\d]{0,8}的[^，,。；;\d]{0,6}(?:任务|目标|指标|计划)/u;
/** 超额完成12处改造任务: without 的 only what is counted alike was asked. */
const BARE_TASK = /^(?:\p{Script=Han}{2,6})?(?:任务|目标)(?![的量值])/u;
/** 86.3亿元，完成80亿元的年度目标, but not 未完成: as much was done … */
const AS_MUCH = /(?<!未能?(?:如期|按期|按时|全部|全面)?)(?:完成|实现)(?:了)?(?:下降|降低|减少|增长|提高|增加|新增|培育|引进|创建|改造|举办)?(?:率)?$/u;
/** … as what the year asked; without 的 an aim is what was asked, a task (完成12项年度任务) may be what was done. */
const THE_YEARS = /^的?目标(?:任务)?(?:$|[^\p{Script=Han}])|^的(?:年度|全年|年初|本年|今年|[市省县区国]级|上级|下达|预期|既定|预定|考核|控制|目标|计划){1,3}(?:任务|目标|指标|计划)(?:$|[^\p{Script=Han}])|^(?:年度|全年|年初|预期|既定|预定)目标(?:$|[^\p{Script=Han}])/u;
/** 8处，未完成12处的年度任务: less was done than what was asked. */
const NOT_SO_MUCH = /未能?(?:如期|按期|按时|全部|全面)?(?:完成|实现|达到)(?:了)?[^，,。；;：:\d]{0,10}$/u;
/** 1240万吨，完成年度目标1200万吨: a clause that holds nothing but the aim, right after as much or more. */
const COMPLETES_AIM = /^(?:超额|提前|如期|圆满|全面)*完成(?:了)?(?:年度|全年|今年|年初|[市省县区国]级|上级|下达|既定|预定|预期|考核)*目标(?:任务)?(?:值|数)?$/u;
/** 1.86万亩，完成市级任务1.8万亩: the same of a task that was handed down, which is not much less. */
const COMPLETES_TASK = /^(?:超额|提前|如期|圆满|全面)*完成(?:了)?(?:年度|全年|[市省县区国]级|上级|下达)+(?:目标)?任务(?:量|数)?$/u;
const NOT_MUCH_MORE = 1.5;
/** …3260个，为任务3000个的108.7%: a clause that begins with what was asked … */
const SHARE_OF = /^(?:[仅只]?[为占是达]|达到|相当于|超?额?完成了?)(?:年度|全年|今年|本年|目标|下达|考核|[市省县区]级|的)*(?:任务|目标|计划|指标)(?:任务|数|值|量)?$|^(?:为|完成)(?:了)?(?:年度|全年|年初|调整)*预算(?:数)?$/u;
/** 占年度计划投资, 完成协议指标: with words of what was asked around the word for it; only where the share is true. */
const SHARE_OF_NAMED = /^(?:[仅只]?[为占是达]|达到|相当于|超?额?完成了?)(?!全[国省市州])[^，,。；;、：:\d]{0,8}(?:任务|目标|计划|指标)(?:任务|数|值|量)?(?:\p{Script=Han}{2,6})?$/u;
/** … and goes on with the share of it. */
const THE_SHARE = /^的(?:约|近)?\d/u;
/** 3260个，完成3000个年度任务的108.7%: the word for it after the figure … */
const TASK_AND_SHARE = /^的?(?:年度|全年|今年|本年|目标|下达|考核|[市省县区]级)*(?:任务|目标|计划|指标)(?:任务|数|值|量)?的(?:约|近)?\d/u;
/** … in a clause that begins so. */
const OF_WHAT = /^(?:[仅只]?[为占是达]|达到|相当于|超?额?完成了?)(?:年度|全年|[市省县区]级|下达|的)*$/u;
/** So much of the text around a figure is looked at. */
const REACH = 40;
/** What answers stands no more than so many figures before. */
const FARTHEST = 4;

/** Figures of an answer that say again what was asked, each with the figure right before it that answers: …106万平方米，完成年度任务（100万平方米）的106%. */
export function answeredBefore(reading: TextReading, contexts: readonly FigureContext[]): ReadonlyMap<Quantity, Quantity> {
  const { quantities, source } = reading;
  const answers = new Map([...answersInTurn(reading, contexts), ...heldByName(reading, contexts)]);
  const taken = new Set(answers.values());
  for (let index = 1; index < quantities.length; index += 1) {
    const asked = quantities[index];
    const own = contexts[index];
    if (!asked || !own || answers.has(asked)) continue;
    // Most figures have none that they could be asked of: looked for first, it spares the patterns.
    const nearest = nearestComparable(reading, contexts, index);
    if (nearest < 0) continue;
    const shared = toldByShare(quantities, contexts, index, nearest);
    const at = shared ?? namedBefore(quantities, contexts, index, nearest) ?? wholeOfParts(quantities, contexts, nearest) ?? nearest;
    const [answer, context] = [quantities[at], contexts[at]];
    if (!answer || !context || answer.comparison || (isAddedUp(answer) && !IN_OWN_BRACKET.test(source.slice(answer.outer.end, asked.outer.start)) && !isShareTold(answer, asked, quantities[index + 1]) && !isYearsSum(source, asked, own, answer)) || taken.has(answer) || answers.has(answer)) continue;
    const isExceeded = saysExceeded(source, asked, own);
    const isMissed = !isExceeded && saysMissed(source, asked, own);
    if (!isExceeded && !isMissed && !(shared !== undefined && (isShareOfDeed(source, asked, own) || isShareOfNamed(source, asked, own))) && !saysWhatWasAsked(source, asked, own) && !completesAim(source, asked, own, answer, context) && !completesOwnTask(source, asked, own, answer, context) && !isToldByDistance(source, quantities, contexts, index, answer) && !isBoundAfter(source, asked, answer) && !isToldLast(source, quantities, contexts, index)) continue;
    if (context.part && !IN_OWN_BRACKET.test(source.slice(answer.outer.end, asked.outer.start)) && !isShareTold(answer, asked, quantities[index + 1]) && !(at === index - 1 && isReachedNext(source, asked, own, answer, context))) continue;
    if (isMissed && answer.value >= asked.value) continue;
    if (isExceeded && (!isAsGood(answer, asked, context) || (isExceeded === 'bare' && answer.unit.symbol !== asked.unit.symbol))) continue;
    taken.add(answer);
    answers.set(asked, answer);
  }
  return answers;
}

/** 完成市级任务（: what the clause right after a figure begins with. */
const REACHES = /^(?:超额|提前|如期)*(?:完成|达到|实现|超过)/u;

/** 其中今年新建42个，完成市级任务（40个）: whether the clause right after a figure says that it is as much as was asked. */
function isReachedNext(source: string, asked: Quantity, { clause, sentence }: FigureContext, answer: Quantity, before: FigureContext): boolean {
  return before.sentence.start === sentence.start && clause.start - before.clause.end <= 1 && answer.value >= asked.value && REACHES.test(source.slice(clause.start, clause.end).trimStart());
}

/** 完成3500套竣工任务: a clause that holds a task by its deed. */
const DEED_TASK = /^(\p{Script=Han}{2})[^，,。；;\d]{0,4}任务$/u;
const COMPLETES = /^(?:超额|提前|如期|圆满|全面)*完成(?:了)?$/u;

/** 竣工3862套，完成3500套竣工任务: whether a clause holds a task of the very deed that the clause before it tells of, and no more than was done. */
function completesOwnTask(source: string, asked: Quantity, { clause }: FigureContext, answer: Quantity, before: FigureContext): boolean {
  const deed = DEED_TASK.exec(source.slice(asked.outer.end, clause.end).trim())?.[1];
  return deed !== undefined && clause.start - before.clause.end <= 1 && answer.unit.symbol === asked.unit.symbol && answer.value >= asked.value && COMPLETES.test(source.slice(clause.start, asked.outer.start).trim()) && before.before.includes(deed);
}

/** Whether a clause says that the figure of the clause right before it reaches an aim, and it does. */
function completesAim(source: string, asked: Quantity, { clause, sentence }: FigureContext, answer: Quantity, before: FigureContext): boolean {
  if (before.sentence.start !== sentence.start || clause.start - before.clause.end > 1 || answer.unit.symbol !== asked.unit.symbol || answer.value < asked.value) return false;
  if (source.slice(asked.outer.end, clause.end).trim() !== '') return false;
  const words = source.slice(clause.start, asked.outer.start).trim();
  return COMPLETES_AIM.test(words) || (answer.value <= NOT_MUCH_MORE * asked.value && COMPLETES_TASK.test(words));
}

/** 完成走访600家次任务的124%: a clause that begins with the deed that was asked for … */
const OF_DEED = /^(?:超?额?完成了?|[为占是达]|达到|相当于)\p{Script=Han}{1,6}$/u;

/** … whose share is told, and is true. */
function isShareOfDeed(source: string, { span }: Quantity, { clause }: FigureContext): boolean {
  return TASK_AND_SHARE.test(source.slice(span.end, span.end + REACH)) && OF_DEED.test(source.slice(Math.max(clause.start, span.start - REACH), span.start).trim());
}

/** Whether a clause begins with what was asked, by its name, and goes on with the share of it. */
function isShareOfNamed(source: string, { span }: Quantity, { clause }: FigureContext): boolean {
  return span.start - clause.start <= REACH && THE_SHARE.test(source.slice(span.end, span.end + REACH)) && SHARE_OF_NAMED.test(source.slice(clause.start, span.start).trim());
}

/** A sum of many years would be more than so many times what one year asks. */
const YEARS = 2;

/** 累计补水0.96亿立方米，已完成0.9亿立方米的全年任务: what is added up is held to the task of the year, so it is the year's own. */
function isYearsSum(source: string, asked: Quantity, own: FigureContext, answer: Quantity): boolean {
  return answer.value < YEARS * asked.value && saysExceeded(source, asked, own) === 'plain';
}

/** 累计推广600辆 is a sum of years; a 累计浓度 is the mean of the year so far. */
function isAddedUp({ cumulative, unit: { family } }: Quantity): boolean {
  return cumulative && family !== 'compound' && family !== 'percent' && family !== 'score';
}

/** 其中大豆7350亩，完成任务7000亩的105%: whether a part is just as much of what was asked as the share after it says. */
function isShareTold(part: Quantity, asked: Quantity, share: Quantity | undefined): boolean {
  if (share?.unit.family !== 'percent' || !(asked.value > 0)) return false;
  return Math.abs((valueIn(part, asked.unit) / asked.value) * PERCENT - share.value) <= share.tolerance + ROUNDING;
}

const PERCENT = 100;
/** What the arithmetic of a computer may be off. */
const ROUNDING = 1e-6;

function saysWhatWasAsked(source: string, asked: Quantity, { sentence, clause }: FigureContext): boolean {
  const before = source.slice(Math.max(sentence.start, asked.span.start - REACH), asked.span.start);
  const after = source.slice(asked.span.end, asked.span.end + REACH);
  const lead = asked.span.start - clause.start <= LONGEST_ASKING ? source.slice(clause.start, asked.span.start).trim() : null;
  if (lead !== null && ((OF_WHAT.test(lead) && TASK_AND_SHARE.test(after)) || (A_LITTLE.test(after) && THAN_AIM.test(lead)))) return true;
  if ((HANDED_DOWN.test(before) && AS_A_TASK.test(after)) || (before.endsWith('的') && HELD_TO_BAR.test(before) && A_BAR.test(after))) return true;
  return (BRACKETS.isIn(before) && IN_BRACKET.test(before)) || (OPENS_BRACKET.test(before) && FILLS_BRACKET.test(after)) || (HELD_TO.test(before) && ASKED_AFTER.test(after)) || (NOT_REACHED.test(before) && THE_AIM.test(after)) || (THE_SHARE.test(after) && lead !== null && SHARE_OF.test(lead));
}

/** Whether a figure is a bound in a bracket of its own, right after one of its kind that has none. */
function isBoundAfter(source: string, asked: Quantity, answer: Quantity): boolean {
  return asked.bound !== undefined && answer.bound === undefined && asked.unit.symbol === answer.unit.symbol && BOUND_BRACKET.test(source.slice(answer.outer.end, asked.outer.start)) && FILLS_BRACKET.test(source.slice(asked.outer.end));
}

/** 浓度33微克，完成34微克的目标: whether a figure is as much as was asked, or of what had better be small no more. */
function isAsGood(answer: Quantity, asked: Quantity, { before }: FigureContext): boolean {
  return answer.value >= asked.value || (answer.unit.symbol === asked.unit.symbol && lowerIsBetter(before, asked.unit));
}

/** Whether a figure is said to be what was asked and not reached. */
function saysMissed(source: string, { span }: Quantity, { clause }: FigureContext): boolean {
  return NOT_SO_MUCH.test(source.slice(Math.max(clause.start, span.start - REACH), span.start)) && THE_TASK.test(source.slice(span.end, span.end + REACH));
}

/** How a figure is said to be what was asked and reached or exceeded: with 的 before the word for it, or `bare`; false where it is not. */
function saysExceeded(source: string, { span }: Quantity, { clause }: FigureContext): 'plain' | 'bare' | false {
  const before = source.slice(Math.max(clause.start, span.start - REACH), span.start);
  const after = source.slice(span.end, span.end + REACH);
  if (AS_MUCH.test(before) && THE_YEARS.test(after)) return 'plain';
  if (!MORE_THAN.test(before)) return false;
  if (THE_TASK.test(after)) return 'plain';
  return BARE_TASK.test(after) ? 'bare' : false;
}

/** Whether a figure of the clause before is told first and what was asked of it after, with no figure behind that could answer instead. */
function isToldLast(source: string, quantities: readonly Quantity[], contexts: readonly FigureContext[], index: number): boolean {
  const [asked, own] = [quantities[index], contexts[index]];
  if (!asked || !own || asked.outer.start - own.clause.start > LONGEST_ASKING || !BARELY_ASKED.test(source.slice(own.clause.start, asked.outer.start).trim())) return false;
  if (DONE_ITSELF.test(source.slice(asked.outer.end, own.clause.end))) return false;
  for (let at = index + 1; at <= index + FARTHEST; at += 1) {
    const next = quantities[at];
    if (!next || contexts[at]?.sentence.start !== own.sentence.start) return true;
    if (!next.comparison && comparable(asked.unit, next.unit)) return false;
  }
  return true;
}

/** 年度任务8项全部完成: what is told of the very figure. */
const DONE_ITSELF = /完成|落实|办结|完工|达标|销[账号]/u;

/** Letters of 年度市级下达目标任务数为. */
const LONGEST_ASKING = 14;

/** 1.27万个，覆盖小区416个，完成任务1.2万个的105.8%: place of the figure of which the share is true, where the nearest is not it; undefined where none is. */
function toldByShare(quantities: readonly Quantity[], contexts: readonly FigureContext[], index: number, nearest: number): number | undefined {
  const [asked, share] = [quantities[index], quantities[index + 1]];
  const clause = contexts[index]?.clause.start;
  if (!asked || share?.unit.family !== 'percent' || contexts[index + 1]?.clause.start !== clause) return undefined;
  for (let at = nearest; at >= Math.max(0, index - FARTHEST); at -= 1) {
    const [one, context] = [quantities[at], contexts[at]];
    if (!one || !context || context.sentence.start !== contexts[index]?.sentence.start) return undefined;
    if (context.clause.start !== clause && !one.comparison && comparable(asked.unit, one.unit) && isShareTold(one, asked, share)) return at;
  }
  return undefined;
}

/** 提前超额完成“: what stands before the name of what was asked. */
const BEFORE_NAME = /^.*(?:完成|达到|实现|超过|高于)了?[“"]?/u;
/** A shorter name is in too many others. */
const SHORTEST_NAME = 4;

/** 上市企业4家，上市辅导企业7家，超额完成上市企业3家的目标: place of the figure told by the very name of what was asked, where the nearest is not it; undefined where none is. */
function namedBefore(quantities: readonly Quantity[], contexts: readonly FigureContext[], index: number, nearest: number): number | undefined {
  const name = contexts[index]?.before.trim().replace(BEFORE_NAME, '') ?? '';
  if (name.length < SHORTEST_NAME || contexts[nearest]?.before.trimEnd().endsWith(name)) return undefined;
  for (let at = nearest - 1; at >= Math.max(0, index - FARTHEST); at -= 1) {
    if (contexts[at]?.sentence.start !== contexts[index]?.sentence.start) return undefined;
    if (contexts[at]?.before.trimEnd().endsWith(name) && quantities[at]?.unit.symbol === quantities[index]?.unit.symbol) return at;
  }
  return undefined;
}

/** 首店86家，其中全国11家、本市75家，超额完成60家的目标: place of the whole that the parts up to a figure make up; undefined where they make up none. */
function wholeOfParts(quantities: readonly Quantity[], contexts: readonly FigureContext[], last: number): number | undefined {
  const part = quantities[last];
  let sum = 0;
  let at = last;
  for (; part && at > last - MOST_PARTS && contexts[at]?.part === true && quantities[at]?.unit.symbol === part.unit.symbol; at -= 1) sum += quantities[at]?.value ?? 0;
  const whole = at === last ? undefined : quantities[at];
  const isWhole = whole !== undefined && contexts[at]?.part !== true && whole.unit.symbol === part?.unit.symbol && Math.abs(whole.value - sum) <= ROUNDING * whole.value;
  return isWhole && last - at > 1 && contexts[at]?.sentence.start === contexts[last]?.sentence.start ? at : undefined;
}

/** A whole is divided in so many parts at most. */
const MOST_PARTS = 8;

/** 超计划, 超额完成任务: by how much more was done. */
const BEYOND = /超(?:出|额)?(?:年度|全年|年初|[市省县区]级)?(?:任务|目标|指标|计划)$/u;
/** What all of these end in. */
const BEYOND_ENDS = new CharSet('务标划');

/** 2880个，超计划380个（计划2500个）: whether a figure only tells by how much more was done. */
function isBeyond(source: string, { outer }: Quantity): boolean {
  return BEYOND_ENDS.has(source.charCodeAt(outer.start - 1)) && BEYOND.test(source.slice(Math.max(0, outer.start - LONGEST_ASKING), outer.start));
}

/** …46万吨；控制在下达的48万吨以内: a sentence that begins with what the one before it is held to. */
const HOLDS = /^[；;\s]*(?:均|都)?(?:控制在|优于|高于|低于|好于|超过|超额完成)/u;
/** Letters of such words. */
const HOLDS_REACH = 10;

function goesOnHolding(source: string, { sentence, clause }: FigureContext, before: FigureContext | undefined): boolean {
  return before !== undefined && before.sentence.start !== sentence.start && clause.start === sentence.start && source.slice(before.sentence.end - 1, sentence.start + 1).includes('；') && HOLDS.test(source.slice(sentence.start, sentence.start + HOLDS_REACH));
}

/** Place of the nearest figure before another one, in its sentence, that can be compared with it; -1 where there is none. */
function nearestComparable({ quantities, source }: TextReading, contexts: readonly FigureContext[], index: number): number {
  const asked = quantities[index];
  const own = contexts[index];
  const sentence = own && goesOnHolding(source, own, contexts[index - 1]) ? contexts[index - 1]?.sentence.start : own?.sentence.start;
  for (let at = index - 1; asked && at >= Math.max(0, index - FARTHEST); at -= 1) {
    const answer = quantities[at];
    if (!answer || contexts[at]?.sentence.start !== sentence) return -1;
    // 36名，较上年增加8名，完成目标任务（30名）: how many there are answers, and not how many more that is.
    if (answer.change !== undefined && asked.change === undefined && quantities[at - 1]?.unit.symbol === answer.unit.symbol && contexts[at - 1]?.sentence.start === sentence && THAN_BEFORE.test(contexts[at]?.before ?? '')) continue;
    // 12.6%，比上年提高0.9个百分点，未完成13%的目标: the level answers, and not how much it rose.
    if (comparable(asked.unit, answer.unit) && !isBeyond(source, answer) && !isAverage(source, answer) && (answer.change === undefined || asked.change !== undefined || answer.unit.symbol === asked.unit.symbol)) return at;
  }
  return -1;
}

/** 较上年增加, 同比多. */
const THAN_BEFORE = /(?:较|比|同比)(?:上年|去年|上一?年度?|20\d{2}年)?(?:同期|底|末)?(?:净)?(?:增加|增长|提高|减少|下降|增|减|多|少)了?$/u;

/** 每千人, 人均 stand so close before what comes to each. */
const AVERAGE_REACH = 4;
const AVERAGE = /每[十百千万]?[人户亩]$|[人户亩]均$/u;

/** 抽检5.48万批次，每千人6.8批次，超额完成…: an average is no answer to what was asked of all. */
function isAverage(source: string, { outer: { start } }: Quantity): boolean {
  return AVERAGE.test(source.slice(Math.max(0, start - AVERAGE_REACH), start));
}
