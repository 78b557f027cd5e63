import { rangeAddress } from '../check/address';
import type { Cell, CellRange } from '../check/snapshot';
import { EMPTY } from './cells';
import { probe, type Probe } from './probe';
import { keep, readAll, type KeptReading } from './readSheet';
import { runReading, type Patience } from './run';

/**
 * Reads everything but the cells of a sheet, which are known: after a check has put our columns, names and
 * sheets into the workbook for the first time. Two round trips, more where the lists are long. Null where the
 * sheet does not reach just as far as our columns make it, or earlier ones were moved: it is to be read as a whole then.
 */
export function readAround({ probed: before, contents }: KeptReading, patience: Patience): Promise<KeptReading | null> {
  return runReading(async (context) => {
    const probed = await probe(context, before.sheet.name);
    const { used } = probed;
    const known = before.used;
    const now = ourColumns(probed);
    const reach = [...now.values()].reduce((area, column) => (area === null ? null : union(area, column)), known);
    const stayed = [...ourColumns(before)].every(([name, range]) => rangeAddress(now.get(name) ?? { top: 0, left: 0, bottom: 0, right: 0 }) === rangeAddress(range));
    if (used === null || known === null || reach === null || !stayed || rangeAddress(used) !== rangeAddress(reach)) return null;
    const around = await readAll(context, context.workbook.worksheets.getItem(probed.sheet.name), probed, null);
    return keep(probed, { ...around, cells: spread(contents.cells, known, used) });
  }, patience);
}

/** Our columns on the sheet that is read, by part and mark. */
function ourColumns({ sheet, places }: Probe): ReadonlyMap<string, CellRange> {
  return new Map([...places].flatMap(([id, mark]) => (['status', 'notes'] as const).flatMap((part): [string, CellRange][] => {
    const place = mark[part];
    return place?.sheet === sheet.name ? [[`${part} ${String(id)}`, place.range]] : [];
  })));
}

function union(a: CellRange, b: CellRange): CellRange {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

/** Cells of a range as those of a wider one; what is new is ours, and of no account. */
function spread(cells: readonly (readonly Cell[])[], from: CellRange, to: CellRange): Cell[][] {
  return Array.from({ length: to.bottom - to.top + 1 }, (_, row) =>
    Array.from({ length: to.right - to.left + 1 }, (__, column) => cells[to.top + row - from.top]?.[to.left + column - from.left] ?? EMPTY));
}
