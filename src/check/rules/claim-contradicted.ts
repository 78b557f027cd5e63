import { comparable, isShort } from '../evaluate/reported/compare';
import { PAPERS } from '../evaluate/pairing/paperwork';
import { figureWords } from '../figureWords';
import type { ItemResult } from '../report';
import { said, type Said } from '../said';
import { lastStartingAt, startingIn } from '../text/context';
import type { Claim, Quantity, TextReading } from '../text/model';
import type { Span } from '../text/span';
import { scopeOfClaim } from './support/claimScope';
import { countsSome, denialFinder } from './support/denials';
import { stillOpen } from './support/stillOpen';
import type { Rule } from './rule';
import { answerOf } from './support/answer';

/** 全部完成, 均已完成, 超额完成: claims that leave nothing open. */
const EVERYTHING = /全部|均已|均按|全面完成|圆满完成|超额完成|100%完成/u;

/** 剩余3项均已落实措施: all of the rest is not all. */
const OF_THE_REST = /(?:剩余|其余|余下|尚余|另有|其他|其中|未\p{Script=Han}{2,6}的)[^，,。；;]*$/u;

/** So many letters before a claim may say that it is of all. */
const LONGEST_SWEEP = 4;

/** A claim with the word for all of it, which may stand a little before it (任务均已 + 完成, 全部处置 + 完毕); null where it is not of all. */
function sweepOf({ source }: TextReading, { kind, clause, span }: Claim): Span | null {
  if (kind !== 'done') return null;
  const from = Math.max(clause.start, span.start - LONGEST_SWEEP);
  const all = EVERYTHING.exec(source.slice(from, span.end));
  if (all === null || OF_THE_REST.test(source.slice(clause.start, span.start))) return null;
  return { start: Math.min(span.start, from + all.index), end: span.end };
}

/** 施工图设计全部完成, 前期手续均已办理完毕, 土建工程已全部完成: papers and looking at things, or a stage of the work, and not the whole of it. */
const PREPARATION = new RegExp(`(${PAPERS}|土建|主体|基础|桩基|管沟|征拆|征地|拆迁|外立面|[一二三首]期)[^，,。；;\\d]{0,6}$`, 'u');

/** What a claim says to be ready for the work that it stands before; undefined where it speaks of the work itself. */
function preparationOf(reading: TextReading, { clause, span }: Claim): string | undefined {
  return PREPARATION.exec(reading.source.slice(clause.start, span.start))?.[1];
}

/** 其中一处正在施工: of what is all done … */
const AMONG = /^[^，,。；;\d]{0,2}其中/u;
/** … only a beginning was made in so far as work goes on, and what comes after the end is no work left. */
const NO_END = /开工|启动|动工|进场|开建|签约|立项|招标|入库|落地|推进|实施|申报|方案|设计|摸排|排查/u;
const AFTERWARDS = /验收|移交|结算|决算|审计|公示|备案|销号|推广|运营|评选|评优|申报|办证|办理|招租|入驻|装饰|试运行|扫尾|资料|手续/u;

/** Work that goes on in some of what the sentence says is all done. */
function amongOf(reading: TextReading, sentence: Span): Claim | undefined {
  const claims = startingIn(reading.claims, sentence);
  const done = claims.find((claim) => sweepOf(reading, claim) !== null);
  if (!done || NO_END.test(reading.source.slice(done.clause.start, done.clause.end))) return undefined;
  return claims.find((claim) => {
    const { kind, text, clause } = claim;
    if (kind !== 'underWay' || clause.start <= done.clause.start) return false;
    if (BEGUN.test(text) && areKindsOfAll(reading, done, clause)) return false;
    const words = reading.source.slice(clause.start, clause.end).trim();
    return AMONG.test(words) && !AFTERWARDS.test(partOf(reading, claim));
  });
}

/** 其中81户通过验收、5户正在施工: what a clause tells of those that a claim is of. */
function partOf({ source }: TextReading, { clause, span }: Claim): string {
  const next = source.slice(span.end, clause.end).indexOf('、');
  return source.slice(Math.max(clause.start, source.lastIndexOf('、', span.start)), next < 0 ? clause.end : span.end + next);
}

/** Work that was begun: as far as what was asked may go. */
const BEGUN = /开工|动工|开建/u;

/** 8宗全部处置完毕，其中收回3宗、开工建设5宗: whether the figures of a clause are kinds of outcome that make up what was counted. */
function areKindsOfAll(reading: TextReading, done: Claim, clause: Span): boolean {
  const counted = countedBy(reading, done);
  const kinds = startingIn(reading.quantities, clause).filter(({ unit }) => unit.symbol === counted?.unit.symbol);
  return kinds.length > 1 && kinds.reduce((sum, { value }) => sum + value, 0) === counted?.value;
}

/** What is denied in the claim's sentence, or right after a semicolon: 20项全部完成；1项尚未投用. */
function denialOf(reading: TextReading, sentence: number): Claim | undefined {
  const around = reading.sentences[sentence];
  if (!around) return undefined;
  const own = startingIn(reading.claims, around).find((one) => one.kind === 'notDone' && !isLeftOut(one) && !countsOtherThings(reading, around, one));
  const next = reading.sentences[sentence + 1];
  const amongThem = own ?? amongOf(reading, around);
  if (amongThem || !next || !/^\s*[；;]/u.test(reading.source.slice(around.end, next.start))) return amongThem;
  const denial = startingIn(reading.claims, next).find((one) => one.kind === 'notDone');
  // Only what is counted as one of those that are all done.
  return denial && countsSome(reading.source.slice(next.start, denial.span.start)) && !countsItsOwn(reading, next, denial) ? denial : undefined;
}

/** 除甲项目外均已完成 says itself that not all is done. */
function isLeftOut({ text }: Claim): boolean {
  return text.startsWith('除');
}

/** 8条道路全部完工，拔杆186根，剩余24根未拔除: what is left is counted in another unit than what is all done. */
function countsOtherThings(reading: TextReading, sentence: Span, denial: Claim): boolean {
  const done = startingIn(reading.claims, sentence).find((claim) => sweepOf(reading, claim) !== null);
  const counted = done && countedBy(reading, done);
  const [left] = startingIn(reading.quantities, { start: denial.clause.start, end: denial.span.start });
  return counted?.unit.family === 'count' && left?.unit.family === 'count' && !comparable(counted.unit, left.unit);
}

/** What a claim counts in its own clause: 8条道路全部完工. */
function countedBy({ quantities }: TextReading, { clause, span }: Claim): Quantity | undefined {
  return startingIn(quantities, { start: clause.start, end: span.start })[0];
}

/** Whether a figure that falls short stands in another clause and counts other things than those that the claim says are all done. */
function isOfOtherThings(reading: TextReading, claim: Claim, at: number): boolean {
  const counted = countedBy(reading, claim);
  const [short] = startingIn(reading.quantities, { start: at, end: at + 1 });
  if (!counted || !short || (at >= claim.clause.start && at < claim.clause.end)) return false;
  if (counted.unit.family !== 'count' || comparable(counted.unit, short.unit)) return false;
  if (short.unit.family === 'percent' && isRateOfOtherDeed(reading, claim, short)) return true;
  return short.unit.family === 'count' || AMOUNTS.has(short.unit.family) && !COUNTED_AIMS.test(reading.source.slice(counted.outer.end, claim.span.start));
}

/** 支出率, 群众满意度: a rate by what it is of. */
const RATE = /(\p{Script=Han}{2})(?:率|度)(?:均|都|仅|只|约|为|是|达|到|：|:)*$/u;
/** 完成率, 合格率: these are of whatever was done. */
const OF_ANY_DEED = /完成|完工|竣工|建成|办结|整改|达标|合格|落实|通过|覆盖|到位|开工|投用/u;
/** A rate is named so close before its figure. */
const RATE_REACH = 12;

/** 46个项目均已完工，…，支出率98.1%: whether a rate is of another deed than the one that the claim says came to its end. */
function isRateOfOtherDeed({ source }: TextReading, { clause }: Claim, { outer }: Quantity): boolean {
  const deed = RATE.exec(source.slice(Math.max(0, outer.start - RATE_REACH), outer.start))?.[1];
  return deed !== undefined && !OF_ANY_DEED.test(deed) && !source.slice(clause.start, clause.end).includes(deed);
}

/** What things come to: 12个项目全部完成，削减排放36吨. */
const AMOUNTS: ReadonlySet<Quantity['unit']['family']> = new Set(['mass', 'area', 'length', 'volume', 'money']);
/** 4项指标全部完成: all the aims, whatever they are measured in. */
const COUNTED_AIMS = /指标|目标|任务|要求/u;

/** 承担实事11项，其中10项已完成，1项尚未验收: a sentence that tells first what it counts its parts of. */
function countsItsOwn(reading: TextReading, sentence: Span, denial: Claim): boolean {
  const [whole, part] = startingIn(reading.quantities, { start: sentence.start, end: denial.span.start });
  return whole !== undefined && part !== undefined && whole.unit.symbol === part.unit.symbol && whole.value > part.value;
}

/** A figure of the answer that falls short, in words, and where it stands. */
interface Shortfall {
  readonly at: number;
  readonly words: Said;
  /** Only so far: the target is due later. */
  readonly soFar: boolean;
}

/** 全年任务已全部完成: also before the year is over, this is said of the targets of the year. */
const OF_THE_YEAR = /(?:全年|年度|本年|今年)[^，,。；;]{0,6}(?:任务|目标|指标)/u;

/** The figures of a cell that fall short, in the order of the text. */
function shortfallsOf(items: readonly ItemResult[], cell: string): readonly Shortfall[] {
  const short: Shortfall[] = [];
  for (const { indicators } of items) {
    for (const { status, actual, target, name } of indicators) {
      if (!isShort(status) || actual?.cell !== cell || !actual.span) continue;
      short.push({ at: actual.span[0], words: said('reported', { name, actual: figureWords(actual), target: target.text }), soFar: status === 'inProgress' });
    }
  }
  return short.sort((a, b) => a.at - b.at);
}

/** 2个场景均已建成: all of the two, whatever was asked. */
const ALL_OF_THEM = /^\p{Script=Han}{1,10}均/u;

/** Whether a claim says no more than that all of those are done that the figure at an offset counts. */
function isCountedSo({ source, quantities }: TextReading, at: number, claim: Claim): boolean {
  if (at < claim.clause.start || at >= claim.span.start) return false;
  const counted = startingIn(quantities, { start: at, end: claim.span.start }).at(-1);
  return counted?.span.start === at && ALL_OF_THEM.test(source.slice(counted.outer.end, claim.span.end));
}

export const claimContradicted: Rule<'figure' | 'clause' | 'elsewhere'> = {
  id: 'claim-contradicted',
  severity: 'error',
  docs: {
    title: '说法自相矛盾',
    description: '一句话里说全部完成，同一句话的数字或另一个分句却说没有；说各项任务全部完成的，别处的数字或语句却说没有。',
    rationale: '前半句说全部完成，后半句说还有一项没完工：读表人会怀疑整张表。',
    examples: {
      wrong: { rows: [{ task: '为民办实事', result: '18项任务已全部完成，其中养老驿站改造尚未完工。' }] },
      right: { rows: [{ task: '为民办实事', result: '18项任务已完成17项，养老驿站改造尚未完工。' }] },
    },
  },
  messages: {
    figure: {
      message: '文中称“{{claim}}”，但{{fact}}。',
      suggestion: '请按实际数字改写这句话。',
    },
    clause: {
      message: '文中称“{{claim}}”，同一句里又说“{{fact}}”。',
      suggestion: '请按实际情况改写这句话，并在存在问题一栏说明。',
    },
    elsewhere: {
      message: '文中称“{{claim}}”，另一处却说“{{fact}}”。',
      suggestion: '请按实际情况改写这句话，并在存在问题一栏说明。',
    },
  },
  checkRow(row, _table, report) {
    const answer = answerOf(row);
    if (answer === null) return;
    const { reading, cell } = answer;
    const short = shortfallsOf(row.result.items, cell.cell);
    const denied = denialFinder(reading, row.readings.task);
    for (const claim of reading.claims) {
      const sweep = sweepOf(reading, claim);
      if (sweep === null) continue;
      const sentence = lastStartingAt(reading.sentences, claim.span.start);
      const scope = scopeOfClaim(reading, claim);
      const near = denialOf(reading, sentence);
      const open = near ? undefined : stillOpen(reading, sentence);
      const far = near || open || !scope.forAll ? undefined : denied(scope.span);
      const contrary = near?.clause ?? open ?? far?.clause;
      const ofTheYear = OF_THE_YEAR.test(reading.source.slice(claim.clause.start, claim.clause.end));
      const fact = contrary
        ? reading.source.slice(contrary.start, contrary.end).trim()
        : short.find(({ at, soFar }) => at >= scope.span.start && at < scope.span.end && (!soFar || ofTheYear) && !isCountedSo(reading, at, claim) && !isOfOtherThings(reading, claim, at))?.words;
      if (fact === undefined) continue;
      // 设计全部完成，3座尚未开工: that the work goes on says nothing against its papers.
      const preparation = preparationOf(reading, claim);
      if (preparation !== undefined && !(typeof fact === 'string' && fact.includes(preparation))) continue;
      const said = scope.forAll ? claim.clause : sweep;
      const messageId = near ? 'clause' : contrary ? 'elsewhere' : 'figure';
      report({ messageId, data: { claim: reading.source.slice(said.start, said.end).trim(), fact }, row: row.source.row, cell: cell.cell, span: sweep });
    }
  },
};
