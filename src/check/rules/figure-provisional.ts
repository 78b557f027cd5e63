import type { Period, TextReading } from '../text/model';
import type { Span } from '../text/span';
import type { Rule } from './rule';

interface Mark {
  readonly messageId: 'period' | 'notFinal';
  readonly span: Span;
}

function cutOff(period: Period, asOf: string): boolean {
  const [year, month, day] = asOf.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || period.month === undefined) return false;
  if (period.year !== undefined && period.year !== year) return false;
  return period.month < month;
}

/** Words that say that a figure or an outcome is not final, in order, one for each sentence. */
function marksOf(reading: TextReading, asOf: string): readonly Mark[] {
  const marks: Mark[] = [
    ...reading.periods.filter((period) => cutOff(period, asOf)).map((period): Mark => ({ messageId: 'period', span: period.span })),
    ...reading.claims.filter((claim) => claim.kind === 'notFinal').map((claim): Mark => ({ messageId: 'notFinal', span: claim.span })),
  ];
  marks.sort((a, b) => a.span.start - b.span.start);
  const seen = new Set<string>();
  return marks.filter((mark) => {
    const sentence = reading.sentences.findIndex((one) => mark.span.start >= one.start && mark.span.start < one.end);
    const key = `${mark.messageId}:${String(sentence)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export const figureProvisional: Rule<'period' | 'notFinal'> = {
  id: 'figure-provisional',
  severity: 'warning',
  docs: {
    title: '数据未定',
    description: '数字或结论不是最终的：预计、待核定，或只统计到年底之前。',
    rationale: '报送的应当是全年的、核定的数字；未定的数字以后可能变，读表人必须知道。',
    examples: { wrong: '截至11月，优良天数比例76%。', right: '全年优良天数比例76%。' },
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
    const cell = row.cells.result;
    const reading = row.readings.result;
    if (!cell || !reading || reading.source !== cell.text) return;
    for (const { messageId, span } of marksOf(reading, table.asOf)) {
      report({ messageId, data: { words: cell.text.slice(span.start, span.end) }, row: row.source.row, cell: cell.cell, span });
    }
  },
};
