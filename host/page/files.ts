import { FileError } from '../files/fileError';
import type { Workbook } from '../workbook/workbook';

/** A file that was opened, or why it could not be, in words that the page shows. */
export type Opened = { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly reason: string };

/** A file that was handed to the browser for saving, or why it could not be made. */
export type Saved = { readonly ok: true; readonly file: string } | { readonly ok: false; readonly reason: string };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** More than this would make the page stand still, bytes. */
const LARGEST = 50_000_000;

/** Opens a file of the user's computer. Never throws. */
export async function openFile(file: File): Promise<Opened> {
  if (file.size > LARGEST) return { ok: false, reason: '文件超过 50 MB，演示页打不开这么大的文件。' };
  return await opened(async () => await file.arrayBuffer(), file.name);
}

/** Opens one of the samples that lie beside the page. Never throws. */
export async function fetchSample(name: string): Promise<Opened> {
  return await opened(async () => {
    const answer = await fetch(`samples/${name}`);
    if (!answer.ok) throw new FileError('not-a-workbook', `没有找到示例表（${String(answer.status)}）。`);
    return await answer.arrayBuffer();
  }, name);
}

/** Hands the workbook to the browser as an .xlsx file, named after the one that was opened. */
export async function downloadWorkbook(workbook: Workbook): Promise<Saved> {
  try {
    // Reading and writing files is a large part of the page's code: it comes when it is needed.
    const { writeXlsx } = await import('../files');
    const data = await writeXlsx(workbook);
    const file = `${workbook.name.replace(/\.xlsx$/i, '') || '工作簿'}-核验.xlsx`;
    const url = URL.createObjectURL(new Blob([data.slice()], { type: XLSX }));
    const link = document.createElement('a');
    link.href = url;
    link.download = file;
    link.click();
    // The browser has taken what it needs by then.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return { ok: true, file };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

async function opened(read: () => Promise<ArrayBuffer>, name: string): Promise<Opened> {
  try {
    const { readXlsx } = await import('../files');
    return { ok: true, workbook: await readXlsx(await read(), name) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** A file's own explanation; anything else is unexpected, and goes to the console too. */
function reasonOf(error: unknown): string {
  if (error instanceof FileError) return error.message;
  console.error(error);
  return error instanceof Error ? error.message : String(error);
}
