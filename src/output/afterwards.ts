import type { CellContent, Edit } from './edits';
import { CORRECTED_COLUMN } from './indicatorsSheet';
import { LIST_KINDS, type ListReading } from './lists/model';
import type { ListPlan } from './lists/plan';
import { MARKS_SETTING, sameShape, type Mark, type MarkSummary, type PreviousMarks } from './marks';
import type { Placement } from './placement';

/** What a check of one table is about to write. */
export interface Written {
  readonly placement: Placement;
  /** The marks of the table as they were planned. */
  readonly next: Mark;
  readonly lists: readonly [findings: ListPlan, indicators: ListPlan];
  readonly edits: readonly Edit[];
}

/**
 * What a reading would find once a plan was carried out, so that the next check need not read it again.
 * Null where more than words changes (columns that move, sheets that begin, colours), and where it hangs
 * on how Excel computes. Linear in the rows.
 */
export function afterwards(previous: PreviousMarks, { placement: { mark, reuse }, next, lists, edits }: Written): PreviousMarks | null {
  if (mark === null || !reuse || mark.summary === null || mark.status === null || mark.notes === null) return null;
  if (edits.some((edit) => (edit.kind === 'add-conditional-format' || edit.kind === 'remove-conditional-formats') && edit.sheet === mark.sheet)) return null;
  const [findings, indicators] = LIST_KINDS.map((kind, index) => listAfter(previous.lists[kind], lists[index]));
  if (findings === undefined || indicators === undefined) return null;
  const marked: Mark = {
    ...mark,
    saved: next.saved,
    status: { ...mark.status, contents: next.status?.contents ?? [] },
    notes: { ...mark.notes, contents: next.notes?.contents ?? [] },
    summary: summaryAfter(mark.summary, next.summary?.contents ?? [], mark.summary.named === undefined && sameShape(mark.saved.summary, next.saved.summary)),
  };
  const setting = edits.reduce((kept, edit) => (edit.kind === 'save-setting' && edit.key === MARKS_SETTING ? edit.value : kept), previous.setting);
  return { ...previous, marks: previous.marks.map((one) => (one === mark ? marked : one)), setting, lists: { findings, indicators } };
}

/** Where its looks stay, so does what the user put beside it. */
function summaryAfter({ sheet, contents }: MarkSummary, written: readonly (readonly CellContent[])[], dressed: boolean): MarkSummary {
  const width = written[0]?.length ?? 0;
  return { sheet, contents: dressed ? overlaid(contents, written, { row: 0, column: 0, width }) : written };
}

/** A list after its rows were written; null where there is none, undefined where nobody can tell. */
function listAfter(reading: ListReading | null, plan: ListPlan | undefined): ListReading | null | undefined {
  if (reading === null) return plan?.added === null ? null : undefined;
  if (plan === undefined || plan.layout === null || plan.added !== null || reading.table === null) return undefined;
  const { layout, rows } = plan;
  const { headerRow, left, right } = layout;
  const before = reading.contents.length - headerRow;
  const lines = [...rows, ...Array.from({ length: Math.max(0, before - rows.length) }, () => Array.from({ length: right - left + 1 }, (): CellContent => null))];
  const contents = withoutBlankEnd(overlaid(reading.contents, lines, { row: headerRow, column: left - 1, width: right - left + 1 }));
  const corrected = layout.columns.get(CORRECTED_COLUMN);
  // What a correction that is a formula comes to only Excel knows.
  if (corrected !== undefined && contents.some((line) => isFormula(line[corrected - 1] ?? null))) return undefined;
  return {
    ...reading,
    contents,
    values: reading.kind === 'indicators' ? contents.map((line) => line.map(valueOf)) : [],
    table: { ...reading.table, range: { ...reading.table.range, bottom: headerRow + Math.max(1, rows.length) } },
  };
}

/** Lines with a block of others laid over them. */
function overlaid(
  lines: readonly (readonly CellContent[])[], block: readonly (readonly CellContent[])[], at: { readonly row: number; readonly column: number; readonly width: number },
): CellContent[][] {
  const width = Math.max(lines[0]?.length ?? 0, at.column + at.width);
  return Array.from({ length: Math.max(lines.length, at.row + block.length) }, (_, row) => {
    const line = Array.from({ length: width }, (__, column): CellContent => lines[row]?.[column] ?? null);
    const over = block[row - at.row];
    if (over !== undefined) line.splice(at.column, at.width, ...over);
    return line;
  });
}

function withoutBlankEnd(lines: CellContent[][]): CellContent[][] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.every((content) => valueOf(content) === '' && !isFormula(content)) === true) end -= 1;
  return lines.slice(0, end);
}

function isFormula(content: CellContent): boolean {
  return content !== null && 'formula' in content;
}

/** The value of a cell; '' for a formula, whose value nobody asks for. */
function valueOf(content: CellContent): string | number {
  if (content === null) return '';
  if ('text' in content) return content.text;
  return 'number' in content ? content.number : '';
}
