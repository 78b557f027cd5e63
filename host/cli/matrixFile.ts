import { parse } from 'node:path';
import type { Report } from '../../src/check/report';
import { applyEdits, PATIENCE } from '../../src/excel';
import { MATRIX_SHEET } from '../../src/output/matrix/model';
import { planMatrix } from '../../src/output/matrix/plan';
import { filesRemarks } from '../../src/output/matrix/remarks';
import { reportUnit } from '../../src/output/matrix/reportUnit';
import { unitNames } from '../../src/output/matrix/units';
import type { BootedOffice } from '../node/bootOffice';
import { createWorkbook, type Workbook } from '../workbook/workbook';
import { attach } from './checkFile';

/** Name of the file in a folder of checked workbooks. */
export const MATRIX_FILE = `${MATRIX_SHEET}.xlsx`;

/** Sheet of a new workbook; it goes when ours is there. */
const FIRST_SHEET = 'Sheet1';

/**
 * A workbook with the sheet 各表对照 over all tables of several files: units are the files, or the
 * tables where a file has several. The sheet belongs to nobody's marks, so nothing clears it.
 */
export async function matrixWorkbook(reports: readonly Report[], checkedAt: Date, office: BootedOffice): Promise<Workbook> {
  const tables = reports.flatMap(({ file, tables: found }) => found.map((report) => ({
    report, title: report.title, place: found.length > 1 ? `${parse(file).name} ${report.sheet}` : parse(file).name,
  })));
  const names = unitNames(tables);
  const units = tables.map(({ report, place }, index) => reportUnit(names[index] ?? place, report));
  const { edits } = planMatrix({ units, remarks: filesRemarks(checkedAt, reports.length) }, null, [FIRST_SHEET]);
  const workbook = createWorkbook([FIRST_SHEET], MATRIX_FILE);
  await attach(office, workbook);
  await applyEdits({ edits: [...edits.filter(({ kind }) => kind !== 'define-name'), { kind: 'delete-sheet', sheet: FIRST_SHEET }], undo: [] }, PATIENCE);
  return workbook;
}
