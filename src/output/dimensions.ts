import { cellAddress } from '../check/address';
import type { TableReport } from '../check/report';
import type { CellRange } from '../check/snapshot';
import type { SelfCheckTable } from '../check/table/model';
import { cut, oneLine } from './note';
import { absoluteReference } from './sheetNames';

/** Longest formula that Excel takes, with room for what is put around it. */
const FORMULA_LIMIT = 8_000;
/** A column of long texts may be taken for that of the dimensions. */
const LABEL_LENGTH = 60;

/** A dimension and how the rows of one status are counted in it. */
export interface DimensionCount {
  readonly label: string;
  /** Formula without `=`, given the absolute reference of the cell that holds the status word. */
  readonly count: (statusCell: string) => string;
}

/**
 * How the rows of each dimension (考评维度) are counted, in the order of the table.
 *
 * Where every row carries its own label, COUNTIFS over the sheet's dimension column is used: it
 * follows when rows are sorted. Labels that are merged, or written once for a block, are blank in
 * the other rows, and COUNTIFS would miss those; but such rows cannot be sorted anyway, so COUNTIF
 * over the blocks of rows is as live, and needs no helper column on the user's sheet.
 *
 * Null where the blocks are so scattered that a formula would become too long.
 */
export function dimensionCounts(report: TableReport, table: SelfCheckTable, status: CellRange): readonly DimensionCount[] | null {
  const blocks = dimensionBlocks(report);
  const labels = labelRange(report, table, status);
  const counts = [...blocks].map(([label, ranges]): DimensionCount => ({
    label: label === '' ? '（未注明维度）' : cut(oneLine(label), LABEL_LENGTH),
    count: (statusCell) => {
      if (labels !== null) return `COUNTIFS(${labels},"${label.replaceAll('"', '""')}",${absoluteReference(report.sheet, status)},${statusCell})`;
      return ranges
        .map(({ top, bottom }) => `COUNTIF(${absoluteReference(report.sheet, { ...status, top, bottom })},${statusCell})`)
        .join('+');
    },
  }));
  return counts.some(({ count }) => count('$AA$10000').length > FORMULA_LIMIT) ? null : counts;
}

interface Block {
  readonly top: number;
  bottom: number;
}

/** Runs of rows under one label, by label in order of appearance. */
function dimensionBlocks(report: TableReport): Map<string, Block[]> {
  const blocks = new Map<string, Block[]>();
  let current: string | null = null;
  for (const { row, dimension } of report.rows) {
    const list = blocks.get(dimension) ?? [];
    blocks.set(dimension, list);
    const last = list.at(-1);
    if (dimension === current && last !== undefined) last.bottom = row;
    else list.push({ top: row, bottom: row });
    current = dimension;
  }
  return blocks;
}

/** The dimension column beside the status column, where COUNTIFS can compare its cells with the labels. */
function labelRange(report: TableReport, table: SelfCheckTable, status: CellRange): string | null {
  const column = table.columns.dimension;
  if (column === undefined) return null;
  const comparable = table.rows.every((row) => {
    const cell = row.cells.dimension;
    return cell?.kind === 'text' && cell.cell === cellAddress(row.row, column) && cell.text === row.dimension && isPlainCriterion(cell.text);
  });
  return comparable ? absoluteReference(report.sheet, { ...status, left: column, right: column }) : null;
}

/** False for texts that COUNTIFS takes for a pattern, a comparison or a number, or that are too long for it. */
function isPlainCriterion(text: string): boolean {
  return text.length <= 255 && !/[*?~]/u.test(text) && !/^[<>=]/u.test(text) && !/[\r\n]/u.test(text) && Number.isNaN(Number(text));
}
