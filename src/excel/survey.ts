import type { CellRange } from '../check/snapshot';
import type { CellFormat } from '../output/edits';
import type { SavedColumn } from '../output/marks';
import type { Placement } from '../output/placement';
import { ExcelFailure } from './errors';
import { ASKED_PROPERTIES, savedColumn, unusualFormat } from './properties';
import { rangeAt } from './names';
import { readInPortions, type RowSource } from './portions';
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
 * Reads how the columns look that marks are to go to, in one round trip for all tables (more for very long
 * ones), and makes sure that nobody has typed something into them since the sheets were read.
 */
export function surveyColumns(placements: readonly Placement[], patience: Patience): Promise<SurveyReading> {
  return runReading(async (context) => {
    const columns = placements.map((placement) => ({ sheet: placement.sheet, status: lookSource(context, placement, placement.status), notes: lookSource(context, placement, placement.notes) }));
    const finish = await readInPortions(context, columns.flatMap(({ status, notes }) => [status, notes]), () => {
      const queued = columns.map(({ sheet, status, notes }) => ({ sheet, status: queueColumn(status), notes: queueColumn(notes) }));
      const sheets = context.workbook.worksheets.load('items/name');
      return (): SurveyReading => ({
        surveys: queued.map(({ sheet, status, notes }) => ({ status: status(sheet), notes: notes(sheet) })),
        sheetNames: new Set(sheets.items.map(({ name }) => name)),
      });
    });
    return finish();
  }, patience);
}

/** Bytes of the looks of one cell, as they are asked for. */
const LOOK_BYTES = 640;

interface LookSource extends RowSource {
  readonly range: Excel.Range;
  readonly isOurs: boolean;
  readonly looks: CellFormat[];
  /** Whether a cell holds anything, for each row. */
  readonly taken: boolean[];
}

function lookSource(context: Excel.RequestContext, placement: Placement, column: number): LookSource {
  const { sheet, top, bottom } = placement;
  const range: CellRange = { top, left: column, bottom, right: column };
  const looks: CellFormat[] = [];
  const taken: boolean[] = [];
  return {
    range: rangeAt(context, { sheet, range }),
    isOurs: placement.mark !== null && isMarkColumn(placement, column),
    looks,
    taken,
    rows: bottom - top + 1,
    guess: LOOK_BYTES,
    queue: (from, count) => {
      const cells = rangeAt(context, { sheet, range: { ...range, top: top + from, bottom: top + from + count - 1 } }).load('formulas, numberFormat');
      const properties = cells.getCellProperties(ASKED_PROPERTIES);
      return {
        take: () => {
          properties.value.forEach((row, index) => {
            looks.push(unusualFormat(row[0] ?? {}, String(cells.numberFormat[index]?.[0] ?? 'General')));
            taken.push((cells.formulas[index]?.[0] ?? '') !== '');
          });
          return LOOK_BYTES * count;
        },
      };
    },
  };
}

function queueColumn({ range, isOurs, looks, taken }: LookSource): (sheet: string) => SavedColumn {
  const { format } = range.load('format/columnWidth, format/useStandardWidth');
  return (sheet) => {
    if (taken.includes(true) && !isOurs) throw new ExcelFailure('changed-meanwhile', { sheet }, 'the free columns were filled while checking');
    return savedColumn(looks, format.useStandardWidth ? null : format.columnWidth);
  };
}

function isMarkColumn({ mark }: Placement, column: number): boolean {
  return [mark?.status, mark?.notes].some((known) => known?.range.left === column);
}
