import { matchesOf } from '../text/matches';
import type { Span } from '../text/span';
import type { Rule } from './rule';

/** Tags, entities, Word field codes, escaped line breaks. Every part is bounded, so the scan is linear. */
const MARKUP = /<\/?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|middot|hellip|ensp|emsp|#\d{1,5}|#x[0-9a-fA-F]{1,4});|_x000[dDaA9]_|\bMERGEFIELD\b|\bHYPERLINK\s+"/gu;

/** All pieces of markup in a text. */
export function findMarkup(text: string): readonly Span[] {
  return matchesOf(MARKUP, text).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

export const markupResidue: Rule<'markup'> = {
  id: 'markup-residue',
  severity: 'warning',
  docs: {
    title: '残留代码',
    description: '文字里残留了网页标签、转义符或域代码。',
    rationale: '从网页或系统里粘贴出来的代码会原样印在报送件上。',
    examples: {
      wrong: { rows: [{ task: '大气治理', result: '<li>1.优良天数288天。</li>' }] },
      right: { rows: [{ task: '大气治理', result: '1.优良天数288天。' }] },
    },
  },
  messages: {
    markup: {
      message: '残留网页代码“{{code}}”等{{count}}处。',
      suggestion: '请删除这些代码，只保留文字。',
    },
  },
  checkRow(row, _table, report) {
    for (const cell of Object.values(row.cells)) {
      if (cell.kind !== 'text') continue;
      const found = findMarkup(cell.text);
      const first = found[0];
      if (!first) continue;
      const code = cell.text.slice(first.start, first.end);
      report({ messageId: 'markup', data: { code, count: found.length }, row: row.source.row, cell: cell.cell, span: first });
    }
  },
};
