import { LISTS } from '../output';
import { contentText, KEY_COLUMN, LIST_KINDS, type ListReading, type ListReadings } from '../output/lists/model';
import { locateList } from '../output/lists/read';
import { rangeAt } from './names';
import { plainValue } from './cells';

/**
 * Queues the reading of what tells whether our lists are as they were read last: the keys of their
 * rows, the columns that the user writes, and those that the user added. `agree` tells after the sync;
 * never true for a list that cannot be read, or where a user's cell holds a formula.
 */
export function queueListSamples(context: Excel.RequestContext, lists: ListReadings): { readonly agree: () => boolean } {
  const samples = LIST_KINDS.map((kind) => queueSample(context, lists[kind]));
  return { agree: () => samples.every((agree) => agree()) };
}

function queueSample(context: Excel.RequestContext, list: ListReading | null): () => boolean {
  if (list === null) return () => true;
  const columns = sampledColumns(list);
  if (columns === null) return () => false;
  const { sheet, headerRow: top, contents } = list;
  const bottom = Math.max(contents.length, top);
  const read = columns.map((column) => ({ column, cells: rangeAt(context, { sheet, range: { top, left: column, bottom, right: column } }).load('formulas') }));
  return () => read.every(({ column, cells }) => cells.formulas.every((line, index) => {
    const known = contents[top - 1 + index]?.[column - 1] ?? null;
    return (known === null || !('formula' in known)) && String(plainValue(line[0])) === contentText(known);
  }));
}

/** The columns by which a list is known again; null where it cannot be read. */
function sampledColumns(list: ListReading): readonly number[] | null {
  const spec = LISTS[list.kind];
  const layout = locateList(spec, list);
  if (layout === null) return null;
  const ours = new Set(spec.columns.filter(({ id, user }) => user !== true && id !== KEY_COLUMN).map(({ id }) => layout.columns.get(id)));
  return Array.from({ length: layout.right - layout.left + 1 }, (_, index) => layout.left + index).filter((column) => !ours.has(column));
}
