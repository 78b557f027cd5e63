import { figureWords } from '../figureWords';
import { showTarget } from './support/figures';
import { RANK_UNIT } from '../text/units';
import type { Rule } from './rule';

export const targetMissed: Rule<'short' | 'over' | 'behind'> = {
  id: 'target-missed',
  severity: 'error',
  docs: {
    title: '未达目标值',
    description: '落实情况中的数字没有达到任务要求的目标值。',
    rationale: '数字差一点也是未达标；写在一大段文字里，最容易被当成完成。',
    examples: {
      wrong: { rows: [{ task: '水质达标率不低于90%', result: '水质达标率为86.5%。' }] },
      right: { rows: [{ task: '水质达标率不低于90%', result: '水质达标率为91.2%。' }] },
    },
  },
  messages: {
    short: {
      message: '“{{name}}”报告值{{actual}}，目标为{{target}}，未达到。',
      suggestion: '请核对数字；确未达标的，在“存在问题及原因”中写明差距和原因。',
    },
    over: {
      message: '“{{name}}”报告值{{actual}}，要求{{target}}，超出上限。',
      suggestion: '请核对数字；确实超出的，在“存在问题及原因”中写明原因。',
    },
    behind: {
      message: '“{{name}}”名次为{{actual}}，要求{{target}}，未达到。',
      suggestion: '请核对名次；确未达到的，在“存在问题及原因”中写明差距和原因。',
    },
  },
  checkRow(row, _table, report) {
    for (const item of row.result.items) {
      for (const { status, target, actual, name } of item.indicators) {
        if (status !== 'unmet' || !actual) continue;
        report({
          messageId: target.unit === RANK_UNIT.symbol ? 'behind' : target.op === '<=' || target.op === '<' ? 'over' : 'short',
          data: { name, actual: figureWords(actual, target.change), target: showTarget(target) },
          row: row.result.row,
          cell: actual.cell ?? row.cells.result?.cell ?? '',
          ...(actual.span ? { span: { start: actual.span[0], end: actual.span[1] } } : {}),
          item: item.path,
        });
      }
    }
  },
};
