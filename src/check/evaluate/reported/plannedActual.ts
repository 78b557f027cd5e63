import { sharesRun } from '../../text/characters';
import { HOW_DONE } from '../../text/claimWords';
import { bodySpans, figureContexts, lastStartingAt, startingIn, within, type FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import { readSums } from '../../text/sums';
import { changeDirection } from '../../text/targets';
import { deedRequired, holdsAskingWord, isAllDoneNext, readAsking } from './askingWords';
import { answeredBefore } from './answeredBefore';
import { askedThenDone } from './askedThenDone';
import { comparable } from './compare';
import { coversPart } from './nature';
import { confirmedBefore, confirmedByDistance, confirmedByRate, doneBefore } from './confirmed';
import { changeAnswer, isDoneBehind, isRateAgain, isToldPlainly } from './plainDeeds';
import { isCalledOff, isDoneSomehow, isOtherUnit, ownNoun, plannedAnswer, type PlanSearch } from './plannedAnswer';
import { partAgain } from './partAgain';
import { donePart } from './plannedParts';
import { rateToldBefore } from './rateToldBefore';
import { deedAsked, nameAsked } from './withoutAsking';

/** 新开工6个小区、新完工4个小区: what is asked in one breath. */
const LISTED = /^[^，,。；;\d]{0,16}[、和及][^，,。；;：:、\d]{0,12}$/u;
/** A bound that only what is asked has. */
const AT_LEAST = /不(?:少|低)于|至少|≥/u;
/** The figure that answers stands no more than so many figures after. */
const FARTHEST = 8;

const ACTUALLY = /实际|^实[播种收拆建检缴到补发改签产]$|^完成[值数量](?:为|是)?$/u;
const ANSWERS = /实际|实现|目前|现已?|已|完成|建成|开工|完工|达到?/u;

/** Answers by reading: every item of a cell asks for its own, and a reading never changes. */
const known = new WeakMap<TextReading, ReadonlyMap<Quantity, Quantity>>();

/**
 * 年度任务新建23处，实际新建26处: figures that ask, each with the one of the next clauses that answers it. Only where an
 * answer of the same kind follows in the sentence, so that 年度任务 by itself asks for nothing.
 */
export function plannedAndActual(reading: TextReading): ReadonlyMap<Quantity, Quantity> {
  const ready = known.get(reading);
  if (ready) return ready;
  const answers = holdsAskingWord(reading.source) || reading.quantities.some(({ bound }) => bound !== undefined) ? readAnswers(reading, figureContexts(reading)) : new Map<Quantity, Quantity>();
  known.set(reading, answers);
  return answers;
}

function readAnswers(reading: TextReading, contexts: readonly FigureContext[]): ReadonlyMap<Quantity, Quantity> {
  const bodies = bodySpans(reading.items);
  const itemAt = (offset: number): number => lastStartingAt(bodies, offset);
  const answers = new Map([...answeredBefore(reading, contexts), ...askedThenDone(reading, contexts, itemAt)]);
  const taken = new Set(answers.values());
  const added = addedUpIn(reading);
  let previous = -1;
  for (let index = 0; index < reading.quantities.length; index += 1) {
    const asked = reading.quantities[index];
    const context = contexts[index];
    if (!asked || !context || answers.has(asked) || taken.has(asked)) continue;
    const told = asked.change ? changeAnswer(reading.quantities, contexts, index) : partAgain(reading, contexts, index, answers);
    if (told) taken.add(told);
    if (told) answers.set(asked, told);
    if (told || asked.change) continue;
    const asking = readAsking(reading.source, asked, context);
    const listed = previous === index - 1 && contexts[previous]?.clause.start === context.clause.start && LISTED.test(reading.source.slice(reading.quantities[previous]?.outer.end, asked.outer.start));
    // 举办赛事不少于120场，培训不少于500人: bounds in one sentence are asked together.
    const bounded = previous === index - 1 && contexts[previous]?.sentence.start === context.sentence.start && asked.bound === '>=' && reading.quantities[previous]?.bound === '>=' && asked.outer.start < asked.span.start && AT_LEAST.test(reading.source.slice(asked.outer.start, asked.span.start));
    const surely = listed || bounded || asking.surely;
    const search = { reading, contexts, taken, added, itemAt };
    const found = surely || asking.maybe ? (donePart(reading, contexts, index) ?? answerTo(search, index, surely ? ANSWERS : ACTUALLY)) : undefined;
    // 任务新增1200个，全年新增1368个，超任务168个: the numbers themselves show what answers.
    const proven = found || !asking.hinted ? undefined : confirmedByDistance(reading.quantities, contexts, reading.source, index, index);
    const answer = found ?? plannedAnswer(search, index, asking.before) ?? proven ?? rateToldBefore(reading, contexts, index, surely, itemAt) ?? (surely ? (confirmedBefore(reading, contexts, index, itemAt) ?? doneBefore(reading, contexts, index, itemAt)) : undefined) ?? (isAllDoneNext(reading, asking, asked, context) ? asked : undefined);
    if (!answer) continue;
    previous = index;
    taken.add(answer);
    answers.set(asked, answer);
  }
  return answers;
}

/** 实际安装…, 截至12月底…: how a sentence of its own goes on to what was done. */
const NEXT = /^[\s。；;]*(?:[我本全][区市县](?=全年|已|共|实际|现)|实际|截[至止]|目前|全年(?:实际|已)|已|现已|年内(?:实际|已))/u;

/** 保有量任务215家 and 保有量达到226家: how many there are, asked and told by the same word. */
const STOCK = /保有量|拥有量|存量|总数|总量/u;

function isSameStock(asked: FigureContext, answer: FigureContext): boolean {
  const word = STOCK.exec(asked.before)?.[0];
  return word !== undefined && answer.before.includes(word);
}

/** 市级下达我区…任务: words that can only ask. */
const HANDED_DOWN_HERE = /下达/u;

/** What the search for an answer looks at. */
interface Search extends PlanSearch {
  readonly added: AddedUp;
  /** The list item that an offset lies in, as a number. */
  readonly itemAt: (offset: number) => number;
}

function answerTo(search: Search, index: number, says: RegExp): Quantity | undefined {
  const { reading, contexts, taken, added, itemAt } = search;
  const { quantities, source, claims } = reading;
  const asked = quantities[index];
  const own = contexts[index];
  let sentence = own?.sentence.start;
  for (let at = index + 1; asked && own && at <= index + FARTHEST; at += 1) {
    const answer = quantities[at];
    const context = contexts[at];
    if (!answer || !context || itemAt(answer.span.start) !== itemAt(asked.span.start)) return undefined;
    const elsewhere = context.sentence.start !== own.sentence.start;
    if (context.sentence.start !== sentence) {
      // What was asked by name is answered by the same name in the sentences after it.
      const goesOn = NEXT.test(source.slice(context.sentence.start, context.sentence.end)) || rateToldNext(search, index, at) !== undefined;
      // 下达企业保有量任务300家。组织培训23场。截至年底，企业有312家: what was done for it may be told between.
      if (sentence === own.sentence.start && !goesOn && HANDED_DOWN_HERE.test(source.slice(own.clause.start, asked.outer.start))) {
        const rated = confirmedByRate(quantities, contexts, source, index, at) ?? (isSameStock(own, context) && comparable(asked.unit, answer.unit) ? answer : undefined);
        if (rated) return rated;
        continue;
      }
      if (sentence === own.sentence.start ? !goesOn : !source.slice(sentence, context.sentence.start).includes('；')) return undefined;
      sentence = context.sentence.start;
    }
    if (context.clause.start === own.clause.start || !comparable(asked.unit, answer.unit)) continue;
    if (elsewhere) {
      const rate = rateToldNext(search, index, at);
      if (rate) return rate;
    }
    if (isCalledOff(context.before) || OTHER_YEARS_PLAN.test(source.slice(context.clause.start, answer.outer.start))) continue;
    // 任务600亩，其中一季度80亩、…，合计630亩: all of the parts, told after them.
    if (contexts[at - 1]?.part && !taken.has(answer) && added.totals.has(answer) && answer.unit.symbol === asked.unit.symbol && !elsewhere) return answer;
    if (taken.has(answer) || context.part) continue;
    if (elsewhere && !sameDeed(own, context) && !sharesRun(own.before, context.before, THING) && !isDoneBehind(own, context, context.before.trim()) && !(isDoneSomehow(context.before.trim()) && isOneOfOne(quantities, contexts, index, at))) continue;
    if (added.parts.has(answer)) continue;
    if (answer.cumulative && !added.totals.has(answer)) return ownYearOf(search, at) ?? (isSumOfTask(search, index, at) ? answer : confirmedByRate(quantities, contexts, source, index, at));
    if ((answer.change && !sameDeed(own, context) && changeDirection(deedAsked(own.before), asked) !== answer.change) || answer.comparison) return undefined;
    const total = totalOf(quantities, contexts, source, at) ?? namedLater(search, index, at);
    if (total) return total;
    const counted = answer.unit.symbol === asked.unit.symbol ? ownNoun(search, index, at) : ownThing(search, index, at);
    if (counted) return counted;
    const open = startingIn(claims, context.clause).some((claim) => claim.kind === 'notDone' && within(claim.span, { start: answer.span.end, end: context.clause.end }));
    if (isBegunFirst(reading, contexts, index, at)) continue;
    const words = isBegunFirst(reading, contexts, index, at - 1) ? context.before.trim() : source.slice(context.clause.start, answer.outer.start).trim();
    if (!open && !says.test(words)) {
      const confirmed = (says === ACTUALLY ? undefined : confirmedByDistance(quantities, contexts, source, index, at)) ?? confirmedByRate(quantities, contexts, source, index, at);
      if (confirmed) return confirmed;
    }
    if (!open && says === ANSWERS && standsAtPresent(asked, own, answer, words)) return foreseen(search, at, asked) ?? answer;
    const year = !open && answer.value < asked.value && coversPart(words) ? foreseen(search, at, asked) : undefined;
    if (year) return year;
    // 8个小区、建筑面积18万平方米 is answered by the same names in the same order, without a word of doing.
    const answers = !open && (says.test(words) || isNamedAlike(own, words) || (says === ANSWERS && answer.unit.symbol === asked.unit.symbol && isHeadedAlike(source, own, words)) || isDeedDone(source, own, asked, words) || isRateAgain(asked, own, words, says === ANSWERS) || isDoneBehind(own, context, words) || isOwnThing(own, asked, answer, words, elsewhere || says.test(source.slice(asked.outer.end, answer.outer.start))) || (isToldPlainly(source, asked, own, words, answer.value >= asked.value) && isOneOfOne(quantities, contexts, index, at)));
    // 分两批进场: what is counted in another unit is passed over, as long as the own one may follow.
    if (answers || answer.unit.symbol === asked.unit.symbol) return answers ? answer : undefined;
  }
  return undefined;
}

/** 开工, 新立项: that a work was begun, and nothing else. */
const BEGUN_ONLY = /^(?:已|共|均|全部|实际)*新?(?:开工|立项|启动|进场)了?$/u;
const BEGINNING = /开工|立项|启动|进场/u;

/** 任务80部，新开工112部、完工84部: whether a figure is of what was begun, where that was not asked for and the next one tells more. */
function isBegunFirst({ quantities }: TextReading, contexts: readonly FigureContext[], index: number, at: number): boolean {
  const [own, context, next] = [contexts[index], contexts[at], contexts[at + 1]];
  if (!own || !context || next?.sentence.start !== context.sentence.start || quantities[at + 1]?.unit.symbol !== quantities[at]?.unit.symbol) return false;
  return BEGUN_ONLY.test(context.before.trim()) && !BEGINNING.test(own.before);
}

/** 其中2022年完成: what a sum of years has of the year itself. */
const OWN_YEAR = /其中[：:，,]?(?:20\d{2}年度?|今年|本年度?|当年|年内)(?:已|共|新|实际)*(?:完成|更换|新建|建成|实现|新增|办理|安装)了?$/u;

/** 累计完成15.2万户，其中今年完成14.1万户: of a sum of years, what the year itself adds; undefined where it is not told. */
function ownYearOf({ reading: { quantities, source }, contexts, taken }: Search, index: number): Quantity | undefined {
  const [part, context] = [quantities[index + 1], contexts[index + 1]];
  if (!part || !context || taken.has(part) || context.sentence.start !== contexts[index]?.sentence.start || part.unit.symbol !== quantities[index]?.unit.symbol) return undefined;
  return OWN_YEAR.test(source.slice(context.clause.start, part.outer.start).trim()) ? part : undefined;
}

/** 任务4.2万户，累计完成4.4万户: the words before a figure say no more than that so much was done so far. */
const DONE_SO_FAR = new RegExp(`^(?:[我本全][区市县])?(?:截[至止][^，,。；;\\d]{1,4}|目前|现|全年|年内)?(?:已|共)*累计(?:已|共|${HOW_DONE})*(\\p{Script=Han}{2})了?$`, 'u');
/** Words of doing that say nothing of what was done. */
const PLAIN_DEEDS = /完成|更换|安装|建成|办理/u;
/** A sum of several years would be more than so many times the task of one. */
const SUM_OF_YEARS = 2;

/** Whether a figure added up so far is set right against a task, and is not too much for the year. */
function isSumOfTask({ reading: { quantities, source }, contexts }: Search, index: number, at: number): boolean {
  const [asked, answer, context] = [quantities[index], quantities[at], contexts[at]];
  if (!asked || !answer || !context || answer.value >= SUM_OF_YEARS * asked.value || !isOneOfOne(quantities, contexts, index, at)) return false;
  const deed = DONE_SO_FAR.exec(source.slice(context.clause.start, answer.outer.start).trim())?.[1];
  return deed !== undefined && (PLAIN_DEEDS.test(deed) || contexts[index]?.before.includes(deed) === true);
}

/** 2024年计划投资5亿元: what another year plans. */
const OTHER_YEARS_PLAN = /^\s*(?:20\d{2}年|明年|下年度?)(?:度)?(?:计划|拟|预计)/u;

/** A figure of another year, which the answer is compared with. */
const OTHER_YEAR = /上年|去年|同期|上一年|20\d{2}年/u;

/** 围绕处理率达到96%的目标，…。经监测，处理率为95%: in the next sentence, from a figure on, the one that is told by the very rate that was asked; undefined where there is none. */
function rateToldNext({ reading: { quantities, source }, contexts, taken }: Search, index: number, from: number): Quantity | undefined {
  const [asked, own, next] = [quantities[index], contexts[index], contexts[from]];
  if (!asked || !own || !next || asked.unit.family !== 'percent') return undefined;
  for (let at = from; at <= index + FARTHEST && contexts[at]?.sentence.start === next.sentence.start; at += 1) {
    const [rate, context] = [quantities[at], contexts[at]];
    if (!rate || !context || rate.unit.symbol !== asked.unit.symbol || taken.has(rate) || rate.change !== undefined || rate.comparison || context.part) continue;
    const words = source.slice(context.clause.start, rate.outer.start).trim();
    if (!OTHER_YEAR.test(words) && isRateAgain(asked, own, words, true)) return rate;
  }
  return undefined;
}

/** So many letters are a name of its own. */
const OWN_NAME = 4;

/** 下达每千人口床位数指标5.5张，共有床位3200张，每千人口床位数达到5.6张: of figures told after what was asked, the one in the same unit by its very name, where the nearest has another one; undefined where none has. */
function namedLater({ reading: { quantities, source }, contexts, taken }: Search, index: number, from: number): Quantity | undefined {
  const [asked, own, nearest] = [quantities[index], contexts[index], contexts[from]];
  let name: string | undefined;
  for (let at = from + 1; asked && own && at <= index + FARTHEST && contexts[at]?.sentence.start === nearest?.sentence.start; at += 1) {
    const [later, context] = [quantities[at], contexts[at]];
    if (!later || !context || later.unit.symbol !== asked.unit.symbol || taken.has(later) || later.change !== undefined || later.comparison || context.part) continue;
    name ??= nameAsked(own.before);
    if (name.length < OWN_NAME || nearest?.before.includes(name) === true) return undefined;
    if (source.slice(context.clause.start, later.outer.start).includes(name)) return later;
  }
  return undefined;
}

/** Letters of what is counted: 学位. */
const NOUN = 2;

/** 计划新增学位3000个，实际交付学校4所，提供学位3240个: of figures in other words, the one of the sentence that counts the very thing in the very unit; undefined where none does. */
function ownThing({ reading: { quantities, source }, contexts, taken }: Search, index: number, from: number): Quantity | undefined {
  const [asked, own] = [quantities[index], contexts[index]];
  const noun = own?.before.trim().slice(-NOUN) ?? '';
  for (let at = from + 1; asked && own && noun.length === NOUN && at <= index + FARTHEST; at += 1) {
    const [other, context] = [quantities[at], contexts[at]];
    if (!other || !context || context.sentence.start !== own.sentence.start) return undefined;
    if (other.unit.symbol === asked.unit.symbol && !taken.has(other) && !context.part && !other.change && !other.comparison && source.slice(context.clause.start, other.outer.start).includes(noun)) return other;
  }
  return undefined;
}

/** 计划新增床位900张，实际建成医院3所，提供床位960张: whether a figure counts the very thing in the very unit. @param isSaid whether words before it say that it was done */
function isOwnThing({ before }: FigureContext, asked: Quantity, answer: Quantity, words: string, isSaid: boolean): boolean {
  const noun = before.trim().slice(-NOUN);
  return isSaid && noun.length === NOUN && answer.unit.symbol === asked.unit.symbol && words.includes(noun);
}

/** 保有量任务300家: how many there are was asked … */
const OF_STOCK = /保有量|总[数量]|存量|数量|达到/u;
/** … and is told: 有效期内企业共284家. */
const THERE_ARE = /(?:共|共有|现有|实有|保有|仍有|存有|合计)$/u;

/** 截至12月底，有效期内企业共284家: whether a figure tells how many there are of what was asked. */
function standsAtPresent(asked: Quantity, own: FigureContext, answer: Quantity, words: string): boolean {
  return answer.unit.symbol === asked.unit.symbol && OF_STOCK.test(own.before) && THERE_ARE.test(words);
}

const FORESEEN = /(?:达到?|为|有|完成|实现|超过?|突破)$/u;
/** 全年可完成: a forecast of the year without a word for it. */
const YEAR_FORESEEN = /全年(?:可|能|有望|将)(?:完成|达到?|实现|超过?|突破)$/u;

/** …另有第五批21家，预计可达到305家: the forecast that reaches what was asked, where what there is does not; undefined where none does. */
function foreseen({ reading, contexts }: Search, index: number, asked: Quantity): Quantity | undefined {
  const present = reading.quantities[index];
  if (!present || present.value >= asked.value) return undefined;
  for (let at = index + 1; at <= index + FARTHEST; at += 1) {
    const [later, context] = [reading.quantities[at], contexts[at]];
    if (!later || !context || context.sentence.start !== contexts[index]?.sentence.start) return undefined;
    if (later.unit.symbol === asked.unit.symbol && later.value >= asked.value && (later.provisional ? FORESEEN : YEAR_FORESEEN).test(reading.source.slice(context.clause.start, later.span.start).trimEnd())) return later;
  }
  return undefined;
}

/** 任务9条，完成8条: one figure and the next, of one unit. 任务24项、实事10项，完成33项 adds up. */
function isOneOfOne(quantities: readonly Quantity[], contexts: readonly FigureContext[], index: number, answer: number): boolean {
  const before = contexts[index - 1]?.clause.start === contexts[index]?.clause.start ? quantities[index - 1]?.unit.symbol : undefined;
  const { symbol } = quantities[index]?.unit ?? {};
  // 任务7万亩，其中甲2万亩；完成7.1万亩; 任务300人，组织培训12期，培训320人: a part of what was asked, or another measure, stands between.
  let next = index + 1;
  while (next < answer && (contexts[next]?.part || isOtherUnit(quantities[index], quantities[next]) || BEGUN_ONLY.test(contexts[next]?.before.trim() ?? ''))) next += 1;
  return answer === next && quantities[answer]?.unit.symbol === symbol && before !== symbol;
}

/** 任务13万户，其中甲类5万户，乙类9万户，累计完成14万户: what comes after 其中 may be parts of what was done, which the text adds up. */
const AMONG_DONE = '其中';

/** Figures that a text adds up, and the totals that it gives of them. */
interface AddedUp {
  readonly parts: ReadonlySet<Quantity>;
  readonly totals: ReadonlySet<Quantity>;
}

const NOTHING_ADDED: AddedUp = { parts: new Set(), totals: new Set() };

/** Worked out once for a reading, and only where parts are told. Linear in the number of figures. */
function addedUpIn(reading: TextReading): AddedUp {
  if (!reading.source.includes(AMONG_DONE)) return NOTHING_ADDED;
  const sums = readSums(reading).filter((sum) => sum.complete);
  return { parts: new Set(sums.flatMap((sum) => sum.parts)), totals: new Set(sums.map((sum) => sum.total)) };
}

/** Letters of a deed: 新开工, 安装. */
const DEED = 2;

/** 新完工4个小区 and 新完工2个小区, 安装任务41200户 and 实际安装45317户: the same deed right before both. */
function sameDeed(asked: FigureContext, answer: FigureContext): boolean {
  const deed = deedAsked(asked.before).slice(-DEED);
  const words = answer.before.trim();
  return deed.length === DEED && (words.endsWith(deed) || words.startsWith(deed));
}

/** 市级要求报送2个，我区共报送6个: … and that the figure says to be done. */
function isDeedDone(source: string, own: FigureContext, asked: Quantity, words: string): boolean {
  const deed = deedRequired(source, asked, own);
  return deed !== undefined && words.replace(/了$/u, '').endsWith(deed);
}

/** A shorter name is in too many others. */
const SHORTEST_NAME = 2;

/** Whether the words before a figure hold what was asked for by name. */
function isNamedAlike(asked: FigureContext, words: string): boolean {
  const name = nameAsked(asked.before);
  return name.length >= SHORTEST_NAME && words.includes(name);
}

/** So many letters in a row are the name of a thing (高新技术企业). */
const THING = 4;

/** 高新技术企业数量：下达任务300家，…，年末高新技术企业312家: whether the words before a figure name the thing that the sentence began with. */
function isHeadedAlike(source: string, asked: FigureContext, words: string): boolean {
  return sharesRun(source.slice(asked.sentence.start, asked.clause.start + asked.before.length), words, THING);
}

/** 实际甲街道4个、乙街道2个，共计6个: of figures that the text adds up, the total answers. */
const TOTAL_BEFORE = /(?:共计|合计|总计|一共|总共|共|全年累计|年内累计)[^，。；、\d]{0,8}$/u;
const TOTAL_REACH = 16;

function totalOf(quantities: readonly Quantity[], contexts: readonly FigureContext[], source: string, from: number): Quantity | undefined {
  const first = quantities[from];
  for (let at = from + 1; first && at <= from + FARTHEST; at += 1) {
    const [quantity, context] = [quantities[at], contexts[at]];
    if (!quantity || !context || context.part || context.sentence.start !== contexts[from]?.sentence.start) return undefined;
    if (!comparable(first.unit, quantity.unit)) continue;
    if (TOTAL_BEFORE.test(source.slice(Math.max(context.clause.start, quantity.outer.start - TOTAL_REACH), quantity.outer.start))) return at > from + 1 ? quantity : undefined;
  }
  return undefined;
}
