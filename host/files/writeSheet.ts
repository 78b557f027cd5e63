import { rangeAddress, cellAddress } from '../../src/check/address';
import { usedRange } from '../workbook/grid';
import { pointsToCharacters } from '../workbook/units';
import type { Worksheet } from '../workbook/workbook';
import { paperNumber } from './paper';
import { protectionWords, writePassword } from './readSheet';
import { tag } from './xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Namespaces of a sheet part. Excel keeps the id of a sheet in `xr:uid`. */
export const sheetNamespaces = {
  xmlns: main,
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'mc:Ignorable': 'xr',
  'xmlns:xr': 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
};

/** What stands before the cells. */
export function beforeCells(sheet: Worksheet, active: boolean): string {
  const used = usedRange(sheet.cells);
  const fits = !('scale' in sheet.pageLayout.zoom);
  const color = sheet.tabColor === '' ? '' : tag('tabColor', { rgb: `FF${sheet.tabColor.slice(1)}` });
  return [
    color !== '' || fits ? tag('sheetPr', {}, color + (fits ? tag('pageSetUpPr', { fitToPage: true }) : '')) : '',
    used ? tag('dimension', { ref: rangeAddress(used) }) : '',
    tag('sheetViews', {}, viewXml(sheet, active)),
    tag('sheetFormatPr', {
      defaultColWidth: sheet.standardWidth === 48 ? undefined : pointsToCharacters(sheet.standardWidth), defaultRowHeight: sheet.standardHeight,
    }),
    columnsXml(sheet),
  ].join('');
}

function viewXml(sheet: Worksheet, active: boolean): string {
  const { top, left } = sheet.selection;
  const frozen = sheet.frozen;
  const pane = frozen === null ? undefined : frozen.rows > 0 && frozen.columns > 0 ? 'bottomRight' : frozen.rows > 0 ? 'bottomLeft' : 'topRight';
  return tag('sheetView', {
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
    tabSelected: active ? true : undefined,
    workbookViewId: 0,
  }, [
    frozen ? tag('pane', {
      xSplit: frozen.columns > 0 ? frozen.columns : undefined, ySplit: frozen.rows > 0 ? frozen.rows : undefined,
      topLeftCell: cellAddress(frozen.rows + 1, frozen.columns + 1), activePane: pane, state: 'frozen',
    }) : '',
    tag('selection', { pane, activeCell: cellAddress(top, left), sqref: rangeAddress(sheet.selection) }),
  ]);
}

/** Widths and hidden columns; neighbours that are alike share an element. */
function columnsXml(sheet: Worksheet): string {
  const numbers = [...new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns])].sort((a, b) => a - b);
  const groups: { first: number; last: number; width: number | undefined; hidden: boolean }[] = [];
  for (const number of numbers) {
    const width = sheet.columnWidths.get(number);
    const hidden = sheet.hiddenColumns.has(number);
    const before = groups[groups.length - 1];
    if (before?.last === number - 1 && before.width === width && before.hidden === hidden) before.last = number;
    else groups.push({ first: number, last: number, width, hidden });
  }
  if (groups.length === 0) return '';
  return tag('cols', {}, groups.map(({ first, last, width, hidden }) => tag('col', {
    min: first, max: last, width: pointsToCharacters(width ?? sheet.standardWidth), customWidth: width === undefined ? undefined : true, hidden: hidden ? true : undefined,
  })));
}

/** Protection, filter and merges: what stands between the cells and the conditional formats. */
export function afterCells(sheet: Worksheet): string {
  const { merges, autoFilter } = sheet;
  return [
    protectionXml(sheet),
    autoFilter ? tag('autoFilter', { ref: rangeAddress(autoFilter.range) }, Object.entries(autoFilter.criteria).flatMap(([column, kept]) => {
      const xml = typeof kept === 'object' && kept !== null && 'xml' in kept ? kept.xml : null;
      return typeof xml === 'string' ? [tag('filterColumn', { colId: column }, xml)] : [];
    })) : '',
    merges.length > 0 ? tag('mergeCells', { count: merges.length }, merges.map((range) => tag('mergeCell', { ref: rangeAddress(range) }))) : '',
  ].join('');
}

/** The protection of a sheet; empty where there is none. */
export function protectionXml({ protection, kind }: Worksheet): string {
  if (protection === null) return '';
  const password = writePassword(protection.password, 'password');
  if (kind === 'chartsheet') return tag('sheetProtection', { ...password, content: true, objects: !protection.options.allowEditObjects });
  const allowed = protectionWords.filter(([, option]) => protection.options[option]).map(([word]) => [word, false]);
  const objects = protection.options.allowEditObjects ? undefined : true;
  return tag('sheetProtection', { ...password, sheet: true, objects, scenarios: objects, ...(Object.fromEntries(allowed) as Record<string, boolean>) });
}

/** The page set-up: what stands behind the links. */
export function pageXml({ pageLayout: page }: Worksheet): string {
  const options = {
    horizontalCentered: page.centerHorizontally ? true : undefined,
    verticalCentered: page.centerVertically ? true : undefined,
    gridLines: page.printGridlines ? true : undefined,
  };
  const inches = Object.fromEntries((['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map((side) => [side, page.margins[side] / 72]));
  const scale = 'scale' in page.zoom ? page.zoom.scale : undefined;
  const fit = 'scale' in page.zoom ? undefined : page.zoom;
  const [header, footer] = [joined(page.header), joined(page.footer)];
  return [
    Object.values(options).some((value) => value !== undefined) ? tag('printOptions', options) : '',
    tag('pageMargins', inches),
    tag('pageSetup', {
      paperSize: paperNumber(page.paperSize), scale: scale === 100 ? undefined : scale,
      fitToWidth: fit?.horizontalFitToPages, fitToHeight: fit?.verticalFitToPages, orientation: page.orientation.toLowerCase(),
    }),
    header !== '' || footer !== ''
      ? tag('headerFooter', {}, [header, footer].map((text, index) => (text === '' ? '' : tag(index === 0 ? 'oddHeader' : 'oddFooter', {}, text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')))))
      : '',
  ].join('');
}

function joined({ left, center, right }: { left: string; center: string; right: string }): string {
  return [['&L', left], ['&C', center], ['&R', right]].map(([mark = '', text = '']) => (text === '' ? '' : mark + text)).join('');
}
