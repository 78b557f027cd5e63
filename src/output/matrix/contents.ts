import { cellAddress } from '../../check/address';
import { STATUSES, STATUS_LABELS, type Status } from '../../check/report';
import type { CellContent } from '../edits';
import { FIRST_STATUS, matrixRows, statusCells, type MatrixRows } from './layout';
import { ABSENT, NOT_ASKED, type MatrixInput, type MatrixShape } from './model';
import { matrixTasks, type MatrixTask } from './tasks';
import { textCell } from '../textCell';

/** The sheet 各表对照: all cells from A1, all rows equally long, and its shape. */
export interface Matrix {
  readonly cells: readonly (readonly CellContent[])[];
  readonly shape: MatrixShape;
}

const PERCENT = '0.0%';
const DONE: readonly Status[] = ['met', 'exceeded'];
const UNDONE = [...STATUSES.filter((status) => !DONE.includes(status)).map((status) => STATUS_LABELS[status]), ABSENT];

type Put = (row: number, column: number, ...contents: readonly CellContent[]) => void;

/** The contents of 各表对照. Every count, rate and rank is a formula over the statuses on the sheet, so it follows them. */
export function matrixContents(input: MatrixInput): Matrix {
  const tasks = matrixTasks(input.units.map(({ report }) => report));
  const shape = { units: input.units.length, tasks: tasks.length, remarks: input.remarks.length };
  const rows = matrixRows(shape);
  const grid = Array.from({ length: rows.last }, () => Array.from({ length: rows.width }, (): CellContent => null));
  const put: Put = (row, column, ...contents) => {
    contents.forEach((content, index) => {
      const line = grid[row - 1];
      if (line !== undefined) line[column - 1 + index] = content;
    });
  };
  put(1, 1, textCell('自查表各表对照'));
  input.remarks.forEach((remark, index) => { put(2 + index, 1, textCell(remark)); });
  putUnits(put, input, shape, rows);
  putMostUnmet(put, shape, rows);
  putTasks(put, input, tasks, shape, rows);
  return { cells: grid, shape };
}

/** 一、: how many tasks of each unit have which status, its rate and rank, and its findings. */
function putUnits(put: Put, { units }: MatrixInput, shape: MatrixShape, rows: MatrixRows): void {
  const header = rows.units + 1;
  const first = header + 1;
  const total = first + units.length;
  const words = [...STATUSES.map((status) => STATUS_LABELS[status]), ABSENT];
  const [rate, sum, firstStatus] = [2, 4, FIRST_STATUS];
  const all = firstStatus + words.length;
  put(rows.units, 1, textCell('一、各单位完成情况'));
  put(header, 1, textCell('单位'), textCell('完成率'), textCell('排名'), textCell('任务数'), ...words.map(textCell), textCell('问题'), textCell('其中错误'), textCell('未了结'));
  const completion = (row: number): CellContent => share(DONE.map((status) => cellAddress(row, firstStatus + STATUSES.indexOf(status))).join('+'), cellAddress(row, sum));
  const tasks = (row: number): CellContent => ({ formula: `=SUM(${cellAddress(row, firstStatus)}:${cellAddress(row, all - 1)})` });
  units.forEach(({ name, findings }, index) => {
    const row = first + index;
    const counted = columnOf(shape, index);
    const rates = `${absolute(first, rate)}:${absolute(total - 1, rate)}`;
    const rank: CellContent = { formula: `=RANK(${cellAddress(row, rate)},${rates})` };
    const counts = words.map((_, offset): CellContent => ({ formula: `=COUNTIF(${counted},${fixedRow(header, firstStatus + offset)})` }));
    put(row, 1, textCell(name), completion(row), rank, tasks(row), ...counts, findings.all, findings.errors, findings.open);
  });
  const sums = (from: number, count: number): CellContent[] => Array.from({ length: count }, (_, offset): CellContent => (
    { formula: `=SUM(${cellAddress(first, from + offset)}:${cellAddress(total - 1, from + offset)})` }));
  put(total, 1, textCell('合计'), completion(total), null, tasks(total), ...sums(firstStatus, words.length + 3));
}

/** 二、: the tasks that most units have not done, sorted by formulas. */
function putMostUnmet(put: Put, shape: MatrixShape, rows: MatrixRows): void {
  const { top, bottom, right } = statusCells(shape);
  const listed = (column: number): string => `${absolute(top, column)}:${absolute(bottom, column)}`;
  put(rows.unmet, 1, textCell('二、未完成最多的任务'));
  put(rows.unmet + 1, 1, textCell('任务'), textCell('未完成单位'), textCell('已完成单位'), textCell('完成率'));
  for (let place = 1; place <= rows.unmetCount; place += 1) {
    const at = `MATCH(${String(place)},${listed(right + 4)},0)`;
    const shown = (column: number, otherwise = '""'): string => `=IF(INDEX(${listed(right + 2)},${at})=0,${otherwise},INDEX(${listed(column)},${at}))`;
    put(rows.unmet + 1 + place, 1,
      { formula: shown(1, place === 1 ? '"各项任务均已完成"' : '""') }, { formula: shown(right + 2) }, { formula: shown(right + 1) }, { formula: shown(right + 3), format: PERCENT });
  }
}

/** 三、: the statuses themselves, and for each task how many units have done it. */
function putTasks(put: Put, { units }: MatrixInput, tasks: readonly MatrixTask[], shape: MatrixShape, rows: MatrixRows): void {
  const { top, bottom, left, right } = statusCells(shape);
  put(rows.tasks, 1, textCell('三、各任务完成状态对照'));
  put(rows.tasks + 1, 1, textCell('任务'), ...units.map(({ name }) => textCell(name)), textCell('已完成单位'), textCell('未完成单位'), textCell('完成率'), textCell('未完成位次'));
  tasks.forEach((task, index) => {
    const row = top + index;
    const statuses = `${cellAddress(row, left)}:${cellAddress(row, right)}`;
    const count = (words: readonly string[]): string => words.map((word) => `COUNTIF(${statuses},"${word}")`).join('+');
    const [done, undone] = [cellAddress(row, right + 1), cellAddress(row, right + 2)];
    const place = `RANK(${undone},${absolute(top, right + 2)}:${absolute(bottom, right + 2)})+COUNTIF(${absolute(top, right + 2)}:${undone},${undone})-1`;
    put(row, 1, textCell(task.title), ...units.map((unit, place): CellContent => statusOf(task, unit, place)),
      { formula: `=${count(DONE.map((status) => STATUS_LABELS[status]))}` }, { formula: `=${count(UNDONE)}` }, share(done, `(${done}+${undone})`), { formula: `=${place}` });
  });
}

function statusOf(task: MatrixTask, unit: MatrixInput['units'][number], place: number): CellContent {
  const rows = task.rows.get(place);
  if (rows !== undefined) return unit.status(rows);
  return textCell(task.missing.has(place) ? ABSENT : NOT_ASKED);
}

/** The statuses of one unit. */
function columnOf(shape: MatrixShape, unit: number): string {
  const { top, bottom, left } = statusCells(shape);
  return `${absolute(top, left + unit)}:${absolute(bottom, left + unit)}`;
}

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2');
}

function fixedRow(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/u, '$1$$$2');
}

function share(part: string, whole: string): CellContent {
  return { formula: `=IF(${whole}=0,0,(${part})/${whole})`, format: PERCENT };
}
