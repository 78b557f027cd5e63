import type { Rule } from './rule';
import { shortSubject } from './support/words';

export const itemUnanswered: Rule<'unanswered'> = {
  id: 'item-unanswered',
  severity: 'error',
  docs: {
    title: '分项未作答',
    description: '任务中编号的一个分项，落实情况里没有对应的内容。',
    rationale: '任务列了五项、只答了四项，是自查表最常见的漏报。',
    examples: {
      wrong: { rows: [{ task: '1.新建公园3处；2.治理河道20公里；3.开展文化下乡演出。', result: '1.新建公园3处。2.治理河道22公里。' }] },
      right: { rows: [{ task: '1.新建公园3处；2.治理河道20公里；3.开展文化下乡演出。', result: '1.新建公园3处。2.治理河道22公里。3.开展文化下乡演出36场。' }] },
    },
  },
  messages: {
    unanswered: {
      message: '任务第{{path}}项“{{text}}”在落实情况中没有对应的内容。',
      suggestion: '请责任单位补充第{{path}}项的落实情况。',
    },
  },
  checkRow(row, _table, report) {
    const cell = row.cells.result ?? row.cells.actual;
    if (!cell || cell.text.trim() === '') return;
    for (const item of row.result.items) {
      if (item.status !== 'missing' || item.path === '') continue;
      const text = shortSubject(item.text);
      report({ messageId: 'unanswered', data: { path: item.path, text }, row: row.result.row, cell: cell.cell, evidence: text, item: item.path });
    }
  },
};
