import type { ProtectionOptions } from '../workbook/objects';
import { charactersToPoints } from '../workbook/units';
import type { Worksheet } from '../workbook/workbook';
import { readColor, type ThemeColors } from './colors';
import { paperName } from './paper';
import { readRange, readRanges } from './ranges';
import { child, children, flag, numberOf, serialise, type XmlElement } from './xml';

/** Reads what a sheet has beside its cells and overlays: sizes, merges, view, protection, page. */
export function readSheetFrame(sheet: Worksheet, root: XmlElement, theme: ThemeColors): void {
  readSizes(sheet, root);
  sheet.tabColor = readColor(child(child(root, 'sheetPr'), 'tabColor'), theme) ?? '';
  sheet.merges = children(child(root, 'mergeCells'), 'mergeCell')
    .map(({ attributes }) => readRange(attributes.ref ?? ''))
    .filter((range) => range !== null);
  readView(sheet, root);
  readProtection(sheet, root);
  readFilter(sheet, root);
  readPage(sheet, root);
}

function readSizes(sheet: Worksheet, root: XmlElement): void {
  const format = child(root, 'sheetFormatPr');
  const width = numberOf(format, 'defaultColWidth');
  if (width !== undefined) sheet.standardWidth = charactersToPoints(width);
  sheet.standardHeight = numberOf(format, 'defaultRowHeight') ?? sheet.standardHeight;
  for (const column of children(child(root, 'cols'), 'col')) {
    const [first, last] = [numberOf(column, 'min') ?? 1, Math.min(numberOf(column, 'max') ?? 1, 16_384)];
    const characters = numberOf(column, 'width');
    const points = characters === undefined ? undefined : charactersToPoints(characters);
    const own = points !== undefined && (flag(column, 'customWidth') || points !== sheet.standardWidth);
    for (let at = first; at <= last; at += 1) {
      if (own) sheet.columnWidths.set(at, points);
      if (flag(column, 'hidden')) sheet.hiddenColumns.add(at);
    }
  }
  let number = 0;
  for (const row of children(child(root, 'sheetData'), 'row')) {
    number = numberOf(row, 'r') ?? number + 1;
    const height = numberOf(row, 'ht');
    if (height !== undefined && flag(row, 'customHeight')) sheet.rowHeights.set(number, height);
    if (flag(row, 'hidden')) sheet.hiddenRows.add(number);
  }
}

function readView(sheet: Worksheet, root: XmlElement): void {
  const view = child(child(root, 'sheetViews'), 'sheetView');
  sheet.showGridlines = flag(view, 'showGridLines', true);
  sheet.showHeadings = flag(view, 'showRowColHeaders', true);
  const pane = child(view, 'pane');
  if (pane?.attributes.state?.startsWith('frozen')) {
    sheet.frozen = { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 };
  }
  const selections = children(view, 'selection');
  const active = selections.find(({ attributes }) => attributes.pane === (pane?.attributes.activePane ?? attributes.pane)) ?? selections[0];
  const [selected] = readRanges(active?.attributes.sqref);
  if (selected) sheet.selection = selected;
}

/** Attribute of the file → our option; in the file, 1 forbids. `objects` is allowed unless forbidden, the others the other way. */
export const protectionWords: readonly (readonly [string, keyof ProtectionOptions])[] = [
  ['formatCells', 'allowFormatCells'], ['formatColumns', 'allowFormatColumns'], ['formatRows', 'allowFormatRows'],
  ['insertColumns', 'allowInsertColumns'], ['insertRows', 'allowInsertRows'], ['insertHyperlinks', 'allowInsertHyperlinks'],
  ['deleteColumns', 'allowDeleteColumns'], ['deleteRows', 'allowDeleteRows'], ['sort', 'allowSort'],
  ['autoFilter', 'allowAutoFilter'], ['pivotTables', 'allowPivotTables'],
];

function readProtection(sheet: Worksheet, root: XmlElement): void {
  const protection = child(root, 'sheetProtection');
  if (!protection || !(flag(protection, 'sheet') || flag(protection, 'content'))) return;
  const options = Object.fromEntries(protectionWords.map(([word, option]) => [option, !flag(protection, word, true)]));
  sheet.protection = {
    options: { ...(options as unknown as ProtectionOptions), allowEditObjects: !flag(protection, 'objects') },
    password: readPassword(protection.attributes),
  };
}

/** Words of a file that keep a password's traces; the password itself is in no file. */
const passwordWords = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount', 'workbookPassword', 'workbookAlgorithmName', 'workbookHashValue', 'workbookSaltValue', 'workbookSpinCount'];
const hashMark = 'hash:';

/** A password that nobody knows: what the file keeps of it, so that it can be written back. Null where there is none. */
export function readPassword(attributes: Readonly<Record<string, string>>): string | null {
  const kept = Object.entries(attributes).filter(([word]) => passwordWords.includes(word));
  return kept.length === 0 ? null : hashMark + JSON.stringify(Object.fromEntries(kept));
}

/** The attributes for a password: those that were read, or the short hash of one that was set here. */
export function writePassword(password: string | null, word: 'password' | 'workbookPassword'): Record<string, string> {
  if (password === null) return {};
  if (!password.startsWith(hashMark)) return { [word]: shortHash(password) };
  const kept: unknown = JSON.parse(password.slice(hashMark.length));
  return Object.fromEntries(Object.entries(kept ?? {}).filter((pair): pair is [string, string] => passwordWords.includes(pair[0]) && typeof pair[1] === 'string'));
}

/** The 16-bit hash of old Excel: it keeps honest people honest. */
function shortHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at -= 1) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(at) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ (password.length & 0xff) ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}

function readFilter(sheet: Worksheet, root: XmlElement): void {
  const filter = child(root, 'autoFilter');
  const range = readRange(filter?.attributes.ref ?? '');
  if (!range) return;
  const criteria = children(filter, 'filterColumn').map((column) => [numberOf(column, 'colId') ?? 0, { xml: column.children.map(serialise).join('') }]);
  sheet.autoFilter = { range, criteria: Object.fromEntries(criteria) as Record<number, { xml: string }> };
}

function readPage(sheet: Worksheet, root: XmlElement): void {
  const page = sheet.pageLayout;
  const setup = child(root, 'pageSetup');
  const margins = child(root, 'pageMargins');
  const options = child(root, 'printOptions');
  for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
    const inches = numberOf(margins, side);
    if (inches !== undefined) page.margins[side] = inches * 72;
  }
  page.centerHorizontally = flag(options, 'horizontalCentered');
  page.centerVertically = flag(options, 'verticalCentered');
  page.printGridlines = flag(options, 'gridLines');
  page.orientation = setup?.attributes.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = paperName(numberOf(setup, 'paperSize'));
  page.zoom = flag(child(child(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage')
    ? { horizontalFitToPages: numberOf(setup, 'fitToWidth') ?? 1, verticalFitToPages: numberOf(setup, 'fitToHeight') ?? 1 }
    : { scale: numberOf(setup, 'scale') ?? 100 };
  const texts = child(root, 'headerFooter');
  page.header = threeParts(child(texts, 'oddHeader')?.text ?? '');
  page.footer = threeParts(child(texts, 'oddFooter')?.text ?? '');
}

/** `&L…&C…&R…`; text before the first mark stands in the middle. */
function threeParts(text: string): { left: string; center: string; right: string } {
  const parts = { left: '', center: '', right: '' };
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  let into: keyof typeof parts = 'center';
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at + 1];
    if (text[at] !== '&') parts[into] += text.charAt(at);
    else {
      if (mark === 'L' || mark === 'C' || mark === 'R') into = names[mark];
      else parts[into] += text.slice(at, at + 2);
      at += 1;
    }
  }
  return parts;
}
