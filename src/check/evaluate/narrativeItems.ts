import { allGivenBy, givenBy } from '../lists';
import type { IndicatorResult, ItemResult } from '../report';
import { said } from '../said';
import { within } from '../text/context';
import type { Item } from '../text/model';
import type { Span } from '../text/span';
import type { Target } from '../text/targets';
import { settleAlternatives } from './asked/alternatives';
import { answered } from './implied/answered';
import { figuresIn, type AnswerSheet } from './reported/answerSheet';
import { narrativeVerdict } from './words/answers';
import { shortByOwnRate } from './words/completionRates';
import { crowdedItem } from './pairing/crowded';
import { doneShare } from './reported/doneShare';
import { listItems, wantedIn, type Expectation, type Wanted } from './asked/expectations';
import { impliedFigure } from './implied/implied';
import { targetFigure, type TargetPlace } from './indicators';
import { reasonOf } from './itemReason';
import { isNamedElsewhere } from './implied/namedElsewhere';
import { placeOf, withoutFigure } from './asked/openTarget';
import { softened } from './asked/pace';
import { isOfMatter, namesOtherRate, shareSubject } from './pairing/evidence';
import { figuresTaken, pairFigures, type Pair } from './pairing/pairing';
import { prohibitionsBroken } from './asked/prohibitions';
import type { ReportedFigure } from './reported/reported';
import { restatedIndicators } from './reported/restatedIndicators';
import { verdictOn, wholeShare, type Share } from './words/shares';
import { worst } from './status';

/** A target that a figure of the answer answers. */
interface Judged {
  readonly figure: ReportedFigure;
  readonly target: Target;
  readonly result: IndicatorResult;
}

/** A row whose task is a bare title: the result's own items, with the template's targets where they are answered. */
export function evaluateNarrative(required: readonly Expectation[], sheet: AnswerSheet): readonly ItemResult[] {
  const found: Judged[] = [];
  for (const one of settleAlternatives(wantedIn(required), (open) => judgeAll(open, sheet))) if (one) found.push(one);
  const items: ItemResult[] = [];
  for (const item of listItems(sheet.reading)) items.push(narrativeItem(item, found, required, sheet));
  return [...items, ...openRequirements(required, found.map((one) => one.target), sheet)];
}

function judgeAll(open: readonly Wanted[], sheet: AnswerSheet): readonly (Judged | null)[] {
  const { figures, reading } = sheet;
  const whole: Span = { start: 0, end: reading.source.length };
  const optional = new Set<Target>();
  for (const { target, group } of open) if (group.optional) optional.add(target);
  const pairs = new Map<number, Pair>();
  for (const pair of pairFigures(open.map((one) => one.target), figures, { optional })) pairs.set(pair.target, pair);
  const taken = figuresTaken(pairs.values(), figures);
  const judged: (Judged | null)[] = [];
  for (const { target, group } of open) {
    const pair = pairs.get(judged.length);
    const figure = pair && figures[pair.figure];
    judged.push(figure && !isNamedElsewhere(target, figure, reading) && !isRateOfOther(target, figure) ? { figure, target, result: answered(target, { figure, reason: pair.reason, figures, taken }, placeOf(group), sheet, whole) } : null);
  }
  return judged;
}

/** 催缴欠费421万元，清缴率78% for 停车场数据接入率: an answer to a bare title tells of much besides what the template asks. */
function isRateOfOther(target: Target, figure: ReportedFigure): boolean {
  return namesOtherRate(target, figure) && !shareSubject(target, figure) && !isOfMatter(target, figure);
}

function narrativeItem(item: Item, found: readonly Judged[], required: readonly Expectation[], sheet: AnswerSheet): ItemResult {
  const { reading } = sheet;
  const own = found.filter((one) => within(one.figure.quantity.span, item.span)).map((one) => one.result);
  const figures = figuresIn(sheet, item.span);
  const broken = required.flatMap((one) => prohibitionsBroken(one.asks, figures, sheet, placeOf(one)));
  const restatedHere = restatedIndicators(sheet, item.span, figures);
  if (!restatedHere) return crowdedItem(reading.source.slice(item.body.start, item.body.end), '', item.path);
  // 降尘量5.3吨，高于5吨的控制目标: what the template asks is told once.
  const restated = restatedHere.filter((one) => !own.some((other) => isSameAnswer(one, other)));
  const indicators = [...own, ...broken, ...restated];
  const short = shortByOwnRate(reading, item.body, indicators, [], sheet.term);
  const verdict = short ?? softened(narrativeVerdict(reading, item.body), '', reading, sheet.term);
  const status = worst([...indicators.map((one) => one.status), ...(verdict.status === 'met' && indicators.length > 0 ? [] : [verdict.status])], 'met');
  const text = reading.source.slice(item.body.start, item.body.end).trim();
  const words = verdict.status === 'met' ? {} : { words: verdict.status };
  return { path: item.path, text, answer: text, status, reason: reasonOf(status, indicators, verdict.reason), indicators, ...words };
}

/** Whether two indicators ask for as much and are answered by the same figure. */
function isSameAnswer(one: IndicatorResult, other: IndicatorResult): boolean {
  return one.target.value === other.target.value && one.target.unit === other.target.unit && one.actual?.span?.[0] === other.actual?.span?.[0] && one.actual !== null;
}

/** Requirements of the template whose figure the narrative does not give. */
function openRequirements(required: readonly Expectation[], answered: readonly Target[], sheet: AnswerSheet): readonly ItemResult[] {
  const whole: Span = { start: 0, end: sheet.reading.source.length };
  const share = wholeShare(allGivenBy(required, (expectation) => expectation.asks), whole, sheet);
  const items: ItemResult[] = [];
  for (const expectation of required) {
    const open = expectation.targets.filter((target) => !answered.includes(target));
    if (!expectation.optional && open.length > 0 && open.length === expectation.targets.length) items.push(openRequirement(expectation, share, whole, sheet));
  }
  return items;
}

function openRequirement(expectation: Expectation, share: Share, whole: Span, sheet: AnswerSheet): ItemResult {
  const verdict = verdictOn(expectation.asks, share, sheet.reading);
  const place = placeOf(expectation);
  const judgeOpen = (open: readonly Wanted[]): readonly { readonly result: IndicatorResult }[] =>
    open.map(({ target }) => ({ result: impliedFigure(target, sheet.reading, whole)?.result(targetFigure(target, place), sheet.cell) ?? computed(target, place, whole, sheet) ?? withoutFigure(target, place, verdict) }));
  const indicators = givenBy(settleAlternatives(wantedIn([expectation]), judgeOpen), (one) => one?.result);
  const status = worst(indicators.map((one) => one.status), 'review');
  return { path: '', text: expectation.text, answer: '', status, reason: reasonOf(status, indicators, verdict.reason), indicators };
}

/** 隐患86项，整改86项 for the rate of them; null where the answer does not give both. */
function computed(target: Target, place: TargetPlace, scope: Span, sheet: AnswerSheet): IndicatorResult | null {
  const { figures, reading } = sheet;
  const figure = doneShare(target, figures, reading);
  return figure && answered(target, { figure, reason: said('pair.computed'), figures, taken: NONE_TAKEN }, place, sheet, scope);
}

const NONE_TAKEN: ReadonlySet<ReportedFigure> = new Set();
