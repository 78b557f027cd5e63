import { cellAddress } from '../check/address';
import { STATUSES, STATUS_LABELS } from '../check/report';
import type { CellRange } from '../check/snapshot';
import { TINT_KEY, type Edit, type Plan } from './edits';
import type { Mark, PreviousMarks } from './marks';
import { ROW_TINTS } from './palette';

/**
 * 整行着色. The edits that tint the rows of a table by their status, or take the tint away. Conditional
 * formats that look at the status column, behind all of the user's own: they follow when a status is
 * changed or rows are sorted, and the cells' own looks are never touched. Nothing where all is as wanted.
 */
export function tintEdits(mark: Mark | null, next: Mark, wanted: boolean): { readonly edits: readonly Edit[]; readonly undo: readonly Edit[] } {
  const isTinted = (mark?.tints ?? 0) > 0;
  const same = mark !== null && JSON.stringify([mark.sheet, mark.table, mark.status?.range]) === JSON.stringify([next.sheet, next.table, next.status?.range]);
  if (isTinted === wanted && (!wanted || same)) return { edits: [], undo: [] };
  const before = isTinted && mark !== null ? mark : null;
  return {
    edits: [...(before === null ? [] : removeTint(before)), ...(wanted ? addTint(next) : [])],
    undo: [...(wanted ? removeTint(next) : []), ...(before === null ? [] : [...removeTint(before), ...addTint(before)])],
  };
}

/** Plans the tint of all checked tables after the user switched it on or off. */
export function planTint(previous: PreviousMarks, wanted: boolean): Plan {
  const changes = previous.marks.map((mark) => tintEdits(mark, mark, wanted));
  return { edits: changes.flatMap(({ edits }) => edits), undo: changes.flatMap(({ undo }) => undo) };
}

/** Takes the tint of a table away. */
export function removeTint(mark: Mark): Edit[] {
  const range = bodyOf(mark);
  return range === null ? [] : [{ kind: 'remove-conditional-formats', sheet: mark.sheet, range, key: TINT_KEY }];
}

/** Tints a table; nothing where its rows or its status column are gone. */
export function addTint(mark: Mark): Edit[] {
  const range = bodyOf(mark);
  if (range === null || mark.status === null) return [];
  const cell = `$${cellAddress(range.top, mark.status.range.left)}`;
  return STATUSES.map((status) => ({
    kind: 'add-conditional-format', sheet: mark.sheet, range, formula: `=AND(${cell}="${STATUS_LABELS[status]}",${TINT_KEY}=0)`, fill: ROW_TINTS[status], behind: true,
  }));
}

function bodyOf({ table }: Mark): CellRange | null {
  return table === null || table.bottom <= table.top ? null : { ...table, top: table.top + 1 };
}
