import type { CellRange } from '../../src/check/snapshot';
import { maxColumns, maxRows } from '../workbook/defaults';
import type { Chart } from '../workbook/objects';
import { quotedSheetName } from '../workbook/names';
import { cellAt } from '../workbook/grid';
import { sheetNamed, type Workbook, type Worksheet } from '../workbook/workbook';
import { fixedAddress } from './ranges';
import { emuPerPoint, legendWords } from './readCharts';
import { wordFor } from './styleWords';
import { escapeXml, tag } from './xml';

const drawingNamespaces = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/**
 * The drawing part of a sheet; the charts are its relationships rId1, rId2, … On a worksheet they hang
 * on cells, as Excel writes them: programs whose columns are a little wider then show them in place.
 */
export function drawingXml(charts: readonly Chart[], sheet: Worksheet): string {
  return tag('xdr:wsDr', drawingNamespaces, charts.map((chart, index) => {
    const emu = (points: number): number => Math.round(points * emuPerPoint);
    const frame = tag('xdr:graphicFrame', { macro: '' }, [
      tag('xdr:nvGraphicFramePr', {}, tag('xdr:cNvPr', { id: index + 2, name: chart.name }) + tag('xdr:cNvGraphicFramePr')),
      tag('xdr:xfrm', {}, tag('a:off', { x: 0, y: 0 }) + tag('a:ext', { cx: 0, cy: 0 })),
      tag('a:graphic', {}, tag('a:graphicData', { uri: chartNamespace }, tag('c:chart', { 'xmlns:c': chartNamespace, 'r:id': `rId${index + 1}` }))),
    ]);
    const content = frame + tag('xdr:clientData');
    const { left, top, width, height } = chart;
    if (sheet.kind !== 'worksheet') {
      return tag('xdr:absoluteAnchor', {}, [tag('xdr:pos', { x: emu(left), y: emu(top) }), tag('xdr:ext', { cx: emu(width), cy: emu(height) }), content]);
    }
    const corner = (name: string, x: number, y: number): string => {
      const [column, row] = [cellOver(sheet, 'columns', x), cellOver(sheet, 'rows', y)];
      return tag(name, {}, `<xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.rest)}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.rest)}</xdr:rowOff>`);
    };
    return tag('xdr:twoCellAnchor', {}, [corner('xdr:from', left, top), corner('xdr:to', left + width, top + height), content]);
  }));
}

/** The column or row, counted from 0, that a point lies in, and how far in it. */
function cellOver(sheet: Worksheet, lines: 'rows' | 'columns', point: number): { readonly index: number; readonly rest: number } {
  const [most, hidden, own, standard] = lines === 'rows'
    ? [maxRows, sheet.hiddenRows, sheet.rowHeights, sheet.standardHeight] as const
    : [maxColumns, sheet.hiddenColumns, sheet.columnWidths, sheet.standardWidth] as const;
  let rest = point;
  for (let index = 0; index < most - 1; index += 1) {
    const length = hidden.has(index + 1) ? 0 : (own.get(index + 1) ?? standard);
    if (rest < length) return { index, rest };
    rest -= length;
  }
  return { index: most - 1, rest: 0 };
}

interface Series {
  readonly name: string | null;
  readonly categories: string | null;
  readonly values: string;
}

/** The series of a chart as Excel splits a block: titles and categories where the block has texts at its edges. */
export function seriesOf(chart: Chart, workbook: Workbook): Series[] {
  const { range, sheet: sheetName } = chart.source;
  const sheet = sheetNamed(workbook, sheetName);
  if (sheet?.kind !== 'worksheet') return [];
  const { top, left, bottom, right } = range;
  const byRows = chart.seriesBy === 'Rows' || (chart.seriesBy === 'Auto' && right - left > bottom - top);
  const isText = (row: number, column: number): boolean => typeof cellAt(sheet.cells, row, column)?.value === 'string';
  const headed = bottom > top && span(left + 1, right).some((column) => isText(top, column)) || (left === right && bottom > top && isText(top, left));
  const labelled = right > left && span(top + 1, bottom).some((row) => isText(row, left)) || (top === bottom && right > left && isText(top, left));
  const firstRow = top + (headed ? 1 : 0);
  const firstColumn = left + (labelled ? 1 : 0);
  const address = (part: CellRange): string => `${quotedSheetName(sheet.name)}!${fixedAddress(part)}`;
  if (byRows) {
    const categories = headed ? address({ top, bottom: top, left: firstColumn, right }) : null;
    return span(firstRow, bottom).map((row) => ({
      name: labelled ? address({ top: row, bottom: row, left, right: left }) : null, categories, values: address({ top: row, bottom: row, left: firstColumn, right }),
    }));
  }
  const categories = labelled ? address({ top: firstRow, bottom, left, right: left }) : null;
  return span(firstColumn, right).map((column) => ({
    name: headed ? address({ top, bottom: top, left: column, right: column }) : null, categories, values: address({ top: firstRow, bottom, left: column, right: column }),
  }));
}

function span(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_unused, index) => first + index);
}

/** A chart part. Kinds other than bar, line, pie and area are drawn as columns. */
export function chartXml(chart: Chart, workbook: Workbook): string {
  const title = chart.title === null ? '' : tag('c:title', {}, [
    tag('c:tx', {}, tag('c:rich', {}, `<a:bodyPr/>${chart.title.split('\n').map((line) => tag('a:p', {}, tag('a:r', {}, `<a:t>${escapeXml(line)}</a:t>`))).join('')}`)),
    tag('c:overlay', { val: false }),
  ]);
  const legend = chart.legend.visible
    ? tag('c:legend', {}, tag('c:legendPos', { val: wordFor(legendWords, chart.legend.position) ?? 'r' }) + tag('c:overlay', { val: false }))
    : '';
  return tag('c:chartSpace', { 'xmlns:c': chartNamespace, 'xmlns:a': drawingNamespaces['xmlns:a'] }, tag('c:chart', {}, [
    title,
    tag('c:autoTitleDeleted', { val: chart.title === null }),
    tag('c:plotArea', {}, `<c:layout/>${plotXml(chart, seriesOf(chart, workbook))}`),
    legend,
    tag('c:plotVisOnly', { val: true }),
  ]));
}

/** Excel's own colours of a chart's series. Without a theme in the file other programs would draw none. */
const SERIES_COLOURS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

function plotXml(chart: Chart, series: readonly Series[]): string {
  const filled = ['Column', 'Bar', 'Area'].some((kind) => chart.type.startsWith(kind));
  const items = series.map((one, index) => tag('c:ser', {}, [
    tag('c:idx', { val: index }), tag('c:order', { val: index }),
    one.name === null ? '' : tag('c:tx', {}, tag('c:strRef', {}, `<c:f>${escapeXml(one.name)}</c:f>`)),
    filled ? tag('c:spPr', {}, tag('a:solidFill', {}, tag('a:srgbClr', { val: SERIES_COLOURS[index % SERIES_COLOURS.length] ?? '' }))) : '',
    one.categories === null ? '' : tag('c:cat', {}, tag('c:strRef', {}, `<c:f>${escapeXml(one.categories)}</c:f>`)),
    tag('c:val', {}, tag('c:numRef', {}, `<c:f>${escapeXml(one.values)}</c:f>`)),
  ]));
  const { type } = chart;
  const grouping = type.endsWith('Stacked100') ? 'percentStacked' : type.endsWith('Stacked') ? 'stacked' : null;
  if (type.startsWith('Pie') || type.startsWith('Doughnut')) {
    const doughnut = type.startsWith('Doughnut');
    return tag(doughnut ? 'c:doughnutChart' : 'c:pieChart', {}, [
      tag('c:varyColors', { val: true }), ...items, doughnut ? tag('c:firstSliceAng', { val: 0 }) + tag('c:holeSize', { val: 50 }) : '',
    ]);
  }
  const axes = tag('c:axId', { val: 1 }) + tag('c:axId', { val: 2 });
  if (type.startsWith('Line')) {
    return tag('c:lineChart', {}, [tag('c:grouping', { val: grouping ?? 'standard' }), tag('c:varyColors', { val: false }), ...items, tag('c:marker', { val: type.startsWith('LineMarkers') }), axes]) + axesXml(false);
  }
  if (type.startsWith('Area')) {
    return tag('c:areaChart', {}, [tag('c:grouping', { val: grouping ?? 'standard' }), tag('c:varyColors', { val: false }), ...items, axes]) + axesXml(false);
  }
  const horizontal = type.startsWith('Bar');
  return tag('c:barChart', {}, [
    tag('c:barDir', { val: horizontal ? 'bar' : 'col' }), tag('c:grouping', { val: grouping ?? 'clustered' }), tag('c:varyColors', { val: false }), ...items,
    tag('c:gapWidth', { val: 80 }), grouping ? tag('c:overlap', { val: 100 }) : '', axes,
  ]) + axesXml(horizontal);
}

function axesXml(horizontal: boolean): string {
  const axis = (name: string, id: number, crosses: number, position: string): string => tag(name, {}, [
    tag('c:axId', { val: id }), tag('c:scaling', {}, tag('c:orientation', { val: 'minMax' })), tag('c:delete', { val: false }),
    tag('c:axPos', { val: position }), tag('c:crossAx', { val: crosses }),
  ]);
  return axis('c:catAx', 1, 2, horizontal ? 'l' : 'b') + axis('c:valAx', 2, 1, horizontal ? 'b' : 'l');
}
