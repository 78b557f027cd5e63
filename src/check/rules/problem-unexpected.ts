import { saysNone } from './support/none';
import type { Rule } from './rule';

export const problemUnexpected: Rule<'unexpected'> = {
  id: 'problem-unexpected',
  severity: 'info',
  docs: {
    title: '已完成仍写问题',
    description: '落实情况看来全部完成，存在问题一栏却写了问题。',
    rationale: '可能是落实情况写得过满，也可能是问题已经解决而没有删掉；提醒看一眼。',
    examples: {
      wrong: { rows: [{ task: '改造危房280户', result: '完成改造危房300户。', problem: '进度偏慢，部分住户未签约。' }] },
      right: { rows: [{ task: '改造危房280户', result: '完成改造危房300户。', problem: '无' }] },
    },
  },
  messages: {
    unexpected: {
      message: '落实情况看来已全部完成，存在问题一栏仍写有内容。',
      suggestion: '请确认问题是否仍然存在：存在的，在落实情况中如实写明；已解决的，改写为“无”。',
    },
  },
  checkRow(row, _table, report) {
    const { problem } = row.cells;
    const { status } = row.result;
    if (!problem || problem.text.trim() === '' || saysNone(problem.text)) return;
    if (status !== 'met' && status !== 'exceeded') return;
    // An effort that goes on is met, and may have problems all the same.
    if (row.readings.result?.claims.some(({ kind }) => kind === 'underWay' || kind === 'notDone') === true) return;
    report({ messageId: 'unexpected', data: {}, row: row.result.row, cell: problem.cell, span: { start: 0, end: problem.text.length } });
  },
};
