import type { Status } from '../report';
import { said } from '../said';
import { saysNone } from './support/none';
import type { Rule } from './rule';

const OPEN: readonly Status[] = ['missing', 'unmet', 'inProgress'];

export const problemRequired: Rule<'required'> = {
  id: 'problem-required',
  severity: 'error',
  docs: {
    title: '应写未写问题',
    description: '任务未达标、仍在推进或没有作答，存在问题一栏却写“无”。',
    rationale: '这一栏就是让人说明差距的；写“无”等于说全部完成，与落实情况自相矛盾。',
    examples: {
      wrong: { rows: [{ task: '完成文化馆建设', result: '文化馆目前正在进行内部装修。', problem: '无' }] },
      right: { rows: [{ task: '完成文化馆建设', result: '文化馆目前正在进行内部装修。', problem: '因材料供应延迟，预计明年3月完工。' }] },
    },
  },
  messages: {
    required: {
      message: '本行有“{{status}}”的内容（{{reason}}），存在问题一栏却写“{{words}}”。',
      suggestion: '请在“存在问题及原因”中写明未完成的内容、原因和下一步安排。',
    },
  },
  checkRow(row, _table, report) {
    const { problem } = row.cells;
    if (!problem || !OPEN.includes(row.result.status) || !saysNone(problem.text)) return;
    const open = row.result.items.filter((item) => item.status === row.result.status);
    // Before the year is over, what is under way and not late is no problem.
    const late = row.result.status === 'inProgress' ? open.filter((item) => item.onTime !== true) : open;
    if (open.length > 0 && late.length === 0) return;
    const carrying = late[0];
    report({
      messageId: 'required',
      data: { status: said(`status.${row.result.status}`), reason: carrying?.reason ?? said('blank'), words: problem.text.trim() },
      row: row.result.row,
      cell: problem.cell,
      span: { start: 0, end: problem.text.length },
      ...(carrying && carrying.path !== '' ? { item: carrying.path } : {}),
    });
  },
};
