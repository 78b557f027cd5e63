import { bracketedLimit } from './bracketedLimit';
import type { Comparator } from './comparator';
import { figureContexts, indicesWithin, lastStarting, within, type FigureContext } from './context';
import { namesForEach } from './eachNames';
import { LastWord, Lexicon } from './lexicon';
import { listedNames } from './listedNames';
import { jointNames, measuredName } from './measure';
import type { Quantity, TextReading, Unit } from './model';
import { describesOnes, isQualifier } from './qualifiers';
import { RiseNames } from './riseNames';
import type { Span } from './span';

/** 目标. A figure that a text asks for, with the words that name it. */
export interface Target {
  readonly quantity: Quantity;
  readonly op: Comparator;
  /** What is measured, in the text's own words (`空气质量优良天数比率`). */
  readonly name: string;
  /** The words around the figure that belong to it alone, for comparison with reported figures. */
  readonly context: string;
  /** The whole sentence: broader than `context`, for what the context leaves out. */
  readonly setting: string;
  /** 达到18处, 保持在: the whole stock is asked for, not what one year adds to it. */
  readonly level: boolean;
  /** 左右, 约: a small shortfall still counts as reached. */
  readonly about: boolean;
  /** Measures a change rather than a level (增长5%, 涨幅3%). */
  readonly change?: 'up' | 'down' | undefined;
  /** 投入700亿元，比上年增加90亿元: it only says what the target before it amounts to. */
  readonly explains?: Quantity | undefined;
  /** 肝炎、麻疹疫苗接种各3万人: one figure that is asked of each of several things, of which this is one. */
  readonly each?: boolean;
  /** Targets joined by 或者 share a number: one of them is enough. */
  readonly alternative?: number | undefined;
  /** Due only after the last day that the report covers: falling short of it so far is no miss. */
  readonly laterDue?: true | undefined;
}

/** Things whose small figures are good: a bare figure for them is a limit. */
const LOWER_IS_BETTER = new Lexicon<true>([[true, [
  '失业率', '价格', '物价', 'CPI', '浓度', '降尘', '死亡', '事故', '伤亡', '发病率', '病死率', '发生率', '发案', '投诉率', '差错率', '逾期率', '不良率',
  '赤字', '负债率', '债务率', '超时', '重污染', '劣Ⅴ类', '劣V类', '劣五类', '贫困发生率', '空置率', '漏损率', '损耗', '流失率', '辍学率', '时限', '用时', '耗时', '收入比', '收入倍差', '收入差距',
]]]);
const CHANGE_NOUNS = new LastWord<'up' | 'down'>([
  ['up', ['增速', '增幅', '涨幅', '增长率', '增长', '上涨', '提升幅度']],
  ['down', ['降幅', '下降率', '下降', '降低', '减排率', '削减', '减少']],
]);
const SHORTENING = ['压缩', '压减', '缩减', '缩短', '控制', '时限', '办结', '不超过', '以内'];

/** 事故隐患整改率, 投诉办结率, 价格监测覆盖率: the rate is of what is done about it. */
const DONE_RATE = /(?:整改|治理|整治|消除|清零|排查|核查|抽查|调查|销号|销账|办结|办理|处置|处理|化解|查处|结案|闭环|破案|破获|覆盖|合格|完成|达标|及时|准确|公示|上报|报告|响应|满意|监测|评估|培训|知晓|修复|救治|到位)率/u;

/** What is measured in it is in the air and had better not be, whatever it is called (PM2.5为31微克/立方米). */
const OF_POLLUTION = '微克/立方米';

/** Whether small values of what the words name, in its unit, are the good ones. */
export function lowerIsBetter(words: string, unit?: Unit): boolean {
  return unit?.symbol === OF_POLLUTION || (LOWER_IS_BETTER.isIn(words) && !DONE_RATE.test(words));
}

/** 能源消费总量控制目标为, 新水用量控制指标, 建筑规模上限: what is asked is not to be more. */
const CONTROLLED = /(?:控制(?:目标|指标|线|数|值)|总量控制(?:任务)?|上限|限额|限值)(?:值|数)?(?:为|是|：|:)?$/u;

/** Whether words before a figure say that it is a limit. */
export function isControlled(before: string): boolean {
  return (before.includes('控制') || before.includes('限')) && CONTROLLED.test(before.trimEnd());
}

/** 失业率, 居民消费价格涨幅, PM2.5年均浓度, 单位成本: names of measures that end in what had better be small. */
const LIMITED_MEASURE =
  /(?:失业率?|价格|物价|CPI|浓度|降尘量?|死亡|事故|伤亡|发病|病死|发生|发案|投诉|差错|逾期|不良|赤字|负债|债务|超时|重污染|空置|漏损|损耗|流失|辍学|贫困|用时|耗时|等待时间|等候时间|响应时间|住院日)(?:涨幅|(?:年|月)?(?:均|平均)值|总?[人起件户次天]?数|总?[量额]|率|比例|占比|指数|水平)?$/u;
/** 单位成本, 单位能耗: a limit in money or fuel; a percentage of it is by how much it is to fall. */
const COST = /(?:成本|造价|单价|能耗|水耗|电耗|煤耗)(?:(?:年|月)?(?:均|平均)值|总?[量额]|水平)?$/u;
const IN_BRACKETS = /[(（][^()（）]{0,30}[)）]/gu;
/** Longer texts tell a task and name no measure. */
const LONGEST_MEASURE = 30;

/** What the figure of a target column asks for where the name beside it is all that tells: a bare 5.5 for a rate of unemployment is a limit. */
export function comparatorBeside({ quantity, op, change }: Pick<Target, 'quantity' | 'op' | 'change'>, name: string): Comparator {
  if (op !== '>=' || quantity.bound !== undefined || change === 'down') return op;
  const words = name.length > LONGEST_MEASURE ? '' : name.replace(IN_BRACKETS, '').trim();
  const isLimited = LIMITED_MEASURE.test(words) || (quantity.unit.family !== 'percent' && COST.test(words));
  return isLimited && !REDUCED.test(words) ? '<=' : op;
}

/** 降低企业成本, 压减能耗: how much of it is taken away. */
const REDUCED = /^.{0,8}(?:降低|减少|压减|下降|节约|节省|化解|处置|降(?!水))/u;

/** Direction of the change that the words name: 涨幅 → up, 降幅 → down. */
export function changeDirection(words: string, quantity: Quantity): 'up' | 'down' | undefined {
  if (quantity.change) return quantity.change;
  if (quantity.unit.family !== 'percent') return undefined;
  // The noun must stand close to the figure: 增长 at the head of a long clause is about something else.
  return CHANGE_NOUNS.in(words.slice(-12));
}

/** 压缩至1天, 降至12立方米: what is brought down may not be more. */
const BROUGHT_DOWN = /(?:压缩|缩短|缩小|压减|缩减|精简|下降|降低|减少|降|减|回落)(?:到|至|为)(?:约|了)?$/u;

/** 1个工作日办结, 3天内答复: the time within which something is done. */
const DONE_WITHIN = /^之?内?(?:办结|办好|办成|出件|出证|送达|响应|审结|答复|反馈|拨付)/u;

/** 一般公共预算收入下降7%: how far what ought to grow may fall. */
const FALL_ALLOWED = /(?:收入|生产总值|增加值|产值|投资|零售额|进出口总?[额值]|利润总?额)(?:同比|较上年|比上年|预期|预计)*(?:下降|减少|降低)(?:约)?$/u;

function comparator(quantity: Quantity, before: string, after: string, change: 'up' | 'down' | undefined): Comparator {
  if (quantity.unit.family === 'rank') return '<=';
  if (quantity.min !== undefined && quantity.max !== undefined) return 'range';
  if (quantity.bound) return quantity.unit.symbol === OF_POLLUTION && change !== 'down' && quantity.bound === '>=' ? '<=' : quantity.bound;
  if (quantity.value === 0) return '<=';
  if (BROUGHT_DOWN.test(before) || (quantity.unit.family === 'duration' && DONE_WITHIN.test(after))) return '<=';
  if (change === 'down' && quantity.unit.family === 'percent' && FALL_ALLOWED.test(before)) return '<=';
  return change !== 'down' && (isControlled(before) || lowerIsBetter(before + after, quantity.unit)) ? '<=' : '>=';
}

const LEVEL = /(?:达到?|突破|保持在?|维持在?|增至|升至|提高到|扩大到|控制在)(?:了)?$/u;


/** 优良天数280天, 培训学时40学时: time that is counted. */
const COUNTED_TIME = /(?:天|日|时|年)数|时长|年限|[学课]时/u;

function isDeadline(source: string, quantity: Quantity, context: FigureContext): boolean {
  if (quantity.unit.family !== 'duration') return false;
  // The table itself says that days are counted.
  if (source.slice(quantity.span.start, quantity.span.end) !== quantity.text) return false;
  // 30天内建成, 5日以内反馈: the time by which something else is to be done.
  if (source.charAt(quantity.outer.end - 1) === '内' && /^\p{Script=Han}{2}/u.test(context.after)) return true;
  const words = context.before + context.after;
  if (COUNTED_TIME.test(words)) return false;
  return !SHORTENING.some((word) => words.includes(word)) && quantity.bound === undefined;
}

/** 进入全市, 力争位居全省: what stands between a name and its place in a ranking. */
const RANKING = /(?:力争|确保|争取|保持|实现)?(?:进入|跻身|位居|位列|名列|稳居|排名|位次|居|列)?(?:全[市省国区县]|各[区县])?(?:排名|位次|位居|位列)?$/u;

function withoutRanking(words: string, { unit }: Quantity): string {
  return unit.family === 'rank' ? words.replace(RANKING, '') : words;
}

/** In a bracket, 其中 speaks of the figures so far after it. */
const PART_REACH = 400;

/** （其中…80家）, （含…不少于80家）: whether a figure in a bracket, of which these words stand before it, is asked of a part. */
function isAskedPart({ bound }: Quantity, words: string): boolean {
  return words.includes('其中') || (bound !== undefined && words.includes('含'));
}

/** 总数达到580家, 增长10%: names that say nothing without what was named before them. */
const TOTAL_NAME = /^(?:总数|总量|总额|总规模|总面积|数量|规模)$/u;
const CHANGE_NAME = /^(?:[同环]比|较上年|比上年)?(?:增长|下降|增速|增幅|降幅|减少|增加)?$/u;
/** 蔬菜播种面积6万亩，产量17万吨: what the field that was asked for before is to yield. */
const YIELD_NAME = /^(?:总产量?|单?产量|亩产)$/u;
const FIELD = /(?:播种|种植|栽植|栽培)?面积$/u;
/** What begins the name of what one year adds. */
const ADDING = /^(?:新增加?|净增|新认定|新建|新引进|引进|培育|完成|实现)/u;

/** The name of a target that has none of its own: what the target before it in the sentence measures. */
function inheritedName(name: string, previous: Target | undefined, setting: string): Pick<Target, 'name' | 'context'> | null {
  if (previous?.setting !== setting) return null;
  const subject = previous.name.replace(ADDING, '');
  if (previous.quantity.unit.family === 'area' && YIELD_NAME.test(name)) return { name: `${subject.replace(FIELD, '')}${name}`, context: subject };
  if (TOTAL_NAME.test(name)) return { name: `${subject}${name}`, context: subject };
  return CHANGE_NAME.test(name) ? { name: previous.name, context: previous.context } : null;
}

/** 增长6.5%以上，力争达到7%: the words before a figure that is hoped for beyond the one that is asked. */
const HOPED = /^[\s，,、；;（(]*(?:并)?(?:力争|争取|努力|冲刺)(?:达到?|实现|完成|突破|超过)?(?:增长|增加|提高|提升|下降|降低|减少)?(?:达到?|到|至)?$/u;

/** Whether a figure only says how far beyond the target before it one hopes to come. */
function isHopedFor(quantity: Quantity, before: string, after: string, previous: Target | undefined, setting: string): boolean {
  return previous?.setting === setting && previous.quantity.unit.symbol === quantity.unit.symbol && HOPED.test(before) && !/\p{Script=Han}/u.test(after);
}

/** 数量翻番: how often more, and no part of the name. */
const MANIFOLD = /(?:实现)?(?:翻[一两二三]?番|倍增|翻倍)[\s，,]*$/u;

/** 比上年增加, 同比减少: a change that is told of what stands before it. */
const RELATED_CHANGE = /^[\s，,（(]*(?:比|较)(?:上年|去年|上一?年度?|年初)(?:预算|执行数|同期)?(?:增加|减少|增长|下降|提高|降低)(?:约)?$/u;

/** The target of the same sentence and unit that an amount of change explains; undefined where it stands for itself. */
function explainedBy(quantity: Quantity, change: Target['change'], before: string, after: string, previous: Target | undefined, setting: string): Quantity | undefined {
  if (!change || quantity.unit.family === 'percent' || previous?.setting !== setting || previous.change) return undefined;
  const same = previous.quantity.unit.symbol === quantity.unit.symbol;
  return same && RELATED_CHANGE.test(before) && !/\p{Script=Han}/u.test(after) ? previous.quantity : undefined;
}

/**
 * Reads what a text asks for: every figure in it that is neither part of a name, nor a
 * point of comparison, nor a time. Linear in the number of figures.
 *
 * @param scope only figures within it; the whole text where left out
 */
export function readTargets(reading: TextReading, scope?: Span): readonly Target[] {
  const [from, to] = scope ? indicesWithin(reading.quantities, scope) : [0, reading.quantities.length];
  if (from > 0 || to < reading.quantities.length) return targetsFrom(reading, from, to);
  let targets = known.get(reading);
  if (targets === undefined) known.set(reading, (targets = targetsFrom(reading, from, to)));
  return targets;
}

/** All targets by reading: several ask for them, and a reading never changes. */
const known = new WeakMap<TextReading, readonly Target[]>();

/** The targets among the figures from one to before another. */
function targetsFrom(reading: TextReading, from: number, to: number): readonly Target[] {
  const reader = new TargetReader(reading);
  for (let index = from; index < to; index += 1) reader.read(index);
  return reader.targets;
}

/** What all targets of one figure have in common. */
type OfFigure = Pick<Target, 'quantity' | 'op' | 'setting' | 'level' | 'about' | 'change'>;

/** All of one shape: they are looked at again and again, with each figure that may answer them. */
function targetOf(
  { quantity, op, setting, level, about, change }: OfFigure, name: string, context: string, explains: Quantity | undefined, alternative: number | undefined, isForEach: boolean,
): Target {
  const target: Target = { quantity, op, name, context, setting, level, about, change, explains, alternative, laterDue: undefined };
  return isForEach ? { ...target, each: true } : target;
}

/** Reads the figures of a text one after the other: what one asks for may be named before. */
class TargetReader {
  readonly targets: Target[] = [];
  private readonly contexts: readonly FigureContext[];
  private readonly rises: RiseNames;
  /** Groups of alternatives so far. */
  private alternatives = 0;
  /** Where the target before ends; -1 where there is none. */
  private previousEnd = -1;
  /** Whether the figure before belongs to the name of what this one measures. */
  private qualified = false;

  constructor(private readonly reading: TextReading) {
    this.contexts = figureContexts(reading);
    this.rises = new RiseNames(reading.quantities, this.contexts);
  }

  /** Reads the figure at an index. */
  read(index: number): void {
    const { source, quantities } = this.reading;
    const [quantity, context] = [quantities[index], this.contexts[index]];
    if (!quantity || !context || isDeadline(source, quantity, context) || describesOnes(source, quantity, context, quantities[index - 1])) return;
    if (quantity.comparison) {
      // 不低于年度目标（85%）: held to, and in a bracket asked for all the same.
      if (this.bracketOf(quantity)) this.readLimit(quantity, context);
      return;
    }
    const isNamedBefore = this.qualified;
    this.qualified = isQualifier(source, quantity, context, quantities[index + 1]);
    if (this.qualified) return;
    const bracket = this.bracketOf(quantity);
    if (bracket && !isAskedPart(quantity, source.slice(Math.max(bracket.start, quantity.span.start - PART_REACH), quantity.span.start))) {
      this.readLimit(quantity, context);
      return;
    }
    const first = this.joinedBefore(quantity);
    const change = changeDirection(context.before, quantity);
    const clauseWords = source.slice(context.clause.start, quantity.outer.start);
    const own: OfFigure = {
      quantity,
      op: comparator(quantity, clauseWords, context.after, change),
      setting: source.slice(context.sentence.start, context.sentence.end),
      level: LEVEL.test(source.slice(context.clause.start, quantity.span.start).trimEnd()),
      about: quantity.approximate === 'about',
      change,
    };
    const previousEnd = this.previousEnd;
    this.previousEnd = quantity.outer.end;
    // A 或者 B: the second figure measures what the first one does.
    if (first) this.targets.push(targetOf(own, first.name, `${first.context} ${context.before}`, undefined, this.alternatives, false));
    else this.readNames(index, own, context, clauseWords, isNamedBefore, previousEnd);
  }

  /** The bracket that a figure stands in; undefined where it stands in none. */
  private bracketOf({ span }: Quantity): Span | undefined {
    const bracket = lastStarting(this.reading.brackets, span.start);
    return bracket && within(span, bracket) ? bracket : undefined;
  }

  /** 增速不低于上年（3.2%）: of the figures in brackets, only what limits the words before it is asked for. */
  private readLimit(quantity: Quantity, { clause, sentence }: FigureContext): void {
    const { source } = this.reading;
    const limit = bracketedLimit(source, clause, quantity.outer.start, quantity.outer.end);
    if (!limit) return;
    const own: OfFigure = { quantity, op: limit.op, setting: source.slice(sentence.start, sentence.end), level: false, about: false, change: undefined };
    this.add(own, measuredName(limit.words, ''), limit.words);
  }

  /** The target that a figure is an alternative to, now numbered as one; undefined where it stands alone. */
  private joinedBefore(quantity: Quantity): Target | undefined {
    if (this.previousEnd < 0) return undefined;
    const link = this.reading.source.slice(this.previousEnd, quantity.outer.start);
    if (!link.includes('或') || SENTENCE_END.test(link)) return undefined;
    const first = this.targets.pop();
    if (!first) return undefined;
    if (first.alternative === undefined) this.alternatives += 1;
    this.targets.push({ ...first, alternative: this.alternatives });
    return first;
  }

  private readNames(index: number, own: OfFigure, context: FigureContext, clauseWords: string, isNamedBefore: boolean, previousEnd: number): void {
    const { source, quantities } = this.reading;
    const names = listedNames(clauseWords);
    const follows = quantities[index + 1];
    const isAlone = !follows || !within(follows.span, context.clause);
    if (names.length > 1 && isAlone && context.listed === names[0]) {
      for (const name of names) this.add(own, measuredName(name, ''), `${name}${context.after}`);
      return;
    }
    if (context.listed !== undefined) {
      this.add(own, measuredName(context.listed, ''), context.listed);
      return;
    }
    const last = this.targets.at(-1);
    // The name of what is measured reaches back over the figure that belongs to it.
    const before = this.rises.of(index) ?? withoutRanking(isNamedBefore ? clauseWords : context.before, own.quantity);
    if (isHopedFor(own.quantity, before.trimEnd(), context.after, last, own.setting)) return;
    const measured = measuredName(before, context.after);
    const told = measured === '' && last?.setting !== own.setting ? source.slice(Math.max(context.sentence.start, previousEnd), context.clause.start) : '';
    // 借阅量翻番，达到60万册: the clause before names what a figure without a name measures.
    const name = told === '' ? measured : measuredName(told.replace(MANIFOLD, ''), '');
    const each = namesForEach(clauseWords, name, () => source.slice(Math.max(context.sentence.start, previousEnd), context.clause.start));
    const joint = each.length > 0 ? each : jointNames(name);
    const explained = explainedBy(own.quantity, own.change, before, context.after, last, own.setting);
    const inherited = inheritedName(name, last, own.setting);
    if (inherited) this.add(own, inherited.name, `${inherited.context} ${before}${context.after}`, explained);
    else if (joint.length === 1) this.add(own, name, told + before + context.after, explained);
    else for (const one of joint) this.add(own, one, one + context.after, explained, joint === each);
  }

  private add(own: OfFigure, name: string, context: string, explains?: Quantity, isForEach = false): void {
    this.targets.push(targetOf(own, name, context, explains, undefined, isForEach));
  }
}

const SENTENCE_END = /[。；;]/u;
