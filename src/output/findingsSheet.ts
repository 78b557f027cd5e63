import { cellAddress } from '../check/address';
import type { Finding, TableReport } from '../check/report';
import { CONDITIONAL_FORMAT_KEY, type CellContent, type Edit } from './edits';
import type { FindingChange } from './change';
import { CHANGES, HANDLINGS, LAST_SEEN, NEW_HANDLING, STATES, stateFormula, type LastSeen } from './handling';
import { columnBelow, contentText, type ListChange, type ListLayout, type ListRow, type ListSpec, type RowContents } from './lists/model';
import { cellOf } from './lists/read';
import { cut, oneLine, SEVERITY_LABELS } from './note';
import { STATUS_COLOURS } from './palette';
import { absoluteCell, quotedSheet } from './sheetNames';
import { textField } from './textCell';

const TITLE_LENGTH = 60;

/** 问题清单: one row for each finding of every checked table. */
export const FINDINGS: ListSpec = {
  kind: 'findings',
  sheet: '问题清单',
  table: '问题清单',
  hint: '浅黄色两列由您填写：“处理状态”从下拉列表中选择；选“说明情况”或“不采纳”并写明理由的，视为已了结。重新核验时您填写的内容会保留，已经改好的问题标为“已消除”。',
  order: 'append',
  columns: [
    { id: 'number', header: '序号', width: 34, align: 'Center', optional: true },
    { id: 'sheet', header: '工作表', width: 58, optional: true },
    { id: 'place', header: '位置', width: 40, align: 'Center', optional: true },
    { id: 'task', header: '专项任务', width: 92, optional: true },
    { id: 'item', header: '分项', width: 36, align: 'Center', optional: true },
    { id: 'rule', header: '规则', width: 66 },
    { id: 'severity', header: '级别', width: 36, align: 'Center' },
    { id: 'message', header: '问题描述', width: 190, optional: true },
    { id: 'evidence', header: '原文摘录', width: 140, optional: true },
    { id: 'suggestion', header: '修改建议', width: 150, optional: true },
    { id: 'handling', header: '处理状态', width: 60, align: 'Center', user: true },
    { id: 'reason', header: '处理说明', width: 110, user: true },
    { id: 'state', header: '办结情况', width: 72, align: 'Center' },
    { id: 'change', header: '较上次', width: 52, align: 'Center', optional: true },
    { id: 'seen', header: '末次核验', width: 60, hidden: true },
    { id: 'table', header: '表号', width: 40, hidden: true },
    { id: 'key', header: '核验键', width: 80, hidden: true },
  ],
  rules,
};

/** What a check makes of 问题清单: its findings, and what is settled or gone. `change` is null on a first check. Linear in the number of findings. */
export function findingsChange(
  table: string, report: TableReport, ruleTitle: (rule: string) => string, rows: readonly ListRow[], layout: ListLayout | null, change: FindingChange | null,
): ListChange {
  const changeWords = wordsOf(change);
  const taskOf = new Map(report.rows.map((row) => [row.row, cut(oneLine(row.task), TITLE_LENGTH)]));
  const said = (row: ListRow, id: string): CellContent => (layout === null ? null : cellOf(row, layout, id));
  const numbers = rows.map((row) => Number(contentText(said(row, 'number'))));
  const listed = new Set(rows.filter((row) => row.table === table).map((row) => row.key));
  const added = report.findings.filter(({ key }) => !listed.has(key)).map(({ key }) => key);
  const first = numbers.reduce((most, number) => (Number.isInteger(number) ? Math.max(most, number) : most), 0) + 1;
  const numberOf = new Map(added.map((key, index) => [key, first + index]));
  return {
    table,
    entries: report.findings.map((finding) => ({
      key: finding.key,
      contents: (row) => {
        const handling = row === null ? null : said(row, 'handling');
        const seen: LastSeen = contentText(handling).trim() === HANDLINGS.mended ? 'unmended' : 'present';
        return (cell) => ({
          ...described(finding, report.sheet, taskOf.get(finding.row) ?? '', ruleTitle),
          ...(row === null
            ? { number: { number: numberOf.get(finding.key) ?? first }, handling: { text: NEW_HANDLING }, reason: { empty: true, format: '@' } as const }
            : contentText(handling).trim() === '' ? { handling: { text: NEW_HANDLING } } : {}),
          ...seenAs(seen)(cell),
          ...changeWords(finding.key, row === null ? 'new' : 'listed'),
        });
      },
    })),
    gone: (row) => (cell) => ({ ...seenAs('gone')(cell), ...changeWords(row.key, 'gone') }),
  };
}

/**
 * 较上次 of a finding. A check that finds nothing new and nothing gone leaves the words of the one
 * before it: so checking twice writes the same as checking once.
 */
function wordsOf(change: FindingChange | null): (key: string, row: 'new' | 'listed' | 'gone') => Record<string, CellContent> {
  if (change === null) return (_, row) => (row === 'new' ? { change: textField(CHANGES.first) } : {});
  const [found, gone] = [new Set(change.found), new Set(change.gone.map(({ key }) => key))];
  if (found.size + gone.size === 0) return () => ({});
  return (key, row) => {
    if (row === 'gone') return { change: textField(gone.has(key) ? CHANGES.gone : '') };
    return { change: textField(found.has(key) ? CHANGES.found : CHANGES.unchanged) };
  };
}

function described(finding: Finding, sheet: string, task: string, ruleTitle: (rule: string) => string): Record<string, CellContent> {
  return {
    sheet: textField(sheet),
    place: { formula: linkFormula(sheet, finding.cell) },
    task: textField(task === '' ? '（整张表）' : task),
    item: textField(finding.item ?? ''),
    rule: textField(ruleTitle(finding.rule)),
    severity: textField(SEVERITY_LABELS[finding.severity]),
    message: textField(oneLine(finding.message)),
    evidence: textField(finding.evidence),
    suggestion: textField(finding.suggestion),
  };
}

/** Whether the last check still saw the finding, and what follows from it and the user's answer. */
function seenAs(seen: LastSeen): RowContents {
  return (cell) => ({ seen: { text: LAST_SEEN[seen] }, state: { formula: stateFormula(cell('handling'), cell('reason'), cell('seen')) } });
}

/**
 * A link to the cell that shows its address. Both follow when rows are inserted above it; HYPERLINK
 * with `#` is understood by Excel, WPS and LibreOffice. Says so where the cell was deleted.
 */
export function linkFormula(sheet: string, cell: string): string {
  const target = absoluteCell(sheet, cell);
  const address = (style: string): string => `ADDRESS(ROW(${target}),COLUMN(${target})${style})`;
  const prefix = `#${quotedSheet(sheet)}!`.replaceAll('"', '""');
  return `=IFERROR(HYPERLINK("${prefix}"&${address('')},${address(',4')}),"已删除")`;
}

function rules(layout: ListLayout): Edit[] {
  const { sheet } = layout;
  const states = columnBelow(layout, 'state');
  const first = `$${cellAddress(states.top, states.left)}`;
  return [
    { kind: 'list-validation', sheet, range: columnBelow(layout, 'handling'), words: Object.values(HANDLINGS), message: '请从下拉列表中选择处理状态。' },
    ...STATES.map(({ word, colours }): Edit => ({
      kind: 'add-conditional-format', sheet, range: states, formula: `=AND(${first}="${word}",${CONDITIONAL_FORMAT_KEY}=0)`,
      fill: STATUS_COLOURS[colours].fill, fontColor: STATUS_COLOURS[colours].font, bold: true,
    })),
  ];
}
