import type { CellRange } from '../../src/check/snapshot';
import { FormulaSyntaxError } from '../formula/syntax';
import { tokenize } from '../formula/tokens';
import { maxColumns, maxRows } from '../workbook/defaults';
import type { DefinedName } from '../workbook/objects';
import type { Workbook, Worksheet } from '../workbook/workbook';
import { fromFile } from './formulaText';
import { child, children, flag, numberOf, type XmlElement } from './xml';

/** Reads the defined names; print areas and titles go to the page set-up of their sheet. */
export function readNames(workbook: Workbook, root: XmlElement | undefined): void {
  for (const item of children(child(root, 'definedNames'), 'definedName')) {
    const name = item.attributes.name ?? '';
    const local = numberOf(item, 'localSheetId');
    const sheet = local === undefined ? undefined : workbook.sheets[local];
    if (name.startsWith('_xlnm.')) {
      if (sheet) readBuiltIn(sheet, name, item.text);
      continue;
    }
    if (name === '' || item.text === '') continue;
    const defined: DefinedName = { name, formula: fromFile(item.text, undefined), visible: !flag(item, 'hidden'), comment: item.attributes.comment ?? '' };
    (sheet ?? workbook).names.push(defined);
  }
}

function readBuiltIn(sheet: Worksheet, name: string, formula: string): void {
  const areas = areasOf(formula);
  if (name === '_xlnm.Print_Area') {
    sheet.pageLayout.printArea = areas;
  } else if (name === '_xlnm.Print_Titles') {
    for (const { top, left, bottom, right } of areas) {
      if (left === 1 && right === maxColumns) sheet.pageLayout.titleRows = { first: top, last: bottom };
      else if (top === 1 && bottom === maxRows) sheet.pageLayout.titleColumns = { first: left, last: right };
    }
  }
}

/** The areas that a formula names, whatever stands between them. */
function areasOf(formula: string): CellRange[] {
  try {
    return tokenize(formula).flatMap((token): CellRange[] => {
      if (token.kind !== 'area') return [];
      const { rows, columns } = token.area;
      return [{ top: rows?.[0].at ?? 1, bottom: rows?.[1].at ?? maxRows, left: columns?.[0].at ?? 1, right: columns?.[1].at ?? maxColumns }];
    });
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return [];
    throw error;
  }
}
