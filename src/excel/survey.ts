import type { CellRange } from '../check/snapshot';
import type { SavedColumn } from '../output/marks';
import type { Placement } from '../output/placement';
import { ExcelFailure } from './errors';
import { ASKED_PROPERTIES, savedColumn, unusualFormat } from './properties';
import { rangeAt } from './readMarks';
import { runReading, type Patience } from './run';

/** How the two columns look before they become ours. */
export interface Survey {
  readonly status: SavedColumn;
  readonly notes: SavedColumn;
}

/** What is known right before writing. */
export interface SurveyReading {
  /** In the order of the placements. */
  readonly surveys: readonly Survey[];
  /** Names of all sheets of the workbook. */
  readonly sheetNames: ReadonlySet<string>;
}

/**
 * Reads how the columns look that marks are to go to, in one round trip for all tables, and makes
 * sure that nobody has typed something into them since the sheets were read.
 */
export function surveyColumns(placements: readonly Placement[], patience: Patience): Promise<SurveyReading> {
  return runReading(async (context) => {
    const queue = (placement: Placement, column: number): ColumnReading => {
      const range: CellRange = { top: placement.top, left: column, bottom: placement.bottom, right: column };
      const cells = rangeAt(context, { sheet: placement.sheet, range }).load('formulas, numberFormat, format/columnWidth, format/useStandardWidth');
      return { cells, properties: cells.getCellProperties(ASKED_PROPERTIES), isOurs: placement.mark !== null && isMarkColumn(placement, column) };
    };
    const queued = placements.map((placement) => ({ sheet: placement.sheet, status: queue(placement, placement.status), notes: queue(placement, placement.notes) }));
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return {
      surveys: queued.map(({ sheet, status, notes }) => ({ status: finish(status, sheet), notes: finish(notes, sheet) })),
      sheetNames: new Set(sheets.items.map(({ name }) => name)),
    };
  }, patience);
}

interface ColumnReading {
  readonly cells: Excel.Range;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly isOurs: boolean;
}

function isMarkColumn({ mark }: Placement, column: number): boolean {
  return [mark?.status, mark?.notes].some((known) => known?.range.left === column);
}

function finish({ cells, properties, isOurs }: ColumnReading, sheet: string): SavedColumn {
  const isTaken = cells.formulas.some((row: unknown[]) => row.some((value) => value !== ''));
  if (isTaken && !isOurs) throw new ExcelFailure('changed-meanwhile', { sheet }, 'the free columns were filled while checking');
  const formats = properties.value.map((row, index) => unusualFormat(row[0] ?? {}, String(cells.numberFormat[index]?.[0] ?? 'General')));
  return savedColumn(formats, cells.format.useStandardWidth ? null : cells.format.columnWidth);
}
