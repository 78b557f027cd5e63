import type { PageLayout, ProtectionOptions } from './objects';

/** Size of a sheet. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;
/** Letters that one cell holds. */
export const maxCellText = 32_767;

/** The page set-up of a new sheet: A4 upright, Excel's normal margins. */
export function defaultPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    printArea: [],
    titleRows: null,
    titleColumns: null,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    header: { left: '', center: '', right: '' },
    footer: { left: '', center: '', right: '' },
  };
}

/** What a protected sheet allows unless told otherwise: nothing. */
export function defaultProtectionOptions(): ProtectionOptions {
  return {
    allowAutoFilter: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: false,
    allowPivotTables: false,
    allowSort: false,
  };
}
