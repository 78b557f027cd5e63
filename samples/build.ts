import { join } from 'node:path';
import { SAMPLES } from './sources';
import { sampleWorkbook } from './workbook';

/** `npm run samples`: writes the samples' workbooks beside this file. */
async function build(): Promise<void> {
  for (const sample of SAMPLES) await sampleWorkbook(sample).xlsx.writeFile(join(__dirname, `${sample.id}.xlsx`));
}

void build();
