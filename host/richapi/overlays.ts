import type { CellRange } from '../../src/check/snapshot';
import { subtractArea } from '../workbook/areas';
import type { Worksheet } from '../workbook/workbook';
import { unmergeRange } from './merges';
import { areaOf, type RangeTarget } from './rangeTarget';

/** Takes merges and conditional formats away from a range, and data validation too where asked. */
export function clearOverlays(range: RangeTarget, validationToo: boolean): void {
  const area = areaOf(range);
  unmergeRange(range);
  range.sheet.conditionalFormats = without(range.sheet.conditionalFormats, area);
  renumber(range.sheet);
  if (validationToo) range.sheet.validations = without(range.sheet.validations, area);
  range.session.touchLook();
}

/** The things that lie over cells, cut back to what is outside an area; those with nothing left are gone. */
export function without<T extends { ranges: CellRange[] }>(things: readonly T[], area: CellRange): T[] {
  return things.flatMap((thing) => {
    const ranges = thing.ranges.flatMap((part) => subtractArea(part, area));
    return ranges.length === 0 ? [] : [{ ...thing, ranges }];
  });
}

/** Conditional formats are numbered 0, 1, 2, … in the order in which they are looked at. */
export function renumber(sheet: Worksheet): void {
  sheet.conditionalFormats.sort((a, b) => a.priority - b.priority);
  for (const [index, format] of sheet.conditionalFormats.entries()) format.priority = index;
}
