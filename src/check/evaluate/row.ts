import { allGivenBy } from '../lists';
import type { ItemResult, RowResult, Status } from '../report';
import { said, type Said } from '../said';
import type { CellText, TableRow } from '../table/model';
import type { TemplateTask } from '../template/model';
import { readText } from '../text';
import type { TextReading } from '../text/model';
import type { Span } from '../text/span';
import { readAnswerSheet } from './answerSheet';
import { readCell } from './readCell';
import { evaluateAsked } from './askedItem';
import { areCrowded, crowdedItem, isCrowded } from './crowded';
import { settleDue } from './dueClaims';
import { pairItems } from './itemPairs';
import { expectedInTerm, termOfRow } from './laterDue';
import type { CheckedRow } from './model';
import { evaluateNarrative } from './narrativeItems';
import { withoutOffTopic } from './offTopic';
import { blankItem } from './openTarget';
import { paced } from './pace';
import { expectationsOf, type Expectations } from './rowExpectations';
import { shareOut } from './shares';
import { worst } from './status';
import type { Reporting, Term } from './term';
import { withValues } from './valueColumn';

/** A row's required task, and why it is that one. */
export interface MatchedTask {
  readonly task: TemplateTask;
  readonly reason: Said;
}

/**
 * Reads a row and judges every item of it. Linear in the length of its cells.
 *
 * @param reporting what time the table reports on
 */
export function evaluateRow(source: TableRow, matched: MatchedTask | null, reporting: Reporting): CheckedRow {
  const { cells } = source;
  const answer = answerCell(source);
  const taskCell = cells.task;
  const task = taskCell && !isBlank(taskCell.text) ? readText(taskCell.text) : undefined;
  const result = answer && !isBlank(answer.text) ? settleDue(readCell(answer), reporting) : undefined;
  const problem = cells.problem && !isBlank(cells.problem.text) ? readText(cells.problem.text) : undefined;
  const term = termOfRow(source, reporting.term);
  const expectations = expectedInTerm(expectationsOf(source, task, matched?.task ?? null), term);
  const items = result && answer ? withColumnOfValues(evaluatePaced(expectations, result, answer, term), expectations, source, term) : expectations.sheet.map((expectation) => blankItem(expectation));
  const status: Status = result ? worst(items.map((item) => item.status), 'met') : 'missing';
  const words = (taskCell?.text ?? '').trim();
  const row: RowResult = {
    row: source.row,
    task: matched?.task.title ?? words,
    ...(matched && words !== '' && words !== matched.task.title ? { sheetTask: words } : {}),
    ...(matched ? { taskId: matched.task.id, matchReason: matched.reason } : {}),
    dimension: source.dimension,
    unit: (cells.unit?.text ?? '').trim(),
    status,
    items,
  };
  return {
    source,
    cells,
    readings: { task, result, problem },
    task: matched?.task ?? null,
    result: row,
  };
}

/** The cell that answers: the narrative result, or where there is none the reported value. */
function answerCell(row: TableRow): CellText | undefined {
  const { result, actual } = row.cells;
  return result && !isBlank(result.text) ? result : (actual ?? result);
}

function withColumnOfValues(items: readonly ItemResult[], expectations: Expectations, { cells: { result, actual } }: TableRow, term: Term | null): readonly ItemResult[] {
  const stands = result && actual && !isBlank(result.text) && !isBlank(actual.text) && expectations.sheet.length > 0;
  return stands ? withValues(items, evaluatePaced(expectations, readCell(actual), actual, term)) : items;
}

function evaluatePaced(expectations: Expectations, reading: TextReading, cell: CellText, term: Term | null): readonly ItemResult[] {
  return evaluateItems(expectations, reading, cell, term).map((item) => paced(item, reading, term));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function evaluateItems(expectations: Expectations, reading: TextReading, cell: CellText, term: Term | null): readonly ItemResult[] {
  const sheet = readAnswerSheet(reading, cell, allGivenBy(expectations.sheet, (one) => one.targets), term);
  const [first] = expectations.sheet;
  if (first) {
    const crowded = (): readonly ItemResult[] => [crowdedItem(first.text, reading.source.trim())];
    if (isCrowded(expectations.sheet.length, reading.items.length)) return crowded();
    const answers = pairItems(expectations.sheet, reading);
    if (areCrowded(expectations.sheet, reading, answers.map((answer) => answer.scope))) return crowded();
    const shares = shareOut(expectations.sheet, answers, sheet);
    const items = expectations.sheet.map((expectation, index) => {
      const share = shares[index];
      return share ? evaluateAsked(expectation, share, sheet) : { ...blankItem(expectation), reason: answers[index]?.reason ?? said('answer.none') };
    });
    return withoutOffTopic(items, expectations.sheet.map((one) => one.text).join(''), reading);
  }
  const whole: Span = { start: 0, end: reading.source.length };
  if (areCrowded(expectations.template, reading, expectations.template.map(() => whole))) return [crowdedItem(reading.source, reading.source.trim())];
  return evaluateNarrative(expectations.template, sheet);
}
