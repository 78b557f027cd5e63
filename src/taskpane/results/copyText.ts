import type { Finding, RowResult } from '../../check/report';
import { fill, zhCN } from '../../locales';

const TEXT = '【{{severity}}】{{sheet}} {{cell}} {{task}}\n问题：{{message}}\n原文：{{evidence}}\n建议：{{suggestion}}';

/**
 * A finding as text for the department in charge: in Chinese, whatever the pane speaks. What stands in cells is put on one line, so that
 * every line, and every cell where it is pasted into a sheet, begins with our own words: never with a
 * `=`, `+`, `-` or `@` out of somebody's cell, which Excel would take for a formula.
 */
export function copyText(sheet: string, finding: Finding, row: RowResult | undefined): string {
  const { cell, message, evidence, suggestion } = finding;
  return fill(TEXT, {
    severity: zhCN.severity[finding.severity],
    sheet: oneLine(sheet),
    cell,
    task: oneLine(row?.task ?? ''),
    message: oneLine(message),
    evidence: oneLine(evidence),
    suggestion: oneLine(suggestion),
  });
}

/** Line breaks and tabs, which part cells, become spaces. */
function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
