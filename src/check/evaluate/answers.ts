import { assign, similarity } from '../matching';
import type { Status } from '../report';
import { within } from '../text/context';
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
 * @param mayBegin true where something was asked only to be begun: 已开工 is then enough
 */
export function sentenceVerdict(reading: TextReading, sentence: Span, kind: AskKind, mayBegin = false): Verdict {
  const claims = reading.claims.filter((claim) => within(claim.span, sentence) && !saysOfOthers(reading, claim));
  const first = (wanted: Claim['kind']): Claim | undefined => claims.find((claim) => claim.kind === wanted);
  const notDone = first('notDone');
  if (notDone) return { status: 'unmet', reason: quote(notDone), span: notDone.span };
  const waiting = claims.find((claim) => claim.kind === 'notFinal' || WAITING.test(claim.text));
  const open = claims.filter((claim) => claim.kind === 'underWay' && !WAITING.test(claim.text) && !(mayBegin && BEGUN.test(claim.text)));
  const underWay = open.filter((claim) => !NEARLY.test(claim.text)).at(-1) ?? open.at(-1);
  const done = claims.filter((claim) => claim.kind === 'done').at(-1);
  if (underWay && kind === 'completion') {
    const closed = done && done.span.start > underWay.span.start && ALL_DONE.test(reading.source.slice(done.clause.start, done.clause.end));
    if (!closed) return { status: NEARLY.test(underWay.text) ? 'review' : 'inProgress', reason: quote(underWay), span: underWay.span };
  }
  if (waiting) return { status: 'pending', reason: quote(waiting), span: waiting.span };
  return done ? { status: 'met', reason: quote(done), span: done.span } : PLAIN;
}

function saysOfOthers(reading: TextReading, claim: Claim): boolean {
  const bracket = reading.brackets.find((one) => within(claim.span, one));
  const around = bracket ?? claim.clause;
  return ABOUT_OTHERS.test(reading.source.slice(around.start, claim.span.start)) && bracket !== undefined;
}

/** The sentences of a reading that lie in a scope. */
export function sentencesIn(reading: TextReading, scope: Span): readonly Span[] {
  return reading.sentences.filter((sentence) => sentence.start < scope.end && sentence.end > scope.start);
}

/**
 * Judges an answer by what was asked, ask by ask: each ask is answered by the sentence that
 * speaks of it. A sentence that speaks of nothing asked counts only when it says that something
 * failed or is not final; work under way in it leaves the answer open where an ask has no other.
 */
export function answerVerdict(asks: readonly Ask[], reading: TextReading, scope: Span): Verdict {
  const sentences = sentencesIn(reading, scope);
  const texts = sentences.map((sentence) => reading.source.slice(sentence.start, sentence.end));
  const own = new Map(assign(asks.map((ask) => ask.text), texts, { minScore: SAME_SUBJECT }).map((match) => [match.left, match.right]));
  const asked = new Map<number, Set<AskKind>>();
  let open = false;
  asks.forEach((ask, index) => {
    const at = own.get(index) ?? bestSentence(ask.text, texts);
    if (at !== null) asked.set(at, (asked.get(at) ?? new Set<AskKind>()).add(ask.kind));
    else if (ask.kind === 'completion') open = true;
  });
  const mayBegin = asks.some((ask) => ask.kind === 'start');
  return worstVerdict(
    sentences.flatMap((sentence, index): Verdict[] => {
      const kinds = asked.get(index);
      if (kinds) return [sentenceVerdict(reading, sentence, kinds.has('completion') ? 'completion' : 'start', mayBegin)];
      const verdict = sentenceVerdict(reading, sentence, open ? 'completion' : 'ongoing', mayBegin);
      if (verdict.status === 'inProgress') return [{ ...verdict, status: 'review' }];
      return verdict.status === 'met' ? [] : [verdict];
    }),
  );
}

function bestSentence(ask: string, texts: readonly string[]): number | null {
  const scores = texts.map((text) => similarity(ask, text).score);
  const best = scores.indexOf(Math.max(...scores));
  return (scores[best] ?? 0) >= SAME_SUBJECT ? best : null;
}

/** Judges an answer to a bare title: every sentence counts; what was begun is told as an achievement. */
export function narrativeVerdict(reading: TextReading, scope: Span): Verdict {
  return worstVerdict(sentencesIn(reading, scope).map((sentence) => sentenceVerdict(reading, sentence, 'completion', true)));
}
