import { isOnItsLongWay } from '../../text/claims';
import { startingIn, type FigureContext } from '../../text/context';
import type { Claim, Quantity, TextReading } from '../../text/model';
import { isComingFormality } from '../reported/formalities';
import { isStepBefore, isToCome, openWords } from '../reported/goingOn';

/** How far a part of what was asked for is, by the words around it. */
export type PartState = 'done' | 'open' | 'unsaid';

/** A part that is on the way, where nothing claims it outright: 3项送审. */
const ON_THE_WAY = /送审|报审|审批|待|拟|招标|施工|在建|在施|推进|办理|编制|设计|采购/u;

/** 已报批16个: what was already done, in whatever word. */
const ALREADY = /(?:^|[，,、\s])(?:现|均|都|目前)?已(?:经)?\p{Script=Han}{2,4}$/u;

/** 主体完工11个, 1处完成主体结构: the shell stands. */
const SHELL_ONLY = /主体(?:结构|工程)?(?:已|均|全部)*(?:完工|封顶|竣工|完成)|完成主体(?:结构|工程|施工|建设)?$/u;

/** 2座因投诉开工较晚: late, whatever is told of it next. */
const LATE = /(?:开工|启动|进场|进度|进展|推进)(?:时间)?(?:较|偏|过|相对)?(?:晚|慢|迟|滞后)/u;

/** 1座并网运行: in use, without a word for being done. */
const IN_USE = /(?<!试)(?:并网|运行|运营|启用|开放|投运)(?:发电)?$/u;

/** 1座完成设备安装，计划明年2月并网: whether the next clause, which counts nothing, is a plan for the end of the work. */
function isPlannedNext({ claims, clauses, quantities }: TextReading, { clause, sentence }: FigureContext): boolean {
  const [next] = startingIn(clauses, { start: clause.end, end: sentence.end });
  if (!next || startingIn(quantities, next.span).length > 0) return false;
  return startingIn(claims, next.span).some(({ kind, text }) => kind === 'underWay' && isToCome(text));
}

/** 2条已完工待验收: whether the work is said to be done, and all that is still waited for is what comes after it. */
function isWorkDone({ source }: TextReading, claims: readonly Claim[]): boolean {
  const done = claims.find(({ kind, due }) => kind === 'done' && due === undefined);
  if (!done || claims.every(({ kind }) => kind === 'done')) return false;
  return claims.every(({ kind, span, clause }) => kind === 'done' || (span.start >= done.span.end && isComingFormality(source.slice(span.start, clause.end))));
}

/** Whether the things that a figure counts are done, by the claims of its clause, or of the next one where its own claims nothing. */
export function stateOf(reading: TextReading, context: FigureContext, { span }: Quantity): PartState {
  const { clause } = context;
  const claims = startingIn(reading.claims, openWords(reading, context));
  const after = reading.source.slice(span.end, clause.end);
  if (SHELL_ONLY.test(reading.source.slice(clause.start, clause.end)) || isStepBefore(after) || LATE.test(after)) return 'open';
  if (isWorkDone(reading, claims)) return 'done';
  if (claims.some(({ kind }) => kind === 'underWay' || kind === 'notDone' || kind === 'notFinal')) return 'open';
  if (claims.some(({ kind }) => kind === 'done') && isPlannedNext(reading, context)) return 'open';
  if (isOnItsLongWay(reading.source, clause.end, clause.end)) return 'done';
  if (claims.some(({ kind, due }) => kind === 'done' && due === undefined)) return 'done';
  if (ALREADY.test(reading.source.slice(clause.start, span.start))) return 'done';
  if (IN_USE.test(after)) return 'done';
  return ON_THE_WAY.test(after) ? 'open' : 'unsaid';
}
