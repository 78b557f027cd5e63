import type { Sample, SampleRow } from './sources/model';

/** Where a row of a sample stands in its sheet. */
export interface PlacedRow {
  /** Sheet row, from 1. */
  readonly sheetRow: number;
  readonly row: SampleRow;
}

/** Rows of one dimension, first and last sheet row included. */
export interface PlacedBlock {
  readonly dimension: string;
  readonly headerRow: number | null;
  readonly rows: readonly PlacedRow[];
}

/** Gives every row of a sample its sheet row: one header above the first block, and above each where it repeats. */
export function placeRows(sample: Sample): readonly PlacedBlock[] {
  let next = sample.origin.row;
  return sample.blocks.map((block, index) => {
    const headerRow = index === 0 || sample.repeatHeader ? next++ : null;
    const rows = block.rows.map((row) => ({ sheetRow: next++, row }));
    return { dimension: block.dimension, headerRow, rows };
  });
}

/** The rows alone, top to bottom. */
export function placedRows(sample: Sample): readonly PlacedRow[] {
  return placeRows(sample).flatMap((block) => block.rows);
}
