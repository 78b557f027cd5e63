import type { CellRange } from '../../check/snapshot';
import type { CellFormat, Edit } from '../edits';
import { HEADER_FILL, GRID, STATUS_COLOURS, SUMMARY_FONT, USER_FILL } from '../palette';
import type { ListLayout, ListSpec } from './model';

/** Looks, widths, frozen header and print setup of a new list. */
export function dressList(spec: ListSpec, layout: ListLayout, rows: number): Edit[] {
  const { sheet, headerRow, left, right } = layout;
  const format = (range: CellRange, look: CellFormat): Edit => ({ kind: 'format', sheet, range, format: look });
  const row = (at: number): CellRange => ({ top: at, left, bottom: at, right });
  const header: CellFormat = {
    fontName: SUMMARY_FONT, fontSize: 10, fontColor: '#000000', bold: true, fill: HEADER_FILL, horizontal: 'Center', vertical: 'Center', wrap: true, borders: GRID,
  };
  return [
    { kind: 'sheet-view', sheet, gridlines: false, tabColor: STATUS_COLOURS.exceeded.fill },
    format({ ...row(1), right: left }, { fontName: SUMMARY_FONT, fontSize: 16, bold: true, vertical: 'Center' }),
    format({ ...row(2), right: left }, { fontName: SUMMARY_FONT, fontSize: 9, fontColor: '#595959', vertical: 'Center' }),
    { kind: 'row-height', sheet, row: 1, height: 30 },
    { kind: 'row-height', sheet, row: headerRow, height: 20 },
    format(row(headerRow), header),
    ...spec.columns.flatMap(({ id, width, hidden }): Edit[] => {
      const column = layout.columns.get(id);
      if (column === undefined) return [];
      return hidden === true ? [{ kind: 'hide-column', sheet, column }] : [{ kind: 'column-width', sheet, column, width }];
    }),
    // Rows last: their heights follow from the widths.
    ...dressRows(spec, layout, headerRow + 1, headerRow + Math.max(rows, 1)),
    { kind: 'freeze-rows', sheet, rows: headerRow },
    { kind: 'print-setup', sheet, orientation: 'Landscape', pagesWide: 1, pagesHigh: 0, titleRows: { top: headerRow, bottom: headerRow } },
  ];
}

/** Looks of rows of a list, both ends included. Columns that the user fills in have a fill of their own. */
export function dressRows(spec: ListSpec, layout: ListLayout, top: number, bottom: number): Edit[] {
  const { sheet, left, right } = layout;
  const body: CellFormat = { fontName: SUMMARY_FONT, fontSize: 10, horizontal: 'Left', vertical: 'Center', wrap: true, borders: GRID };
  return [
    { kind: 'format', sheet, range: { top, left, bottom, right }, format: body },
    ...spec.columns.flatMap(({ id, align, user, hidden }): Edit[] => {
      const column = layout.columns.get(id);
      if (column === undefined || (align === undefined && user === undefined && hidden === undefined)) return [];
      // Hidden, a wrapped text would still make its row as high as its words stand one below the other.
      const format: CellFormat = { ...(align === undefined ? {} : { horizontal: align }), ...(user === true ? { fill: USER_FILL } : {}), ...(hidden === true ? { wrap: false } : {}) };
      return [{ kind: 'format', sheet, range: { top, left: column, bottom, right: column }, format }];
    }),
    { kind: 'autofit-rows', sheet, top, bottom },
  ];
}
