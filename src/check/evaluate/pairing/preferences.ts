import { givenBy } from '../../lists';
import { CharSet, sharesRun, splitAt } from '../../text/characters';
import type { Target } from '../../text/targets';
import { comparable } from '../reported/compare';
import { asksRecurring, isFlowAtHead, isRecurring, natureOf, targetNature } from '../reported/nature';
import { asksForEffort, EVIDENCE, FORBIDDEN, sharesWord } from './evidence';
import type { ReportedFigure } from '../reported/reported';
import { preferArranged } from './arranged';
import { preferForecast } from './forecast';
import { preferInvested } from './invested';
import { preferLaterYear } from './laterYear';
import { preferOwnDeed } from './ownDeed';
import { preferOwnRate } from './ownRate';
import { preferAllThatCan, preferNew, preferPartAsked } from './partAsked';
import { preferWork } from './paperwork';
import { preferPlanStages } from './planStages';
import { isBegun, isFinished, stageOf } from '../reported/stages';
import { preferSelected } from './selected';
import { preferStock } from './stock';
import type { ToldKinds } from './toldKinds';
import { preferYearsAmount } from './yearsAmount';

/**
 * What the figures of a text say about one another as answers to one target: the year's own before
 * the sum of years, the whole year before a part of it, what was finished before what was begun.
 *
 * @param told of which kinds the figures are
 * @param values evidence for each figure by itself
 * @param alone true where no other target asks for figures of the kind
 */
export function preferred(target: Target, figures: readonly ReportedFigure[], told: ToldKinds, values: readonly number[], alone: boolean): readonly number[] {
  let worth = values;
  if (told.cumulative) worth = preferOwnYear(target, figures, worth);
  if (told.addition) worth = preferAdded(target, figures, worth);
  const isOfPart = OF_A_PART.test(target.name + target.context);
  if (told.provisional && !isOfPart) worth = preferForecast(target, figures, worth);
  if (told.change) worth = preferYearsAmount(target, figures, worth);
  if (told.stock) worth = preferStock(target, figures, worth);
  worth = preferSelected(target, figures, worth);
  if (told.recurring) worth = preferSummedUp(target, figures, worth);
  if (told.part) worth = preferWholeOfParts(target, figures, worth);
  if ((told.ofYear || (alone && told.added)) && !isOfPart) worth = preferWhole(figures, worth, alone);
  if (!isBegun(stageOf(target.name)) && !asksForEffort(target)) {
    worth = preferFinished(figures, worth);
    if (told.split) worth = preferDone(target, figures, worth);
    worth = preferPlanStages(target, figures, worth);
  }
  if (told.answered) worth = preferActual(target, figures, worth);
  if (told.bound) worth = preferExact(target, figures, worth);
  worth = preferOwnClause(target, figures, worth);
  worth = preferNearer(target, figures, worth);
  worth = preferWork(target, figures, worth);
  worth = preferOwnUnit(target, figures, worth);
  worth = preferOwnNoun(target, figures, worth);
  worth = preferPerSoMany(target, figures, worth);
  worth = preferOwnDeed(target, figures, worth);
  if (told.part) worth = preferPartAsked(target, figures, worth);
  worth = preferAllThatCan(target, figures, worth);
  if (told.stock) worth = preferNew(target, figures, worth);
  worth = preferOwnRate(target, figures, worth);
  worth = preferArranged(target, figures, worth);
  worth = preferInvested(target, figures, worth);
  worth = preferLaterYear(target, figures, worth);
  return preferNet(target, figures, worth);
}

/** 储备规模达到6.5万吨，其中新增1万吨 for 新增储备1万吨: what was added, told as a part of what there is, goes before the whole. */
function preferAdded(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (targetNature(target) !== 'flow') return values;
  // 签约床位463张，其中12月新签约86张: what one month added is not what was.
  const added = figures.map(({ whole, wholeWords, nature, lead, covers }, index) => (values[index] !== FORBIDDEN && nature === 'flow' && natureOf(wholeWords) !== 'flow' && !isFlowAtHead(wholeWords) && covers !== 'part' && !OF_ONE_MONTH.test(lead) ? (whole ?? levelBefore(figures, index)) : undefined));
  return values.map((value, index) => {
    const figure = figures[index];
    if (figure === undefined) return value;
    if (added[index] !== undefined) return value - (figure.whole ? EVIDENCE.part : 0) + EVIDENCE.partAsked;
    return added.includes(figure.quantity) ? value + EVIDENCE.otherNature : value;
  });
}

/** 达到23座，较上年增加2座: how many there are, right before what the year added to it; undefined where that is not told so. */
function levelBefore(figures: readonly ReportedFigure[], index: number): ReportedFigure['quantity'] | undefined {
  const [level, rise] = [figures[index - 1], figures[index]];
  if (rise?.quantity.change !== 'up' || level?.nature !== 'stock' || level.context.sentence.start !== rise.context.sentence.start) return undefined;
  return level.quantity.unit.symbol === rise.quantity.unit.symbol ? level.quantity : undefined;
}

/** 其中12月新增, 当月新增. */
const OF_ONE_MONTH = /(?:\d{1,2}月份?(?![份底末前])|[当上本]月)[^，,。；;\d]{0,6}$/u;

/** 观察点23个、房间1872间 for 房间1500间: of figures told side by side, the one in the very unit that was asked for. */
function preferOwnUnit(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  const { symbol, family } = target.quantity.unit;
  if (family !== 'count') return values;
  const own = new Set(givenBy(figures, (figure, index) => (figure.quantity.unit.symbol === symbol && values[index] !== FORBIDDEN ? figure.context.clause.start : undefined)));
  if (own.size === 0) return values;
  const isBesideRival = ({ context, quantity }: ReportedFigure): boolean => figures.some((other) => other.quantity !== quantity && other.quantity.unit.symbol === symbol && other.context.clause.start === context.clause.start);
  return values.map((value, index) => {
    const figure = figures[index];
    if (!figure || !own.has(figure.context.clause.start)) return value;
    if (figure.quantity.unit.symbol !== symbol) return value + EVIDENCE.otherUnit;
    const noun = figure.context.before.trim();
    // 在52家商户安装净化器90台、90家: beside others of its unit the noun may as well stand after its number.
    const isOwn = (noun.length > 1 && target.name.endsWith(noun)) || (target.name.length > NOUN && figure.context.after.startsWith(target.name.slice(-NOUN)) && isBesideRival(figure));
    return isOwn ? value + EVIDENCE.sameNoun : value;
  });
}

/** 净增45家, but not 净增45家，总数1160家: the second is how many there are. */
const NET = '净增';
const STOCK = /总[数量额]|保有量|存量/u;

/** 新增58家、退出13家，净增45家: where the net is asked for and told, nothing else of its sentence answers. */
function preferNet(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (!target.name.includes(NET) || STOCK.test(target.name)) return values;
  const net = figures.filter((figure, index) => values[index] !== FORBIDDEN && figure.context.before.trimEnd().includes(NET));
  if (net.length === 0) return values;
  const sentences = new Set(net.map(({ context }) => context.sentence.start));
  return values.map((value, index) => {
    const figure = figures[index];
    if (!figure || value === FORBIDDEN || !sentences.has(figure.context.sentence.start)) return value;
    return net.includes(figure) ? value + EVIDENCE.total : FORBIDDEN;
  });
}

/** The last letters of a name are what is counted: 学位. */
const NOUN = 2;
/** Group of the count words of places and offices. */
const PLACES = '个';

/** 中小学62所，…新增学位9.1万个 for 中小学学位8万个: where a figure counts the very thing in the very unit, one that counts another in another unit does not. */
function preferOwnNoun(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  const { symbol, group, family } = target.quantity.unit;
  const noun = target.name.slice(-NOUN);
  const ofPersons = family === 'person';
  // 所, 家, 座 say what is counted, 人 and 人次 as well; 台 and 辆 do not.
  if ((group !== PLACES && !ofPersons) || noun.length < NOUN) return values;
  const names = (figure: ReportedFigure): boolean => `${figure.context.before} ${figure.context.after.slice(0, NOUN)}`.includes(noun);
  if (!figures.some((figure, index) => values[index] !== FORBIDDEN && figure.quantity.unit.symbol === symbol && (ofPersons || !figure.quantity.cumulative) && names(figure))) return values;
  return values.map((value, index) => {
    const figure = figures[index];
    return figure && figure.quantity.unit.symbol !== symbol && !names(figure) ? value + EVIDENCE.otherUnit : value;
  });
}

/** 每千人口: by so many. */
const PER_SO_MANY = /每[十百千万亿]{1,2}/u;
/** 每户, 户均: by each. */
const PER_EACH = /每([户人亩])(?!次|名|口)|([户人亩])均/u;

/** 医师3127人，每千人口3.7人 for 每千人口医师数, 补贴268万元，户均3206元 for 每户补贴: where the number by so many, or by each, is told, all of it is no answer. */
function preferPerSoMany({ name }: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (!name.includes('每') && !name.includes('均')) return values;
  const per = PER_SO_MANY.exec(name)?.[0];
  const [, ofEach, onAverage] = per === undefined ? (PER_EACH.exec(name) ?? []) : [];
  const each = ofEach ?? onAverage;
  const wanted = per !== undefined ? [per] : each !== undefined ? [`每${each}`, `${each}均`] : [];
  const isPer = (figure: ReportedFigure | undefined): boolean => wanted.some((words) => (figure?.context.listed ?? figure?.context.before)?.includes(words) === true);
  if (!figures.some((figure, index) => values[index] !== FORBIDDEN && isPer(figure))) return values;
  return values.map((value, index) => (value !== FORBIDDEN && isPer(figures[index]) ? value + EVIDENCE.sameNoun : FORBIDDEN));
}

/** A figure added up over years answers only where the text gives none of the year itself. */
function preferOwnYear(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (target.quantity.cumulative || target.level) return values;
  const placeOf = ({ quantity, context }: ReportedFigure): string => `${String(context.sentence.start)} ${quantity.unit.group}`;
  const sums = new Set(givenBy(figures, (figure) => (figure.quantity.cumulative ? placeOf(figure) : undefined)));
  // 累计培训432人次，新增人才403人: who was trained is no one who was trained so many times.
  const isCountedAlike = ({ quantity: { unit } }: ReportedFigure): boolean => unit.family !== 'person' || unit.symbol === target.quantity.unit.symbol;
  // 累计收购26万吨；轮换3万吨: what the sentences beside it tell in other words is of another thing; so is what is counted otherwise (累计巡河6820次，发现问题312个).
  const hasOwn = figures.some((figure, index) => values[index] !== FORBIDDEN && !figure.quantity.cumulative && isCountedAlike(figure) && (sums.has(placeOf(figure)) || sharesWord(target, figure) || (figure.sumOf.length > 0 && figure.quantity.unit.symbol === target.quantity.unit.symbol)));
  if (!hasOwn) return values.map((value, index) => (isOfManyYears(target, figures[index]) ? FORBIDDEN : value));
  return values.map((value, index) => {
    if (figures[index]?.quantity.cumulative === true) return isYearTold(figures, index) || isOfManyYears(target, figures[index]) ? FORBIDDEN : value + EVIDENCE.cumulative;
    return index > 0 && isYearTold(figures, index - 1) ? Math.max(value, values[index - 1] ?? value) : value;
  });
}

/** 2019年以来: since a year. */
const SINCE_YEAR = /20\d{2}年(?:\d{1,2}月)?以来/u;
/** What several years came to is more than so many times the task of one. */
const SUM_OF_YEARS = 2;

/** 2019年以来建成4.6万亩 for 建设9000亩: a sum of so many years that it cannot be the work of one. */
function isOfManyYears({ quantity }: Target, figure: ReportedFigure | undefined): boolean {
  return figure?.quantity.cumulative === true && SINCE_YEAR.test(figure.lead) && figure.quantity.value * figure.quantity.unit.factor >= SUM_OF_YEARS * quantity.value * quantity.unit.factor;
}

/** 其中本年度新建: of a sum of years, what the year itself adds, by nothing but its deed. */
const OWN_YEAR = /^[\s，,（(]*其中[：:，,]?(?:20\d{2}年度?|今年|本年度?|当年|年内|全年)(?:已|共|新|实际|全区)*\p{Script=Han}{2,3}$/u;
/** 当年新增推广: so it is without 其中, by words that can mean no other year. */
const OF_THE_YEAR = /^[\s，,（(]*(?:今年|本年度?|当年|年内)(?:已|共|新|实际|全区)*\p{Script=Han}{2,4}$/u;

/** 累计建成2.3万个，其中本年度新建9140个: whether the figure right after a sum of years tells what the year adds to it. */
function isYearTold(figures: readonly ReportedFigure[], index: number): boolean {
  const [sum, part] = [figures[index], figures[index + 1]];
  if (!sum?.quantity.cumulative || !part || part.quantity.unit.symbol !== sum.quantity.unit.symbol || part.context.sentence.start !== sum.context.sentence.start) return false;
  return part.quantity.value <= sum.quantity.value && (part.context.part ? OWN_YEAR : OF_THE_YEAR).test(part.context.before);
}

/** 共计, 全年累计: the sum of what recurs. */
const SUMMED_UP = /(?:共|共计|累计|合计|总计|全年)$/u;

/** 每月演练2次，全年共计24次: what counts one period gives way to the sum of them, unless it is asked for by the period. */
function preferSummedUp(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (asksRecurring(target)) return values;
  const summedUp = new Set(givenBy(figures, (figure, index) => (SUMMED_UP.test(figure.lead) && values[index] !== FORBIDDEN ? figure.context.sentence.start : undefined)));
  return values.map((value, index) => {
    const figure = figures[index];
    return figure && isRecurring(figure.lead) && summedUp.has(figure.context.sentence.start) ? FORBIDDEN : value;
  });
}

/** 6月底前完成10座: what is asked for by a day within the year. */
const OF_A_PART = /\d{1,2}月[底末]?之?前|上半年|前三季度|[一二三]季度/u;

/** 前三季度…，全年…: the year's own figure answers; so does the total, where only one figure is asked for. */
function preferWhole(figures: readonly ReportedFigure[], values: readonly number[], alone: boolean): readonly number[] {
  const settled = new Set(givenBy(figures, (figure, index) => (figure.covers === 'year' && values[index] !== FORBIDDEN ? figure.context.sentence.start : undefined)));
  if (settled.size === 0 && !alone) return values;
  return values.map((value, index) => {
    const figure = figures[index];
    if (!figure || value === FORBIDDEN) return value;
    if ((figure.covers === 'part' || isOfMonth(figure)) && settled.has(figure.context.sentence.start)) return FORBIDDEN;
    return alone && figure.added ? value + EVIDENCE.added : value;
  });
}

/** 12月份准确率…, 准确率12月抽测…: a rate of one month, where the year's own is told too. */
const MONTH = /(?:^[\s，,]*|率)(?:20\d{2}年)?(?:\d{1,2}月份?|当月|上月)(?!\d{0,2}[日底末前]|[以之]?前)/u;

function isOfMonth({ quantity, lead, covers }: ReportedFigure): boolean {
  return covers === undefined && quantity.unit.family === 'percent' && MONTH.test(lead);
}

/** 已完成31公里: finished, without a word for the stage. */
const DONE = /(?:^|已|现|均|全部)(?:改造|建设|安装|施工|整治|治理|拆除|维修|更换|加装)?完成$/u;
/** 完工22个: of what was begun just before. */
const BARELY_DONE = /^(?:已经?|现|均|全部)?(?:完工|竣工|建成|(?:改造|建设|安装|施工|整治|治理|拆除|维修|更换|加装)?完成|投用|投运|投产|交付)(?:(?:并|、)(?:投入使用|投入运营|投入运行|投用|投运|交付使用|交付|通过验收))?$/u;
/** 28个小区改造全部开工: told after the figure, and not that it was finished as well. */
const ALL_BEGUN = /^[^，,。；;\d]{0,12}?(?:全部|均|都|已)+(?:开工|进场|启动|动工)(?![^，,。；;]{0,8}(?:完工|竣工|建成|完成|投用|交付))/u;
/** 15个已完工: told after the figure, which counts the same. */
const FINISHED_AFTER = /^(?:已经?|现|均|全部)*(?:完工|竣工|建成|完成|投用|交付)/u;

/** Figures of stages of the same work, each with whether the text says outright how many of those that were begun are finished. */
interface Marked {
  readonly begun: Map<ReportedFigure, boolean>;
  readonly finished: Map<ReportedFigure, boolean>;
}

/** 已开工11公里，其中建成6公里: of what was begun, what was finished is the answer, unless a beginning was asked for. */
function preferFinished(figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  let marked: Marked | undefined;
  let last: ReportedFigure | undefined;
  figures.forEach((figure, index) => {
    if (values[index] === FORBIDDEN) return;
    const { stage, context: { before, after, sentence } } = figure;
    if (last?.context.sentence.start === sentence.start && comparable(figure.quantity.unit, last.quantity.unit)) {
      const outright = BARELY_DONE.test(before.trim()) || isFinishedAfter(figure, last);
      if (outright || isFinished(stage) || DONE.test(before.trimEnd())) {
        marked ??= { begun: new Map(), finished: new Map() };
        marked.begun.set(last, outright || marked.begun.get(last) === true);
        marked.finished.set(figure, outright);
      }
    }
    if (isBegun(stage) || ALL_BEGUN.test(after)) last = figure;
  });
  if (marked === undefined) return values;
  const { begun, finished } = marked;
  return values.map((value, index) => {
    const figure = figures[index];
    if (!figure) return value;
    if (begun.has(figure)) return begun.get(figure) === true ? FORBIDDEN : value + EVIDENCE.earlyStage;
    if (!finished.has(figure)) return value;
    return value - (figure.whole ? EVIDENCE.part : 0) + (finished.get(figure) === true ? EVIDENCE.done : 0);
  });
}

/** Whether fewer than were begun are said to be finished, right after their number. */
function isFinishedAfter({ quantity, context }: ReportedFigure, begun: ReportedFigure): boolean {
  return quantity.unit.symbol === begun.quantity.unit.symbol && quantity.value < begun.quantity.value && FINISHED_AFTER.test(context.after.trimStart());
}

/** So many letters before a figure name the part that it counts. */
const PART_NAME = 12;
/** Parts that miss the whole by more than this share are not all of it. */
const FAR_OFF = 0.1;
/** More parts than this are not asked for by their names. */
const MOST_PARTS = 4;

/**
 * 建成公厕28座，其中新建11座、改造17座 for 新建和改造公厕: where the target's words name every part, each by letters of its own,
 * the whole is the answer and none of its parts.
 */
function preferWholeOfParts(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  const letters = [...new Set(target.name)];
  const adjusted = [...values];
  figures.forEach((first, at) => {
    const { whole, context } = first;
    if (!whole || values[at] === FORBIDDEN || figures[at - 1]?.whole === whole) return;
    const parts: number[] = [];
    for (let index = at; index < figures.length && parts.length <= MOST_PARTS; index += 1) {
      const part = figures[index];
      if (!part || part.context.sentence.start !== context.sentence.start || part.quantity.unit.symbol !== whole.unit.symbol) break;
      parts.push(index);
    }
    const wholeAt = figures.findIndex((figure) => figure.quantity === whole);
    const sum = parts.reduce((all, index) => all + (figures[index]?.quantity.value ?? 0), 0);
    if (parts.length < 2 || parts.length > MOST_PARTS || wholeAt < 0 || Math.abs(sum - whole.value) > FAR_OFF * whole.value) return;
    const own = parts.map((index) => letters.filter((letter) => (figures[index]?.context.before.slice(-PART_NAME) ?? '').includes(letter)));
    const each = own.every((some, one) => some.some((letter) => own.every((others, other) => other === one || !others.includes(letter))));
    if (!each) return;
    for (const index of parts) adjusted[index] = FORBIDDEN;
    adjusted[wholeAt] = (values[wholeAt] ?? FORBIDDEN) + EVIDENCE.total;
  });
  return adjusted;
}

/** 确认12356户，已完工11874户，剩余482户暂缓实施 for 12000户: where the rest is told as well, the whole is what was taken on, and no answer before what was done. */
function preferDoneOfMore(figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (!figures.some(({ split }) => split?.rest)) return values;
  const wholes = new Set(figures.flatMap(({ split }) => (split?.rest ? [split.whole] : [])));
  return values.map((value, index) => {
    const figure = figures[index];
    return figure && wholes.has(figure.quantity) ? value + EVIDENCE.part : figure?.split?.rest ? value + EVIDENCE.total : value;
  });
}

/** 完工任务9个，实际完工8个 for 9个: what the answer only says again is none, what it sets against it is the answer; 安排30个，实际开工26个 for 开工26个. */
function preferActual({ quantity: { value, unit } }: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  const answers = new Set<ReportedFigure['quantity']>();
  for (const { quantity, answeredBy, lead } of figures) if (answeredBy && (quantity.value === value || lead.includes(ARRANGED)) && quantity.unit.family === unit.family) answers.add(answeredBy);
  if (answers.size === 0 || !figures.some(({ quantity }, index) => answers.has(quantity) && values[index] !== FORBIDDEN)) return values;
  return values.map((worth, index) => {
    const figure = figures[index];
    if (!figure) return worth;
    if (answers.has(figure.quantity)) return worth + EVIDENCE.done;
    return figure.answeredBy && answers.has(figure.answeredBy) ? FORBIDDEN : worth;
  });
}

/** What was provided for is not yet what was done. */
const ARRANGED = '安排';

/** So many letters in a row of a clause are its own subject. */
const SUBJECT = 4;
const CLAUSE_MARKS = new CharSet('，,；;。');

/** 发放租房补贴7326户 for 轮候家庭配租1000户，租房补贴应补尽补: where another figure may answer, one in the words of another clause of the task, that asks for no figure, hardly does. */
function preferOwnClause({ name, context, setting }: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (setting.length <= context.length + SUBJECT || countOpen(values) < 2) return values;
  const others = splitAt(setting, CLAUSE_MARKS).filter((clause) => clause.length >= SUBJECT && !/\d/u.test(clause) && !context.includes(clause));
  if (others.length === 0) return values;
  const isOther = ({ context: { before } }: ReportedFigure): boolean => others.some((clause) => sharesRun(clause, before, SUBJECT)) && !sharesRun(name, before, WORD);
  const foreign = figures.map((figure, index) => values[index] !== FORBIDDEN && isOther(figure));
  if (!foreign.includes(true) || figures.every((_, index) => foreign[index] === true || values[index] === FORBIDDEN)) return values;
  return values.map((value, index) => (foreign[index] === true ? value + EVIDENCE.otherClause : value));
}

/** Letters of a word. */
const WORD = 2;

function countOpen(values: readonly number[]): number {
  let open = 0;
  for (const value of values) if (value !== FORBIDDEN) open += 1;
  return open;
}

/** A figure so many times less than what was asked is hardly it … */
const FAR_LESS = 20;
/** … beside one that is no more than so many times less. */
const NOT_SO_FAR = 3;

/** 推广车辆6318辆，…更新公交车56辆 for 5000辆: of figures in the very unit, one that is out of all proportion to what was asked gives way to one that is not. */
function preferNearer({ op, change, quantity: { value: asked, unit } }: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if ((op !== '>=' && op !== '>') || change !== undefined || unit.family === 'percent' || unit.family === 'none' || asked < FAR_LESS) return values;
  const far = ({ quantity }: ReportedFigure, times: number): boolean => quantity.unit.symbol === unit.symbol && quantity.value * times < asked;
  if (!figures.some((figure, index) => values[index] !== FORBIDDEN && figure.quantity.unit.symbol === unit.symbol && !far(figure, NOT_SO_FAR))) return values;
  return values.map((value, index) => {
    const figure = figures[index];
    return figure && far(figure, FAR_LESS) ? value + EVIDENCE.farLess : value;
  });
}

/** 3.71%，控制在…以内; 95.7%，始终保持在…以上; 1131亿斤，连续3年稳定在…以上: words before a bound that name nothing. */
const BARE_BOUND = /^[\s，,]*(?:(?:已|已经)?连续[\d两三四五六七八九十]{1,3}[年季月])?(?:均|都|始终|一直|持续|继续|稳定|保持|站稳|在)*$/u;

/** 失业率3.71%，控制在4%以内 for 4%以内: the bound that was asked for, said again right after a figure, is no answer beside that figure. */
function preferExact({ quantity: { value, unit } }: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  const isBound = ({ quantity, context }: ReportedFigure): boolean =>
    quantity.value === value && (quantity.bound === '<=' || quantity.bound === '<' || (quantity.bound !== undefined && quantity.outer.end > quantity.span.end)) && BARE_BOUND.test(context.before) && comparable(unit, quantity.unit);
  return values.map((worth, index) => {
    const [exact, figure] = [figures[index - 1], figures[index]];
    if (!exact || !figure || worth === FORBIDDEN || values[index - 1] === FORBIDDEN || !isBound(figure)) return worth;
    // 仍达1325亿斤，连续7年稳定在1300亿斤以上: a verb of reaching before a figure makes it no bound of those that were asked for.
    const isExact = exact.quantity.bound === undefined || (exact.quantity.value !== value && exact.quantity.outer.end === exact.quantity.span.end);
    return isExact && exact.context.sentence.start === figure.context.sentence.start && exact.quantity.unit.symbol === figure.quantity.unit.symbol ? FORBIDDEN : worth;
  });
}

/** 任务31项，已完成28项，其余3项正在推进 for 31项: the first figure only says again what was asked, the second is the answer. */
function preferDone(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  const done = figures.filter(({ split }) => split?.whole.value === target.quantity.value);
  if (done.length === 0) return preferDoneOfMore(figures, values);
  const outside = new Set(done.flatMap(({ split }) => (split ? [split.whole, split.rest] : [])));
  // 任务5000亩，已整地5000亩、栽植4320亩，剩余680亩: whatever is as much as the whole before what was done of it.
  const isWhole = ({ quantity, context }: ReportedFigure): boolean => done.some(({ split, context: own }) => split?.rest && quantity.value === split.whole.value && quantity.unit.symbol === split.whole.unit.symbol && context.sentence.start === own.sentence.start);
  return values.map((value, index) => {
    const figure = figures[index];
    if (!figure || value === FORBIDDEN) return value;
    return outside.has(figure.quantity) || isWhole(figure) ? FORBIDDEN : done.includes(figure) ? value + EVIDENCE.done : value;
  });
}
