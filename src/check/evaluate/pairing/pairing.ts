import { givenBy } from '../../lists';
import { assign, likeness, prepare, type Match, type Prepared } from '../../matching';
import { said, type Said } from '../../said';
import { sharesRun } from '../../text/characters';
import { namesIn } from '../../text/listedNames';
import type { Quantity } from '../../text/model';
import type { Target } from '../../text/targets';
import { besidePaired } from './besides';
import { comparable } from '../reported/compare';
import { isNamedIn } from './eachNamed';
import { askedBy, EVIDENCE, evidence, FORBIDDEN, RATE_VERB } from './evidence';
import { withOtherNames } from './otherNames';
import { apartFromEach } from './perUnit';
import { preferred } from './preferences';
import type { ReportedFigure } from '../reported/reported';
import { apartFromSiblings } from './siblings';
import { toldKinds, type ToldKinds } from './toldKinds';
import { byWords } from './toldWords';
import { totalsInTurn } from '../reported/totalInTurn';

/** A target and the figure that answers it. */
export interface Pair {
  readonly target: number;
  readonly figure: number;
  readonly reason: Said;
}

/** Below this the words have too little in common to say that the figure answers the target. */
const MIN_SCORE = 0.22;
export interface PairOptions {
  /**
   * True where the text asks for nothing but these targets, so that a single figure of the right
   * kind is likely to be the answer even in other words.
   */
  readonly sole?: boolean;
  /** Targets that need not be answered: they come after those that must. */
  readonly optional?: ReadonlySet<Target>;
}

/** How alike the sentences of targets and figures are; many stand in the same sentence, which is made ready for being compared once. */
class SettingsCompared {
  private readonly asked = new Map<string, SettingScores>();
  /** By where the figures' sentence starts. */
  private readonly given = new Map<number, Prepared>();

  constructor(private readonly targets: readonly Target[], private readonly figures: readonly ReportedFigure[]) {}

  /** 0 to 1. */
  score(left: number, right: number): number {
    const figure = this.figures[right];
    if (!figure) return 0;
    const { start } = figure.context.sentence;
    const asked = this.askedIn(this.targets[left]?.setting ?? '');
    let score = asked.scores.get(start);
    if (score === undefined) asked.scores.set(start, (score = likeness(asked.words, this.givenIn(figure.setting, start))));
    return score;
  }

  private askedIn(setting: string): SettingScores {
    let asked = this.asked.get(setting);
    if (!asked) this.asked.set(setting, (asked = { words: prepare(setting), scores: new Map<number, number>() }));
    return asked;
  }

  private givenIn(setting: string, start: number): Prepared {
    let given = this.given.get(start);
    if (!given) this.given.set(start, (given = prepare(setting)));
    return given;
  }
}

/** A target's sentence, and how alike sentences of figures are to it, by where they start. */
interface SettingScores {
  readonly words: Prepared;
  readonly scores: Map<number, number>;
}

/** The figures that answer one of the targets. */
export function figuresTaken(pairs: Iterable<Pair>, figures: readonly ReportedFigure[]): ReadonlySet<ReportedFigure> {
  const taken = new Set<ReportedFigure>();
  for (const pair of pairs) {
    const figure = figures[pair.figure];
    if (figure) taken.add(figure);
  }
  return taken;
}

/** What each of the figures is worth as an answer to a target, by itself and beside the others. */
function possibleFor(target: Target, targets: readonly Target[], figures: readonly ReportedFigure[], kinds: ToldKinds): readonly number[] {
  const asked = askedBy(target);
  const isAlone = !targets.some((other) => other !== target && comparable(other.quantity.unit, target.quantity.unit));
  const values: number[] = [];
  // 75%（目标50%）: what another target asks for, told again, answers none.
  for (const figure of figures) values.push(figure.answeredBy !== undefined && figure.quantity.value !== target.quantity.value ? FORBIDDEN : evidence(target, asked, figure));
  const apart = isAlone ? values : apartFromSiblings(target, targets, figures, values);
  return preferred(target, figures, kinds, apartFromEach(target, figures, apart, isAlone), isAlone);
}

function countPossible(values: readonly number[]): number {
  let count = 0;
  for (const value of values) if (value !== FORBIDDEN) count += 1;
  return count;
}

/** What speaks for a pair besides words and evidence. @param only nothing else is asked for, and nothing else can answer */
function besides(target: Target | undefined, figure: ReportedFigure | undefined, only: boolean, options: PairOptions): number {
  if (!target || !figure) return FORBIDDEN;
  const alone = options.sole && only ? EVIDENCE.onlyCandidate - fellInstead(target, figure) : 0;
  return options.optional?.has(target) ? alone + EVIDENCE.optional : alone;
}

/**
 * Pairs targets with reported figures one to one, by the words around both, unit, direction,
 * stage and order. Weighs all pairs: the caller sees to it that they are not too many (`isCrowded`).
 */
export function pairFigures(targets: readonly Target[], figures: readonly ReportedFigure[], options: PairOptions = {}): readonly Pair[] {
  if (targets.length === 0 || figures.length === 0) return [];
  const possible: (readonly number[])[] = [];
  const kinds = toldKinds(figures);
  for (const target of targets) possible.push(possibleFor(target, targets, figures, kinds));
  const candidates = possible.map(countPossible);
  if (candidates.every((count) => count === 0)) return [];
  const alike = new SettingsCompared(targets, figures);
  const matches = assign(
    targets.map((target) => withOtherNames(textOf(target))),
    figures.map((figure) => withOtherNames(figure.words)),
    {
      minScore: MIN_SCORE,
      orderWeight: 0.08,
      bonus: (left, right) => {
        const value = possible[left]?.[right] ?? FORBIDDEN;
        if (value === FORBIDDEN) return FORBIDDEN;
        return value + besides(targets[left], figures[right], candidates[left] === 1 && targets.length === 1, options) + EVIDENCE.setting * alike.score(left, right);
      },
    },
  );
  const shared = withShared(targets, figures, matches);
  const worded = shared.map((match): Pair => ({ target: match.left, figure: match.right, reason: byWords(match, textOf(targets[match.left]), 'pair.words', said('pair.unit')) }));
  const pairs = withBesides(targets, figures, possible, worded);
  const told = [...pairs, ...inOrder(targets, figures, possible, pairs, options.sole ? 2 : MANY)];
  const ordered = [...told, ...withTotals(targets, figures, possible, told)];
  return [...ordered, ...onlyWhole(targets, figures, possible, ordered, alike).filter((pair) => options.sole || isRankOf(targets[pair.target], figures[pair.figure]))];
}

function withBesides(targets: readonly Target[], figures: readonly ReportedFigure[], possible: readonly (readonly number[])[], pairs: readonly Pair[]): readonly Pair[] {
  const beside = besidePaired(targets, figures, pairs, (left, right) => (possible[left]?.[right] ?? FORBIDDEN) !== FORBIDDEN);
  if (beside.length === 0) return pairs;
  const given = new Set(beside.map(({ target }) => target));
  return [...pairs.filter(({ target }) => !given.has(target)), ...beside.map((places): Pair => ({ ...places, reason: said('pair.beside') }))];
}

function withTotals(targets: readonly Target[], figures: readonly ReportedFigure[], possible: readonly (readonly number[])[], pairs: readonly Pair[]): readonly Pair[] {
  const isPossible = (target: number, figure: number): boolean => (possible[target]?.[figure] ?? FORBIDDEN) !== FORBIDDEN;
  return totalsInTurn(targets, figures, pairs, isPossible).map((places): Pair => ({ ...places, reason: said('pair.order') }));
}

function textOf(target: Target | undefined): string {
  return target ? `${target.name} ${target.context}` : '';
}

/** Sentences that are at least so alike are about the same matter. */
const SAME_MATTER = 0.1;

/**
 * 保租房筹集1620套，其中甲片区680套、乙片区940套: a target in other words that nothing answers yet goes to the only
 * figure of its kind that is no part of another, where no other target asks for the kind and the sentences are about the same.
 */
function onlyWhole(
  targets: readonly Target[], figures: readonly ReportedFigure[], possible: readonly (readonly number[])[], pairs: readonly Pair[], alike: SettingsCompared,
): readonly Pair[] {
  const answered = new Set(pairs.map((pair) => pair.target));
  const taken = new Set(pairs.map((pair) => pair.figure));
  return givenBy(targets, (target, left): Pair | undefined => {
    if (answered.has(left) || targets.some((other) => other !== target && comparable(other.quantity.unit, target.quantity.unit))) return undefined;
    const wholes = givenBy(figures, (figure, right) => ((possible[left]?.[right] ?? FORBIDDEN) !== FORBIDDEN && !figure.context.part && !figure.added ? right : undefined));
    const [only] = wholes;
    if (only === undefined || wholes.length > 1 || taken.has(only) || (possible[left]?.[only] ?? FORBIDDEN) < 0) return undefined;
    const isSame = targets.length === 1 || alike.score(left, only) >= SAME_MATTER;
    return isSame ? { target: left, figure: only, reason: said('pair.onlyWhole') } : undefined;
  });
}

/** 考核综合成绩95.2分，全市第4: the rank of what the sentence told of by another measure right before. */
function isRankOf(target: Target | undefined, figure: ReportedFigure | undefined): boolean {
  return target?.quantity.unit.family === 'rank' && figure !== undefined && sharesRun(target.name, figure.setting, MEASURED);
}

/** A fall where a rise was asked speaks against a pair only where another figure could be the answer. */
function fellInstead(target: Target, figure: ReportedFigure): number {
  return target.change && figure.quantity.change && target.change !== figure.quantity.change ? EVIDENCE.otherDirection : 0;
}

/** 解决率和满意率均达到95%: one figure answers every target that its own words name. */
function withShared(targets: readonly Target[], figures: readonly ReportedFigure[], matches: readonly Match[]): readonly Pick<Match, 'left' | 'right' | 'shared'>[] {
  const matched = new Set(matches.map((match) => match.left));
  const shared = givenBy(targets, (target, left) => {
    if (matched.has(left)) return undefined;
    const twin = matches.find((match) => isOfBoth(targets[match.left], target, figures[match.right]));
    return twin && { left, right: twin.right, shared: twin.shared };
  });
  return [...matches, ...shared];
}

/** Names in a list, and that the figure is that of each of them. */
const OF_EACH = /[、和及与][^，,。；;]*(?:均|都|皆|全部)(?:已)?(?:为|达到?|实现|完成|保持|在|超过?)?[^，,。；;\d]{0,4}$/u;

/** 完成率和整改率均: rates without what they are of. */
const BARE_RATES = /^(?:\p{Script=Han}{2}率[、和及与])+\p{Script=Han}{2}率(?:均|都|皆|全部)/u;

/** Whether the figure of one target is told of the other as well: one demand on both, or rates that are named together (完成率、整改率均为100%). */
function isOfBoth(one: Target | undefined, other: Target, figure: ReportedFigure | undefined): boolean {
  if (!one || !figure) return false;
  const { before } = figure.context;
  if (one.quantity === other.quantity && before.includes(other.name)) return true;
  if (OF_ONE_EACH.test(before) && other.quantity.unit.symbol === figure.quantity.unit.symbol && namesIn(before.replace(OF_ONE, '')).some((name) => isNamedIn(name, other.name))) return true;
  if (isOfKindTold(one, other, before) || isOfEachThing(one, other, figure)) return true;
  const verb = RATE_VERB.exec(other.name)?.[0];
  if (verb === undefined || other.quantity.unit.family !== 'percent' || figure.quantity.unit.family !== 'percent' || !OF_EACH.test(before)) return false;
  const [thing] = other.name.split(verb);
  return before.includes(verb) && (BARE_RATES.test(before.trim()) || isBareAmong(verb, before) || sharesRun(thing ?? '', before, WORD));
}

/** 低保、特困供养标准均提高6%: of what the last of the names ends in, the others are told of as well. */
function isOfKindTold(one: Target, other: Target, before: string): boolean {
  const kind = one.name.slice(-WORD);
  const own = other.name.slice(0, -WORD);
  return own.length >= WORD && other.name.endsWith(kind) && one.change === other.change && one.quantity.unit.symbol === other.quantity.unit.symbol && before.includes(kind) && before.includes(own) && OF_EACH.test(before);
}

/** 服务站、卫生室达标率均为100%: of each of the things that are named in a list, where the targets are of one and of the other. */
function isOfEachThing(one: Target, other: Target, { lead, quantity }: ReportedFigure): boolean {
  if (quantity.unit.family !== 'percent' || other.quantity.unit.family !== 'percent' || other.change !== quantity.change || !OF_EACH.test(lead)) return false;
  const names = lead.trim().split(/[、和及与]/u);
  const own = names.find((name) => sharesRun(one.name, name, THING) && !sharesRun(other.name, name, THING));
  return own !== undefined && names.some((name) => name !== own && sharesRun(other.name, name, THING));
}

/** Letters of a thing's name. */
const THING = 3;
/** Letters of what is measured in two ways. */
const MEASURED = 4;
/** Letters of a word. */
const WORD = 2;
/** 基地建设、体系建设任务各完成: what follows is told of each of those that were named. */
const OF_ONE_EACH = /[、和及与][^，,。；;]*各(?:自)?(?:已)?(?:完成|建成|新建|新增|举办|开展|创建|培育|设立|达到|有)?了?$/u;

/** 各 and what was done. */
const OF_ONE = /各(?:自)?[^、和及与]{0,4}$/u;

/** 任务168项，完成率、隐患整改率均为100%: whether a rate stands in a list without what it is of, so that it is of what the sentence told. */
function isBareAmong(rate: string, before: string): boolean {
  return before.trim().replace(EACH_OF_THEM, '').split(/[、和及与]/u).includes(rate);
}

/** 均为, 都达到, after a list. */
const EACH_OF_THEM = /(?:均|都|皆|全部)[^、和及与]*$/u;

/** So many targets and figures side by side are in order also where more is asked for. */
const MANY = 3;

/**
 * 新增油茶…、改造低产油茶…: where targets and figures of one unit run in parallel and all but one of
 * them are paired in this order, the last two belong together, in whatever words.
 */
function inOrder(targets: readonly Target[], figures: readonly ReportedFigure[], possible: readonly (readonly number[])[], pairs: readonly Pair[], least: number): readonly Pair[] {
  const paired = new Map(pairs.map((pair) => [pair.target, pair.figure]));
  const asked = bySymbol(targets);
  const given = bySymbol(figures);
  return givenBy([...asked], ([symbol, rivals]): Pair | undefined => {
    const answers = given.get(symbol) ?? [];
    if (rivals.length !== answers.length || (rivals.length < least && !areOneRun(rivals, answers, targets, figures))) return undefined;
    const open = givenBy(rivals, (target, at) => (paired.has(target) ? undefined : { target, figure: answers[at] }));
    const [last] = open;
    if (open.length !== 1 || last?.figure === undefined) return undefined;
    const parallel = rivals.every((rival, at) => rival === last.target || paired.get(rival) === answers[at]);
    const speaksAgainst = (possible[last.target]?.[last.figure] ?? FORBIDDEN) < 0;
    return parallel && !speaksAgainst ? { target: last.target, figure: last.figure, reason: said('pair.order') } : undefined;
  });
}

/** 新造1.2万亩、低改0.8万亩 ← 新造1.3万亩、低产林改造0.9万亩: two side by side in one sentence, asked and told. */
function areOneRun(rivals: readonly number[], answers: readonly number[], targets: readonly Target[], figures: readonly ReportedFigure[]): boolean {
  const [[one = -1, two = -1], [first = -1, second = -1]] = [rivals, answers];
  if (rivals.length !== 2 || two !== one + 1 || second !== first + 1) return false;
  return targets[one]?.setting === targets[two]?.setting && figures[first]?.context.sentence.start === figures[second]?.context.sentence.start;
}

/** Places in a list by the unit's symbol. */
function bySymbol(list: readonly { readonly quantity: Quantity }[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  list.forEach(({ quantity }, at) => {
    const { symbol } = quantity.unit;
    const known = places.get(symbol);
    if (known) known.push(at);
    else places.set(symbol, [at]);
  });
  return places;
}
