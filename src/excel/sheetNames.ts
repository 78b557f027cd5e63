import { runReading, type Patience } from './run';

/** The workbook's sheets by name, and whether sheets may be added. */
export interface SheetNames {
  readonly names: readonly string[];
  readonly structureProtected: boolean;
}

/** Reads the names of all sheets, hidden ones included; one round trip. */
export function readSheetNames(patience: Patience): Promise<SheetNames> {
  return runReading(async (context) => {
    const { workbook } = context;
    workbook.protection.load('protected');
    const sheets = workbook.worksheets.load('items/name');
    await context.sync();
    return { names: sheets.items.map((sheet) => sheet.name), structureProtected: workbook.protection.protected };
  }, patience);
}
