import { listSheets, readMarks } from '../excel';
import { rangeAddress } from '../check/address';
import { LIST_KINDS } from '../output/lists/model';
import { readSheet } from '../excel';
import type { CheckAllRequest, CheckAllResult, CheckedTable, SkippedSheet, SkipReason } from './api';
import { runCheck } from './check';
import type { Dependencies } from './createCommands';
import { CommandFailure, failWith } from './outcome';
import { settingsIn } from './settings';
import { tablesOf } from './tables';

const NOTHING_HERE: readonly SkipReason[] = ['empty-sheet', 'no-table', 'no-result-column', 'no-data-rows'];

/** 核验全部工作表. Checks the tables of all visible sheets, one after the other. */
export async function runCheckAll(request: CheckAllRequest, dependencies: Dependencies): Promise<CheckAllResult> {
  const { patience } = dependencies;
  const { previous } = await readMarks(patience);
  const own = new Set([...previous.marks.map(({ summary }) => summary), ...LIST_KINDS.map((kind) => previous.lists[kind])].flatMap((sheet) => sheet?.sheet ?? []));
  const tables: CheckedTable[] = [];
  const skipped: SkippedSheet[] = [];
  for (const sheet of await listSheets(patience)) {
    if (own.has(sheet.name)) continue;
    const reason = !sheet.visible ? 'hidden' : request.write && sheet.isProtected ? 'sheet-protected' : await checkSheet(sheet.name, request, dependencies, tables);
    if (reason !== null) skipped.push({ sheet: sheet.name, reason });
  }
  if (tables.length === 0) throw failWith('no-table');
  return { workbook: tables[0]?.workbook ?? '', tables, skipped, matrixSheet: null };
}

async function checkSheet(sheet: string, request: CheckAllRequest, dependencies: Dependencies, tables: CheckedTable[]): Promise<SkipReason | null> {
  try {
    const { snapshot, previous } = await readSheet(dependencies.patience, sheet);
    for (const { range } of tablesOf(snapshot, settingsIn(previous.settings).settings.columns)) {
      const onProgress = request.onProgress;
      const checked = await runCheck({
        ...request, sheet, range: rangeAddress(range), ...(onProgress === undefined ? {} : { onProgress: (progress) => { onProgress({ ...progress, sheet }); } }),
      }, dependencies);
      tables.push({ ...checked, unit: sheet });
    }
    return null;
  } catch (error) {
    const reason = error instanceof CommandFailure ? NOTHING_HERE.find((code) => code === error.failure.code) : undefined;
    if (reason === undefined) throw error;
    return reason;
  }
}
