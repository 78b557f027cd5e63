import type { PreviousMarks } from '../output/marks';
import { queueWorkbook, rangeOf, type Probe, type WorkbookProbe } from './probe';
import { readPrevious } from './readMarks';
import { MAX_CELLS, ownSheets, readProbed, type SheetReading } from './readSheet';
import { reminderPlaces } from './readReminders';
import { queueTemplate, templateSheetOf, type TemplateReading } from './readTemplate';
import { runReading, type Patience } from './run';

/** All sheets of a workbook as a check of all sees them. */
export interface SheetsReading {
  /** Visible sheets in their order, ours excepted. All have the same `previous`. */
  readonly readings: readonly SheetReading[];
  /** Sheets that were not read. */
  readonly leftOut: readonly { readonly sheet: string; readonly reason: 'hidden' | 'too-large' }[];
}

/**
 * Reads every visible sheet that is none of ours: three round trips for the workbook, and one for
 * each sheet (more where its texts are too long for one answer). `beforeSheet` is called before each
 * with the number of sheets done and in all; it may stop the reading by throwing.
 */
export async function readSheets(patience: Patience, beforeSheet: (sheet: string, done: number, total: number) => void): Promise<SheetsReading> {
  const { known, probes, hidden } = await runReading(probeAll, patience);
  const small = probes.filter((probed) => !isTooLarge(probed));
  const readings: SheetReading[] = [];
  for (const [index, probed] of small.entries()) {
    beforeSheet(probed.sheet.name, index, small.length);
    readings.push(await runReading((context) => readProbed(context, probed, known), patience));
  }
  return {
    readings,
    leftOut: [
      ...hidden.map((sheet) => ({ sheet, reason: 'hidden' as const })),
      ...probes.filter(isTooLarge).map(({ sheet }) => ({ sheet: sheet.name, reason: 'too-large' as const })),
    ],
  };
}

interface ProbedWorkbook {
  readonly known: { readonly marks: PreviousMarks; readonly template: TemplateReading | null };
  readonly probes: readonly Probe[];
  readonly hidden: readonly string[];
}

async function probeAll(context: Excel.RequestContext): Promise<ProbedWorkbook> {
  const around = queueWorkbook(context);
  await context.sync();
  const workbook = around.finish();
  const marks = await readPrevious(context, workbook);
  const template = queueTemplate(context, workbook);
  const own = new Set([...ownSheets(marks), ...reminderPlaces(workbook).map(({ sheet }) => sheet), templateSheetOf(workbook)]);
  const foreign = workbook.sheets.filter(({ name }) => !own.has(name));
  const probes = foreign.filter(({ isVisible }) => isVisible).map((sheet) => queueProbe(context, workbook, sheet));
  await context.sync();
  return { known: { marks, template: template.finish() }, probes: probes.map((finish) => finish()), hidden: foreign.filter(({ isVisible }) => !isVisible).map(({ name }) => name) };
}

function queueProbe(context: Excel.RequestContext, workbook: WorkbookProbe, info: Probe['sheet']): () => Probe {
  const sheet = context.workbook.worksheets.getItem(info.name);
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex, columnIndex, rowCount, columnCount');
  const tables = sheet.tables.load('items/name, items/showTotals');
  return () => ({
    ...workbook,
    sheet: info,
    used: used.isNullObject ? null : rangeOf(used),
    sheetTables: tables.items.map((table) => ({ name: table.name, hasTotals: table.showTotals })),
  });
}

function isTooLarge({ used }: Probe): boolean {
  return used !== null && (used.bottom - used.top + 1) * (used.right - used.left + 1) > MAX_CELLS;
}
