import { allGivenBy } from '../lists';
import type { Said } from '../said';
import type { CellText, TableRow } from '../table/model';
import type { TemplateTask } from '../template/model';
import { readText } from '../text';
import { splitByLabels } from '../text/labelledTask';
import { withTitleBracketsOpened } from '../text/titleBracket';
import type { TextReading } from '../text/model';
import { readAnswerSheet, type AnswerSheet } from './reported/answerSheet';
import { settleDue } from './asked/dueClaims';
import { settleEarlierYears } from './asked/earlierYears';
import { settleLaterYears } from './asked/laterYears';
import { expectedInTerm, termOfRow } from './asked/laterDue';
import type { CheckedRow } from './model';
import { readCell } from './readCell';
import { expectationsOf, type Expectations } from './asked/rowExpectations';
import type { Reporting, Term } from './asked/term';

/** A row's required task, and why it is that one. */
export interface MatchedTask {
  readonly task: TemplateTask;
  readonly reason: Said;
}

/** A row that is to be judged, and for which task. */
export interface AskedRow {
  readonly source: TableRow;
  readonly matched: MatchedTask | null;
}

/** A row whose cells were read. */
interface ReadRow extends AskedRow {
  readonly readings: CheckedRow['readings'];
  /** The cell that answers. */
  readonly answer: CellText | undefined;
  /** What that cell says was asked, where it has a label for it. */
  readonly labelled: CellText | undefined;
}

/** A row with what it is to answer. */
interface ExpectedRow extends ReadRow {
  readonly expectations: Expectations;
  readonly term: Term | null;
}

/** A row with all that is known of it before it is judged. */
export interface PreparedRow extends ExpectedRow {
  /** What the answer tells; null where the row is not answered. */
  readonly sheet: AnswerSheet | null;
}

/**
 * Makes rows ready for being judged, each step for all of them before the next one: `rowsTogether` says why. Linear in the
 * length of the cells.
 *
 * @param reporting what time the table reports on
 */
export function prepareRows(rows: readonly AskedRow[], reporting: Reporting): readonly PreparedRow[] {
  const problems = new Map<string, TextReading>();
  return rows
    .map((row) => withReadings(row, reporting, problems))
    .map((row) => withExpectations(row, reporting))
    .map(withAnswerSheet);
}

/** @param problems what was read of the problem cells of other rows */
function withReadings({ source, matched }: AskedRow, reporting: Reporting, problems: Map<string, TextReading>): ReadRow {
  const { task, problem } = source.cells;
  const answer = answerCell(source);
  const split = isFilled(answer) ? splitByLabels(answer.text) : null;
  const told = answer && split ? { ...answer, text: split.told } : answer;
  const readings = {
    task: isFilled(task) ? readText(withTitleBracketsOpened(task.text)) : undefined,
    result: isFilled(told) ? settleEarlierYears(settleLaterYears(settleDue(readCell(told), reporting), reporting), reporting) : undefined,
    problem: isFilled(problem) ? readOnce(problem.text, problems) : undefined,
  };
  return { source, matched, readings, answer, labelled: answer && split ? { ...answer, text: split.asked } : undefined };
}

/** Most rows have the same word in their problem cell (无). */
function readOnce(text: string, known: Map<string, TextReading>): TextReading {
  let reading = known.get(text);
  if (reading === undefined) known.set(text, (reading = readText(text)));
  return reading;
}

function withExpectations({ source, matched, readings, answer, labelled }: ReadRow, reporting: Reporting): ExpectedRow {
  const term = termOfRow(source, reporting.term);
  const expectations = expectedInTerm(expectationsOf(source, readings.task, matched?.task ?? null, labelled), term);
  return { source, matched, readings, answer, labelled, expectations, term };
}

function withAnswerSheet(row: ExpectedRow): PreparedRow {
  const { readings, answer, expectations, term } = row;
  return { ...row, sheet: readings.result && answer ? answerSheetOf(expectations, readings.result, answer, term) : null };
}

/** What a cell tells as an answer to what is expected. */
export function answerSheetOf(expectations: Expectations, reading: TextReading, cell: CellText, term: Term | null): AnswerSheet {
  return readAnswerSheet(reading, cell, allGivenBy(expectations.sheet, (one) => one.targets), term);
}

/** The cell that answers: the narrative result, or where there is none the reported value. */
function answerCell({ cells: { result, actual } }: TableRow): CellText | undefined {
  return isFilled(result) ? result : (actual ?? result);
}

/** Whether a cell is there and says something. */
export function isFilled(cell: CellText | undefined): cell is CellText {
  return cell !== undefined && cell.text.trim() !== '';
}
