import type { Comparator } from './comparator';
import { figureContexts, indicesWithin, lastStartingAt, within, type FigureContext } from './context';
import { LastWord } from './lexicon';
import { listedNames, namesIn } from './listedNames';
import { jointNames, measuredName } from './measure';
import type { Quantity, TextReading } from './model';
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

/** Words after which a figure is what the clause says, not a part of a name. */
const PREDICATES = ['达到', '达', '完成', '实现', '为', '至', '到', '不低于', '不少于', '不高于', '不超过', '占比', '低于', '高于', '超过', '控制在', '保持'];
/** Things whose small figures are good: a bare figure for them is a limit. */
const LOWER_IS_BETTER = [
  '失业率', '价格', '物价', 'CPI', '浓度', '降尘', '死亡', '事故', '伤亡', '发病率', '病死率', '发生率', '发案', '投诉率', '差错率', '逾期率', '不良率',
  '赤字', '负债率', '债务率', '超时', '重污染', '劣Ⅴ类', '劣V类', '劣五类', '贫困发生率', '空置率', '漏损率', '损耗', '流失率', '辍学率', '时限', '用时', '耗时',
];
const CHANGE_NOUNS = new LastWord<'up' | 'down'>([
  ['up', ['增速', '增幅', '涨幅', '增长率', '增长', '上涨', '提升幅度']],
  ['down', ['降幅', '下降率', '下降', '降低', '减排率', '削减', '减少']],
]);
const SHORTENING = ['压缩', '缩短', '控制', '时限', '办结', '不超过', '以内'];

/** Whether small values of what the words name are the good ones. */
export function lowerIsBetter(words: string): boolean {
  return LOWER_IS_BETTER.some((word) => words.includes(word));
}

/** Direction of the change that the words name: 涨幅 → up, 降幅 → down. */
export function changeDirection(words: string, quantity: Quantity): 'up' | 'down' | undefined {
  if (quantity.change) return quantity.change;
  if (quantity.unit.family !== 'percent') return undefined;
  // The noun must stand close to the figure: 增长 at the head of a long clause is about something else.
  return CHANGE_NOUNS.in(words.slice(-12));
}

/** 压缩至1天, 降至12立方米: what is brought down may not be more. */
const BROUGHT_DOWN = /(?:压缩|缩短|压减|缩减|精简|下降|降低|减少|降|减|回落)(?:到|至|为)(?:约|了)?$/u;

function comparator(quantity: Quantity, before: string, after: string, change: 'up' | 'down' | undefined): Comparator {
  if (quantity.unit.family === 'rank') return '<=';
  if (quantity.min !== undefined && quantity.max !== undefined) return 'range';
  if (quantity.bound) return quantity.bound;
  if (quantity.value === 0) return '<=';
  if (BROUGHT_DOWN.test(before)) return '<=';
  return change !== 'down' && lowerIsBetter(before + after) ? '<=' : '>=';
}

/** Whether a figure only belongs to the name of what the next one measures: 4类以上技术方法的…站达到100%, 4项任务完成2项. */
const LEVEL = /(?:达到?|保持在?|维持在?|增至|升至|提高到|扩大到|控制在)(?:了)?$/u;

/** 以上企业, 及以上的项目. */
const BOUNDED_NOUN = /^(?:及|\(含\))?以[上下内]的?\p{Script=Han}{1,8}$/u;

export function isQualifier(source: string, quantity: Quantity, context: FigureContext, next: Quantity | undefined): boolean {
  if (!next || !within(next.span, context.sentence)) return false;
  const link = source.slice(quantity.outer.end, next.outer.start);
  // 19项任务中有1项未完成: the first figure is what the second is counted out of.
  if (/中[，,]?(?:有|已)?$/u.test(link.trimEnd()) && !link.includes('其中') && quantity.unit.symbol === next.unit.symbol) return true;
  if (!within(next.span, context.clause)) return false;
  // 5000万元以上项目20个: the bound and the noun after it say which projects are counted.
  if (quantity.bound !== undefined && quantity.unit.group !== next.unit.group && BOUNDED_NOUN.test(source.slice(quantity.span.end, next.outer.start))) return true;
  if (/[、；;]|或者|或|其中/u.test(link)) return false;
  if (quantity.unit.family === next.unit.family && quantity.unit.group === next.unit.group && quantity.unit.family === 'percent') return false;
  const own = source.slice(context.clause.start, quantity.outer.start).trimEnd();
  const stated = next.bound !== undefined || PREDICATES.some((word) => link.trimEnd().endsWith(word));
  if (!stated) return false;
  return !PREDICATES.some((word) => own.endsWith(word)) || link.includes('的') || link.includes('占比');
}

/** 收入5万元以下的村全部消除: the bound says which ones, and the verb after them what is to become of them. */
const BOUNDED_ONES = /^(?:及|\(含\))?以[上下内]的\p{Script=Han}{1,10}?(?:全部|动态|基本|均|都)/u;

function describesOnes(source: string, { bound, span }: Quantity): boolean {
  return bound !== undefined && BOUNDED_ONES.test(source.slice(span.end, span.end + BOUNDED_REACH));
}

/** So much of the text after a bound says what it describes. */
const BOUNDED_REACH = 20;

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

/** 总数达到580家, 增长10%: names that say nothing without what was named before them. */
const TOTAL_NAME = /^(?:总数|总量|总额|总规模|总面积|数量|规模)$/u;
const CHANGE_NAME = /^(?:同比|较上年|比上年)?(?:增长|下降|增速|增幅|降幅|减少|增加)?$/u;
/** What begins the name of what one year adds. */
const ADDING = /^(?:新增加?|净增|新认定|新建|新引进|引进|培育|完成|实现)/u;

/** The name of a target that has none of its own: what the target before it in the sentence measures. */
function inheritedName(name: string, previous: Target | undefined, setting: string): Pick<Target, 'name' | 'context'> | null {
  if (previous?.setting !== setting) return null;
  const subject = previous.name.replace(ADDING, '');
  if (TOTAL_NAME.test(name)) return { name: `${subject}${name}`, context: subject };
  return CHANGE_NAME.test(name) ? { name: previous.name, context: previous.context } : null;
}

/** 增长6.5%以上，力争达到7%: the words before a figure that is hoped for beyond the one that is asked. */
const HOPED = /^[\s，,、；;（(]*(?:并)?(?:力争|争取|努力|冲刺)(?:达到?|实现|完成|突破|超过)?$/u;

/** Whether a figure only says how far beyond the target before it one hopes to come. */
function isHopedFor(quantity: Quantity, before: string, after: string, previous: Target | undefined, setting: string): boolean {
  return previous?.setting === setting && previous.quantity.unit.symbol === quantity.unit.symbol && HOPED.test(before) && !/\p{Script=Han}/u.test(after);
}

/** 肝炎、麻疹疫苗接种各, 氨氮、总磷排放量均减少: the figure after it is asked of each of the names. */
const EACH = /(?:各|均|都|分别)(?:达到?|为|有|完成|新增|增长|增加|提高|提升|上升|下降|降低|减少|削减)?$/u;
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
  const { source, quantities } = reading;
  const contexts = figureContexts(reading);
  const targets: Target[] = [];
  let alternative = 0;
  let previousEnd = -1;
  let qualified = false;
  quantities.slice(from, to).forEach((quantity, place) => {
    const index = from + place;
    const context = contexts[index];
    if (!context) return;
    if (quantity.comparison || isDeadline(source, quantity, context) || describesOnes(source, quantity)) return;
    const named = qualified;
    qualified = isQualifier(source, quantity, context, quantities[index + 1]);
    if (qualified) return;
    const bracket = reading.brackets[lastStartingAt(reading.brackets, quantity.span.start)];
    if (bracket && within(quantity.span, bracket) && !source.slice(Math.max(bracket.start, quantity.span.start - PART_REACH), quantity.span.start).includes('其中')) return;
    const link = previousEnd < 0 ? '' : source.slice(previousEnd, quantity.outer.start);
    const joined = link !== '' && /或者|或/u.test(link) && !/[。；;]/u.test(link);
    const first = joined ? targets.pop() : undefined;
    if (first) {
      if (first.alternative === undefined) alternative++;
      targets.push({ ...first, alternative });
    }
    const change = changeDirection(context.before, quantity);
    const clauseWords = source.slice(context.clause.start, quantity.outer.start);
    const op = comparator(quantity, clauseWords, context.after, change);
    const setting = source.slice(context.sentence.start, context.sentence.end);
    const level = LEVEL.test(source.slice(context.clause.start, quantity.span.start).trimEnd());
    const about = quantity.approximate === 'about';
    const add = (name: string, words: string, explains?: Quantity, ofEach = false): void => {
      targets.push({ quantity, op, name, context: words, setting, level, about, change, explains, ...(ofEach ? { each: true } : {}), alternative: first && alternative });
    };
    const previousFigure = previousEnd;
    previousEnd = quantity.outer.end;
    if (first) {
      // A 或者 B: the second figure measures what the first one does.
      add(first.name, `${first.context} ${context.before}`);
      return;
    }
    const names = listedNames(clauseWords);
    const follows = quantities[index + 1];
    const alone = !follows || !within(follows.span, context.clause);
    if (names.length > 1 && alone && context.listed === names[0]) {
      for (const name of names) add(measuredName(name, ''), `${name}${context.after}`);
    } else if (context.listed !== undefined) {
      add(measuredName(context.listed, ''), context.listed);
    } else {
      // The name of what is measured reaches back over the figure that belongs to it.
      const before = withoutRanking(named ? clauseWords : context.before, quantity);
      if (isHopedFor(quantity, before.trimEnd(), context.after, targets.at(-1), setting)) return;
      const own = measuredName(before, context.after);
      const told = own === '' && targets.at(-1)?.setting !== setting ? source.slice(Math.max(context.sentence.start, previousFigure), context.clause.start) : '';
      // 借阅量翻番，达到60万册: the clause before names what a figure without a name measures.
      const name = told === '' ? own : measuredName(told.replace(MANIFOLD, ''), '');
      const each = EACH.test(clauseWords.trimEnd()) ? namesIn(name) : [];
      const joint = each.length > 0 && each.every((one) => one.length > 1) ? each : jointNames(name);
      const explained = explainedBy(quantity, change, before, context.after, targets.at(-1), setting);
      const inherited = inheritedName(name, targets.at(-1), setting);
      if (inherited) add(inherited.name, `${inherited.context} ${before}${context.after}`, explained);
      else if (joint.length === 1) add(name, told + before + context.after, explained);
      else for (const one of joint) add(one, one + context.after, explained, joint === each);
    }
  });
  return targets;
}
