import { checkTableInSteps, ruleTitle, type TableReport } from '../check';
import type { SelfCheckTable } from '../check/table/model';
import { applyEdits, readSheet, surveyColumns, type SheetReading } from '../excel';
import { placeMarks, planEdits } from '../output';
import { markOfTable, type SavedColumn } from '../output/marks';
import type { CheckProgress, CheckRequest, CheckResult } from './api';
import { cellTexts } from './cellTexts';
import type { Dependencies } from './createCommands';
import { failWith } from './outcome';
import { chosenTable, tablesOf } from './tables';
import { templateFor, type ChosenTemplate } from './templateChoice';

/** After so many milliseconds of checking the pane gets a turn: to draw, and to cancel. */
const TURN = 30;

/**
 * 一键核验. Reads, checks, plans, and only then writes: whatever is wrong with the sheet ends the
 * command before anything was changed.
 */
export async function runCheck(request: CheckRequest, dependencies: Dependencies): Promise<CheckResult> {
  const tell = (progress: CheckProgress): void => request.onProgress?.(progress);
  const mayStop = (): void => {
    if (request.signal?.aborted === true) throw failWith('cancelled');
  };
  mayStop();
  tell({ phase: 'reading', done: 0, total: 0 });
  const reading = await readSheet(dependencies.patience, request.sheet);
  mayStop();
  const table = chosenTable(tablesOf(reading.snapshot), reading.snapshot.name, request.range);
  const chosen = templateFor(request.templateId, table, dependencies.templates);
  if (request.write) requireWritable(reading, table);

  const report = await checkRows(table, chosen, request, tell, mayStop);
  if (request.write) {
    mayStop();
    tell({ phase: 'writing', done: 0, total: 0 });
    await write(reading, table, report, dependencies);
  }
  return { workbook: reading.workbook, report, texts: cellTexts(table, report) };
}

async function checkRows(
  table: SelfCheckTable, { template, reason }: ChosenTemplate, request: CheckRequest, tell: (progress: CheckProgress) => void, mayStop: () => void,
): Promise<TableReport> {
  const total = table.rows.length;
  const steps = checkTableInSteps(table, template, { templateReason: reason, ...(request.asOf === undefined ? {} : { asOf: request.asOf }) });
  tell({ phase: 'checking', done: 0, total });
  let turnEnds = performance.now() + TURN;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    tell({ phase: 'checking', done: step.value, total });
    if (performance.now() < turnEnds) continue;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    mayStop();
    turnEnds = performance.now() + TURN;
  }
}

/** Protected sheets are explained, never unprotected. */
function requireWritable(reading: SheetReading, table: SelfCheckTable): void {
  const { snapshot, previous, protectedSheets, structureProtected } = reading;
  const summary = markOfTable(previous, snapshot.name, table.range)?.summary ?? null;
  const locked = [snapshot.name, ...(summary === null ? [] : [summary.sheet])].find((sheet) => protectedSheets.includes(sheet));
  if (locked !== undefined) throw failWith('sheet-protected', { sheet: locked });
  if (summary === null && structureProtected) throw failWith('workbook-protected');
}

const PLAIN: SavedColumn = { width: null, formats: [] };

async function write(reading: SheetReading, table: SelfCheckTable, report: TableReport, { now, patience }: Dependencies): Promise<void> {
  const { snapshot, layout, previous } = reading;
  const placement = placeMarks(snapshot, layout, table, previous);
  if (placement === null) throw failWith('too-large', { sheet: snapshot.name });
  const before = placement.reuse ? { status: PLAIN, notes: PLAIN } : await surveyColumns(placement, patience);
  const plan = planEdits({
    report, table, placement, before, previous,
    workbook: reading.workbook,
    sheetNames: reading.sheetNames,
    checkedAt: now(),
    ruleTitle,
  });
  await applyEdits(plan, patience);
}
