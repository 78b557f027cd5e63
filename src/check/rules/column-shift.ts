import { rangeAddress } from '../address';
import type { Rule } from './rule';

export const columnShift: Rule<'shifted'> = {
  id: 'column-shift',
  severity: 'warning',
  docs: {
    title: '整行错位',
    description: '这一行的内容整体向左或向右错了列。',
    rationale: '从文档粘贴时，合并的维度单元格常使一行错位；任务落在维度列、落实情况落在任务列，汇总时就会读错。',
    examples: {
      wrong: 'A列写任务，B列写落实情况，C列写“无”，D列空白。',
      right: 'B列写任务，C列写落实情况，D列写“无”。',
    },
  },
  messages: {
    shifted: {
      message: '这一行整体向{{side}}错了{{count}}列；核验时已按原意对应到各列读取。',
      suggestion: '请把这一行的内容移回各自的列（不影响核验结果）。',
    },
  },
  checkRow(row, table, report) {
    const { shift } = row.source;
    if (shift === 0) return;
    const { range } = table.source;
    const place = { top: row.source.row, bottom: row.source.row, left: range.left, right: range.right };
    const first = row.cells.task?.text ?? '';
    report({
      messageId: 'shifted',
      data: { side: shift < 0 ? '左' : '右', count: Math.abs(shift) },
      row: row.source.row,
      cell: row.cells.task?.cell ?? rangeAddress(place),
      evidence: first,
    });
  },
};
