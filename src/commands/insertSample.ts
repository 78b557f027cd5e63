import { applyEdits, readSheetNames, selectCell } from '../excel';
import { freeSheetName } from '../output/sheetNames';
import type { InsertedSample } from './api';
import type { Dependencies } from './createCommands';
import { failWith } from './outcome';
import { planSample, SAMPLE_SHEET } from './sampleTable';

/** 插入示例表: a small table with mistakes on a new sheet, which is brought to the front. The user's own sheets are not touched. */
export async function runInsertSample({ patience }: Dependencies): Promise<InsertedSample> {
  const { names, structureProtected } = await readSheetNames(patience);
  if (structureProtected) throw failWith('workbook-protected');
  const sheet = freeSheetName(SAMPLE_SHEET, names);
  await applyEdits(planSample(sheet), patience);
  await selectCell(sheet, 'A1', patience);
  return { sheet };
}
