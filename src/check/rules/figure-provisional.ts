import { listed } from '../said';
import type { Period } from '../text/model';
import type { Span } from '../text/span';
import type { Rule } from './rule';

function cutOff(period: Period, asOf: string): boolean {
  const [year, month] = asOf.split('-').map(Number);
  if (year === undefined || month === undefined || period.month === undefined) return false;
  return (period.year === undefined || period.year === year) && period.month < month;
}

export const figureProvisional: Rule<'period' | 'notFinal'> = {
  id: 'figure-provisional',
  severity: 'warning',
  docs: {
    title: '数据未定',
    description: '数字或结论不是最终的：预计、待核定，或只统计到年底之前。',
    rationale: '报送的应当是全年的、核定的数字；未定的数字以后可能变，读表人必须知道。',
    examples: {
      wrong: { rows: [{ task: '优良天数比例不低于73%', result: '截至11月，优良天数比例76%。' }] },
      right: { rows: [{ task: '优良天数比例不低于73%', result: '全年优良天数比例76%。' }] },
    },
  },
  messages: {
    period: {
      message: '“{{words}}”：数字只统计到考核期结束之前。',
      suggestion: '请换成全年数字；暂时没有的，注明何时补报。',
    },
    notFinal: {
      message: '“{{words}}”：数字或结论还不是最终的。',
      suggestion: '请注明由谁、何时核定；核定后及时更新。',
    },
  },
  checkRow(row, table, report) {
    const cell = row.cells.result ?? row.cells.actual;
    const reading = row.readings.result;
    if (!cell || !reading || reading.source !== cell.text) return;
    const marks: readonly (readonly ['period' | 'notFinal', readonly Span[]])[] = [
      ['period', reading.periods.filter((period) => cutOff(period, table.asOf)).map((period) => period.span)],
      ['notFinal', reading.claims.filter((claim) => claim.kind === 'notFinal').map((claim) => claim.span)],
    ];
    for (const [messageId, spans] of marks) {
      const first = spans[0];
      if (!first) continue;
      const words = listed('words', [...new Set(spans.map((span) => cell.text.slice(span.start, span.end)))]);
      report({ messageId, data: { words }, row: row.source.row, cell: cell.cell, span: first });
    }
  },
};
