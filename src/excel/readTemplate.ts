import type { Cell } from '../check/snapshot';
import { TEMPLATE_NAME } from '../output/templateSheet';
import { CELL_PROPERTIES, EMPTY, fromCorner, snapshotCells } from './cells';
import { parsePlace } from './names';
import { rangeOf, type WorkbookProbe } from './probe';

/** The sheet that holds the workbook's own task template. */
export interface TemplateReading {
  readonly sheet: string;
  /** From A1 on. */
  readonly cells: readonly (readonly Cell[])[];
}

/** Name of the sheet that holds the workbook's own template, however the user has renamed it; null where there is none. */
export function templateSheetOf({ names, sheets }: Pick<WorkbookProbe, 'names' | 'sheets'>): string | null {
  const defined = names.find(({ name }) => name.toLowerCase() === TEMPLATE_NAME);
  const place = defined === undefined ? null : parsePlace(defined.formula);
  return place !== null && sheets.some(({ name }) => name === place.sheet) ? place.sheet : null;
}

/** Queues the reading of the workbook's own template; `finish` gives it after the sync. */
export function queueTemplate(context: Excel.RequestContext, probed: WorkbookProbe): { readonly finish: () => TemplateReading | null } {
  const sheet = templateSheetOf(probed);
  if (sheet === null) return { finish: () => null };
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load(`rowIndex, columnIndex, rowCount, columnCount, ${CELL_PROPERTIES}`);
  return { finish: () => ({ sheet, cells: used.isNullObject ? [] : fromCorner(snapshotCells(used), rangeOf(used), EMPTY) }) };
}
