import { HORIZONTALS, LINE_STYLES, LINE_WEIGHTS, VERTICALS, type BorderEdge, type BorderLine, type CellFormat } from '../output/edits';
import type { SavedColumn, SavedFormat } from '../output/marks';

/** The properties that our marks change, as `Range.getCellProperties` is asked for them. */
export const ASKED_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    borders: { style: true, color: true, weight: true },
  },
};

const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', right: 'EdgeRight' } as const;

/** What is set at one cell that a cell nobody has formatted does not have. */
export function unusualFormat(properties: Excel.CellProperties, numberFormat: string): CellFormat {
  const { fill, font, horizontalAlignment, verticalAlignment, wrapText, borders } = properties.format ?? {};
  const lines: Partial<Record<BorderEdge, BorderLine>> = {};
  for (const side of ['top', 'bottom', 'right'] as const) {
    const line = borders?.[side];
    const style = word(LINE_STYLES, line?.style);
    if (style !== undefined) lines[SIDES[side]] = { style, weight: word(LINE_WEIGHTS, line?.weight) ?? 'Thin', color: line?.color ?? '#000000' };
  }
  const [horizontal, vertical] = [word(HORIZONTALS, horizontalAlignment) ?? 'General', word(VERTICALS, verticalAlignment) ?? 'Bottom'];
  const filled = (fill?.pattern ?? 'None') !== 'None';
  return {
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    ...(filled && fill?.color !== undefined ? { fill: fill.color } : {}),
    ...(font?.bold === true ? { bold: true } : {}),
    ...(horizontal === 'General' ? {} : { horizontal }),
    ...(vertical === 'Bottom' ? {} : { vertical }),
    ...(wrapText === true ? { wrap: true } : {}),
    ...(Object.keys(lines).length === 0 ? {} : { borders: lines }),
  };
}

/** The word of a list that Excel gave; undefined for one that is not in it, such as `None`. */
function word<T extends string>(words: readonly T[], given: string | undefined): T | undefined {
  return words.find((known) => known === given);
}

/** A column's looks, equal neighbours together; cells that look plain are left out. */
export function savedColumn(formats: readonly CellFormat[], width: number | null): SavedColumn {
  const runs: SavedFormat[] = [];
  let before = '';
  formats.forEach((format, row) => {
    const text = JSON.stringify(format);
    const last = runs.at(-1);
    // A run with lines is not joined: top and bottom of a block are other lines than those of its cells.
    if (last !== undefined && text === before && last.to === row - 1 && format.borders === undefined) {
      runs[runs.length - 1] = { ...last, to: row };
    } else if (text !== '{}') {
      runs.push({ from: row, to: row, format });
    }
    before = text;
  });
  return { width, formats: runs };
}
