import type { CellRange } from '../../src/check/snapshot';
import { tokenize } from '../formula/tokens';
import { FormulaSyntaxError } from '../formula/syntax';
import { maxColumns, maxRows } from '../workbook/defaults';
import type { Chart } from '../workbook/objects';
import type { Worksheet } from '../workbook/workbook';
import type { Package } from './package';
import { child, children, flag, numberOf, type XmlElement } from './xml';

/** English Metric Units in a point. */
export const emuPerPoint = 12_700;

/** Legend places in files and in Office.js. */
export const legendWords: Readonly<Record<string, Chart['legend']['position']>> = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' };

/** Reads the charts of a drawing part; pictures and shapes are passed over. */
export async function readCharts(pack: Package, path: string, sheet: Worksheet, newId: () => string): Promise<Chart[]> {
  const root = await pack.xml(path);
  const links = await pack.relationships(path);
  const charts: Chart[] = [];
  for (const anchor of root?.children ?? []) {
    const frame = child(anchor, 'graphicFrame');
    const reference = child(child(child(frame, 'graphic'), 'graphicData'), 'chart')?.attributes.id;
    const target = links.find(({ id, type }) => id === reference && type === 'chart')?.target;
    const part = target === undefined ? undefined : await pack.xml(target);
    const chart = part && readChart(part, sheet.name);
    if (!chart) continue;
    const name = child(child(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes.name ?? '';
    charts.push({ id: newId(), name, ...chart, ...placeOf(anchor, sheet) });
  }
  return charts;
}

type Content = Pick<Chart, 'type' | 'source' | 'seriesBy' | 'title' | 'legend'>;

/** The chart of a chart part; null for a kind that is not a plain bar, line, pie or area. */
function readChart(part: XmlElement, sheetName: string): Content | null {
  const chart = child(part, 'chart');
  const group = (child(chart, 'plotArea')?.children ?? []).find(({ name }) => name.endsWith('Chart'));
  if (!chart || !group) return null;
  const references = children(group, 'ser').flatMap((series) => ['tx', 'cat', 'val'].map((part) => formulaIn(child(series, part))));
  const ranges = references.map((formula) => rangeOf(formula, sheetName)).filter((range) => range !== null);
  const [first] = ranges;
  if (!first) return null;
  const value = rangeOf(formulaIn(child(child(group, 'ser'), 'val')), sheetName)?.range;
  const legend = child(chart, 'legend');
  return {
    type: kindOf(group),
    source: { sheet: first.sheet, range: around(ranges.filter(({ sheet }) => sheet === first.sheet).map(({ range }) => range)) },
    seriesBy: value && value.right > value.left ? 'Rows' : 'Columns',
    title: flag(child(chart, 'autoTitleDeleted'), 'val') ? null : titleOf(child(chart, 'title')),
    legend: { visible: legend !== undefined, position: legendWords[child(legend, 'legendPos')?.attributes.val ?? 'r'] ?? 'Right' },
  };
}

function formulaIn(element: XmlElement | undefined): string {
  return child(element?.children.find(({ name }) => name.endsWith('Ref')), 'f')?.text ?? '';
}

function rangeOf(formula: string, sheetName: string): { sheet: string; range: CellRange } | null {
  try {
    const [token] = tokenize(formula);
    if (token?.kind !== 'area') return null;
    const { sheet, rows, columns } = token.area;
    const range = { top: rows?.[0].at ?? 1, bottom: rows?.[1].at ?? maxRows, left: columns?.[0].at ?? 1, right: columns?.[1].at ?? maxColumns };
    return { sheet: sheet ?? sheetName, range };
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}

function around(ranges: readonly CellRange[]): CellRange {
  return {
    top: Math.min(...ranges.map(({ top }) => top)),
    left: Math.min(...ranges.map(({ left }) => left)),
    bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
}

function kindOf(group: XmlElement): string {
  const grouping = child(group, 'grouping')?.attributes.val ?? 'standard';
  const stacked = grouping === 'percentStacked' ? 'Stacked100' : grouping === 'stacked' ? 'Stacked' : '';
  switch (group.name) {
    case 'barChart': return (child(group, 'barDir')?.attributes.val === 'bar' ? 'Bar' : 'Column') + (stacked || 'Clustered');
    case 'pieChart': return 'Pie';
    case 'doughnutChart': return 'Doughnut';
    case 'areaChart': return `Area${stacked}`;
    case 'lineChart': return flag(child(group, 'marker'), 'val') ? `LineMarkers${stacked}` : `Line${stacked}`;
    default: return `${group.name.charAt(0).toUpperCase()}${group.name.slice(1, -'Chart'.length)}`;
  }
}

function titleOf(title: XmlElement | undefined): string | null {
  if (!title) return null;
  const paragraphs = children(child(child(title, 'tx'), 'rich'), 'p');
  return paragraphs.map((paragraph) => children(paragraph, 'r').map((run) => child(run, 't')?.text ?? '').join('')).join('\n');
}

/** Place and size in points, from whichever anchor the file has. */
function placeOf(anchor: XmlElement, sheet: Worksheet): Pick<Chart, 'left' | 'top' | 'width' | 'height'> {
  const from = corner(child(anchor, 'from'), sheet);
  const position = child(anchor, 'pos');
  const left = position ? (numberOf(position, 'x') ?? 0) / emuPerPoint : from.x;
  const top = position ? (numberOf(position, 'y') ?? 0) / emuPerPoint : from.y;
  const size = child(anchor, 'ext');
  if (size) return { left, top, width: (numberOf(size, 'cx') ?? 0) / emuPerPoint, height: (numberOf(size, 'cy') ?? 0) / emuPerPoint };
  const to = corner(child(anchor, 'to'), sheet);
  return { left, top, width: Math.max(0, to.x - left), height: Math.max(0, to.y - top) };
}

function corner(mark: XmlElement | undefined, sheet: Worksheet): { x: number; y: number } {
  const number = (name: string): number => Number(child(mark, name)?.text ?? 0) || 0;
  let x = number('colOff') / emuPerPoint;
  let y = number('rowOff') / emuPerPoint;
  const [columns, rows] = [Math.min(number('col'), maxColumns), Math.min(number('row'), maxRows)];
  for (let column = 1; column <= columns; column += 1) {
    x += sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? sheet.standardWidth);
  }
  for (let row = 1; row <= rows; row += 1) y += sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.standardHeight);
  return { x, y };
}
