import { listName, type ListReading } from '../output/lists/model';
import { isTooBig } from './errors';
import { listPlaces, markPlaces, type MarkPlaces } from './names';
import { readInPortions } from './portions';
import { queueWorkbook } from './probe';
import { contentsFromCorner, listsToRead } from './readLists';
import { runReading, type Patience } from './run';

/** 问题清单 as it stands, and which table is which. */
export interface FindingsReading {
  /** null where the workbook has none. */
  readonly list: ListReading | null;
  readonly isProtected: boolean;
  /** Where the checked tables stand. */
  readonly places: MarkPlaces;
}

/** Reads 问题清单 in one round trip, wherever the user moved it; in more where it is too long for one answer. */
export function readFindings(patience: Patience): Promise<FindingsReading> {
  return runReading(async (context) => {
    try {
      return await readAtOnce(context);
    } catch (error) {
      if (!isTooBig(error)) throw error;
    }
    const around = queueWorkbook(context);
    await context.sync();
    const workbook = around.finish();
    const lists = listsToRead(context, workbook);
    await readInPortions(context, lists.sources, lists.queue);
    const { findings: list } = lists.finish();
    const isProtected = workbook.sheets.some((sheet) => sheet.name === list?.sheet && sheet.isProtected);
    return { list, isProtected, places: workbook.places };
  }, patience);
}

async function readAtOnce(context: Excel.RequestContext): Promise<FindingsReading> {
  const names = context.workbook.names.load('items/name, items/formula');
  const header = context.workbook.names.getItemOrNullObject(listName('findings')).getRangeOrNullObject().load('rowIndex');
  const sheet = header.worksheet.load('name, protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex, columnIndex, formulas, numberFormat');
  await context.sync();
  const defined = names.items.map((item) => ({ name: item.name, formula: String(item.formula) }));
  const places = markPlaces(defined);
  const place = listPlaces(defined).get('findings');
  if (header.isNullObject || used.isNullObject || place === undefined) return { list: null, isProtected: false, places };
  return {
    list: { kind: 'findings', sheet: sheet.name, headerRow: header.rowIndex + 1, named: place.range, contents: contentsFromCorner(used), values: [], table: null },
    isProtected: sheet.protection.protected,
    places,
  };
}
