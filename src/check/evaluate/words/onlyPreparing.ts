import { said } from '../../said';
import { indicesWithin, startingIn } from '../../text/context';
import type { Claim, TextReading, Unit } from '../../text/model';
import type { Span } from '../../text/span';
import type { Ask } from '../asked/asks';
import { tellsOfWork } from '../reported/goingOn';
import { sentencesIn } from './answers';
import { BEGUN, FINISHED, ON_SITE, PREPARATION, type Verdict } from './sentences';

/** 福道建设, 实施照明改造工程: works by their name, without a verb that asks for an effort. */
const WORKS = /(?:建设|工程|改造|整治|修缮|迁建|扩建|新建|项目)$/u;
const EFFORT = /^(?:推进|推动|加快|持续|深化|加强|谋划|统筹|积极|做好|抓好|支持|配合|开展|落实|促进|参与)/u;
/** An answer of more sentences tells of more than one step. */
const MOST_SENTENCES = 2;
/** So does a longer one. */
const LONGEST_ANSWER = 160;

/**
 * 正在编制招标文件 for 照明改造工程: of works, a short answer tells of steps before them alone, and that these still go on.
 * Null where it tells of more. Constant time: answers are short.
 */
export function onlyPreparing(asks: readonly Ask[], reading: TextReading, scope: Span): Verdict | null {
  if (!isOfWorks(asks) || scope.end - scope.start > LONGEST_ANSWER) return null;
  const [from, to] = indicesWithin(reading.quantities, scope);
  if (to > from || sentencesIn(reading, scope).length > MOST_SENTENCES) return null;
  const { source } = reading;
  const words = source.slice(scope.start, scope.end);
  if (BEGUN.test(words) || FINISHED.test(words) || ON_SITE.test(words)) return null;
  const claims = startingIn(reading.claims, scope);
  const isStep = ({ kind, clause }: Claim): boolean => (kind === 'underWay' || kind === 'done') && PREPARATION.test(source.slice(clause.start, clause.end));
  const open = claims.find(({ kind }) => kind === 'underWay');
  return open && claims.every(isStep) ? underWay(open, source) : null;
}

/**
 * 管线已铺设，正在装修，预计6月完工 for 文化馆项目: of works, a short answer tells that they are being worked at, and nothing after it, nor
 * that any of them is finished, or that some of those that it counts are still to be done (完工3处，准备动工9处). Null where it tells of more. Constant time: answers are short.
 */
export function stillWorkedAt(asks: readonly Ask[], reading: TextReading, scope: Span): Verdict | null {
  if (!isOfWorks(asks) || scope.end - scope.start > LONGEST_ANSWER) return null;
  const { source } = reading;
  const claims = startingIn(reading.claims, scope).filter(({ kind }) => kind !== 'notFinal');
  const last = claims.at(-1);
  if (last?.kind !== 'underWay') return null;
  if (startingIn(reading.quantities, scope).some(({ unit }) => COUNTED.has(unit.family))) return isRestOfCounted(last, reading, scope) ? underWay(last, source) : null;
  if (FINISHED.test(source.slice(scope.start, scope.end))) return null;
  let from = claims.length - 1;
  while (claims[from - 1]?.kind === 'underWay') from -= 1;
  const atWork = claims.slice(from).find(({ text, clause }) => STARTED.test(text) || tellsOfWork(source.slice(clause.start, clause.end)));
  return atWork ? underWay(atWork, source) : null;
}

/** What an answer that counts tells besides: 一期2万吨/日 only says how large the works are. */
const COUNTED: ReadonlySet<Unit['family']> = new Set(['count', 'household', 'person', 'area', 'length', 'volume', 'mass', 'money', 'none']);
/** 开始装修: the work that is being done since. */
const STARTED = /^开始/u;
/** Not so 开工: what was begun in the year may be told besides what was finished. */
const NOT_YET = /^(?:准备|正在|尚在|仍在|还在|拟|计划|即将)/u;

/** 完工3处，准备动工9处: whether what is told last is that as many as are counted there, in the unit of those that are done, are still to be. */
function isRestOfCounted({ kind, text, clause }: Claim, { quantities, claims }: TextReading, scope: Span): boolean {
  if (kind !== 'underWay' || !NOT_YET.test(text)) return false;
  const [rest] = startingIn(quantities, clause);
  return rest?.unit.family === 'count' && startingIn(claims, scope).some((done) => done.kind === 'done' && startingIn(quantities, done.clause).some(({ unit }) => unit.symbol === rest.unit.symbol));
}

/** Whether nothing but works is asked for, by their names. */
export function isOfWorks(asks: readonly Ask[]): boolean {
  return asks.length > 0 && asks.every(({ kind, text }) => kind === 'ongoing' && WORKS.test(text) && !EFFORT.test(text) && !PREPARATION.test(text));
}

function underWay({ span, clause }: Claim, source: string): Verdict {
  return { status: 'inProgress', reason: said('claimed', { words: source.slice(clause.start, clause.end).trim() }), span };
}
