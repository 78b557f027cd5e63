import type { IndicatorResult } from '../../report';
import { said } from '../../said';
import { sharesRun } from '../../text/characters';
import { startingIn, within } from '../../text/context';
import type { TextReading } from '../../text/model';
import type { Target } from '../../text/targets';
import type { Ask } from '../asked/asks';
import type { Expectation } from '../asked/expectations';
import { isAsRequired } from '../asked/inCourse';
import type { ReportedFigure } from '../reported/reported';
import { isBesidesReached } from './besides';
import { isToldIn } from './completionRates';
import type { Verdict } from './sentences';
import { isCountedRest } from '../reported/splits';

/** Nothing may be left of what is asked for so. */
const TO_THE_LAST = /清零|全部|全面完成|彻底|整改到位|应[改治收拆办]尽/u;
/** 全面完成确权: what is said to be done of all of them. */
const OF_ALL = /全面完成|全部完成/u;
/** None may be left. */
const NONE_LEFT = /动态清零|清零|全部消除|全面消除|基本消除|消除|全部销号|全部化解|全部整改到位/u;
/** 推进, 加强: an effort, which what is left over does not refute. */
const EFFORT = /^(?:持续|积极|扎实|稳步|大力|全力|着力|深入|继续)*(?:推进|推动|加快|加强|促进|深化|强化|开展|做好|组织|支持|探索|实施|启动)/u;
/** A task cell of no more letters that asks for no figure is a title. */
const LONGEST_TITLE = 16;

/**
 * 剩余3处正在整改 for 隐患动态清零: where all of it was asked for, in words, a counted rest that is still open settles what the
 * words leave open; so do words that say of some of them only that they are done (5栋楼中3栋已封顶). Where the task is no more than a title (审计整改), 仍有3个问题正在整改 says that the work is not at its end.
 * O(figures).
 */
export function withRest(verdict: Verdict, { asks, targets }: Expectation, figures: readonly ReportedFigure[], reading: TextReading): Verdict {
  const { source } = reading;
  const rest = restOf(verdict, asks, figures, reading) ?? restOfSplit(verdict, asks, figures, source) ?? unclearedOf(verdict, asks, figures, reading) ?? broughtDown(verdict, asks, figures) ?? someOf(verdict, asks, targets, figures);
  if (!rest) return verdict;
  const { clause } = rest.context;
  return { status: 'inProgress', reason: said('claimed', { words: source.slice(clause.start, clause.end).trim() }), span: clause };
}

function restOf({ status }: Verdict, asks: readonly Ask[], figures: readonly ReportedFigure[], reading: TextReading): ReportedFigure | undefined {
  if (status === 'review' && asks.some((ask) => TO_THE_LAST.test(ask.text))) return figures.find((figure) => figure.open);
  return status === 'met' && isTitle(asks) ? figures.find(({ open, context }) => open && isCountedRest(context) && !isBesidesReached(reading, context.sentence, context.clause)) : undefined;
}

/** 河道8条，6条完工，2条正在清淤 under a title: what is open of those that were counted, unless it is as far as the year requires. */
function restOfSplit({ status }: Verdict, asks: readonly Ask[], figures: readonly ReportedFigure[], source: string): ReportedFigure | undefined {
  if (status !== 'met' || !isTitle(asks) || !figures.some(({ split }) => split?.rest)) return undefined;
  const rests = new Set(figures.map(({ split }) => split?.rest));
  return figures.find(({ quantity, context }) => rests.has(quantity) && !isAsRequired(source.slice(quantity.outer.end, context.sentence.end)));
}

/** 剩余, 仍有: how many are left; 另有 may tell of other things. */
const STILL_LEFT = /(?:剩余|剩下|余下|还剩|尚余|仍余|仍有|尚有|其余)[^，,。；;\d]{0,4}$/u;

/** 剩余2处涉及产权纠纷 for 动态清零: some are left, of which nothing says that they are done. */
function unclearedOf({ status }: Verdict, asks: readonly Ask[], figures: readonly ReportedFigure[], { claims }: TextReading): ReportedFigure | undefined {
  if (status !== 'met' || !asks.some((ask) => NONE_LEFT.test(ask.text) || OF_ALL.test(ask.text))) return undefined;
  return figures.find(({ quantity, context }) => quantity.value > 0 && quantity.unit.family === 'count' && STILL_LEFT.test(context.before) && !startingIn(claims, context.clause).some((claim) => claim.kind === 'done'));
}

/** 降至4个, 减少到2处: how many are left of what was there. */
const DOWN_TO = /(?:降低|下降|减少|压减|压缩|降|减)(?:到|至|为)$/u;
/** So many letters are a word. */
const WORD = 2;

/** 大班额由23个降至4个 for 大班额全部消除: fewer than there were, and not none; undefined where nothing of the kind is told. */
function broughtDown({ status }: Verdict, asks: readonly Ask[], figures: readonly ReportedFigure[]): ReportedFigure | undefined {
  if (status !== 'review' && status !== 'met') return undefined;
  return figures.find(({ quantity, context, words }) => quantity.value > 0 && quantity.unit.family !== 'percent' && DOWN_TO.test(context.before.trimEnd()) && asks.some(({ text }) => NONE_LEFT.test(text) && sharesRun(text.replace(NONE_LEFT, ''), words, WORD)));
}

/** 5栋楼中3栋已封顶: the words that say that what was asked without a figure is done say it of some only; undefined where they say it of all. */
function someOf({ status, span }: Verdict, asks: readonly Ask[], targets: readonly Target[], figures: readonly ReportedFigure[]): ReportedFigure | undefined {
  const [ask, more] = asks;
  if (status !== 'met' || !span || ask?.kind !== 'completion' || more !== undefined || targets.length > 0) return undefined;
  return figures.find(({ split, context }) => split !== undefined && within(span, context.clause));
}

const PERCENT = 100;

/**
 * 办结率97.8%，高于95%的要求，剩余4件正在办理: whether what the words leave open is a counted rest that the rate which was asked for
 * allows, and that rate is reached in the same sentence. O(figures).
 */
export function isAllowedByRate({ status, span }: Verdict, indicators: readonly IndicatorResult[], figures: readonly ReportedFigure[]): boolean {
  if (status !== 'inProgress' || !span || indicators.length === 0) return false;
  const rest = figures.find(({ context }) => within(context.clause, span) || within(span, context.clause));
  if (!rest || !isCountedRest(rest.context)) return false;
  const whole = figures.find((figure) => figure.context.sentence.start === rest.context.sentence.start && figure.quantity.unit.symbol === rest.quantity.unit.symbol);
  if (!whole || whole === rest) return false;
  const reached = PERCENT * (1 - rest.quantity.value / whole.quantity.value);
  return indicators.some((one) => {
    const { target } = one;
    const isReached = one.status === 'met' || one.status === 'exceeded';
    return isReached && target.unit === '%' && target.value < PERCENT && reached >= target.value && isToldIn(one, rest.context.sentence);
  });
}

function isTitle(asks: readonly Ask[]): boolean {
  const [title, more] = asks;
  return title !== undefined && more === undefined && title.text.length <= LONGEST_TITLE && title.kind === 'ongoing' && !EFFORT.test(title.text);
}
