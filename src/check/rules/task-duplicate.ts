import type { Rule } from './rule';

export const taskDuplicate: Rule<'duplicate'> = {
  id: 'task-duplicate',
  severity: 'error',
  docs: {
    title: '任务重复',
    description: '两行报告的是同一项任务。',
    rationale: '同一项任务报了两次，往往意味着另一项任务被顶掉了，或者两个部门各报了一份。',
    examples: {
      wrong: { rows: [
          { task: '园林绿化', result: '完成造林1620亩。' },
          { task: '园林绿化', result: '新建公园3处。' },
        ], template: [{ title: '园林绿化', requirements: ['完成造林1500亩'] }, { title: '水环境治理', requirements: ['治理河道20公里', '水质达标率不低于90%'] }] },
      right: { rows: [
          { task: '园林绿化', result: '1.完成造林1620亩。2.新建公园3处。' },
          { task: '水环境治理', result: '治理河道22公里，水质达标率93%。' },
        ], template: [{ title: '园林绿化', requirements: ['完成造林1500亩'] }, { title: '水环境治理', requirements: ['治理河道20公里', '水质达标率不低于90%'] }] },
    },
  },
  messages: {
    duplicate: {
      message: '与第{{rowOther}}行报告的是同一项任务“{{task}}”。',
      suggestion: '请确认这一行原本要报哪项任务；确属同一任务的，合并为一行。',
    },
  },
  checkTable(table, report) {
    const rows = new Map(table.duplicates.length > 0 ? table.rows.map((row) => [row.source.row, row]) : []);
    for (const duplicate of table.duplicates) {
      const row = rows.get(duplicate.row);
      const cell = row?.cells.task ?? row?.cells.result;
      if (!cell) continue;
      report({
        messageId: 'duplicate',
        data: { rowOther: duplicate.other, task: duplicate.task },
        row: duplicate.row,
        cell: cell.cell,
        evidence: cell.text,
      });
    }
  },
};
