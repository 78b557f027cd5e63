import type { CellContent, Edit, Plan } from './edits';
import { FINDINGS } from './findingsSheet';
import { HANDLING_WORDS, type Handled } from './handling';
import { tableId, type ListReading } from './lists/model';
import { cellOf, listRows, locateList } from './lists/read';

/**
 * Plans the user's answer to a finding of the table with that mark: two cells of 问题清单. `no-list` where
 * the list cannot be read any more, `finding-gone` where it does not name the finding. Of a row that
 * the user copied the upper one counts. Linear in the list's rows.
 */
export function planHandling(list: ListReading, markId: number | null, key: string, { handling, reason }: Handled): Plan | 'no-list' | 'finding-gone' {
  const layout = locateList(FINDINGS, list);
  if (layout === null) return 'no-list';
  const row = markId === null ? undefined : listRows(list, layout).find((one) => one.key === key && one.table === tableId(markId));
  if (row === undefined) return 'finding-gone';
  const put = (id: string, content: CellContent): Edit => ({
    kind: 'write', sheet: layout.sheet, top: row.row, left: layout.columns.get(id) ?? layout.left, cells: [[content]],
  });
  return {
    edits: [put('handling', { text: HANDLING_WORDS[handling] }), put('reason', reason === '' ? { empty: true, format: '@' } : { text: reason })],
    undo: [put('handling', cellOf(row, layout, 'handling')), put('reason', cellOf(row, layout, 'reason'))],
  };
}
