import type { Status, TargetFigure } from '../report';
import { unitOf } from '../text/units';
import { showTarget } from './support/figures';
import type { Rule } from './rule';

/** So few things are told of one by one. */
const FEW = 10;

/** 甲路、乙路已通车，丙路正在施工 for 3条: of a few things the text says that not all are done, and needs no number for it. */
function isToldOpen({ value, unit }: TargetFigure, status: Status): boolean {
  return (status === 'inProgress' || status === 'unmet') && value <= FEW && unitOf(unit)?.family === 'count';
}

export const figureMissing: Rule<'missing'> = {
  id: 'figure-missing',
  severity: 'warning',
  docs: {
    title: '缺少数字',
    description: '任务要求有具体数字，落实情况中没有给出。',
    rationale: '“已按要求完成”回答不了“是否达到98%”：没有数字就无法核验。',
    examples: {
      wrong: { rows: [{ task: '设备在线率高于98%', result: '设备运行平稳，按要求完成维护。' }] },
      right: { rows: [{ task: '设备在线率高于98%', result: '设备在线率99.1%。' }] },
    },
  },
  messages: {
    missing: {
      message: '要求“{{name}}”{{target}}，落实情况中没有给出对应的数字。',
      suggestion: '请责任单位补充“{{name}}”的实际数字。',
    },
  },
  checkRow(row, _table, report) {
    const cell = row.cells.result ?? row.cells.actual ?? row.cells.task;
    if (!cell || row.result.status === 'missing') return;
    for (const item of row.result.items) {
      if (item.status === 'missing') continue;
      for (const { name, actual, target, status } of item.indicators) {
        // 待核定 is said in so many words: figure-provisional speaks of it.
        if (actual || status === 'pending' || isToldOpen(target, status)) continue;
        report({
          messageId: 'missing',
          data: { name, target: showTarget(target) },
          row: row.result.row,
          cell: cell.cell,
          // A template's words are not the sheet's.
          evidence: target.source === 'template' ? '' : target.text,
          item: item.path,
        });
      }
    }
  },
};
