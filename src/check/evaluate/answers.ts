import { assign, likeness, prepare } from '../matching';
import type { Status } from '../report';
import { lastStartingAt, startingIn, within } from '../text/context';
import type { Claim, TextReading } from '../text/model';
import type { Span } from '../text/span';
import type { Ask, AskKind } from './asks';

/** A status that rests on words of the answer. */
export interface Verdict {
  readonly status: Extract<Status, 'met' | 'unmet' | 'inProgress' | 'pending' | 'review'>;
  readonly reason: string;
  /** The words that carry it; absent for a plain narrative. */
  readonly span?: Span;
}

const PLAIN: Verdict = { status: 'met', reason: '已按要求作答，文中没有未完成的表述' };
/** Below this a sentence is not about what was asked. */
const SAME_SUBJECT = 0.25;
/** 目前各区均未达到90%: what is said of others is no confession of one's own. */
const ABOUT_OTHERS = /各区|全市|其他区|外省|全国/u;
/** Others are named this close before what is said of them. */
const OTHERS_REACH = 200;
const ALL_DONE = /全部|均已|均按|全面完成|圆满完成|整体/u;

/** 已开工 answers what was only to be begun. */
const BEGUN = /开工|启动|动工|进场|开建/u;

/** 待批复, 等待函复: the work is handed in, the outcome is not final. */
const WAITING = /^(?:等)?待/u;
/** 基本完成: nearly done, the words leave it open. */
const NEARLY = /基本|大部分|主体/u;

const ORDER: Readonly<Record<Verdict['status'], number>> = { unmet: 0, inProgress: 1, pending: 2, review: 3, met: 4 };

/** The worst of several verdicts; a plain 已完成 where there are none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((worst, one) => {
    const order = ORDER[one.status] - ORDER[worst.status];
    return order < 0 || (order === 0 && !worst.span && one.span) ? one : worst;
  }, PLAIN);
}

function quote(claim: Claim): string {
  return `文中写明“${claim.text}”`;
}

/**
 * What a sentence claims about getting done, judged by what was asked. A sentence that says
 * both 已完成 and 正在 is under way, unless the later words say that all is done.
 *
 * @param asked what the sentence answers, where that is known
 * @param mayBegin true where something was asked only to be begun: 已开工 is then enough
 */
export function sentenceVerdict(reading: TextReading, sentence: Span, kind: AskKind, mayBegin = false, asked: readonly string[] = []): Verdict {
  const claims = startingIn(reading.claims, sentence).filter((claim) => within(claim.span, sentence) && !saysOfOthers(reading, claim));
  const first = (wanted: Claim['kind']): Claim | undefined => claims.find((claim) => claim.kind === wanted);
  const notDone = first('notDone');
  if (notDone) return { status: 'unmet', reason: quote(notDone), span: notDone.span };
  const waiting = claims.find((claim) => claim.kind === 'notFinal' || WAITING.test(claim.text));
  const open = claims.filter((claim) => claim.kind === 'underWay' && !WAITING.test(claim.text) && !(mayBegin && BEGUN.test(claim.text)));
  const underWay = open.filter((claim) => !NEARLY.test(claim.text)).at(-1) ?? open.at(-1);
  const done = claims.filter((claim) => claim.kind === 'done').at(-1);
  const preparing = claims.find((claim) => claim.kind === 'underWay' && preparesOnly(reading, claim));
  if (preparing && asked.some((ask) => GROUND.test(ask) && !PREPARATION.test(ask)) && !claims.some((claim) => BEGUN.test(claim.text))) {
    return { status: 'inProgress', reason: quote(preparing), span: preparing.span };
  }
  if (underWay && kind === 'completion' && !milestoneReached(claims, asked)) {
    const closed = done && done.span.start > underWay.span.start && ALL_DONE.test(reading.source.slice(done.clause.start, done.clause.end));
    if (!closed) return { status: NEARLY.test(underWay.text) ? 'review' : 'inProgress', reason: quote(underWay), span: underWay.span };
  }
  if (waiting) return { status: 'pending', reason: quote(waiting), span: waiting.span };
  return done ? { status: 'met', reason: quote(done), span: done.span } : PLAIN;
}

/** Acts that are done at once and cannot be half done; what goes on after them is the next thing. */
const MILESTONES = ['封顶', '贯通', '开工', '动工', '立项', '获批', '挂牌', '揭牌', '印发', '出台', '发布', '备案'];

/** 主体结构已封顶，机电安装正在进行: the very act that was asked for is done. */
function milestoneReached(claims: readonly Claim[], asked: readonly string[]): boolean {
  return asked.length > 0 && asked.every((ask) => MILESTONES.some((act) => ask.includes(act) && claims.some((claim) => claim.kind === 'done' && claim.text.endsWith(act))));
}

/** 开工建设 asks for work on the ground; … */
const GROUND = /开工|动工|开建|进场/u;
/** … 前期手续正在办理, 拟于明年开工 are no such work. */
const PREPARATION = /前期|手续|可研|立项|报批|审批|土地|用地|征地|招标|设计|方案|筹备|准备/u;
const FUTURE = /^(?:拟|计划|力争|即将|将)/u;

function preparesOnly(reading: TextReading, claim: Claim): boolean {
  return FUTURE.test(claim.text) || PREPARATION.test(reading.source.slice(claim.clause.start, claim.clause.end));
}

function saysOfOthers(reading: TextReading, claim: Claim): boolean {
  const bracket = reading.brackets[lastStartingAt(reading.brackets, claim.span.start)];
  return bracket !== undefined && within(claim.span, bracket) && ABOUT_OTHERS.test(reading.source.slice(Math.max(bracket.start, claim.span.start - OTHERS_REACH), claim.span.start));
}

/** The sentences of a reading that lie in a scope. */
export function sentencesIn(reading: TextReading, scope: Span): readonly Span[] {
  const first = Math.max(0, lastStartingAt(reading.sentences, scope.start));
  const last = lastStartingAt(reading.sentences, scope.end - 1);
  return reading.sentences.slice(first, last + 1).filter((sentence) => sentence.end > scope.start);
}

/**
 * Judges an answer by what was asked, ask by ask: each ask is answered by the sentence that
 * speaks of it. A sentence that speaks of nothing asked counts only when it says that something
 * failed or is not final; work under way in it leaves the answer open where an ask has no other.
 * Asks and sentences are compared each with each: the caller sees to it that they are not too many.
 */
export function answerVerdict(asks: readonly Ask[], reading: TextReading, scope: Span): Verdict {
  const sentences = sentencesIn(reading, scope);
  const texts = sentences.map((sentence) => reading.source.slice(sentence.start, sentence.end));
  const own = new Map(assign(asks.map((ask) => ask.text), texts, { minScore: SAME_SUBJECT }).map((match) => [match.left, match.right]));
  const nearest = sentenceFinder(texts);
  const asked = new Map<number, Ask[]>();
  let open = false;
  asks.forEach((ask, index) => {
    // An answer of one sentence answers whatever was asked, in whatever words.
    const at = own.get(index) ?? nearest(ask.text) ?? (texts.length === 1 ? 0 : null);
    if (at !== null) asked.set(at, [...(asked.get(at) ?? []), ask]);
    else if (ask.kind === 'completion') open = true;
  });
  const mayBegin = asks.some((ask) => ask.kind === 'start');
  return worstVerdict(
    sentences.flatMap((sentence, index): Verdict[] => {
      const answered = asked.get(index);
      if (answered) {
        const kind = answered.some((ask) => ask.kind === 'completion') ? 'completion' : 'start';
        return [sentenceVerdict(reading, sentence, kind, mayBegin, answered.map((ask) => ask.text))];
      }
      const verdict = sentenceVerdict(reading, sentence, open ? 'completion' : 'ongoing', mayBegin);
      if (verdict.status === 'inProgress') return [{ ...verdict, status: 'review' }];
      return verdict.status === 'met' ? [] : [verdict];
    }),
  );
}

/** Finds the sentence that an ask is most like, also one that answers another ask already; null where none is. */
function sentenceFinder(texts: readonly string[]): (ask: string) => number | null {
  const prepared = texts.map(prepare);
  return (ask) => {
    const wanted = prepare(ask);
    const scores = prepared.map((text) => likeness(wanted, text));
    const best = scores.reduce((at, score, index) => (score > (scores[at] ?? 0) ? index : at), 0);
    return (scores[best] ?? 0) >= SAME_SUBJECT ? best : null;
  };
}

/** Judges an answer to a bare title: every sentence counts; what was begun is told as an achievement. */
export function narrativeVerdict(reading: TextReading, scope: Span): Verdict {
  return worstVerdict(sentencesIn(reading, scope).map((sentence) => sentenceVerdict(reading, sentence, 'completion', true)));
}
