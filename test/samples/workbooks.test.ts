import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { placedRows } from '../../samples/layout';
import { SAMPLES } from '../../samples/sources';
import { sampleWorkbook } from '../../samples/workbook';

const folder = join(__dirname, '../../samples');

/** Everything about a workbook that a reader could see, read from its bytes. */
async function contents(bytes: ExcelJS.Buffer): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  return workbook.model;
}

describe.each(SAMPLES.map((sample) => [sample.id, sample] as const))('sample %s', (id, sample) => {
  it('is what its source builds', async () => {
    const committed = new ExcelJS.Workbook();
    await committed.xlsx.readFile(join(folder, `${id}.xlsx`));
    const built = await contents(await sampleWorkbook(sample).xlsx.writeBuffer());
    expect(built).toEqual(committed.model);
  });

  it('holds twenty rows of required tasks, each once unless a defect says otherwise', () => {
    const answered = placedRows(sample).map(({ row }) => row.answers).filter((task) => task !== null);
    const distinct = new Set([...answered, ...sample.missingTasks]);
    expect(distinct.size).toBe(20);
    const doubles = answered.length + sample.missingTasks.length - distinct.size;
    const declared = placedRows(sample).flatMap(({ row }) => row.defects ?? []).filter(({ rules }) => rules.includes('task-duplicate'));
    expect(doubles).toBe(declared.length);
  });
});
