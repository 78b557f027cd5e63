import { addSheet, emptyWorkbook, takeId, type Workbook, type Worksheet } from '../workbook/workbook';
import { readTheme } from './colors';
import { FileError } from './fileError';
import { readHostPart, type HostData } from './hostPart';
import { openPackage, type Package } from './package';
import { readCells, readLinks, readNotes, readText, type CellContext } from './readCells';
import { readCharts } from './readCharts';
import { readNames } from './readNames';
import { readConditionalFormats, readTable, readValidations, restoreIds } from './readOverlays';
import { readCustomProperties, readProperties } from './properties';
import { readPassword, readSheetFrame } from './readSheet';
import { readStyles } from './readStyles';
import { child, children, flag, numberOf, type XmlElement } from './xml';

/**
 * Opens an .xlsx. Pictures, shapes, pivot tables and macros are not kept.
 * @param name file name, for messages and the workbook's name
 * @throws FileError in plain Chinese for anything that is not a readable workbook.
 */
export async function readXlsx(data: ArrayBuffer | Uint8Array, name: string): Promise<Workbook> {
  const pack = await openPackage(data instanceof Uint8Array ? data : new Uint8Array(data), name);
  const path = await workbookPath(pack, name);
  const root = await pack.xml(path);
  const workbook = emptyWorkbook(name);
  const links = await pack.relationships(path);
  const partOf = async (type: string): Promise<XmlElement | undefined> => {
    const found = links.find((link) => link.type === type);
    return found && (await pack.xml(found.target));
  };
  const theme = readTheme(await partOf('theme'));
  const styles = readStyles(await partOf('styles'), theme);
  const strings = children(await partOf('sharedStrings'), 'si').map((item) => readText(item, theme));
  const from1904 = flag(child(root, 'workbookPr'), 'date1904');
  const context: CellContext = { texts: strings, styles, theme, from1904 };
  const kept = await readHostPart(pack);
  if (Object.keys(styles.font).length > 0) workbook.ordinaryFont = styles.font;
  for (const entry of children(child(root, 'sheets'), 'sheet')) {
    const link = links.find(({ id }) => id === entry.attributes.id);
    if (link) await readSheet(pack, workbook, entry, link, context, kept);
  }
  if (workbook.sheets.length === 0) throw new FileError('no-workbook', `“${name}”里没有工作表，无法打开。`);
  readNames(workbook, root);
  readWorkbookFrame(workbook, root);
  workbook.settings = new Map(Object.entries(kept?.settings ?? {}));
  workbook.properties = (await readProperties(pack));
  workbook.customProperties = await readCustomProperties(pack);
  return workbook;
}

/** Where the workbook part is; says what else the package seems to be where there is none. */
async function workbookPath(pack: Package, name: string): Promise<string> {
  const main = (await pack.relationships('')).find(({ type }) => type === 'officeDocument')?.target;
  if (main?.endsWith('.bin')) throw new FileError('other-office', `“${name}”是二进制工作簿（.xlsb）。请在 Excel 中另存为“Excel 工作簿（*.xlsx）”后再试。`);
  const path = main ?? 'xl/workbook.xml';
  if (/(^|\/)(word|ppt|visio)\//.test(path)) throw new FileError('other-office', `“${name}”不是工作簿，而是其他 Office 文档。请选择 .xlsx 工作簿。`);
  if ((await pack.text(path)) === undefined) {
    throw new FileError('no-workbook', `“${name}”是压缩文件，但里面没有工作簿，可能被改过扩展名。请选择 .xlsx 工作簿。`);
  }
  return path;
}

async function readSheet(
  pack: Package, workbook: Workbook, entry: XmlElement, link: { type: string; target: string }, context: CellContext, kept: HostData | null,
): Promise<void> {
  if (link.type !== 'worksheet' && link.type !== 'chartsheet') return;
  const root = await pack.xml(link.target);
  if (!root) throw new FileError('damaged-content', '文件不完整：缺少一张工作表的内容。请在 Excel 中打开并修复后另存，再试一次。', link.target);
  const name = entry.attributes.name ?? '';
  const sheet = addSheet(workbook, name, link.type);
  const known = kept?.sheets[name];
  workbook.sheets[workbook.sheets.length - 1] = { ...sheet, id: known?.id ?? root.attributes.uid ?? sheet.id };
  const added = workbook.sheets[workbook.sheets.length - 1] ?? sheet;
  const { state } = entry.attributes;
  added.visibility = state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
  readSheetFrame(added, root, context.theme);
  await readParts(pack, workbook, added, link.target, root, context);
  restoreIds(added, known?.conditionalFormats ?? []);
  added.charts = added.charts.map((chart, index) => ({ ...chart, id: known?.charts[index] ?? chart.id }));
}

async function readParts(pack: Package, workbook: Workbook, sheet: Worksheet, path: string, root: XmlElement, context: CellContext): Promise<void> {
  const links = await pack.relationships(path);
  for (const { target } of links.filter(({ type }) => type === 'table')) {
    const part = await pack.xml(target);
    const table = part && readTable(part);
    if (table) sheet.tables.push(table);
  }
  readCells(sheet, root, context);
  readLinks(sheet, root, new Map(links.filter(({ type }) => type === 'hyperlink').map(({ id, target, external }) => [id, external ? target : `#${target}`])));
  const comments = links.find(({ type }) => type === 'comments');
  if (comments) readNotes(sheet, await pack.xml(comments.target), context.theme);
  sheet.conditionalFormats = readConditionalFormats(root, context.styles, () => takeId(workbook));
  sheet.validations = readValidations(root);
  const drawing = links.find(({ type }) => type === 'drawing');
  if (drawing) sheet.charts = await readCharts(pack, drawing.target, sheet, () => takeId(workbook));
}

function readWorkbookFrame(workbook: Workbook, root: XmlElement | undefined): void {
  const active = numberOf(child(child(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  workbook.activeSheet = (workbook.sheets[active] ?? workbook.sheets[0])?.id ?? '';
  const protection = child(root, 'workbookProtection');
  if (flag(protection, 'lockStructure')) workbook.protection = { password: readPassword(protection?.attributes ?? {}) };
  const mode = child(root, 'calcPr')?.attributes.calcMode;
  workbook.calculationMode = mode === 'manual' ? 'Manual' : mode === 'autoNoTable' ? 'AutomaticExceptTables' : 'Automatic';
  // Ids from a file may look like the ones made here: go on behind the greatest.
  const ids = workbook.sheets.flatMap((sheet) => [sheet.id, ...sheet.conditionalFormats.map(({ id }) => id), ...sheet.charts.map(({ id }) => id)]);
  const numbers = ids.map((id) => parseInt(/^\{00000000-0001-0000-0000-([0-9A-F]{12})\}$/i.exec(id)?.[1] ?? '0', 16));
  workbook.nextId = Math.max(workbook.nextId, ...numbers.map((number) => number + 1), ...workbook.sheets.flatMap((sheet) => sheet.tables.map(({ id }) => id + 1)));
}
