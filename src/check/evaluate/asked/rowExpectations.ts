import type { CellText, TableRow } from '../../table/model';
import type { TemplateTask } from '../../template/model';
import { readCell } from '../readCell';
import type { TextReading } from '../../text/model';
import { columnExpectations, sheetExpectations, templateExpectations, type Expectation } from './expectations';

/** A task cell without targets or numbering and no longer than this is a bare title. */
const TITLE_LENGTH = 40;

/** What a row is asked, by whom. */
export interface Expectations {
  /** What the sheet itself asks for. */
  readonly sheet: readonly Expectation[];
  /** What the template asks for, where the sheet only names the task. */
  readonly template: readonly Expectation[];
}

/**
 * What a row must answer: its target column, else its task cell, else what the answer itself says under a label that was
 * asked, else, where the task cell is a bare title, the template's requirements.
 */
export function expectationsOf(row: TableRow, task: TextReading | undefined, required: TemplateTask | null, labelled: CellText | undefined): Expectations {
  const { task: taskCell, target: targetCell } = row.cells;
  if (targetCell && targetCell.text.trim() !== '') {
    return { sheet: columnExpectations(taskCell?.text ?? '', targetCell, readCell(targetCell)), template: [] };
  }
  const own = taskCell && task ? sheetExpectations(taskCell, task) : [];
  if (labelled && own.every(({ targets }) => targets.length === 0)) return { sheet: columnExpectations(taskCell?.text ?? '', labelled, readCell(labelled)), template: [] };
  if (!taskCell || !task) return { sheet: [], template: required ? templateExpectations(required) : [] };
  const title = own.length === 1 && own.every((one) => one.targets.length === 0) && taskCell.text.trim().length <= TITLE_LENGTH;
  return title && required ? { sheet: [], template: templateExpectations(required) } : { sheet: own, template: [] };
}
