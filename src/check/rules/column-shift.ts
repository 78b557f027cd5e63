import { rangeAddress } from '../address';
import { said } from '../said';
import type { Rule } from './rule';

export const columnShift: Rule<'shifted'> = {
  id: 'column-shift',
  severity: 'warning',
  docs: {
    title: '整行错位',
    description: '这一行的内容整体向左或向右错了列。',
    rationale: '从文档粘贴时，合并的维度单元格常使一行错位；任务落在维度列、落实情况落在任务列，汇总时就会读错。',
    examples: {
      wrong: { rows: [
          { dimension: '生态环境', task: '完成造林1500亩，新建公园3处，绿化覆盖率不低于45%。', result: '全年完成造林1620亩，新建公园3处，绿化覆盖率达到46.1%，全部通过验收。', problem: '无' },
          { dimension: '治理河道20公里，水质达标率不低于90%，消除黑臭水体。', task: '截至年底已治理河道22公里，水质达标率达到93%，未发现黑臭水体。', result: '无', problem: '' },
        ] },
      right: { rows: [
          { dimension: '生态环境', task: '完成造林1500亩，新建公园3处，绿化覆盖率不低于45%。', result: '全年完成造林1620亩，新建公园3处，绿化覆盖率达到46.1%，全部通过验收。', problem: '无' },
          { dimension: '生态环境', task: '治理河道20公里，水质达标率不低于90%，消除黑臭水体。', result: '截至年底已治理河道22公里，水质达标率达到93%，未发现黑臭水体。', problem: '无' },
        ] },
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
      data: { side: said(shift < 0 ? 'side.left' : 'side.right'), count: Math.abs(shift) },
      row: row.source.row,
      cell: row.cells.task?.cell ?? rangeAddress(place),
      evidence: first,
    });
  },
};
