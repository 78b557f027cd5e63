import type { ItemResult } from '../report';
import { lastStartingAt, startingIn } from '../text/context';
import type { Claim, TextReading } from '../text/model';
import type { Rule } from './rule';

/** 全部完成, 均已完成, 超额完成: claims that leave nothing open. */
const EVERYTHING = /全部|均已|均按|全面完成|圆满完成|超额完成|100%完成/u;

/** 剩余3项均已落实措施: all of the rest is not all. */
const OF_THE_REST = /(?:剩余|其余|余下|尚余|另有|其他|其中)[^，,。；;]*$/u;

/** Words of a claim with a little of what stands before it (任务均已 + 完成). */
function sweeping(reading: TextReading, claim: Claim): boolean {
  const before = reading.source.slice(claim.clause.start, claim.span.start);
  return claim.kind === 'done' && EVERYTHING.test(before.slice(-4) + reading.source.slice(claim.span.start, claim.span.end)) && !OF_THE_REST.test(before);
}

/** What is denied in the claim's sentence, or right after a semicolon: 20项全部完成；1项尚未投用. */
function denialOf(reading: TextReading, sentence: number): Claim | undefined {
  const around = reading.sentences[sentence];
  if (!around) return undefined;
  const own = startingIn(reading.claims, around).find((one) => one.kind === 'notDone');
  const next = reading.sentences[sentence + 1];
  if (own || !next || !/^\s*[；;]/u.test(reading.source.slice(around.end, next.start))) return own;
  const denial = startingIn(reading.claims, next).find((one) => one.kind === 'notDone');
  // Only what is counted as one of those that are all done.
  return denial && COUNTED.test(reading.source.slice(next.start, denial.span.start)) ? denial : undefined;
}

/** 1项, 2个…: some of what was counted. */
const COUNTED = /\d{1,3}[个项家处所座件]/u;

function sentenceOf(reading: TextReading, offset: number): number {
  return lastStartingAt(reading.sentences, offset);
}

/** The first figure that falls short in each sentence, in words. */
function shortfalls(items: readonly ItemResult[], reading: TextReading, cell: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { status, actual, target, name } of items.flatMap((item) => item.indicators)) {
    if (status !== 'unmet' || actual?.cell !== cell || !actual.span) continue;
    const sentence = sentenceOf(reading, actual.span[0]);
    if (!found.has(sentence)) found.set(sentence, `“${name}”报告值${actual.text}，目标${target.text}`);
  }
  return found;
}

export const claimContradicted: Rule<'figure' | 'clause'> = {
  id: 'claim-contradicted',
  severity: 'error',
  docs: {
    title: '说法自相矛盾',
    description: '一句话里说全部完成，同一句话的数字或另一个分句却说没有。',
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
  },
  checkRow(row, _table, report) {
    const reading = row.readings.result;
    const cell = row.cells.result;
    if (!reading || !cell || reading.source !== cell.text) return;
    const short = shortfalls(row.result.items, reading, cell.cell);
    for (const claim of reading.claims.filter((one) => sweeping(reading, one))) {
      const sentence = sentenceOf(reading, claim.span.start);
      const words = reading.source.slice(claim.span.start, claim.span.end);
      const denial = denialOf(reading, sentence);
      const fact = denial ? reading.source.slice(denial.clause.start, denial.clause.end).trim() : short.get(sentence);
      if (fact === undefined) continue;
      report({ messageId: denial ? 'clause' : 'figure', data: { claim: words, fact }, row: row.source.row, cell: cell.cell, span: claim.span });
    }
  },
};
