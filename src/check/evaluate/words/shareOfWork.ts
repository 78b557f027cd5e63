import { said } from '../../said';
import { figureContexts, indicesWithin, lastStarting, startingIn } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import type { Ask } from '../asked/asks';
import { WHOLE_SHARE } from '../wholeShare';
import { isOfWorks } from './onlyPreparing';
import { FINISHED, WHOLE_WORK, type Verdict } from './sentences';

/** Words before a bare share of the work: 95%, 已完成60%, 总体进度80%. */
const BARELY = /^(?:目前|现|已|约|总体|整体|累计|项目|工程|形象|施工|建设|任务)*(?:完成率|完成|进度)*(?:已|达到?|为|约|至|的|[:：])*$/u;
/** Nothing but a remark after it. */
const REMARK_ONLY = /^\s*(?:[（(][^（）()]*[)）])?[\s。；;，,]*$/u;
/** 完成总工程量的90%, 形象进度85%: how much of a building is done. */
const OF_WORKS = /(?:完成(?:了)?(?:总|全部|项目|工程|施工)*(?:工程量|工作量|施工量|建设量|建设内容|施工内容)的?|(?:形象|工程|施工|建设)(?:总体|整体)?进度)(?:已|达到?|完成|为|约|至|近|[:：])*$/u;
/** What was asked is a part of the work, or money. */
const PART_ASKED = /年度|阶段|主体|封顶|投资|工程量|进度|前期|手续|[%％]/u;
/** What is measured in percent: 7.2% for 增速与全市同步 is what was reached. */
const RATE_ASKED = /率|增速|[增涨降]幅|比重|占比|比例|增长|下降/u;
/** Words before a share stand so close. */
const REACH = 24;

/** 全覆盖: all of it … */
const COVERS_ALL = /全覆盖|全部覆盖/u;
/** … of which a rate says how much is covered. */
const COVERED = /覆盖率(?:已)?(?:达到?|为|约|至)*$/u;

/** 覆盖率达到92% for 全覆盖: not all of it is; null where nothing of the kind is told. */
function coveredInPart(asks: readonly Ask[], from: number, to: number, { source, quantities }: TextReading): Verdict | null {
  if (!asks.some(({ text }) => COVERS_ALL.test(text))) return null;
  const rate = quantities.slice(from, to).find((one) => isPart(one) && COVERED.test(source.slice(Math.max(0, one.span.start - REACH), one.span.start).trimEnd()));
  return rate ? { status: 'unmet', reason: said('claimed', { words: source.slice(source.lastIndexOf('覆盖率', rate.span.start), rate.span.end) }), span: rate.span } : null;
}

/**
 * What an answer tells by the share of the work that is done: one that holds nothing else (95%), and works that were to be finished
 * (建成1700套 ← 共1721套，其中828套已完成总工程量的90%), or are asked for by their name. Null where it tells of none, or a share was asked for. O(figures of the scope).
 */
export function shareOfWork(asks: readonly Ask[], targets: readonly Target[], reading: TextReading, scope: Span): Verdict | null {
  const [from, to] = indicesWithin(reading.quantities, scope);
  if (from === to || targets.some(({ quantity }) => quantity.unit.family === 'percent') || asks.every(({ kind }) => kind === 'start')) return null;
  const covered = coveredInPart(asks, from, to, reading);
  if (covered) return covered;
  const only = to - from === 1 ? reading.quantities[from] : undefined;
  if (only && isPart(only) && !asks.some(({ text }) => RATE_ASKED.test(text)) && isAlone(only, reading, scope)) return underWay(reading.source.slice(scope.start, scope.end).trim(), only);
  if (!(isOfWorks(asks) || asks.some(({ kind, text }) => kind === 'completion' && WHOLE_WORK.test(text))) || asks.some(({ text }) => PART_ASKED.test(text))) return null;
  for (let index = from; index < to; index += 1) {
    const share = reading.quantities[index];
    if (!share || !isPart(share) || !OF_WORKS.test(reading.source.slice(Math.max(scope.start, share.span.start - REACH), share.span.start).trimEnd()) || isFinished(reading, share)) continue;
    const start = figureContexts(reading)[index]?.clause.start ?? share.span.start;
    return underWay(reading.source.slice(start, share.span.end).trim(), share);
  }
  return null;
}

function isPart({ unit, value, change, comparison }: Quantity): boolean {
  return unit.family === 'percent' && value > 0 && value < WHOLE_SHARE && change === undefined && !comparison;
}

function isAlone({ outer }: Quantity, { source }: TextReading, scope: Span): boolean {
  return BARELY.test(source.slice(scope.start, outer.start).trim()) && REMARK_ONLY.test(source.slice(outer.end, scope.end));
}

/** Whether the sentence says that the work came to its end, or, before the share, that another part of it did (一期建成投用，二期形象进度60%). */
function isFinished({ source, sentences, claims }: TextReading, share: Quantity): boolean {
  const sentence = lastStarting(sentences, share.span.start);
  // 建成926套，其中东区完成工程量的90%: the share is of what was said to be built.
  const isOfAnother = (end: number): boolean => end > share.span.start || !source.slice(end, share.span.start).includes('其中');
  return sentence !== undefined && startingIn(claims, sentence).some((claim) => claim.kind === 'done' && !claim.due && FINISHED.test(source.slice(claim.clause.start, claim.clause.end)) && isOfAnother(claim.span.end));
}

function underWay(words: string, { span }: Quantity): Verdict {
  return { status: 'inProgress', reason: said('claimed', { words }), span };
}
