import { cellAddress } from '../address';
import { said } from '../said';
import type { Rule } from './rule';

const REQUIRED = ['result', 'actual', 'problem'] as const;

export const cellEmpty: Rule<'empty'> = {
  id: 'cell-empty',
  severity: 'error',
  docs: {
    title: '单元格未填',
    description: '落实情况或存在问题一栏是空白。',
    rationale: '“无”是一种回答，空白不是：读表的人分不清是没有问题，还是没有填。',
    examples: {
      wrong: { rows: [{ task: '河道清淤', result: '清淤河道12公里。', problem: '' }] },
      right: { rows: [{ task: '河道清淤', result: '清淤河道12公里。', problem: '无' }] },
    },
  },
  messages: {
    empty: { message: '“{{column}}”一栏是空白。', suggestion: '{{advice}}。' },
  },
  checkRow(row, table, report) {
    for (const role of REQUIRED) {
      const column = table.source.columns[role];
      if (column === undefined) continue;
      const cell = row.cells[role];
      if (cell && (cell.text.trim() !== '' || cell.formula)) continue;
      report({
        messageId: 'empty',
        data: { column: table.source.headers[role]?.replace(/\s+/gu, '') ?? said(`column.${role}`), advice: said(`advice.${role}`) },
        row: row.source.row,
        cell: cell?.cell ?? cellAddress(row.source.row, column),
        evidence: '',
      });
    }
  },
};
