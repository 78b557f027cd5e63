import type { ItemResult, RowResult, Status } from '../report';
import { said } from '../said';
import type { Span } from '../text/span';
import type { AnswerSheet } from './reported/answerSheet';
import { evaluateAsked } from './askedItem';
import { areCrowded, crowdedItem, isCrowded } from './pairing/crowded';
import { pairItems } from './pairing/itemPairs';
import type { CheckedRow } from './model';
import { evaluateNarrative } from './narrativeItems';
import { withoutOffTopic } from './words/offTopic';
import { blankItem } from './asked/openTarget';
import { paced } from './asked/pace';
import { answerSheetOf, isFilled, type PreparedRow } from './preparedRow';
import { readCell } from './readCell';
import type { Expectations } from './asked/rowExpectations';
import { shareOut } from './words/shares';
import { worst } from './status';
import { withValues } from './valueColumn';

/** Judges every item of a row. Linear in the length of its cells. */
export function judgeRow(row: PreparedRow): CheckedRow {
  const { source, matched, readings, sheet } = row;
  const items = sheet ? withColumnOfValues(evaluatePaced(row.expectations, sheet), row) : row.expectations.sheet.map((expectation) => blankItem(expectation));
  const status: Status = sheet ? worst(items.map((item) => item.status), 'met') : 'missing';
  const words = (source.cells.task?.text ?? '').trim();
  const result: RowResult = {
    row: source.row,
    task: matched?.task.title ?? words,
    ...(matched && words !== '' && words !== matched.task.title ? { sheetTask: words } : {}),
    ...(matched ? { taskId: matched.task.id, matchReason: matched.reason } : {}),
    dimension: source.dimension,
    unit: (source.cells.unit?.text ?? '').trim(),
    status,
    items,
  };
  return { source, cells: source.cells, readings, task: matched?.task ?? null, result };
}

function withColumnOfValues(items: readonly ItemResult[], { source: { cells: { result, actual } }, expectations, term }: PreparedRow): readonly ItemResult[] {
  const stands = isFilled(result) && isFilled(actual) && expectations.sheet.length > 0;
  return stands ? withValues(items, evaluatePaced(expectations, answerSheetOf(expectations, readCell(actual), actual, term))) : items;
}

function evaluatePaced(expectations: Expectations, sheet: AnswerSheet): readonly ItemResult[] {
  return evaluateItems(expectations, sheet).map((item) => paced(item, sheet.reading, sheet.term));
}

function evaluateItems(expectations: Expectations, sheet: AnswerSheet): readonly ItemResult[] {
  const { reading } = sheet;
  const [first] = expectations.sheet;
  if (first) {
    const crowded = (): readonly ItemResult[] => [crowdedItem(first.text, reading.source.trim())];
    if (isCrowded(expectations.sheet.length, reading.items.length)) return crowded();
    const answers = pairItems(expectations.sheet, reading);
    if (areCrowded(expectations.sheet, reading, answers.map((answer) => answer.scope))) return crowded();
    const shares = shareOut(expectations.sheet, answers, sheet);
    const items = expectations.sheet.map((expectation, index) => {
      const [share, answer] = [shares[index], answers[index]];
      if (!share) return { ...blankItem(expectation), reason: answer?.reason ?? said('answer.none') };
      const item = evaluateAsked(expectation, share, sheet);
      return answer && answers.length > 1 ? { ...item, matchReason: answer.reason } : item;
    });
    return withoutOffTopic(items, expectations.sheet.map((one) => one.text).join(''), reading);
  }
  const whole: Span = { start: 0, end: reading.source.length };
  if (areCrowded(expectations.template, reading, expectations.template.map(() => whole))) return [crowdedItem(reading.source, reading.source.trim())];
  return evaluateNarrative(expectations.template, sheet);
}
