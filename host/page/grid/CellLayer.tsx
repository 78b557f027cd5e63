import { memo, type ReactElement } from 'react';
import { cellAddress } from '../../../src/check/address';
import type { Font } from '../../workbook/cell';
import { displayText } from '../../workbook/display';
import { cellAt } from '../../workbook/grid';
import type { Worksheet } from '../../workbook/workbook';
import type { LookAt } from '../looks';
import { cellCss } from './cellLook';
import type { SheetLayout } from './layout';
import { CELL_PADDING } from './textHeight';

export interface CellLayerProps {
  readonly sheet: Worksheet;
  readonly layout: SheetLayout;
  /** Letters of cells without a font of their own. */
  readonly ordinaryFont: Font;
  readonly lookAt: LookAt;
  /** First and last row and column to draw. */
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  /** Changes whenever the workbook does; the sheet itself is changed in place. */
  readonly revision: number;
}

/** Draws the cells of a block, merged ones once and in full. */
export const CellLayer = memo(function CellLayer(props: CellLayerProps): ReactElement {
  const { rows } = props;
  const drawn = new Set<string>();
  const lines: ReactElement[] = [];
  for (let row = rows[0]; row <= rows[1]; row += 1) {
    if (props.layout.rows.size(row) === 0) continue;
    lines.push(
      <div role="row" aria-rowindex={row} key={row}>
        {rowCells(props, row, drawn)}
      </div>,
    );
  }
  return <>{lines}</>;
});

function rowCells(props: CellLayerProps, row: number, drawn: Set<string>): ReactElement[] {
  const { layout, columns } = props;
  const cells: ReactElement[] = [];
  for (let column = columns[0]; column <= columns[1]; column += 1) {
    const merge = layout.mergeAt(row, column);
    const [top, left] = merge === null ? [row, column] : [merge.top, merge.left];
    const address = cellAddress(top, left);
    if (drawn.has(address)) continue;
    drawn.add(address);
    const [bottom, right] = merge === null ? [row, column] : [merge.bottom, merge.right];
    cells.push(<GridCell key={address} {...props} top={top} left={left} bottom={bottom} right={right} />);
  }
  return cells;
}

interface GridCellProps extends CellLayerProps {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function GridCell({ sheet, layout, ordinaryFont, lookAt, top, left, bottom, right }: GridCellProps): ReactElement | null {
  const cell = cellAt(sheet.cells, top, left);
  const width = layout.columns.start(right + 1) - layout.columns.start(left);
  const height = layout.rows.start(bottom + 1) - layout.rows.start(top);
  if (width === 0 || height === 0) return null;
  const place = { left: layout.columns.start(left), top: layout.rows.start(top), width, height };
  const address = cellAddress(top, left);
  if (cell === undefined) {
    return <div role="gridcell" aria-colindex={left} data-cell={address} className={sheet.showGridlines ? 'cell' : 'cell bare'} style={place} />;
  }
  const text = displayText(cell);
  const last = acrossEnd(sheet, layout, top, right);
  const across = last === right ? null : layout.columns.start(last + 1) - place.left;
  const spill = typeof cell.value === 'string' && cell.style?.wrapText !== true ? roomBeside(sheet, layout, top, right) : 0;
  // Lines of neighbours lie on each other, as in Excel: a lined cell begins where its neighbour's line is.
  const { EdgeTop, EdgeLeft } = cell.style?.borders ?? {};
  const lined = { left: place.left - (EdgeLeft ? 1 : 0), top: place.top - (EdgeTop ? 1 : 0), width: width + (EdgeLeft ? 1 : 0), height: height + (EdgeTop ? 1 : 0) };
  return (
    <div
      role="gridcell"
      aria-colindex={left}
      data-cell={address}
      className={['cell', sheet.showGridlines ? '' : 'bare', EdgeTop ?? EdgeLeft ? 'lined' : '', spill > 0 || across !== null ? 'spills' : '', cell.hyperlink ? 'linked' : ''].join(' ')}
      style={{ ...lined, ...cellCss(cell, lookAt(top, left), ordinaryFont), ...(across === null ? {} : { justifyContent: 'flex-start' }) }}
      title={cell.note}
    >
      <span style={across !== null ? { width: across - 2 * CELL_PADDING, maxWidth: 'none' } : spill > 0 ? { maxWidth: width + spill - 2 * CELL_PADDING } : undefined}>{text}</span>
    </div>
  );
}

/** The last of the cells that a text is centred across: the empty ones beside it of the same alignment, as in Excel. The cell itself where it is empty. */
export function acrossEnd(sheet: Worksheet, layout: SheetLayout, row: number, column: number): number {
  const isAcross = (at: number): boolean => cellAt(sheet.cells, row, at)?.style?.horizontalAlignment === 'CenterAcrossSelection';
  let end = column;
  if (!isAcross(column) || isEmpty(sheet, layout, row, column)) return end;
  while (end < layout.columns.count && isAcross(end + 1) && isEmpty(sheet, layout, row, end + 1)) end += 1;
  return end;
}

/** Columns that long text may run on over at most. */
const FARTHEST = 30;

/** Width of the empty cells to the right of a cell: long text that is not wrapped runs on over them, as in Excel. */
function roomBeside(sheet: Worksheet, layout: SheetLayout, row: number, right: number): number {
  let column = right + 1;
  while (column <= right + FARTHEST && column <= layout.columns.count && isEmpty(sheet, layout, row, column)) column += 1;
  return layout.columns.start(column) - layout.columns.start(right + 1);
}

function isEmpty(sheet: Worksheet, layout: SheetLayout, row: number, column: number): boolean {
  const cell = cellAt(sheet.cells, row, column);
  return (cell === undefined || (cell.value === null && cell.formula === undefined)) && layout.mergeAt(row, column) === null;
}
