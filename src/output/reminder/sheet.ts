import { fingerprint } from '../../check/hash';
import type { CellRange } from '../../check/snapshot';
import type { CellContent, CellFormat, Edit, Plan } from '../edits';
import { contentText } from '../lists/model';
import { cut } from '../note';
import { HEADER_FILL, GRID, STATUS_COLOURS, SUMMARY_FONT } from '../palette';
import { freeSheetName, SHEET_NAME_LIMIT } from '../sheetNames';
import type { ReminderTarget } from './choices';
import type { ReminderContent, ReminderTask } from './content';
import { SIGNATURE } from './text';
import { textCell } from '../textCell';

/** Hidden workbook names of 催办单 sheets begin so. */
const PREFIX = 'zicha.reminder.';

/** The hidden workbook name that stands on the head of the 催办单 for one target of one table of a sheet. */
export function reminderName(sheet: string, table: number, { by, value }: ReminderTarget): string {
  return `${PREFIX}${fingerprint(JSON.stringify([sheet, table, by, value]))}`;
}

/** True for a name that `reminderName` gave. Capitals do not count, as Excel has it. */
export function isReminderName(name: string): boolean {
  return name.toLowerCase().startsWith(PREFIX);
}

/** A 催办单 sheet as it stands: its contents from A1, as an edit would write them. */
export interface ReminderSheet {
  readonly name: string;
  readonly sheet: string;
  readonly contents: readonly (readonly CellContent[])[];
}

const COLUMNS: readonly { readonly header: string; readonly width: number; readonly align?: 'Center' }[] = [
  { header: '序号', width: 30, align: 'Center' },
  { header: '任务', width: 112 },
  { header: '位置', width: 38, align: 'Center' },
  { header: '需要整改或说明的内容', width: 178 },
  { header: '时限', width: 72, align: 'Center' },
  { header: '整改结果', width: 84 },
];
const WIDTH = COLUMNS.length;
const HEADER_ROW = 6;
/** What the hidden name stands on: the head of the sheet, so that it is known as long as any of it is left. */
const NAMED: CellRange = { top: 1, left: 1, bottom: HEADER_ROW, right: WIDTH };

/**
 * Plans the sheet of a 催办单: a new one, or the one that was made for the same target before, whose
 * place it takes.
 */
export function planReminder(content: ReminderContent, name: string, target: ReminderTarget, earlier: ReminderSheet | null, sheetNames: readonly string[]): Plan & { readonly sheet: string } {
  const sheet = earlier?.sheet ?? freeSheetName(sheetTitle(`催办 ${target.value}`), sheetNames);
  const edits: Edit[] = [
    // The name at once: whatever breaks off later, the sheet is known as ours.
    ...(earlier === null ? [{ kind: 'add-sheet', sheet } as const, { kind: 'define-name', name, sheet, range: NAMED } as const] : []),
    { kind: 'clear-sheet', sheet },
    ...filled(sheet, cellsOf(content)),
  ];
  const undo: Edit[] = earlier === null ? [{ kind: 'remove-name', name }, { kind: 'delete-sheet', sheet }] : restoreReminder(earlier);
  return { edits, undo, sheet };
}

/** Writes a 催办单 again as it stood, after its sheet was changed or deleted. */
export function restoreReminder({ name, sheet, contents }: ReminderSheet): Edit[] {
  return [
    { kind: 'add-sheet', sheet },
    { kind: 'clear-sheet', sheet },
    ...(contents.length === 0 ? [] : filled(sheet, contents)),
    { kind: 'define-name', name, sheet, range: NAMED },
  ];
}

function filled(sheet: string, cells: readonly (readonly CellContent[])[]): Edit[] {
  return [{ kind: 'write', sheet, top: 1, left: 1, cells }, ...dress(sheet, cells)];
}

function cellsOf({ title, table, subject, date, request, tasks }: ReminderContent): CellContent[][] {
  const line = (...words: readonly string[]): CellContent[] => Array.from({ length: WIDTH }, (_, index) => textCell(words[index] ?? ''));
  return [
    line(title),
    line(table),
    line(subject, '', '', '', '', date),
    line(request[0] ?? ''),
    line(request.slice(1).join('')),
    line(...COLUMNS.map(({ header }) => header)),
    ...tasks.flatMap((task, index) => taskLines(task, index + 1).map((words) => line(...words))),
    line(),
    line(SIGNATURE),
  ];
}

/** One line for each point; number, task and time stand in the first. */
function taskLines({ row, title, status, deadline, points }: ReminderTask, number: number): string[][] {
  return points.map(({ cell, problem, suggestion }, index) => {
    const words = suggestion === '' ? problem : `${problem}\n建议：${suggestion}`;
    const place = cell === '' ? `第${String(row)}行` : cell;
    return index === 0 ? [String(number), `${title}（${status}）`, place, words, deadline] : ['', '', place, words];
  });
}

/** Looks, widths and print setup; they follow from the contents alone, so that an undo can lay them out again. */
function dress(sheet: string, cells: readonly (readonly CellContent[])[]): Edit[] {
  const first = HEADER_ROW + 1;
  const last = Math.max(first, cells.length - 2);
  const format = (range: CellRange, look: CellFormat): Edit => ({ kind: 'format', sheet, range, format: look });
  const block = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });
  const line = (row: number): CellRange => block(row, 1, row, WIDTH);
  return [
    { kind: 'sheet-view', sheet, gridlines: false, tabColor: STATUS_COLOURS.inProgress.fill },
    format(block(1, 1, last + 2, WIDTH), { fontName: SUMMARY_FONT, fontSize: 10, vertical: 'Center', horizontal: 'Left' }),
    format(line(1), { fontSize: 18, bold: true, horizontal: 'CenterAcrossSelection' }),
    format(line(2), { fontSize: 11, horizontal: 'CenterAcrossSelection' }),
    format(block(3, 1, 3, 1), { fontSize: 11, bold: true }),
    format(block(3, WIDTH, 3, WIDTH), { horizontal: 'Right' }),
    format(block(HEADER_ROW, 1, last, WIDTH), { borders: GRID, wrap: true, vertical: 'Top' }),
    format(line(HEADER_ROW), { fill: HEADER_FILL, bold: true, horizontal: 'Center', vertical: 'Center' }),
    ...COLUMNS.flatMap(({ width, align }, index): Edit[] => [
      { kind: 'column-width', sheet, column: index + 1, width },
      ...(align === undefined ? [] : [format(block(first, index + 1, last, index + 1), { horizontal: align })]),
    ]),
    ...taskBlocks(cells, last).flatMap(({ top, bottom }) => [1, 2, 5].map((column) => format(block(top, column, bottom, column), { borders: { InsideHorizontal: null } }))),
    // Only rows that stand in the same place however many there are: heights are not taken back row by row.
    { kind: 'row-height', sheet, row: 1, height: 36 },
    { kind: 'row-height', sheet, row: 3, height: 26 },
    { kind: 'autofit-rows', sheet, top: HEADER_ROW, bottom: last },
    { kind: 'print-setup', sheet, orientation: 'Portrait', pagesWide: 1, pagesHigh: 0, area: block(1, 1, last + 2, WIDTH), titleRows: { top: HEADER_ROW, bottom: HEADER_ROW } },
  ];
}

/** Rows of the tasks that take more than one: a numbered row begins each. */
function taskBlocks(cells: readonly (readonly CellContent[])[], last: number): { readonly top: number; readonly bottom: number }[] {
  const starts = cells.flatMap((line, index) => (index >= HEADER_ROW && index < last && contentText(line[0]) !== '' ? [index + 1] : []));
  return starts.map((top, index) => ({ top, bottom: (starts[index + 1] ?? last + 1) - 1 })).filter(({ top, bottom }) => bottom > top);
}

/** A text that Excel takes as a sheet's name. */
function sheetTitle(words: string): string {
  const allowed = words.replace(/[\\/?*[\]:：\p{Cc}\p{Cs}]+/gu, ' ').replace(/\s+/gu, ' ').trim();
  return cut(allowed, SHEET_NAME_LIMIT).replace(/^'+|'+$/gu, '');
}
