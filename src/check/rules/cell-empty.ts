import { cellAddress } from '../address';
import type { Status } from '../report';
import { said } from '../said';
import type { Rule } from './rule';

const REQUIRED = ['result', 'actual', 'problem'] as const;

/** 未完成原因, 未达标情况说明, 滞后原因: a column that only rows with something unmet have to fill. */
const ONLY_OF_SHORTFALLS = /未(?:能)?(?:按[期时]|如期|全部)?(?:完成|达标|达到|实现|落实|整改)|滞后|偏差|差距/u;

/** Whether nothing is wanted of a row in a column of this name. */
function mayBeBlank(header: string, status: Status): boolean {
  return status !== 'unmet' && status !== 'inProgress' && ONLY_OF_SHORTFALLS.test(header);
}

export const cellEmpty: Rule<'empty'> = {
  id: 'cell-empty',
  severity: 'error',
  docs: {
    title: '单元格未填',
    description: '落实情况或存在问题一栏是空白。',
    rationale: '“无”是一种回答，空白不是：读表的人分不清是没有问题，还是没有填。只为未完成的任务设的栏目（如“未完成原因”），已完成的行可以空着。',
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
      const header = table.source.headers[role]?.replace(/\s+/gu, '');
      if (role === 'problem' && mayBeBlank(header ?? '', row.result.status)) continue;
      report({
        messageId: 'empty',
        data: { column: header ?? said(`column.${role}`), advice: said(`advice.${role}`) },
        row: row.source.row,
        cell: cell?.cell ?? cellAddress(row.source.row, column),
        evidence: '',
      });
    }
  },
};
