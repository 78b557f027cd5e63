import { cellAddress } from '../../address';
import { said } from '../../said';
import type { Cell } from '../../snapshot';
import { MOST_TASKS, YEARS } from '../limits';
import { listOf, wordsOf } from './cellWords';
import { headerOf, TEMPLATE_COLUMNS, TEMPLATE_LABELS, WORKBOOK_TEMPLATE, type TemplateColumnId } from './columns';
import { fewOf, type SheetTemplate, type TemplateProblem } from './problem';
import { RowReader } from './rowReader';

/** The cells of a 任务模板 sheet from A1 on. */
export type SheetCells = readonly (readonly Cell[])[];

/**
 * Reads a template that somebody keeps, and edits, in a sheet of the workbook. Never throws:
 * whatever is wrong is told with its cell. A row whose task is blank goes on with the task above it.
 * Linear in the number of cells.
 *
 * @param sheet Name of the sheet, for the template's own name where none is given.
 */
export function readTemplateSheet(sheet: string, cells: SheetCells): SheetTemplate {
  const headerRow = cells.findIndex((row) => TEMPLATE_COLUMNS.every(({ header, needed }) => needed !== true || row.some((cell) => wordsOf(cell) === header)));
  const header = cells[headerRow];
  if (header === undefined) return { ok: false, problems: [{ cell: null, says: said('templateSheet.noHeader', { sheet, task: headerOf('task'), requirement: headerOf('requirement') }) }] };
  const columns = new Map(TEMPLATE_COLUMNS.flatMap(({ id, header: words }): [TemplateColumnId, number][] => {
    const at = header.findIndex((cell) => wordsOf(cell) === words);
    return at < 0 ? [] : [[id, at]];
  }));
  const reader = new RowReader(columns);
  cells.slice(headerRow + 1).forEach((row, index) => { reader.read(row, headerRow + 2 + index); });
  const tasks = reader.tasks();
  const about = cells.slice(0, headerRow);
  const { year, problems } = yearOf(about);
  const all = [...reader.problems, ...problems];
  // Where rows could not be read, their mistakes say enough.
  if (tasks.length === 0 && all.length === 0) all.push({ cell: null, says: said('templateSheet.noTasks', { sheet }) });
  if (tasks.length > MOST_TASKS) all.push({ cell: null, says: said('templateSheet.tooMany', { sheet, limit: MOST_TASKS }) });
  if (all.length > 0) return { ok: false, problems: fewOf(all) };
  const name = labelled(about, TEMPLATE_LABELS.name)?.words ?? '';
  return {
    ok: true,
    template: {
      id: WORKBOOK_TEMPLATE,
      name: name === '' ? `本工作簿的“${sheet}”` : name,
      ...(year === null ? {} : { year }),
      titleWords: listOf(labelled(about, TEMPLATE_LABELS.titleWords)?.words ?? ''),
      tasks,
    },
  };
}

/** The cell right of a label above the table. */
function labelled(rows: SheetCells, label: string): { readonly words: string; readonly cell: string } | null {
  for (const [index, row] of rows.entries()) {
    const at = row.findIndex((cell) => wordsOf(cell).replace(/[：:]$/u, '') === label);
    if (at >= 0) return { words: wordsOf(row[at + 1]), cell: cellAddress(index + 1, at + 2) };
  }
  return null;
}

function yearOf(rows: SheetCells): { readonly year: number | null; readonly problems: readonly TemplateProblem[] } {
  const given = labelled(rows, TEMPLATE_LABELS.year);
  if (given === null || given.words === '') return { year: null, problems: [] };
  const { cell, words } = given;
  const year = Number(/^(\d{4})(?:年度?)?$/u.exec(words.normalize('NFKC'))?.[1] ?? Number.NaN);
  if (year >= YEARS.first && year <= YEARS.last) return { year, problems: [] };
  return { year: null, problems: [{ cell, says: said('templateSheet.year', { column: TEMPLATE_LABELS.year, words }) }] };
}
