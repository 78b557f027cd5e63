import { ExcelFailure } from './errors';
import { parseRange } from './names';
import { rangeAt } from './names';
import { runWriting, type Patience } from './run';

/** Brings a sheet in front and selects a cell. Fails with `sheet-gone` for a sheet or cell that is not there. */
export function selectCell(sheet: string, cell: string, patience: Patience): Promise<void> {
  return runWriting(async (context) => {
    const range = parseRange(cell);
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
    await context.sync();
    if (worksheet.isNullObject || range === null) throw new ExcelFailure('sheet-gone', { sheet });
    worksheet.activate();
    rangeAt(context, { sheet, range }).select();
    await context.sync();
  }, { ...patience, writing: patience.reading });
}
