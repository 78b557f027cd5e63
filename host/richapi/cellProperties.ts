import type { Border, CellStyle } from '../workbook/cell';
import { cellAt } from '../workbook/grid';
import type { Json } from '../workbook/objects';
import type { Arguments } from './arguments';
import { HostError } from './error';
import { areaOf, type RangeTarget } from './rangeTarget';

/** What `getCellProperties` can be asked for, by its names in the API. */
const readers: Readonly<Record<string, Readonly<Record<string, (style: CellStyle) => Json>>>> = {
  fill: { color: (style) => style.fill ?? '#FFFFFF', pattern: (style) => (style.fill === undefined ? 'None' : 'Solid') },
  font: {
    name: (style) => style.font?.name ?? 'Calibri',
    size: (style) => style.font?.size ?? 11,
    color: (style) => style.font?.color ?? '#000000',
    bold: (style) => style.font?.bold ?? false,
    italic: (style) => style.font?.italic ?? false,
    strikethrough: (style) => style.font?.strikethrough ?? false,
    underline: (style) => style.font?.underline ?? 'None',
  },
};

const plainReaders: Readonly<Record<string, (style: CellStyle) => Json>> = {
  horizontalAlignment: (style) => style.horizontalAlignment ?? 'General',
  verticalAlignment: (style) => style.verticalAlignment ?? 'Bottom',
  wrapText: (style) => style.wrapText ?? false,
  indentLevel: (style) => style.indentLevel ?? 0,
  textOrientation: (style) => style.textOrientation ?? 0,
  shrinkToFit: (style) => style.shrinkToFit ?? false,
};

const borderSides = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

/** `Range.getCellProperties`: for each cell what the options ask for. Fails for what the host does not read. */
export function cellProperties(range: RangeTarget, given: Arguments): Json {
  const asked = record(given.json(0), 'CellPropertiesLoadOptions');
  const other = Object.keys(asked).find((key) => key !== 'format');
  if (other !== undefined) throw unknown(other);
  const format = record(asked['format'] ?? {}, 'CellPropertiesLoadOptions.format');
  const area = areaOf(range);
  const rows: Json[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      cells.push({ format: formatOf(cellAt(range.sheet.cells, row, column)?.style ?? {}, format) });
    }
    rows.push(cells);
  }
  return rows;
}

function formatOf(style: CellStyle, asked: Readonly<Record<string, Json>>): Json {
  const found: Record<string, Json> = {};
  for (const [key, wanted] of Object.entries(asked)) {
    const plain = plainReaders[key];
    const group = readers[key];
    if (plain !== undefined) found[key] = plain(style);
    else if (group !== undefined) found[key] = pick(group, style, record(wanted, key), key);
    else if (key === 'borders') found[key] = bordersOf(style, record(wanted, key));
    else throw unknown(`format.${key}`);
  }
  return found;
}

function pick(group: Readonly<Record<string, (style: CellStyle) => Json>>, style: CellStyle, asked: Readonly<Record<string, Json>>, name: string): Json {
  return Object.fromEntries(Object.keys(asked).map((key) => {
    const read = group[key];
    if (read === undefined) throw unknown(`format.${name}.${key}`);
    return [key, read(style)];
  }));
}

function bordersOf(style: CellStyle, asked: Readonly<Record<string, Json>>): Json {
  return Object.fromEntries(Object.entries(borderSides).map(([name, side]) => [name, lineOf(style.borders?.[side], asked)]));
}

function lineOf(line: Border | undefined, asked: Readonly<Record<string, Json>>): Json {
  return Object.fromEntries(Object.keys(asked).map((key) => {
    switch (key) {
      case 'style': return [key, line?.style ?? 'None'];
      case 'weight': return [key, line?.weight ?? 'Thin'];
      case 'color': return [key, line?.color ?? '#000000'];
      default: throw unknown(`format.borders.${key}`);
    }
  }));
}

function record(value: Json | undefined, name: string): Readonly<Record<string, Json>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new HostError('InvalidArgument', `${name} must be an object.`);
  return value as Readonly<Record<string, Json>>;
}

function unknown(member: string): HostError {
  return new HostError('ApiNotFound', `The embedded host does not implement Range.getCellProperties for ${member}.`);
}
