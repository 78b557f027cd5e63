import { givenBy } from '../../lists';
import { assignPrepared, likeness, prepare, type Prepared } from '../../matching';
import { lastStarting, lastStartingAt, startingIn } from '../../text/context';
import { namesIn } from '../../text/listedNames';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Ask } from '../asked/asks';
import { withoutOutlook } from './outlook';
import { claimsIn, PLAIN, sentenceVerdict, type Verdict } from './sentences';

/** Below this a sentence is not about what was asked. */
const SAME_SUBJECT = 0.25;

const ORDER: Readonly<Record<Verdict['status'], number>> = { unmet: 0, inProgress: 1, pending: 2, review: 3, met: 4 };

/** The worst of several verdicts; a plain 已完成 where there are none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((worst, one) => {
    const order = ORDER[one.status] - ORDER[worst.status];
    return order < 0 || (order === 0 && !worst.span && one.span) ? one : worst;
  }, PLAIN);
}

/** The sentences of a reading that lie in a scope, without those at its end that only look ahead. */
export function sentencesIn(reading: TextReading, scope: Span): readonly Span[] {
  const first = Math.max(0, lastStartingAt(reading.sentences, scope.start));
  const last = lastStartingAt(reading.sentences, scope.end - 1);
  return withoutOutlook(reading, reading.sentences.slice(first, last + 1).filter((sentence) => sentence.end > scope.start));
}

/**
 * Judges an answer by what was asked, ask by ask: each ask is answered by the sentence that
 * speaks of it. A sentence that speaks of nothing asked counts only when it says that something
 * failed or is not final; work under way in it leaves the answer open where an ask has no other.
 * Asks and sentences are compared each with each: the caller sees to it that they are not too many.
 *
 * @param sentences those that may answer, where some of the scope's speak of what others asked (`Subjects`)
 * @param named the only one of them that is known to speak of what was asked, whatever other words it has; null where there are none or several
 */
export function answerVerdict(asks: readonly Ask[], reading: TextReading, scope: Span, all: readonly Span[] = sentencesIn(reading, scope), named: number | null = null): Verdict {
  // Which sentence speaks of what is of no matter where none claims anything.
  if (!all.some((sentence) => claimsIn(reading, sentence).length > 0)) return PLAIN;
  const sentences = named === null ? withoutBeginning(reading, all) : all;
  const texts = sentences.map((sentence) => reading.source.slice(sentence.start, sentence.end));
  const alone = texts.length === 1 && (sentences !== all || sentencesIn(reading, scope).length === 1);
  // One sentence answers whatever was asked, in whatever words.
  const wanted = alone ? [] : asks.map((ask) => prepare(ask.text));
  const prepared = alone ? [] : texts.map(prepare);
  const own = new Map(assignPrepared(wanted, prepared, { minScore: SAME_SUBJECT }).map((match) => [match.left, match.right]));
  const asked = new Map<number, Ask[]>();
  let open = false;
  for (let index = 0; index < asks.length; index += 1) {
    const ask = asks[index];
    if (!ask) continue;
    const at = alone ? 0 : (own.get(index) ?? nearest(wanted[index], prepared) ?? sentenceAbout(ask, texts, own) ?? named);
    if (at === null) {
      if (ask.kind === 'completion') open = true;
      continue;
    }
    addTo(asked, at, ask);
    if (texts.length > 1) for (const other of sentencesNaming(ask, texts)) if (other !== at) addTo(asked, other, ask);
  }
  const mayBegin = asks.some((ask) => ask.kind === 'start');
  const isOfMany = asks.length === 1 && AND_SO_MANY.test(asks[0]?.text ?? '');
  const verdicts: Verdict[] = [];
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    const verdict = sentence && saidIn(reading, sentence, asked.get(index) ?? (isOfMany ? asks : undefined), open, mayBegin);
    if (verdict) verdicts.push(verdict);
  }
  return worstVerdict(verdicts);
}

/** 项目于3月取得许可证，4月进场施工。: when the work was begun, and nothing of what is done or going on … */
const BEGUN_THEN = /^[^\S\n]*(?:[^，,。；;\d]{1,24}[，,])?(?:该|本)?(?:项目|工程)?(?:已?于)?(?:20\d{2}年)?\d{1,2}月[^。；;]*(?:进场施工|进场|开工建设|开工|动工|启动)[。；;\s]*$/u;
/** … and how it stands now, in the sentence after it. */
const NOW = /^\s*(?:目前|现已|现|截[至止]|20\d{2}年\d|\d{1,2}月)/u;
const FINISHED_NOW = /竣工|完工|建成|投用|投入使用|投入运营|通车|交付|封顶/u;

/** Without the sentence that tells no more than when the work began that the next one tells the end of; it is one of the first two. */
function withoutBeginning(reading: TextReading, sentences: readonly Span[]): readonly Span[] {
  const at = [0, 1].find((place) => isBeginning(reading, sentences[place], sentences[place + 1]));
  return at === undefined ? sentences : sentences.filter((_, place) => place !== at);
}

function isBeginning({ source, claims }: TextReading, first: Span | undefined, next: Span | undefined): boolean {
  if (!first || !next || !NOW.test(source.slice(next.start, next.end)) || !BEGUN_THEN.test(source.slice(first.start, first.end))) return false;
  const isEnd = startingIn(claims, next).some(({ kind, due, text }) => kind === 'done' && due === undefined && FINISHED_NOW.test(text));
  return isEnd && startingIn(claims, first).every(({ kind }) => kind === 'underWay' || kind === 'done');
}

/** 甲小学、乙幼儿园等5所学校建设: whatever else is told is told of one of the five. */
const AND_SO_MANY = /[^，,。；;]{2}等(?:\d{1,2}|[两二三四五六七八九十]{1,2})[所个项处座家条]/u;

function addTo(asked: Map<number, Ask[]>, place: number, ask: Ask): void {
  const known = asked.get(place);
  if (known) known.push(ask);
  else asked.set(place, [ask]);
}

/**
 * What one sentence says; null where it adds nothing.
 *
 * @param answered what was asked that it answers
 * @param open whether no sentence answers something that had to be completed
 */
function saidIn(reading: TextReading, sentence: Span, answered: readonly Ask[] | undefined, open: boolean, mayBegin: boolean): Verdict | null {
  if (answered) return sentenceVerdict(reading, sentence, answered.some((ask) => ask.kind === 'completion') ? 'completion' : 'start', mayBegin, answered);
  const verdict = sentenceVerdict(reading, sentence, open ? 'completion' : 'ongoing', mayBegin);
  if (verdict.status === 'inProgress') return { ...verdict, status: 'review' };
  return verdict.status === 'met' ? null : verdict;
}

/** So many letters of a name tell it from others. */
const TELLING = 6;
/** A shorter name tells nothing. */
const SHORTEST_NAME = 4;
/** More names than this are no list of things to be done. */
const MOST_NAMES = 12;
/** 消防、医保等应用场景: what all of them are. */
const AND_OTHERS = /(?<=.{4})等.*$/u;
/** What may stand before the first name of a list. */
const VERBS = /^(?:推动|推进|加快|完成|实现|确保|建成|启动|促进)+/u;

/** 甲医院、乙医院封顶: the sentences that speak of one of the things that an ask names. */
function sentencesNaming(ask: Ask, texts: readonly string[]): readonly number[] {
  const names = withoutCommonNoun(namesIn(ask.text).map((name) => name.replace(VERBS, '').replace(AND_OTHERS, '')));
  if (names.length === 0 || names.length > MOST_NAMES || names.some((name) => name.length < SHORTEST_NAME)) return [];
  return givenBy(texts, (text, at) => (names.some((name) => text.includes(name.slice(0, TELLING))) ? at : undefined));
}

/** 智慧工地、企业服务2个应用场景 → 智慧工地, 企业服务: the last name without the noun that is said of all of them, which is behind a number or makes it longer than the others. */
function withoutCommonNoun(names: readonly string[]): readonly string[] {
  const others = names.slice(0, -1);
  const longest = Math.max(SHORTEST_NAME, ...others.map((name) => name.length));
  return names.length === 0 ? names : [...others, (names.at(-1) ?? '').replace(COUNTED, '').slice(0, longest)];
}

/** 2个应用场景: how many were named. */
const COUNTED = /(?:\d|[两二三四五六七八九十]{1,2}[个项处座家条所]).*$/u;

/** A sentence may begin with the number of its item. */
const LIST_NUMBER = /^\s*(?:[（(]?\d{1,2}[)）.．、]{1,2}|[①-⑳])?\s*/u;
/** Letters of the noun that a sentence begins with. */
const NOUN = 2;

/** 平台完成招标 for 完成智慧平台建设: the one sentence that begins with a noun of what had to be completed or begun and answers nothing else; null for none. */
function sentenceAbout({ kind, text }: Ask, texts: readonly string[], taken: ReadonlyMap<number, number>): number | null {
  if (kind === 'ongoing') return null;
  const answering = new Set(taken.values());
  let found: number | null = null;
  for (let at = 0; at < texts.length; at += 1) {
    const noun = (texts[at] ?? '').replace(LIST_NUMBER, '').slice(0, NOUN);
    if (answering.has(at) || !HAN_NOUN.test(noun) || !text.includes(noun)) continue;
    if (found !== null) return null;
    found = at;
  }
  return found;
}

const HAN_NOUN = /^(?!完成|建成|建设|新建|开展|推进|实施|全市|全县|全区|全省|重点|工作|项目)\p{Script=Han}{2}$/u;

/** The sentence that an ask is most like, also one that answers another ask already; null where none is. */
function nearest(ask: Prepared | undefined, sentences: readonly Prepared[]): number | null {
  let found: number | null = null;
  let best = 0;
  for (let at = 0; ask && at < sentences.length; at += 1) {
    const sentence = sentences[at];
    const score = sentence ? likeness(ask, sentence) : 0;
    if (score > best) [found, best] = [at, score];
  }
  return best >= SAME_SUBJECT ? found : null;
}

/** Judges an answer to a bare title: every sentence counts; what was begun is told as an achievement. */
export function narrativeVerdict(reading: TextReading, scope: Span): Verdict {
  return worstVerdict(
    sentencesIn(reading, scope).map((sentence) => {
      const verdict = sentenceVerdict(reading, sentence, 'completion', true);
      return verdict.status === 'inProgress' && (isOpening(reading, sentence, verdict) || isHonourBesides(reading, verdict)) ? PLAIN : verdict;
    }),
  );
}

/** Words of steady progress; 正在 and its kin say that something is open. */
const STEADY = /^(?:加快|扎实|持续|稳步|有序|深入|全面|全力|积极|顺利)(?:推进|开展|实施)$/u;

/** 另有2个案例正在参加评选: an honour that may come besides what was told. */
const HONOUR_BESIDES = /^[\s，,]*(?:另有?|另外|此外|还有)[^，,。；;]{0,20}(?:参加|参评|申报|接受|处于)[^，,。；;]{0,12}(?:评选|评审|评比|评定|遴选|推荐|名录|公示|示范|称号|奖)/u;

function isHonourBesides(reading: TextReading, { span }: Verdict): boolean {
  const clause = span && lastStarting(reading.clauses.map((one) => one.span), span.start);
  return clause !== undefined && HONOUR_BESIDES.test(reading.source.slice(clause.start, clause.end));
}

/** 新城建设加快推进，引进企业24家，3个项目投产: the clause that opens a sentence sums up the results that the sentence then tells. */
function isOpening(reading: TextReading, sentence: Span, { span }: Verdict): boolean {
  if (!span || !STEADY.test(reading.source.slice(span.start, span.end))) return false;
  const [opening, ...more] = startingIn(reading.clauses, { start: sentence.start, end: span.start + 1 });
  if (!opening || more.length > 0) return false;
  const after: Span = { start: opening.span.end, end: sentence.end };
  return startingIn(reading.quantities, after).length > 0 || startingIn(reading.claims, after).some((claim) => claim.kind === 'done');
}
