import { cellAddress } from '../address';
import type { Rule } from './rule';

export const taskMissing: Rule<'missing'> = {
  id: 'task-missing',
  severity: 'error',
  docs: {
    title: '缺少必报任务',
    description: '任务模板要求报告的任务，表中没有对应的行。',
    rationale: '漏报一项任务，整张表就要退回；缺的那一行在表里看不见，最容易漏过。',
    examples: {
      wrong: '模板有“安全生产”，全表没有一行写安全生产。',
      right: '模板的二十项任务，表中各有一行。',
    },
  },
  messages: {
    missing: {
      message: '缺少必报任务“{{task}}”：表中没有任何一行对应这项任务。',
      suggestion: '请责任单位补报“{{task}}”一行，包括落实情况和存在问题。',
    },
  },
  checkTable(table, report) {
    const column = table.source.columns.task ?? table.source.range.left;
    const cell = cellAddress(table.source.headerRow, column);
    for (const task of table.missingTasks) {
      report({ messageId: 'missing', data: { task }, row: table.source.headerRow, cell, evidence: task });
    }
  },
};
