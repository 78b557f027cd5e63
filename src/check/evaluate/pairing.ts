import { assign, similarity, type Match } from '../matching';
import { lastStartingAt, within, type FigureContext } from '../text/context';
import type { Quantity, TextReading } from '../text/model';
import type { Span } from '../text/span';
import { isNameless } from '../text/measure';
import { readSums } from '../text/sums';
import { changeDirection, isQualifier, type Target } from '../text/targets';
import { comparable } from './compare';
import { asksForPart, coversPart, coversYear, figureNature, targetNature, type Nature } from './nature';

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
  /** A part of a total that the text gives (A户，B户，合计C户). */
  readonly added: boolean;
  /** 存量 or 增量, where its own words say so. */
  readonly nature: Nature | undefined;
  /** Of a part of the year (一季度), of all of it (全年), or unsaid. */
  readonly covers?: 'part' | 'year';
}

/** 1项未完成: a figure of what was not done. */
export function confessed(reading: TextReading, quantity: Quantity, context: FigureContext): boolean {
  return reading.claims.some((claim) => claim.kind === 'notDone' && claim.clause.start === context.clause.start && claim.span.start >= quantity.span.end);
}

/** A target and the figure that answers it. */
export interface Pair {
  readonly target: number;
  readonly figure: number;
  readonly reason: string;
}

/** Below this the words have too little in common to say that the figure answers the target. */
const MIN_SCORE = 0.22;
const FORBIDDEN = Number.NEGATIVE_INFINITY;
/** What speaks for or against a pair besides the words; all in the measure of the similarity, 0 to 1. */
const EVIDENCE = {
  sameUnit: 0.08,
  sameValue: 0.06,
  onlyCandidate: 0.22,
  setting: 0.3,
  directionUnsaid: -0.25,
  otherDirection: -0.35,
  actual: 0.15,
  directionAdded: -0.3,
  part: -0.3,
  cumulative: -0.35,
  optional: -0.1,
  sameStage: 0.15,
  otherStage: -0.35,
  earlyStage: -0.15,
  changeUnasked: -0.1,
  otherNature: -0.3,
  sameNature: 0.12,
  partAsked: 0.15,
  added: -0.2,
  converted: 0.2,
};

/** 完成率, 完成进度, 完成年度任务的…%: how much of a task is done, never the answer to another rate. */
const PROGRESS = /(?:完成(?:比?率|进度|比例|年度任务的|全年任务的|任务的|任务量的?|计划的|目标的)|进度|实施率|超过任务量|任务量的?)(?:为|达|达到|约|已达)?\s*$/u;
/** 按2.8%安排，实际执行2.7%. */
const ACTUAL = /实际(?:完成|执行|达到|为|发生|到位|使用)?$/u;
const CONVERTED = /折算|折合|换算/u;
const CONVERSION_REACH = 24;
const LEAD_REACH = 60;
/** 2022年推广: a part limited to the year under review is the year's own figure. */
const OWN_YEAR = /(?:\d{4}年|今年|本年|当年|年内|全年|本年度)[^，,。；;]{0,12}$/u;

/** 提高到, 降至. */
const RAISED_TO = /(?:提高|提升|增加|扩大|降低|减少|下降|压缩|升|降|增|减)(?:到|至|为)$/u;

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
  const parts = new Set(sums.flatMap((sum) => sum.parts));
  const wordsOfParts = new Map<Quantity, string>();
  const totals = new Map(sums.map((sum) => [sum.total, sum.parts]));
  let qualified = false;
  reading.quantities.forEach((quantity, index) => {
    const context = contexts[index];
    if (!context) return;
    const before = qualified ? source.slice(context.clause.start, quantity.outer.start) : context.before;
    const own = context.listed ?? before + context.after;
    const inherited = context.listed === undefined && isNameless(before, context.after) ? (words[nameSource(reading, contexts, index)] ?? '') : '';
    // 累计推广565辆汽车，其中今年推广480辆: the part is of what the whole is of.
    // 煤改电…户、煤改气…户，合计…户: the total is of what its parts are of.
    const summed = totals.get(quantity)?.map((part) => wordsOfParts.get(part) ?? '').join(' ') ?? '';
    const full = (context.part ? [whole, own] : [inherited.slice(0, LONGEST_INHERITED), summed, own]).filter((one) => one !== '').join(' ');
    words.push(full);
    if (parts.has(quantity)) wordsOfParts.set(quantity, full);
    if (!context.part) whole = full;
    qualified = isQualifier(source, quantity, context, reading.quantities[index + 1]);
    if ((scope && !within(quantity.span, scope)) || quantity.comparison || qualified || confessed(reading, quantity, context)) return;
    const lead = source.slice(Math.max(context.sentence.start, quantity.outer.start - CONVERSION_REACH), quantity.outer.start);
    const setting = source.slice(context.sentence.start, context.sentence.end);
    const covering = source.slice(Math.max(context.clause.start, quantity.outer.start - LEAD_REACH), quantity.outer.start);
    const covers = coversPart(covering) ? 'part' : coversYear(covering) ? 'year' : undefined;
    figures.push({ quantity, context, words: full, converted: CONVERTED.test(lead), setting, lead: covering, added: parts.has(quantity), nature: figureNature(quantity, context), ...(covers ? { covers } : {}) });
  });
  return figures;
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
  const listed = marker < 0 ? 1 : contexts.filter((one, at) => one.clause.start === context.clause.start && (reading.quantities[at]?.span.start ?? 0) > from).length;
  const source = index - listed;
  return contexts[source]?.sentence.start === context.sentence.start ? source : -1;
}

/** Stages of a work: a figure of one stage does not answer a target of another. */
const STAGES: readonly (readonly string[])[] = [
  ['确认', '申报', '立项', '备案'],
  ['签约', '签订'],
  ['开工', '启动', '动工', '进场'],
  ['完工', '竣工', '建成', '交付', '投用', '投入使用', '投运'],
  ['验收'],
];

function stageOf(words: string): number {
  let stage = -1;
  let last = -1;
  STAGES.forEach((names, index) => {
    for (const name of names) {
      const at = words.lastIndexOf(name);
      if (at > last) [stage, last] = [index, at];
    }
  });
  return stage;
}

export interface PairOptions {
  /**
   * True where the text asks for nothing but these targets, so that a single figure of the right
   * kind is likely to be the answer even in other words.
   */
  readonly sole?: boolean;
  /** Targets that need not be answered: they come after those that must. */
  readonly optional?: ReadonlySet<Target>;
}

/** Up to so many pairs are all weighed; a real row has a few hundred. */
const MOST_PAIRS = 20_000;

/**
 * Pairs targets with reported figures one to one, by the words around both, unit, direction,
 * stage and order. Cells stuffed with thousands of figures are paired stretch by stretch, in
 * order, so that the time stays linear in their number.
 */
export function pairFigures(targets: readonly Target[], figures: readonly ReportedFigure[], options: PairOptions = {}): readonly Pair[] {
  const stretches = Math.ceil(Math.sqrt((targets.length * figures.length) / MOST_PAIRS));
  if (stretches <= 1) return pairStretch(targets, figures, options);
  const bound = (count: number, stretch: number): number => Math.floor((count * stretch) / stretches);
  return Array.from({ length: stretches }, (_, stretch) => {
    const [target, figure] = [bound(targets.length, stretch), bound(figures.length, stretch)];
    const pairs = pairStretch(targets.slice(target, bound(targets.length, stretch + 1)), figures.slice(figure, bound(figures.length, stretch + 1)), options);
    return pairs.map((pair) => ({ ...pair, target: pair.target + target, figure: pair.figure + figure }));
  }).flat();
}

/** How alike the sentences of targets and figures are; many stand in the same sentence, and each two sentences are compared once. */
function settingsCompared(targets: readonly Target[], figures: readonly ReportedFigure[]): (left: number, right: number) => number {
  const numbers = new Map<string, number>();
  const numberOf = ({ setting }: { readonly setting: string }): number => {
    const number = numbers.get(setting) ?? numbers.size;
    numbers.set(setting, number);
    return number;
  };
  const lefts = targets.map(numberOf);
  const rights = figures.map(numberOf);
  const known = new Map<string, number>();
  return (left, right) => {
    const key = `${String(lefts[left])} ${String(rights[right])}`;
    const score = known.get(key) ?? similarity(targets[left]?.setting ?? '', figures[right]?.setting ?? '').score;
    known.set(key, score);
    return score;
  };
}

function pairStretch(targets: readonly Target[], figures: readonly ReportedFigure[], options: PairOptions): readonly Pair[] {
  const alike = settingsCompared(targets, figures);
  const possible = targets.map((target) => {
    const nature = targetNature(target);
    const values = figures.map((figure) => evidence(target, nature, figure));
    const rivals = targets.filter((other) => comparable(other.quantity.unit, target.quantity.unit)).length;
    return preferWhole(figures, preferOwnYear(target, figures, values), rivals === 1);
  });
  const candidates = possible.map((row) => row.filter((value) => value !== FORBIDDEN).length);
  const matches = assign(
    targets.map((target) => `${target.name} ${target.context}`),
    figures.map((figure) => figure.words),
    {
      minScore: MIN_SCORE,
      orderWeight: 0.08,
      bonus: (left, right) => {
        const value = possible[left]?.[right] ?? FORBIDDEN;
        if (value === FORBIDDEN) return FORBIDDEN;
        const target = targets[left];
        const figure = figures[right];
        if (!target || !figure) return FORBIDDEN;
        const only = options.sole && candidates[left] === 1 && targets.length === 1 ? EVIDENCE.onlyCandidate : 0;
        const duty = options.optional?.has(target) ? EVIDENCE.optional : 0;
        return value + only + duty + EVIDENCE.setting * alike(left, right);
      },
    },
  );
  return withShared(targets, figures, matches).map((match) => ({
    target: match.left,
    figure: match.right,
    reason: match.shared.length > 0 ? `两处都写到“${match.shared.slice(0, 4).join('”“')}”，单位相合` : '同一分项内单位相合的数字',
  }));
}

/** 解决率和满意率均达到95%: one figure answers every target that its own words name. */
function withShared(targets: readonly Target[], figures: readonly ReportedFigure[], matches: readonly Match[]): readonly Match[] {
  const matched = new Set(matches.map((match) => match.left));
  const shared = targets.flatMap((target, left) => {
    if (matched.has(left)) return [];
    const twin = matches.find((match) => targets[match.left]?.quantity === target.quantity && figures[match.right]?.context.before.includes(target.name) === true);
    return twin ? [{ ...twin, left }] : [];
  });
  return [...matches, ...shared];
}

/** A figure added up over years answers only where the text gives none of the year itself. */
function preferOwnYear(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (target.quantity.cumulative || target.level) return values;
  const hasOwn = figures.some((figure, index) => values[index] !== FORBIDDEN && !figure.quantity.cumulative);
  return hasOwn ? values.map((value, index) => (figures[index]?.quantity.cumulative === true ? value + EVIDENCE.cumulative : value)) : values;
}

/** 前三季度…，全年…: the year's own figure answers; so does the total, where only one figure is asked for. */
function preferWhole(figures: readonly ReportedFigure[], values: readonly number[], alone: boolean): readonly number[] {
  const settled = new Set(figures.flatMap((figure, index) => (figure.covers === 'year' && values[index] !== FORBIDDEN ? [figure.context.sentence.start] : [])));
  return values.map((value, index) => {
    const figure = figures[index];
    if (!figure || value === FORBIDDEN) return value;
    if (figure.covers === 'part' && settled.has(figure.context.sentence.start)) return FORBIDDEN;
    return alone && figure.added ? value + EVIDENCE.added : value;
  });
}

const RATE = /(\p{Script=Han}{2})率/u;
const RATE_BEFORE = /(\p{Script=Han}{2})率(?:已)?(?:为|达到?|约|保持在|稳定在)?$/u;

/**
 * 参与率 is not the 覆盖率 that was asked for: both are named, and neither's words speak of the other.
 * Offices vary such names too much to rule the figure out; but words that say it outright go first.
 */
export function namesOtherRate(target: Target, figure: ReportedFigure): boolean {
  const asked = RATE.exec(target.name)?.[1];
  const given = RATE_BEFORE.exec(figure.context.before.trimEnd())?.[1];
  return asked !== undefined && given !== undefined && asked !== given && !target.name.includes(given) && !figure.words.includes(asked);
}

/** What the unit, direction and period of a figure say about it as an answer; -Infinity rules it out. */
function evidence(target: Target, asks: Nature | undefined, figure: ReportedFigure): number {
  const { quantity, context } = figure;
  const asked = target.quantity;
  if (!comparable(asked.unit, quantity.unit)) return FORBIDDEN;
  if (asked.unit.family === 'percent' && PROGRESS.test(context.before) && !PROGRESS.test(target.name) && !target.name.includes('完成')) return FORBIDDEN;
  // 861.6分 on a scale of 1,000 is no answer to 85分 of 100.
  if (asked.unit.family === 'score' && asked.value <= 100 && quantity.value > 100) return FORBIDDEN;
  const rate = asked.unit.family === 'percent';
  const change = changeDirection(context.before, quantity);
  // 由490元提高到530元 gives two levels; a change of 40元 was asked for.
  if (target.change && !change && !rate && RAISED_TO.test(context.before)) return FORBIDDEN;
  let value = 0;
  if (target.change && change && target.change !== change) value += EVIDENCE.otherDirection;
  if (ACTUAL.test(context.before)) value += EVIDENCE.actual;
  if (rate && target.change && !change) value += EVIDENCE.directionUnsaid;
  if (rate && !target.change && change) value += EVIDENCE.directionAdded;
  const ownYear = OWN_YEAR.test(context.before) && !target.level;
  if (context.part && asksForPart(target, figure.lead)) value += EVIDENCE.partAsked;
  else if (context.part && !target.setting.includes('其中') && !ownYear) value += EVIDENCE.part;
  if (figure.converted) value += EVIDENCE.converted;
  const [wanted, reported] = [stageOf(target.name), stageOf(context.before)];
  if (wanted >= 0 && reported >= 0) value += wanted === reported ? EVIDENCE.sameStage : EVIDENCE.otherStage;
  else if (reported === 0) value += EVIDENCE.earlyStage;
  if (!rate && !target.change && quantity.change && asks !== 'flow') value += EVIDENCE.changeUnasked;
  const gives = figure.nature;
  if (asks && gives && asks !== gives) value += EVIDENCE.otherNature;
  // Much is newly added; a total or a rise of the same name is rarer and tells more.
  else if (gives && asks === gives && (gives === 'stock' || quantity.change)) value += EVIDENCE.sameNature;
  if (asked.unit.symbol === quantity.unit.symbol) value += EVIDENCE.sameUnit;
  if (asked.value === quantity.value) value += EVIDENCE.sameValue;
  return value;
}

/** Index of the sentence that an offset lies in. */
export function sentenceAt(reading: TextReading, offset: number): number {
  return lastStartingAt(reading.sentences, offset);
}
