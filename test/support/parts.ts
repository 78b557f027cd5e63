import JSZip from 'jszip';
import { writeXlsx } from '../../host/files';
import type { Workbook } from '../../host/workbook/workbook';

/** The parts of a workbook as it would be saved: path → text. */
export async function partsOf(workbook: Workbook): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(await writeXlsx(workbook));
  const paths = Object.keys(zip.files).filter((path) => !zip.files[path]!.dir).sort();
  return new Map(await Promise.all(paths.map(async (path) => [path, await zip.files[path]!.async('string')] as const)));
}

/** How two saved workbooks differ, part by part, with the place where a part begins to differ; an empty list says: not at all. */
export function partDifferences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [left, right] = [before.get(path), after.get(path)];
    if (left === right) return [];
    if (left === undefined || right === undefined) return [`${path}: ${left === undefined ? 'new' : 'gone'}`];
    let at = 0;
    while (left[at] === right[at]) at += 1;
    return [`${path}: ${left.slice(Math.max(0, at - 120), at + 80)} → ${right.slice(at, at + 80)}`];
  });
}
