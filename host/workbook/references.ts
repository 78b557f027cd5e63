import type { CellRange } from '../../src/check/snapshot';
import { areaAddress, parseArea } from './areas';

/**
 * One piece of a formula: a text, a structured reference, a reference (with its sheet), a word, or
 * any other character. The pieces follow each other without gaps.
 */
const piece = /"(?:[^"]|"")*"|\[[^\]]*\]|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])|[\p{L}\p{N}_.]+|[^]/giu;

/**
 * Rewrites the references of a formula that point to a sheet whose cells moved. `home` is the name of
 * the sheet that the formula stands on (references without sheet mean it), `moved` tells where an area
 * is now; null: deleted, and the reference becomes `#REF!`.
 */
export function moveReferences(formula: string, home: string, sheet: string, moved: (area: CellRange) => CellRange | null): string {
  return mapReferences(formula, (prefix, reference) => {
    const parsed = parseArea(`${prefix}${reference}`);
    if (parsed === null || (parsed.sheet ?? home).toLowerCase() !== sheet.toLowerCase()) return null;
    const area = moved(parsed.area);
    if (area === null) return `${prefix}#REF!`;
    return area === parsed.area ? null : `${prefix}${withDollars(areaAddress(area), reference)}`;
  });
}

/** Rewrites the sheet name in the references of a formula when a sheet is renamed. */
export function renameReferences(formula: string, before: string, quotedAfter: string): string {
  return mapReferences(formula, (prefix, reference) => {
    if (prefix === '') return null;
    const parsed = parseArea(`${prefix}${reference}`);
    return parsed?.sheet?.toLowerCase() === before.toLowerCase() ? `${quotedAfter}!${reference}` : null;
  });
}

function mapReferences(formula: string, map: (prefix: string, reference: string) => string | null): string {
  return formula.replace(piece, (all: string, prefix: string | undefined, reference: string | undefined) =>
    reference === undefined ? all : (map(prefix ?? '', reference) ?? all));
}

/** An address with the dollar signs of the reference that it replaces. */
function withDollars(address: string, model: string): string {
  const [first = '', second = first] = model.split(':');
  return address.split(':').map((corner, index) => {
    const shape = index === 0 ? first : second;
    const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(corner) ?? [];
    const column = letters === '' ? '' : `${shape.startsWith('$') ? '$' : ''}${letters}`;
    const fixedRow = letters === '' ? shape.startsWith('$') : shape.slice(1).includes('$');
    return column + (digits === '' ? '' : `${fixedRow ? '$' : ''}${digits}`);
  }).join(':');
}
