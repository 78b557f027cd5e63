import { CharSet } from '../../text/characters';
import { isNameless } from '../../text/measure';
import { startingIn, within, type FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import { readSums } from '../../text/sums';
import { isQualifier } from '../../text/qualifiers';
import { isArranged, isBase } from './bases';
import { comparable } from './compare';
import { followsPlan, isGoingOn } from './goingOn';
import { Headings } from './headings';
import { stageOf } from './stages';
import { isOpenRest, isShell, readSplits, type Split } from './splits';
import { plannedAndActual } from './plannedActual';
import { coversPart, coversYear, figureNature, type Nature } from './nature';

/** A reported figure with the words around it. */
export interface ReportedFigure {
  readonly quantity: Quantity;
  readonly context: FigureContext;
  /** The words that belong to the figure alone. */
  readonly words: string;
  /** Its whole sentence. */
  readonly setting: string;
  /** 折算成百分制后87.8分: the figure was brought to the scale that is asked for. */
  readonly converted: boolean;
  /** All of its clause before it, with figures that only qualify it (50亿元以上项目). */
  readonly lead: string;
  /** After 其中: the figure of its sentence that it is a part of; absent where the text gives none. */
  readonly whole: Quantity | undefined;
  /** The words that name what it is a part of; '' where it is none. */
  readonly wholeWords: string;
  /** A part of a total that the text gives (A户，B户，合计C户). */
  readonly added: boolean;
  /** The words of the parts that it is the total of. */
  readonly sumOf: readonly string[];
  /** The whole that it is the done part of, and what is open of it (31项，已完成28项，其余3项正在推进). */
  readonly split: Split | undefined;
  /** The figure that answers it, where it only says again what was asked (任务9个，实际完工8个). */
  readonly answeredBy: Quantity | undefined;
  /** What is open of a whole (剩余23户正在协商). */
  readonly open: boolean;
  /** How many were provided for, of which the text then tells what became (安排的90项工程中，…): a base, or a whole that the parts make up. */
  readonly arranged: 'base' | 'whole' | undefined;
  /** 存量 or 增量, where its own words say so. */
  readonly nature: Nature | undefined;
  /** The stage of work that its own words name last, as `stageOf` tells it. */
  readonly stage: number;
  /** Of a part of the year (一季度), of all of it (全年), or unsaid. */
  readonly covers: 'part' | 'year' | undefined;
}

/** 1项未完成: a figure of what was not done. */
export function confessed(reading: TextReading, quantity: Quantity, context: FigureContext): boolean {
  const after = startingIn(reading.claims, { start: quantity.span.end, end: context.clause.end });
  return after.some((claim) => claim.kind === 'notDone' && claim.clause.start === context.clause.start);
}

/** One of them is in each. */
const CONVERSIONS = new CharSet('折换');
const CONVERTED = /折算|折合|换算|折成?百分制/u;
const CONVERSION_REACH = 24;
const LEAD_REACH = 60;
/** A total of more parts than this is not named by them. */
const MOST_PARTS = 12;
/** So many words are enough to say what a nameless figure measures. */
const LONGEST_INHERITED = 120;

/** The figures of a text (or of a part of it) that may answer a target. */
export function reportedFigures(
  reading: TextReading,
  contexts: readonly FigureContext[],
  scope?: Span,
): readonly ReportedFigure[] {
  const { source } = reading;
  const figures: ReportedFigure[] = [];
  const words: string[] = [];
  let whole = '';
  const sums = readSums(reading).filter((sum) => sum.complete);
  const parts = new Set<Quantity>();
  for (const sum of sums) for (const part of sum.parts) parts.add(part);
  const headings = new Headings(reading, contexts);
  const wordsOfParts = new Map<Quantity, string>();
  const totals = new Map(sums.map((sum) => [sum.total, sum.parts]));
  const splits = readSplits(reading, contexts);
  const planned = plannedAndActual(reading);
  let qualified = false;
  for (let index = 0; index < reading.quantities.length; index += 1) {
    const [quantity, context] = [reading.quantities[index], contexts[index]];
    if (!quantity || !context) continue;
    const before = qualified || TURNED.test(context.before) ? source.slice(context.clause.start, quantity.outer.start) : context.before;
    const own = context.listed ?? before + context.after;
    const inherited = inheritedWords(reading, contexts, index, before, words);
    // 累计推广565辆汽车，其中今年推广480辆: the part is of what the whole is of.
    // 煤改电…户、煤改气…户，合计…户: the total is of what its parts are of.
    const sumOf = totals.get(quantity)?.slice(0, MOST_PARTS).map((part) => wordsOfParts.get(part) ?? '') ?? [];
    const full = (context.part ? [whole, own] : [headings.before(index), inherited.slice(0, LONGEST_INHERITED), ...sumOf, own]).filter((one) => one !== '').join(' ');
    words.push(full);
    if (parts.has(quantity)) wordsOfParts.set(quantity, full);
    if (!context.part) whole = full;
    const isBased = isBase(reading, contexts, index);
    qualified = isQualifier(source, quantity, context, reading.quantities[index + 1]);
    if ((scope && !within(quantity.span, scope)) || quantity.comparison || qualified || (isBased && !isArranged(context)) || isExceededBy(reading, contexts, index) || confessed(reading, quantity, context)) continue;
    const lead = source.slice(Math.max(context.sentence.start, quantity.outer.start - CONVERSION_REACH), quantity.outer.start);
    const setting = source.slice(context.sentence.start, context.sentence.end);
    const covering = source.slice(Math.max(context.clause.start, quantity.outer.start - LEAD_REACH), quantity.outer.start);
    const told = coversPart(covering) || (!coversYear(covering) && coversPart(headOf(source, context))) ? 'part' : coversYear(covering) ? 'year' : undefined;
    const covers = told ?? (quantity.change !== undefined && isNameless(before, context.after) ? coversBefore(figures.at(-1), context) : undefined);
    const partOf = context.part ? wholeOf(reading, contexts, index) : -1;
    const part = partOf < 0 ? undefined : reading.quantities[partOf];
    const split = splits.get(quantity);
    // 确认12356户，已完工11874户，剩余482户…: what was done of it is of what the whole is of.
    const named = split?.rest ? `${wordsAt(words, reading.quantities.lastIndexOf(split.whole, index))} ${full}` : full;
    figures.push({ quantity, context, whole: part, wholeWords: partOf < 0 ? '' : (words[partOf] ?? ''), words: named, converted: CONVERSIONS.isIn(lead) && CONVERTED.test(lead), setting, lead: covering, added: parts.has(quantity), sumOf, nature: figureNature(quantity, context, before) ?? (isLevelOfNew(reading, contexts, index) || isLevelBeforeRise(reading, contexts, index) ? 'stock' : undefined), stage: stageOf(context.before), covers, split, answeredBy: answeredElsewhere(planned, quantity), arranged: isArranged(context) ? (isBased ? 'base' : 'whole') : undefined, open: isOpenRest(reading, context) || isShell(reading, context, quantity) || isGoingOn(reading, context, quantity) || followsPlan(reading, context, quantity) });
  }
  return figures;
}

/** What answers a figure that asks; one of which all is said to be done stands for itself. */
function answeredElsewhere(planned: ReadonlyMap<Quantity, Quantity>, asked: Quantity): Quantity | undefined {
  const answer = planned.get(asked);
  return answer === asked ? undefined : answer;
}

/** 幼儿园3所，分别新增学位200个、180个: the figures after 分别 are of what was counted before it. */
const DIVIDED = /分别(?!为|是)\p{Script=Han}{2}/u;

/** 前三季度收入2.8万元，同比增长5%: a change is of the time that the level right before it is of. */
function coversBefore(level: ReportedFigure | undefined, { sentence }: FigureContext): ReportedFigure['covers'] {
  return level?.context.sentence.start === sentence.start ? level.covers : undefined;
}

/** So many letters name what was counted. */
const LONGEST_HOLDER = 4;

/** The words of an earlier figure that say what this one measures, where its own do not; '' where they need no other. */
function inheritedWords(reading: TextReading, contexts: readonly FigureContext[], index: number, before: string, words: readonly string[]): string {
  const context = contexts[index];
  if (!context || context.listed !== undefined) return '';
  if (isOfPlan(reading, context, index)) return `${wordsAt(words, figureBeforeClause(contexts, index))} ${CARRIED_OUT}`;
  const turn = sourceInTurn(reading, contexts, index);
  if (turn >= 0) return wordsAt(words, turn);
  if (reading.source.startsWith(SHARE_OF, context.clause.start)) return wordsOfShared(reading, contexts, figureBeforeClause(contexts, index), words);
  if (isPeriodOrAverage(before) && isOfSame(reading, contexts, index)) return wordsAt(words, index - 1);
  if (before.includes('率') && BARE_RATE.test(before.trim()) && COUNTED.has(reading.quantities[index - 1]?.unit.family ?? 'none') && isToldAfter(reading, contexts, index)) return wordsAt(words, index - 1);
  if (YIELD_ENDS.has(before.charCodeAt(before.length - 1)) && BARE_YIELD.test(before.trim()) && reading.quantities[index - 1]?.unit.family === 'area' && contexts[index - 1]?.sentence.start === context.sentence.start) return wordsAt(words, index - 1);
  if (DONE_IN_ALL.test(before.trim()) && isOfSame(reading, contexts, index)) return wordsAt(words, index - 1);
  if (isNameless(before, context.after)) return wordsAt(words, nameSource(reading, contexts, index));
  if (index === 0) return '';
  if (HOLDER_ENDS.has(before.charCodeAt(before.length - 1)) && HOLDER.test(before) && isHeldBy(reading, contexts, index)) return wordsAt(words, index - 1);
  const counted = reading.quantities[index - 1];
  const whole = contexts[index - 1];
  const isDivided = counted?.unit.family === 'count' && whole?.sentence.start === context.sentence.start && DIVIDED.test(context.before);
  return isDivided ? whole.before.slice(-LONGEST_HOLDER) : '';
}

/** 开工3个地块2136套, 铺设5个标段12公里: what holds so much of what the words before it tell of. */
const HOLDER = /^(?:地块|片区|小区|项目|标段|路段|点位|道路|街巷|楼栋|院落|社区|村庄?)$/u;
/** What such words end in. */
const HOLDER_ENDS = new CharSet('块区目段位路巷栋落村庄');

function isHeldBy({ quantities, source }: TextReading, contexts: readonly FigureContext[], index: number): boolean {
  const [holder, held] = [quantities[index - 1], quantities[index]];
  return holder?.unit.family === 'count' && held !== undefined && held.unit.group !== holder.unit.group && contexts[index - 1]?.clause.start === contexts[index]?.clause.start && source.slice(holder.outer.end, held.outer.start) === contexts[index]?.before;
}

/** 占年度计划45亿元的, 为全年任务的: what share of a plan was carried out. */
export const OF_A_PLAN = /^(?:[仅只]?[为占是达]|达到|相当于|完成)[^，,。；;]{0,12}(?:任务|目标|计划|指标)[^，,。；;]{0,16}的$/u;
/** The words before such a share are so many letters at most. */
const PLAN_REACH = 40;

function isOfPlan({ source, quantities }: TextReading, { clause }: FigureContext, index: number): boolean {
  const at = quantities[index]?.outer.start ?? 0;
  return source.charAt(at - 1) === '的' && at - clause.start <= PLAN_REACH && OF_A_PLAN.test(source.slice(clause.start, at).trim());
}

/** What such a share is called. */
const CARRIED_OUT = '完成率';

/** 全年累计建成: the same deed, told of all the year. */
const DONE_IN_ALL = /^(?:全年|年内|到年底|截至年底|累计|共|共计){1,2}(?:建成|完成|新增|新建|改造|开展|举办|培训|发放|安装)?$/u;

/** 准确率一季度86%、二季度88%，全年平均87%: when, and nothing else. */
const PERIOD_ONLY = /^[\s、，,]*(?:第?[一二三四]季度|上半年|下半年|前三季度|\d{1,2}月份?|(?:全年|年度|总体|综合)?(?:平均|均值))(?:为|达到?)?$/u;
/** What such words end in. */
const PERIOD_ENDS = new CharSet('度年月份均值为达到');

function isPeriodOrAverage(before: string): boolean {
  const words = before.trim();
  return words !== '' && PERIOD_ENDS.has(words.charCodeAt(words.length - 1)) && PERIOD_ONLY.test(words);
}

/** What a rate may be of. */
const COUNTED: ReadonlySet<Quantity['unit']['family']> = new Set(['count', 'person', 'household', 'duration']);

/** 播种面积8.2万亩，总产3.1万吨: what a field that was told of before yields. */
const BARE_YIELD = /^(?:总产量?|[总单]?产量|亩产)(?:约|为|达到?|达)?$/u;
/** What such words end in. */
const YIELD_ENDS = new CharSet('产量约为达到');

/** Whether the figure right before one in its sentence is in the same unit. */
function isOfSame({ quantities }: TextReading, contexts: readonly FigureContext[], index: number): boolean {
  return quantities[index - 1]?.unit.symbol === quantities[index]?.unit.symbol && contexts[index - 1]?.sentence.start === contexts[index]?.sentence.start;
}

/** 合格率, 达标率: a rate by its deed alone. */
const BARE_RATE = /^\p{Script=Han}{2}率(?:为|达到?|约|保持在|稳定在)?$/u;

/** Whether the figure before one stands in the clause right before its own, in the same sentence. */
function isToldAfter({ source }: TextReading, contexts: readonly FigureContext[], index: number): boolean {
  const [own, told] = [contexts[index], contexts[index - 1]];
  return own !== undefined && told !== undefined && told.sentence.start === own.sentence.start && told.clause.start !== own.clause.start && own.clause.start - told.clause.end <= CLAUSE_MARK && source.slice(own.clause.start, own.clause.end).trimStart().startsWith(own.before.trim());
}

/** What stands between two clauses. */
const CLAUSE_MARK = 2;

function wordsAt(words: readonly string[], at: number): string {
  return at < 0 ? '' : (words[at] ?? '');
}

/** 服务人口21万人，占农村人口33万人的64%: the share is of what was told before the clause. */
const SHARE_OF = '占';

/** 文化站206个，能开放夜场的189个，占比91.7%: what a share is of, with the things that were counted first. */
function wordsOfShared({ quantities }: TextReading, contexts: readonly FigureContext[], last: number, words: readonly string[]): string {
  const at = withoutBounded(quantities, contexts, last);
  const [some, own] = [quantities[at], contexts[at]];
  if (!some || !own || own.part) return wordsAt(words, at);
  for (let before = at - 1; before >= at - COUNTED_REACH && contexts[before]?.sentence.start === own.sentence.start; before -= 1) {
    const whole = quantities[before];
    if (whole?.unit.symbol !== some.unit.symbol) continue;
    return whole.value > some.value ? `${wordsAt(words, before)} ${wordsAt(words, at)}` : wordsAt(words, at);
  }
  return wordsAt(words, at);
}

/** 234个卫生室中215个可提供4类以上: the figure of a clause before one with a bound, which says what they can do; else that figure itself. */
function withoutBounded(quantities: readonly Quantity[], contexts: readonly FigureContext[], last: number): number {
  return quantities[last]?.bound !== undefined && contexts[last - 1]?.clause.start === contexts[last]?.clause.start ? last - 1 : last;
}

/** What is counted first stands no more than so many figures before some of it. */
const COUNTED_REACH = 3;

/** Place of the last figure before a figure's clause, in its sentence; -1 where there is none. */
function figureBeforeClause(contexts: readonly FigureContext[], index: number): number {
  const own = contexts[index];
  let at = index - 1;
  while (own && at >= index - WHOLE_REACH && contexts[at]?.clause.start === own.clause.start) at -= 1;
  return own && contexts[at]?.sentence.start === own.sentence.start ? at : -1;
}

/** 由上升1.6%转为下降3.4%, 由85%提升至89%, 由5月的85%提升至年末的89%: the words before both name it. */
const TURNED = /^\s*(?:转(?:变)?为|(?:提高|提升|增长|增加|扩大|降低|减少|下降|压缩|缩短|上升|回升|回落|升|降|增|减)(?:到|至|为)(?:(?:目前|当前|今年|现在|本年|年[末底]|(?:20\d{2}年)?\d{1,2}月(?:份|[底末])?|20\d{2}年[底末度]?|第?[一二三四]季度)的?)?\s*$)/u;
/** What leads from a round figure to the exact one. */
const EXACTLY = /^[，,]\s*(?:达到?|为|共|共计|实际(?:达到|完成|为)?)$/u;

/** 首次超过1万亿元，达到10408亿元: the round figure that the exact one after it exceeds. */
function isExceededBy({ quantities, source }: TextReading, contexts: readonly FigureContext[], index: number): boolean {
  const [round, exact] = [quantities[index], quantities[index + 1]];
  if (!round || !exact || round.bound !== '>' || round.unit.symbol !== exact.unit.symbol || exact.value < round.value) return false;
  return contexts[index]?.sentence.start === contexts[index + 1]?.sentence.start && EXACTLY.test(source.slice(round.outer.end, exact.span.start));
}

/** 前三季度，. */
const HEAD = /^[^，,。；;]{2,12}(?=[，,])/u;
/** A period at the head of a sentence is short: 1-11月，…. */
const LONGEST_PERIOD = 14;

/** The first clause of a figure's sentence where it is short enough to be a period; '' otherwise. */
function headOf(source: string, { sentence }: FigureContext): string {
  return HEAD.exec(source.slice(sentence.start, sentence.start + LONGEST_PERIOD))?.[0] ?? '';
}

/** A whole stands no more than so many figures before its part. */
const WHOLE_REACH = 12;

/** Place of the last figure of the sentence before 其中 that counts things of the kind that the part is of; -1 where there is none. */
function wholeOf(reading: TextReading, contexts: readonly FigureContext[], index: number): number {
  const part = reading.quantities[index];
  const sentence = contexts[index]?.sentence.start;
  for (let at = index - 1; part && at >= Math.max(0, index - WHOLE_REACH); at -= 1) {
    const context = contexts[at];
    const whole = reading.quantities[at];
    if (!context || !whole || context.sentence.start !== sentence) return -1;
    if (!context.part && comparable(whole.unit, part.unit)) return at;
  }
  return -1;
}

/**
 * Index of the figure that names what a nameless one measures: the one before it in the sentence
 * (总额318亿元，下降2.3%), or with 分别 the one at the same place of the list before
 * (事故12起、死亡9人，同比分别下降14.3%和18.2%); -1 where there is none.
 */
function nameSource(reading: TextReading, contexts: readonly FigureContext[], index: number): number {
  const context = contexts[index];
  if (!context) return -1;
  const marker = reading.source.slice(context.clause.start, context.clause.end).indexOf('分别');
  const from = context.clause.start + marker;
  const run = marker < 0 ? [] : startingIn(reading.quantities, { start: from + 1, end: context.clause.end });
  // 分别新增床位300张、260张: the first figure of the run names them all.
  const [first] = run;
  const headsRun = first !== undefined && !isNameless(reading.source.slice(from + LIST_WORD, first.outer.start), '');
  const listed = marker < 0 || (headsRun && reading.quantities[index] !== first) ? 1 : run.length;
  const last = index - listed * (marker >= 0 && isOfLastYear(reading, contexts[index - listed]) ? 2 : 1);
  // 培训班6期，每期85人，共510人次: how many each has names nothing.
  const source = contexts[last]?.before.trimStart().startsWith('每') === true && contexts[last - 1]?.sentence.start === context.sentence.start ? last - 1 : last;
  const named = contexts[source];
  if (!named) return -1;
  return named.sentence.start === context.sentence.start || goesOn(reading.source, named, context) ? source : -1;
}

/** 新增83家、12家，分别达到256家和31家: with 分别, what there is now. */
const LEVELS_IN_TURN = /^[\s，,]*(?:总数|总量|数量|累计|现已|已|目前)*分别(?:累计)?(?:达到?|增(?:加)?[到至])/u;

/** Whether a figure tells what there is now of what another, in turn, tells to be new. */
function isLevelOfNew(reading: TextReading, contexts: readonly FigureContext[], index: number): boolean {
  const [quantity, context] = [reading.quantities[index], contexts[index]];
  if (!quantity || !context || quantity.unit.family === 'percent' || !LEVELS_IN_TURN.test(reading.source.slice(context.clause.start, quantity.outer.start))) return false;
  for (let at = index - 1; at >= index - WHOLE_REACH && contexts[at]?.sentence.start === context.sentence.start; at -= 1) {
    const [one, own] = [reading.quantities[at], contexts[at]];
    if (one && own && own.clause.start !== context.clause.start && figureNature(one, own) === 'flow') return true;
  }
  return false;
}

/** 达到23座，较上年增加2座; 突破3万家，全年净增5200家: what there is, with what the year added to it told right after. */
const ADDED_TO_IT = /^[\s，,]*(?:(?:比|较)(?:上年|去年|上一?年度?|年初)[^，,。；;\d]{0,4}(?:净增|增加|新增|多)|(?:其中[，,]?)?(?:全年|当年|年内|今年|本年)(?:净增|新增)了?)$/u;

/** Whether a figure tells how many there are, by a rise in the same unit that the next clause tells. */
function isLevelBeforeRise({ source, quantities }: TextReading, contexts: readonly FigureContext[], index: number): boolean {
  const [level, rise, own, next] = [quantities[index], quantities[index + 1], contexts[index], contexts[index + 1]];
  if (!level || !own || !next || !rise || (level.bound !== '>=' && level.bound !== '>') || rise.unit.symbol !== level.unit.symbol || rise.value >= level.value) return false;
  return next.sentence.start === own.sentence.start && figureNature(rise, next) === 'flow' && ADDED_TO_IT.test(source.slice(next.clause.start, rise.outer.start));
}

/** 能开放夜场的分别为, 占比: what a run of figures is told of, each in turn … */
const IN_TURN = /分别(?:为|是|有|达到?)?$|^占比?(?:分别)?(?:为|达到?)?$/u;
/** … and what stands between two of them. */
const JOINT = new CharSet('、和与及');

/** 甲站41个、乙室67个，能服务的分别为41个和62个，占比100%、92.5%: place of the figure of the clause before that one of a run belongs to; -1 where it is in none. */
function sourceInTurn({ source, quantities }: TextReading, contexts: readonly FigureContext[], index: number): number {
  const joined = (at: number): boolean => {
    const end = quantities[at - 1]?.outer.end;
    return end !== undefined && quantities[at]?.outer.start === end + 1 && JOINT.has(source.charCodeAt(end)) && contexts[at]?.clause.start === contexts[index]?.clause.start;
  };
  let [first, last] = [index, index];
  while (first > 0 && index - first < WHOLE_REACH && joined(first)) first -= 1;
  while (last - first < WHOLE_REACH && joined(last + 1)) last += 1;
  const [own, head] = [contexts[index], quantities[first]];
  if (first === last || !own || !head || !IN_TURN.test(source.slice(own.clause.start, head.outer.start).trim())) return -1;
  const base = withoutBounded(quantities, contexts, figureBeforeClause(contexts, first));
  const from = base - (last - first);
  const isRun = from >= 0 && contexts[from]?.clause.start === contexts[base]?.clause.start && (quantities[from - 1]?.unit.symbol !== quantities[from]?.unit.symbol || contexts[from - 1]?.clause.start !== contexts[from]?.clause.start) && quantities.slice(from, base + 1).every(({ unit }) => unit.symbol === quantities[from]?.unit.symbol);
  return isRun ? from + index - first : -1;
}

/** 事故6起、死亡7人，上年为8起、9人，分别下降…: the figures of the year before name nothing. */
function isOfLastYear({ source }: TextReading, context: FigureContext | undefined): boolean {
  return context !== undefined && /^(?:上年|去年|上一年度?)(?:同期)?(?:分别)?(?:为|是)/u.test(source.slice(context.clause.start, context.clause.end).trimStart());
}

/** Length of 分别. */
const LIST_WORD = 2;

/** 预计全年…, 全年…: the year that is told after a part of it. */
const YEAR_NEXT = /^(?:预计|预测|有望|全年|年底|到年底)/u;

/** 前三季度…，增长4.9%；预计全年增长5.1%: after a semicolon the same is told of the whole year. */
function goesOn(source: string, named: FigureContext, context: FigureContext): boolean {
  const link = source.slice(named.sentence.end, context.sentence.start);
  return link.length < 4 && /^[；;]\s*$/u.test(link) && YEAR_NEXT.test(context.before.trimStart());
}
