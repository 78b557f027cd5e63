import type { PreviousMarks } from '../output/marks';
import { CELLS_A_READ } from './cells';
import { isTooBig } from './errors';
import { queueExtent, queueWorkbook, type Probe, type WorkbookProbe } from './probe';
import { readPrevious } from './readMarks';
import { cellCount, MAX_CELLS, ownSheets, queueProbed, readProbed, type SheetReading } from './readSheet';
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

/** Cells of the first answer: few, for nobody knows yet how many bytes a cell has. */
const FIRST_CELLS = 1_000;
/** Bytes that an answer is meant to have; Excel on the web allows 5 MB. */
const ANSWER_BYTES = 4_000_000;
/** Sheets in one request: each asks for the widths of its columns one by one. */
const SHEETS_A_READ = 25;
/** What a cell takes in an answer besides its text. */
const BYTES_A_CELL = 40;

/**
 * Reads every visible sheet that is none of ours: two round trips for the workbook, one for the first
 * sheets and one for each 4 MB after them (more where texts are too long for one answer). `beforeSheet`
 * is called before each request with its first sheet and the number of sheets done and in all; it may
 * stop the reading by throwing.
 */
export async function readSheets(patience: Patience, beforeSheet: (sheet: string, done: number, total: number) => void): Promise<SheetsReading> {
  const { known, probes, hidden } = await runReading(probeAll, patience);
  const small = probes.filter((probed) => !isTooLarge(probed));
  const readings: SheetReading[] = [];
  let limit = FIRST_CELLS;
  while (readings.length < small.length) {
    const batch = firstWithin(small.slice(readings.length), limit);
    const [first] = batch;
    if (first === undefined) break;
    beforeSheet(first.sheet.name, readings.length, small.length);
    const read = await runReading((context) => readTogether(context, batch, known), patience);
    if (read === null) {
      limit = cellsOf(batch) / 2;
      continue;
    }
    readings.push(...read);
    limit = cellsWithin(ANSWER_BYTES, readings);
  }
  return {
    readings,
    leftOut: [
      ...hidden.map((sheet) => ({ sheet, reason: 'hidden' as const })),
      ...probes.filter(isTooLarge).map(({ sheet }) => ({ sheet: sheet.name, reason: 'too-large' as const })),
    ],
  };
}

/** The first sheets that have no more cells than that; one at least. */
function firstWithin(probes: readonly Probe[], limit: number): readonly Probe[] {
  let cells = 0;
  const end = probes.findIndex((probed, index) => {
    cells += weight(probed);
    return index > 0 && (cells > limit || index >= SHEETS_A_READ);
  });
  return end < 0 ? probes : probes.slice(0, end);
}

/** One round trip for several sheets; null where they are too much for one answer. A sheet alone is read in parts then. */
async function readTogether(context: Excel.RequestContext, probes: readonly Probe[], known: ProbedWorkbook['known']): Promise<readonly SheetReading[] | null> {
  const [only] = probes;
  if (only !== undefined && probes.length === 1) return [await readProbed(context, only, known)];
  const queued = probes.map((probed) => queueProbed(context, probed, known));
  try {
    await context.sync();
  } catch (error) {
    if (isTooBig(error)) return null;
    throw error;
  }
  return queued.map(({ finish }) => finish());
}

/** How many cells such as these come to that many bytes, never more than one read may have. Cells are told as value, as text and as formula, Chinese in three bytes a letter. */
function cellsWithin(bytes: number, readings: readonly SheetReading[]): number {
  let [cells, sum] = [0, 0];
  for (const { snapshot } of readings) {
    for (const row of snapshot.cells) {
      cells += row.length;
      for (const { text } of row) sum += BYTES_A_CELL + 9 * text.length;
    }
  }
  return cells === 0 ? FIRST_CELLS : Math.min(CELLS_A_READ, (bytes / sum) * cells);
}

function cellsOf(probes: readonly Probe[]): number {
  return probes.reduce((sum, probed) => sum + weight(probed), 0);
}

/** Empty sheets count as well: fewer sheets are always fewer cells. */
function weight({ used }: Probe): number {
  return Math.max(1, cellCount(used));
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
  const visible = workbook.sheets.filter(({ isVisible }) => isVisible);
  const queue = (): readonly (() => Probe)[] => visible.map((sheet) => queueProbe(context, workbook, sheet));
  const { marks, template, probes } = await readAround(context, workbook, queue);
  const own = new Set([...ownSheets(marks), ...reminderPlaces(workbook).map(({ sheet }) => sheet), templateSheetOf(workbook)]);
  return {
    known: { marks, template },
    probes: probes.filter(({ sheet }) => !own.has(sheet.name)),
    hidden: workbook.sheets.filter(({ name, isVisible }) => !isVisible && !own.has(name)).map(({ name }) => name),
  };
}

interface Around {
  readonly marks: PreviousMarks;
  readonly template: TemplateReading | null;
  readonly probes: readonly Probe[];
}

/** What is ours, the template and the sizes of the sheets, in one round trip; in more where it is too much for one answer. */
async function readAround(context: Excel.RequestContext, workbook: WorkbookProbe, queueProbes: () => readonly (() => Probe)[]): Promise<Around> {
  const { previous, rest } = await readPrevious(context, workbook, () => ({ template: queueTemplate(context, workbook), probes: queueProbes() }));
  return { marks: previous, template: rest.template.finish(), probes: rest.probes.map((finish) => finish()) };
}

function queueProbe(context: Excel.RequestContext, workbook: WorkbookProbe, info: Probe['sheet']): () => Probe {
  const extent = queueExtent(context.workbook.worksheets.getItem(info.name));
  return () => ({ ...workbook, sheet: info, ...extent() });
}

function isTooLarge({ used }: Probe): boolean {
  return cellCount(used) > MAX_CELLS;
}
