import { givenBy } from '../lists';
import type { IndicatorResult, ItemResult, Status } from '../report';
import { said, type Said } from '../said';
import { lastStarting, startingIn, within } from '../text/context';
import type { TextReading } from '../text/model';
import type { Span } from '../text/span';
import type { Target } from '../text/targets';
import { settleAlternatives } from './asked/alternatives';
import { answered } from './implied/answered';
import { sentencesIn, worstVerdict } from './words/answers';
import type { AnswerSheet } from './reported/answerSheet';
import type { Ask } from './asked/asks';
import { bareAnswer } from './implied/bareAnswer';
import { comparable } from './reported/compare';
import { ratedAnswer } from './reported/confirmed';
import { shortByOwnRate } from './words/completionRates';
import { crowdedItem } from './pairing/crowded';
import { doneShare } from './reported/doneShare';
import { deadlineVerdict } from './asked/deadlines';
import { eachNamed } from './pairing/eachNamed';
import { withEnough } from './implied/enough';
import { asksForWorkUnderWay, isLeftOpen, isRateUnnamed, namesOtherRate, shareSubject, sharesWord } from './pairing/evidence';
import { wantedIn, type Expectation, type Wanted } from './asked/expectations';
import { impliedFigure, impliedList } from './implied/implied';
import { impliedByRate } from './implied/impliedByRate';
import { withRestInCourse } from './asked/inCourse';
import { targetFigure } from './indicators';
import { reasonOf } from './itemReason';
import { openWords } from './reported/goingOn';
import { isLesserWhole } from './asked/lesserWholes';
import { isAllowedByRate, withRest } from './words/leftOver';
import { placeOf, withoutFigure } from './asked/openTarget';
import { softened } from './asked/pace';
import { asksForWork } from './pairing/otherThing';
import { overdueTold } from './asked/overdue';
import { isOwnRateOfOther } from './pairing/ownRate';
import { figuresTaken, pairFigures, type Pair } from './pairing/pairing';
import { partsDone } from './pairing/partsDone';
import { isNamedElsewhere } from './implied/namedElsewhere';
import { eachOf } from './pairing/perUnit';
import { prohibitionsBroken } from './asked/prohibitions';
import type { ReportedFigure } from './reported/reported';
import { isFinished, stageOf } from './reported/stages';
import { restatedIndicators } from './reported/restatedIndicators';
import { PLAIN, sentenceVerdict, type Verdict } from './words/sentences';
import { lowerGrade } from './words/grades';
import { verdictOn, type Share } from './words/shares';
import { onlyPreparing, stillWorkedAt } from './words/onlyPreparing';
import { shareOfWork } from './words/shareOfWork';
import { worst } from './status';
import { asksForTasks, countsThoseNamed, tellsTasksOneByOne } from './pairing/taskCount';
import { passedOverInProse } from './words/unmentioned';
import { wordComparisons } from './words/wordComparisons';

/** Judges an item that the sheet's task cell asks for, by its share of the answer. */
export function evaluateAsked(expectation: Expectation, share: Share, sheet: AnswerSheet): ItemResult {
  const { reading } = sheet;
  const { scope } = share;
  const dated = expectation.deadline === undefined ? null : deadlineVerdict(expectation.deadline, reading.source);
  const verdict = dated ?? withRest(withEnough(saidOf(expectation.asks, expectation, share, sheet), expectation, share.figures, reading), expectation, share.figures, reading);
  const compared = wordComparisons(expectation.asks, share, sheet);
  const broken = prohibitionsBroken(expectation.asks, share.figures, sheet, placeOf(expectation));
  const asked = [...indicatorsOf(expectation, share, sheet, verdict), ...broken, ...compared.flatMap((one) => ('refuted' in one ? [one.refuted] : []))];
  // What each of 18项任务 was to reach is told in the answer alone.
  const restated = asked.length > 0 && !expectation.targets.every(asksForTasks) ? [] : restatedIndicators(sheet, scope, share.figures);
  if (!restated) return crowdedItem(expectation.text, reading.source.slice(scope.start, scope.end).trim(), expectation.path);
  const indicators = [...asked, ...restated.filter(({ target }) => !asked.some((one) => one.target.value === target.value && one.target.unit === target.unit))];
  const short = shortByOwnRate(reading, scope, indicators, expectation.targets, sheet.term);
  const late = overdueTold(expectation.asks, reading, scope);
  const graded = lowerGrade(expectation.text, reading, scope);
  const open = isAllowedByRate(verdict, indicators, share.figures) ? PLAIN : verdict;
  const spoken = (open.status === 'met' && dated === null && passedOverInProse(expectation, share, reading)) || open;
  const part = shareOfWork(expectation.asks, expectation.targets, reading, scope) ?? (indicators.length > 0 ? null : openWork(spoken, expectation.asks, reading, scope));
  const told = worstVerdict([spoken, ...(part ? [part] : []), ...(late ? [late] : []), ...(graded ? [graded] : []), ...compared.flatMap((one) => ('verdict' in one ? [one.verdict] : [])), ...(short ? [short] : [])]);
  // What is finished in part only is not done, however many there are of it.
  const words = [...wordsBeside(told, expectation, reading), ...(part ? [part.status] : [])];
  const status = indicators.length === 0 ? told.status : worst([...indicators.map((one) => one.status), ...words], 'met');
  const [holding] = compared.flatMap((one) => (one.holds ? [one.borneOut] : []));
  return {
    path: expectation.path,
    text: expectation.text,
    answer: reading.source.slice(scope.start, scope.end).trim(),
    status,
    reason: status === 'met' && indicators.length === 0 && holding !== undefined ? holding : reasonOf(status, indicators, told.reason),
    indicators,
    ...(words[0] === undefined ? {} : { words: words[0] }),
  };
}

/** What the words tell of works that are asked for by their name alone; null where they leave nothing open of them. */
function openWork({ status }: Verdict, asks: readonly Ask[], reading: TextReading, scope: Span): Verdict | null {
  return (status === 'met' && onlyPreparing(asks, reading, scope)) || ((status === 'met' || status === 'pending') && stillWorkedAt(asks, reading, scope)) || null;
}

/** Figures first, claims second: a shortfall or an open end in the words counts also beside figures. None where they add nothing. */
function wordsBeside(verdict: Verdict, expectation: Expectation, reading: TextReading): readonly Status[] {
  // 推进新区建设，完成投资5亿元: an effort is not left open by work that goes on.
  const figured = expectation.asks.every((ask) => (ask.kind === 'ongoing' && verdict.status === 'review') || expectation.targets.some((target) => within(target.quantity.span, ask.span)));
  const counts = verdict.status === 'unmet' || !figured || isOfSecondDeed(verdict, expectation.asks, reading);
  return counts && verdict.status !== 'met' ? [verdict.status] : [];
}

/** 腾退文物2处并对外开放: what is to be done besides what has a figure. */
const SECOND_DEED = /\d[^，,。；;]*并(?:对外|正式|全面|完成|实现)?(\p{Script=Han}{2})/u;

/** 计划5月开放: whether the words leave open the very deed that was asked for besides the figure. */
function isOfSecondDeed({ status, span }: Verdict, asks: readonly Ask[], { source, sentences }: TextReading): boolean {
  if (status !== 'inProgress' || span === undefined) return false;
  const sentence = lastStarting(sentences, span.start) ?? span;
  const words = source.slice(span.start, sentence.end);
  return asks.some(({ text }) => {
    const deed = SECOND_DEED.exec(text)?.[1];
    return deed !== undefined && words.includes(deed);
  });
}

/** What the words say of some of what an item asks. */
function saidOf(asks: readonly Ask[], { text }: Expectation, share: Share, { reading, term }: AnswerSheet, judgedAs = asks): Verdict {
  return softened(verdictOn(asks, share, reading, judgedAs), text, reading, term);
}

/** What works are counted and measured in. */
const MEASURED_IN: ReadonlySet<string> = new Set(['count', 'length', 'area']);

/** What the words say of a target that no figure answers: only those about the very thing that was asked there. */
function openVerdict(target: Target, expectation: Expectation, share: Share, sheet: AnswerSheet, verdict: Verdict): Verdict {
  const own = expectation.asks.filter((ask) => within(target.quantity.span, ask.span));
  // 打通断头路3条, 改造管线14公里: whatever the verb, so much is to be reached.
  const isResult = MEASURED_IN.has(target.quantity.unit.family) && own.some((ask) => ask.kind === 'ongoing') && !asksForWorkUnderWay(target);
  const asked = isResult ? own.map((ask): Ask => ({ ...ask, kind: 'completion' })) : own;
  const said = saidOfItself(target, expectation, share, sheet) ?? (own.length === 0 || (verdict.status === 'met' && !isResult) ? verdict : saidOf(own, expectation, share, sheet, asked));
  return isOfAnotherFigure(said, target, sheet) ? PLAIN : said;
}

/** So many letters at the end of a name tell it from others. */
const NAME_END = 4;

/**
 * 创建卫生乡镇2个、美丽乡村3个 ← 卫生乡镇正在完善制度，待评估。3个美丽乡村已建成: what the only sentence says that names one of several targets,
 * where that is open; null where there is none. O(letters of the answer).
 */
function saidOfItself({ name, setting }: Target, { targets, text }: Expectation, share: Share, { reading, term }: AnswerSheet): Verdict | null {
  const end = name.slice(-NAME_END);
  if (targets.length < 2 || end.length < NAME_END || targets.some((other) => other.name !== name && other.name.endsWith(end))) return null;
  const [sentence, ...more] = sentencesIn(reading, share.scope).filter((one) => reading.source.slice(one.start, one.end).includes(end));
  if (!sentence || more.length > 0 || startingIn(reading.quantities, sentence).length > 0) return null;
  const verdict = sentenceVerdict(reading, sentence, 'completion', false, [{ kind: 'completion', text: setting, span: sentence }]);
  return verdict.status === 'met' ? null : softened(verdict, text, reading, term);
}

/** 引进企业（预计年营业收入3亿元）: the forecast of a figure that cannot be the answer leaves nothing open of the target. */
function isOfAnotherFigure({ status, span }: Verdict, { quantity }: Target, { reading }: AnswerSheet): boolean {
  if (status !== 'pending' || span === undefined) return false;
  const [claim] = startingIn(reading.claims, span);
  const figures = claim ? startingIn(reading.quantities, claim.clause) : [];
  return figures.length > 0 && figures.every((one) => one.provisional && !comparable(one.unit, quantity.unit));
}

/** What an item's targets are judged by. */
interface Judging {
  readonly expectation: Expectation;
  readonly share: Share;
  readonly sheet: AnswerSheet;
  readonly verdict: Verdict;
}

function indicatorsOf(expectation: Expectation, share: Share, sheet: AnswerSheet, verdict: Verdict): readonly IndicatorResult[] {
  const wanted = wantedIn([expectation]);
  const judging = { expectation, share, sheet, verdict };
  const indicators: IndicatorResult[] = [];
  for (const one of settleAlternatives(wanted, (open) => judgeAll(open, judging))) if (one) indicators.push(one.result);
  return indicators;
}

function judgeAll(open: readonly Wanted[], judging: Judging): readonly ({ readonly result: IndicatorResult } | null)[] {
  const { figures, asks } = judging.share;
  const pairs = pairFigures(open.map((one) => one.target), figures, { sole: asks.length <= 2 });
  const taken = figuresTaken(pairs, figures);
  const judged: ({ readonly result: IndicatorResult } | null)[] = [];
  for (let index = 0; index < open.length; index += 1) judged.push(judgeOne(index, open, pairs, taken, judging));
  return judged.some((one) => one?.result.status === 'unmet') ? withoutLesserWholes(open, judged, judging) : judged;
}

/** What was taken for a whole and is less than its own part answers nothing. */
function withoutLesserWholes(open: readonly Wanted[], judged: readonly ({ readonly result: IndicatorResult } | null)[], { expectation, sheet }: Judging): readonly ({ readonly result: IndicatorResult } | null)[] {
  const told = givenBy(open, ({ target }, index) => {
    const result = judged[index]?.result;
    return result && { target, result };
  });
  return judged.map((one, index) => {
    const target = open[index]?.target;
    return one && target && isLesserWhole(target, one.result, told, sheet.reading) ? { result: withoutFigure(target, placeOf(expectation), PLAIN) } : one;
  });
}

function judgeOne(
  index: number, open: readonly Wanted[], pairs: readonly Pair[], taken: ReadonlySet<ReportedFigure>, { expectation, share, sheet, verdict }: Judging,
): { readonly result: IndicatorResult } | null {
  const target = open[index]?.target;
  if (!target) return null;
  const { scope, figures } = share;
  const place = placeOf(expectation);
  const pair = pairs.find((one) => one.target === index);
  const paired = pair && figures[pair.figure];
  const figure = paired && !isNamedElsewhere(target, paired, sheet.reading) && !countsThoseNamed(target, paired, sheet.reading, scope) ? paired : undefined;
  const other = figure !== undefined && namesOtherRate(target, figure);
  // Another rate of the same thing may be meant, or any where none else is asked for; words that say it outright go first.
  const isAnswer = !other || shareSubject(target, figure) || !open.some((one) => one.target !== target && one.target.quantity.unit.family === 'percent');
  const listed = figure && figure.quantity.value !== target.quantity.value && asksForWork(target) ? impliedList(target, sheet.reading, scope) : null;
  const parted = isDoneAskedApart(target, open) ? null : partsDone(target, sheet.reading, scope);
  const each = figure ? eachNamed(target, figure, sheet.reading) : null;
  const inWords = listed ?? each ?? (parted && (!figure || parted.outdoes(figure.quantity)) ? parted.figure : other || !figure || isRateUnnamed(target, figure) || isOwnRateOfOther(target, figure) ? (impliedFigure(target, sheet.reading, scope) ?? impliedByRate(target, open, sheet.reading, scope)) : null);
  const implied = inWords?.result(targetFigure(target, place), sheet.cell);
  const unpaired = implied || figure ? null : unpairedAnswer(target, open, figures, taken, sheet.reading, scope);
  const result =
    implied ??
    (unpaired ? answered(target, { ...unpaired, figures, taken }, place, sheet, scope) : null) ??
    (figure && pair && isAnswer ? answered(target, { figure, reason: pair.reason, figures, taken }, place, sheet, scope) : null);
  if (result) return { result: withRestInCourse(result, target, sheet.reading, scope) };
  if (isAnsweredElsewhere(target, open, pairs) || tellsTasksOneByOne(target, sheet.reading, scope)) return null;
  return { result: withoutFigure(target, place, unfinished(target, figures, sheet.reading) ?? openVerdict(target, expectation, share, sheet, verdict)) };
}

/** 新建学校5所，交付使用3所: whether how many of the same are to be finished is asked for by itself, so that work that goes on answers the rest. */
function isDoneAskedApart(target: Target, open: readonly Wanted[]): boolean {
  const { unit, value } = target.quantity;
  return open.some(({ target: other }) => other !== target && other.setting === target.setting && other.quantity.unit.symbol === unit.symbol && other.quantity.value < value && isFinished(stageOf(other.name)) && !isFinished(stageOf(target.name)));
}

/** The figure that answers a target which nothing was paired with, by arithmetic or by standing alone, and why; null where none does. */
function unpairedAnswer(
  target: Target, open: readonly Wanted[], figures: readonly ReportedFigure[], taken: ReadonlySet<ReportedFigure>, reading: TextReading, scope: Span,
): { readonly figure: ReportedFigure; readonly reason: Said } | null {
  const computed = doneShare(target, figures, reading);
  if (computed) return { figure: computed, reason: said('pair.computed') };
  const rated = ratedAnswer(target, figures, taken);
  if (rated) return { figure: rated, reason: said('pair.rated') };
  const bare = bareAnswer(target, open, figures, reading, scope);
  return bare && { figure: bare, reason: said('pair.bare') };
}

/** 2所中心主体完工，正在装修: as many as were asked for are told of, and they are not finished; null where that is not told. */
function unfinished(target: Target, figures: readonly ReportedFigure[], reading: TextReading): Verdict | null {
  const { quantity } = target;
  const begun = figures.find((figure) => isLeftOpen(target, figure) && comparable(quantity.unit, figure.quantity.unit) && figure.quantity.value >= quantity.value && sharesWord(target, figure));
  if (!begun) return null;
  const span = openWords(reading, begun.context);
  return { status: 'inProgress', reason: said('claimed', { words: reading.source.slice(span.start, span.end).trim() }), span };
}

/**
 * 投入700亿元，比上年增加90亿元: once the amount is answered, the rise in it is; 每县建成1个，共建成166个: once the total is, the
 * number for each is; 城区、郊区公园各1处 may be answered by one figure for both.
 */
function isAnsweredElsewhere(target: Target, open: readonly { readonly target: Target }[], pairs: readonly Pair[]): boolean {
  const isForEach = eachOf(target) !== '';
  if (target.explains === undefined && target.each !== true && !isForEach) return false;
  return pairs.some((pair) => {
    const other = open[pair.target]?.target;
    if (!other || other === target) return false;
    if (other.quantity === target.explains || (target.each === true && other.quantity === target.quantity)) return true;
    return isForEach && other.setting === target.setting && other.quantity.unit.symbol === target.quantity.unit.symbol && eachOf(other) === '';
  });
}
