import { fullAddress } from '../workbook/areas';
import type { BorderSide, CellStyle } from '../workbook/cell';
import { cellAt } from '../workbook/grid';
import type { Json } from '../workbook/objects';
import type { Arguments } from './arguments';
import { notImplemented } from './error';
import { areaOf, requireSize, type RangeTarget } from './rangeTarget';

/** What one asks for of a cell: a tree of names, true at the leaves. */
type Asked = Readonly<Record<string, Json>>;
type Leaves = Readonly<Record<string, (style: CellStyle) => Json>>;

const borderSides: readonly (readonly [string, BorderSide])[] = [
  ['top', 'EdgeTop'], ['bottom', 'EdgeBottom'], ['left', 'EdgeLeft'], ['right', 'EdgeRight'],
  ['diagonalDown', 'DiagonalDown'], ['diagonalUp', 'DiagonalUp'],
];
const formatLeaves: Leaves = {
  horizontalAlignment: (style) => style.horizontalAlignment ?? 'General',
  verticalAlignment: (style) => style.verticalAlignment ?? 'Bottom',
  wrapText: (style) => style.wrapText ?? false,
  indentLevel: (style) => style.indentLevel ?? 0,
  textOrientation: (style) => style.textOrientation ?? 0,
  shrinkToFit: (style) => style.shrinkToFit ?? false,
};
const fillLeaves: Leaves = {
  color: (style) => style.fill ?? '#FFFFFF',
  pattern: (style) => (style.fill === undefined ? 'None' : 'Solid'),
};
const fontLeaves: Leaves = {
  bold: (style) => style.font?.bold ?? false,
  italic: (style) => style.font?.italic ?? false,
  strikethrough: (style) => style.font?.strikethrough ?? false,
  underline: (style) => style.font?.underline ?? 'None',
  color: (style) => style.font?.color ?? '#000000',
  name: (style) => style.font?.name ?? '等线',
  size: (style) => style.font?.size ?? 11,
};

/** `Range.getCellProperties`: for each cell what was asked for, row by row. Throws ApiNotFound for unknown names. */
export function cellProperties(range: RangeTarget, given: Arguments): Json {
  const asked = given.record(0);
  const area = areaOf(range);
  requireSize(range);
  const rows: Json[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const style = cellAt(range.sheet.cells, row, column)?.style ?? {};
      const address = fullAddress(range.sheet.name, { top: row, left: column, bottom: row, right: column });
      line.push(Object.fromEntries(wanted(asked).map(([name, inner]) => {
        if (name === 'address') return [name, address];
        if (name === 'format') return [name, format(style, branch(inner))];
        throw notImplemented('CellProperties', name);
      })));
    }
    rows.push(line);
  }
  return rows;
}

function format(style: CellStyle, asked: Asked): Json {
  return Object.fromEntries(wanted(asked).map(([name, inner]) => {
    if (name === 'fill') return [name, leavesOf('CellPropertiesFill', fillLeaves, style, branch(inner))];
    if (name === 'font') return [name, leavesOf('CellPropertiesFont', fontLeaves, style, branch(inner))];
    if (name === 'borders') return [name, borders(style, branch(inner))];
    return [name, leaf('CellPropertiesFormat', formatLeaves, name)(style)];
  }));
}

function borders(style: CellStyle, asked: Asked): Json {
  return Object.fromEntries(borderSides.map(([name, side]) => {
    const line = style.borders?.[side];
    const known: Leaves = {
      style: () => line?.style ?? 'None',
      color: () => line?.color ?? '#000000',
      weight: () => line?.weight ?? 'Thin',
    };
    return [name, leavesOf('CellBorder', known, style, asked)];
  }));
}

function leavesOf(owner: string, known: Leaves, style: CellStyle, asked: Asked): Json {
  return Object.fromEntries(wanted(asked).map(([name]) => [name, leaf(owner, known, name)(style)]));
}

function leaf(owner: string, known: Leaves, name: string): (style: CellStyle) => Json {
  const found = Object.hasOwn(known, name) ? known[name] : undefined;
  if (found === undefined) throw notImplemented(owner, name);
  return found;
}

function wanted(asked: Asked): [string, Json][] {
  return Object.entries(asked).filter(([, value]) => value !== false && value !== null);
}

function branch(value: Json): Asked {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Asked) : {};
}
