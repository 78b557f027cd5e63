import { runReading, type Patience } from './run';

/** A worksheet as a list of sheets shows it. */
export interface ListedSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
}

/** The worksheets of the workbook from left to right: one round trip. */
export function listSheets(patience: Patience): Promise<readonly ListedSheet[]> {
  return runReading(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name, items/visibility, items/protection/protected');
    await context.sync();
    return sheets.items.map(({ name, visibility, protection }) => ({ name, visible: visibility === 'Visible', isProtected: protection.protected }));
  }, patience);
}
