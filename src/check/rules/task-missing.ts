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
      wrong: { rows: [{ task: '园林绿化', result: '完成造林1620亩。' }], template: [{ title: '园林绿化', requirements: ['完成造林1500亩'] }, { title: '水环境治理', requirements: ['治理河道20公里', '水质达标率不低于90%'] }] },
      right: { rows: [
          { task: '园林绿化', result: '完成造林1620亩。' },
          { task: '水环境治理', result: '治理河道22公里，水质达标率93%。' },
        ], template: [{ title: '园林绿化', requirements: ['完成造林1500亩'] }, { title: '水环境治理', requirements: ['治理河道20公里', '水质达标率不低于90%'] }] },
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
