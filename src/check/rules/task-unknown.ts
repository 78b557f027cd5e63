import type { Rule } from './rule';

const LONGEST_TITLE = 30;

export const taskUnknown: Rule<'unknown'> = {
  id: 'task-unknown',
  severity: 'warning',
  docs: {
    title: '模板外任务',
    description: '这一行与任务模板中的任何一项都对不上。',
    rationale: '可能是任务名称写错、选错了模板，也可能是多报的内容；需要人看一眼。',
    examples: {
      wrong: { rows: [
          { task: '园林绿化', result: '完成造林1620亩。' },
          { task: '机关食堂改造', result: '已完成改造。' },
        ], template: [{ title: '园林绿化', requirements: ['完成造林1500亩'] }] },
      right: { rows: [{ task: '加强园林绿化建设', result: '完成造林1620亩。' }], template: [{ title: '园林绿化', requirements: ['完成造林1500亩'] }] },
    },
  },
  messages: {
    unknown: {
      message: '“{{task}}”与任务模板中的任何一项都对不上。',
      suggestion: '请核对任务名称；如确属新增任务，可在任务模板中补充。',
    },
  },
  checkTable(table, report) {
    if (!table.template) return;
    const known = new Set([...table.duplicates.map((one) => one.row), ...table.outside]);
    for (const row of table.rows) {
      const cell = row.cells.task ?? row.cells.result;
      if (row.task || known.has(row.source.row) || !cell) continue;
      const words = cell.text.trim();
      const task = words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE)}……` : words;
      report({ messageId: 'unknown', data: { task }, row: row.source.row, cell: cell.cell, evidence: words });
    }
  },
};
