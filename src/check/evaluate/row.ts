import type { IndicatorResult, ItemResult, RowResult, Status } from '../report';
import type { CellText, TableRow } from '../table/model';
import type { TemplateTask } from '../template/model';
import { readText } from '../text';
import { figureContexts, indicesWithin, within } from '../text/context';
import { measuredName } from '../text/measure';
import type { Quantity, TextReading } from '../text/model';
import type { Span } from '../text/span';
import type { Target } from '../text/targets';
import { settleAlternatives } from './alternatives';
import { answered } from './answered';
import { answerVerdict, narrativeVerdict } from './answers';
import { areCrowded, crowdedItem, isCrowded } from './crowded';
import { deadlineVerdict } from './deadlines';
import { columnExpectation, listItems, sheetExpectations, templateExpectations, type Expectation } from './expectations';
import { impliedFigure } from './implied';
import { judged, targetFigure, unanswered } from './indicators';
import { pairItems, type Answer } from './itemPairs';
import type { CheckedRow } from './model';
import { namesOtherRate } from './evidence';
import { pairFigures, type Pair } from './pairing';
import { reportedFigures, type ReportedFigure } from './reported';
import { restatedTargets } from './restated';
import type { Verdict } from './sentences';
import { worst } from './status';

/** 年度任务15个: the target has no name of its own. */
const NAMELESS = /^(?:任务|目标|指标|计划|$)/u;

/** A row's required task, and why it is that one. */
export interface MatchedTask {
  readonly task: TemplateTask;
  readonly reason: string;
}

/** A task cell without targets or numbering and no longer than this is a bare title. */
const TITLE_LENGTH = 40;

/** Reads a row and judges every item of it. Linear in the length of its cells. */
export function evaluateRow(source: TableRow, matched: MatchedTask | null): CheckedRow {
  const { cells } = source;
  const answer = answerCell(source);
  const taskCell = cells.task;
  const task = taskCell && !isBlank(taskCell.text) ? readText(taskCell.text) : undefined;
  const result = answer && !isBlank(answer.text) ? readText(answer.text) : undefined;
  const problem = cells.problem && !isBlank(cells.problem.text) ? readText(cells.problem.text) : undefined;
  const expectations = expectationsOf(source, task, matched?.task ?? null);
  const items = result && answer ? evaluateItems(expectations, result, answer) : expectations.sheet.map(blank);
  const status: Status = result ? worst(items.map((item) => item.status), 'met') : 'missing';
  const row: RowResult = {
    row: source.row,
    task: matched?.task.title ?? (taskCell?.text ?? '').trim(),
    ...(matched ? { taskId: matched.task.id, matchReason: matched.reason } : {}),
    dimension: source.dimension,
    unit: (cells.unit?.text ?? '').trim(),
    status,
    items,
  };
  return {
    source,
    cells,
    readings: { ...(task ? { task } : {}), ...(result ? { result } : {}), ...(problem ? { problem } : {}) },
    task: matched?.task ?? null,
    result: row,
  };
}

/** The cell that answers: the narrative result, or where there is none the reported value. */
export function answerCell(row: TableRow): CellText | undefined {
  const { result, actual } = row.cells;
  return result && !isBlank(result.text) ? result : (actual ?? result);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

interface Expectations {
  /** What the sheet itself asks for. */
  readonly sheet: readonly Expectation[];
  /** What the template asks for, where the sheet only names the task. */
  readonly template: readonly Expectation[];
}

function expectationsOf(row: TableRow, task: TextReading | undefined, required: TemplateTask | null): Expectations {
  const { task: taskCell, target: targetCell } = row.cells;
  if (targetCell && !isBlank(targetCell.text)) {
    return { sheet: [columnExpectation(taskCell?.text ?? '', targetCell, readText(targetCell.text))], template: [] };
  }
  if (!taskCell || !task) return { sheet: [], template: required ? templateExpectations(required) : [] };
  const own = sheetExpectations(taskCell, task);
  const title = own.length === 1 && own.every((one) => one.targets.length === 0) && taskCell.text.trim().length <= TITLE_LENGTH;
  return title && required ? { sheet: [], template: templateExpectations(required) } : { sheet: own, template: [] };
}

function blank(expectation: Expectation): ItemResult {
  const reason = '落实情况为空';
  return {
    path: expectation.path,
    text: expectation.text,
    answer: '',
    status: 'missing',
    reason,
    indicators: expectation.targets.map((target) => unanswered(target, placeOf(expectation), 'missing', reason)),
  };
}

function placeOf(expectation: Expectation): { source: 'sheet' | 'template'; cell?: string } {
  return { source: expectation.source, ...(expectation.cell === undefined ? {} : { cell: expectation.cell }) };
}

/** Everything about the answer cell that items share. */
interface AnswerSheet {
  readonly reading: TextReading;
  readonly cell: string;
  readonly figures: readonly ReportedFigure[];
  /** The quantities of `figures`, for finding them by place. */
  readonly figureSpans: readonly Quantity[];
}

function evaluateItems(expectations: Expectations, reading: TextReading, cell: CellText): readonly ItemResult[] {
  const figures = inAskedUnit(reportedFigures(reading, figureContexts(reading)), reading.source, expectations.sheet.flatMap((one) => one.targets));
  const sheet: AnswerSheet = { reading, cell: cell.cell, figures, figureSpans: figures.map((figure) => figure.quantity) };
  const [first] = expectations.sheet;
  if (first) {
    const crowded = (): readonly ItemResult[] => [crowdedItem(first.text, reading.source.trim())];
    if (isCrowded(expectations.sheet.length, reading.items.length)) return crowded();
    const answers = pairItems(expectations.sheet, reading);
    if (areCrowded(expectations.sheet, reading, answers.map((answer) => answer.scope))) return crowded();
    return expectations.sheet.map((expectation, index) => evaluateAnswer(expectation, answers[index] ?? { scope: null, reason: '' }, sheet));
  }
  const whole: Span = { start: 0, end: reading.source.length };
  if (areCrowded(expectations.template, reading, expectations.template.map(() => whole))) return [crowdedItem(reading.source, reading.source.trim())];
  return evaluateNarrative(expectations.template, sheet);
}

/** A value cell that holds nothing but a number answers a rate in percent: 96.5 for ≥95%. */
function inAskedUnit(figures: readonly ReportedFigure[], source: string, targets: readonly Target[]): readonly ReportedFigure[] {
  const [figure] = figures;
  const [target] = targets;
  if (!figure || !target || figures.length > 1 || targets.length > 1 || target.quantity.unit.family !== 'percent') return figures;
  const bare = figure.quantity.unit.family === 'none' && figure.quantity.text.trim() === source.trim();
  return bare ? [{ ...figure, quantity: { ...figure.quantity, unit: target.quantity.unit } }] : figures;
}

/** The figures of the answer that lie in a part of it. */
function figuresIn(sheet: AnswerSheet, scope: Span): readonly ReportedFigure[] {
  return sheet.figures.slice(...indicesWithin(sheet.figureSpans, scope));
}

/** An item that the sheet's task cell asks for. */
function evaluateAnswer(expectation: Expectation, answer: Answer, sheet: AnswerSheet): ItemResult {
  const { reading } = sheet;
  const { scope } = answer;
  if (!scope) {
    return { ...blank(expectation), reason: answer.reason };
  }
  const figures = figuresIn(sheet, scope);
  const dated = expectation.deadline === undefined ? null : deadlineVerdict(expectation.deadline, reading.source);
  const verdict = dated ?? answerVerdict(expectation.asks, reading, scope);
  const asked = indicatorsOf(expectation, figures, sheet, scope, verdict);
  const restated = asked.length > 0 ? [] : restatedIndicators(sheet, scope, figures);
  if (!restated) return crowdedItem(expectation.text, reading.source.slice(scope.start, scope.end).trim(), expectation.path);
  const indicators = [...asked, ...restated];
  const words = wordsBeside(verdict, expectation);
  const status = indicators.length === 0 ? verdict.status : worst([...indicators.map((one) => one.status), ...words], 'met');
  return {
    path: expectation.path,
    text: expectation.text,
    answer: reading.source.slice(scope.start, scope.end).trim(),
    status,
    reason: reasonOf(status, indicators, verdict),
    indicators,
    ...(words[0] === undefined ? {} : { words: words[0] }),
  };
}

/** Figures first, claims second: a shortfall or an open end in the words counts also beside figures. None where they add nothing. */
function wordsBeside(verdict: Verdict, expectation: Expectation): readonly Status[] {
  const figured = expectation.asks.every((ask) => expectation.targets.some((target) => within(target.quantity.span, ask.span)));
  const counts = verdict.status === 'unmet' || !figured;
  return counts && verdict.status !== 'met' ? [verdict.status] : [];
}

function reasonOf(status: Status, indicators: readonly IndicatorResult[], verdict: Verdict): string {
  const carrying = indicators.find((indicator) => indicator.status === status);
  if (!carrying) return verdict.reason;
  const { name, actual, target } = carrying;
  return actual ? `“${name}”报告值${actual.text}，目标${target.text}` : `“${name}”要求${target.text}，没有给出数字`;
}

function indicatorsOf(expectation: Expectation, figures: readonly ReportedFigure[], sheet: AnswerSheet, scope: Span, verdict: Verdict): readonly IndicatorResult[] {
  const place = placeOf(expectation);
  const wanted = expectation.targets.map((target) => ({ target, group: expectation }));
  const judged = settleAlternatives(wanted, (open) => {
    const pairs = pairFigures(open.map((one) => one.target), figures, { sole: expectation.asks.length <= 2 });
    return open.map(({ target }, index) => {
      const pair = pairs.find((one) => one.target === index);
      const figure = pair && figures[pair.figure];
      if (figure && !namesOtherRate(target, figure)) return { result: answered(target, figure, figures, place, sheet, scope, pair.reason) };
      const implied = impliedFigure(target, sheet.reading, scope);
      if (implied) return { result: implied.result(targetFigure(target, place), sheet.cell) };
      if (!figure && isAnsweredElsewhere(target, open, pairs)) return null;
      return { result: figure ? answered(target, figure, figures, place, sheet, scope, pair.reason) : withoutFigure(target, place, verdict) };
    });
  });
  return judged.flatMap((one) => (one ? [one.result] : []));
}

/** 投入700亿元，比上年增加90亿元: once the amount is answered, the rise in it is. */
function isAnsweredElsewhere(target: Target, open: readonly { readonly target: Target }[], pairs: readonly Pair[]): boolean {
  const explained = target.explains;
  return explained !== undefined && pairs.some((pair) => open[pair.target]?.target.quantity === explained);
}

function withoutFigure(target: Target, place: ReturnType<typeof placeOf>, verdict: Verdict): IndicatorResult {
  if (verdict.status === 'met') return unanswered(target, place, 'review', '要求有数字，落实情况中没有给出对应的数字');
  return unanswered(target, place, verdict.status, verdict.reason);
}

/** Judges the targets that the answer itself restates; null where they are too many to be paired. */
function restatedIndicators(sheet: AnswerSheet, scope: Span, figures: readonly ReportedFigure[]): readonly IndicatorResult[] | null {
  const targets = restatedTargets(sheet.reading, scope);
  const asked = new Set(targets.map((target) => target.quantity));
  const answers = new Map(targets.flatMap((target) => (target.answer ? [[target.answer, target] as const] : [])));
  const judge = (target: Target, figure: ReportedFigure, reason: string): IndicatorResult => {
    const { before, after } = figure.context;
    const named = NAMELESS.test(target.name) ? { ...target, name: measuredName(before, after) } : target;
    return judged(named, figure, { source: 'result', cell: sheet.cell }, sheet.cell, sheet.reading.source, reason);
  };
  const set = figures.flatMap((figure) => {
    const target = answers.get(figure.quantity);
    return target ? [judge(target, figure, '文中把任务数和实际数写在一起')] : [];
  });
  const rest = targets.filter((target) => !target.answer);
  const open = figures.filter((figure) => !asked.has(figure.quantity) && !answers.has(figure.quantity));
  if (isCrowded(rest.length, open.length)) return null;
  const paired = pairFigures(rest, open, { sole: true }).flatMap((pair) => {
    const target = rest[pair.target];
    const figure = open[pair.figure];
    return target && figure ? [judge(target, figure, pair.reason)] : [];
  });
  return [...set, ...paired];
}

/** A row whose task is a bare title: the result's own items, with the template's targets where they are answered. */
function evaluateNarrative(required: readonly Expectation[], sheet: AnswerSheet): readonly ItemResult[] {
  const { reading } = sheet;
  const wanted = required.flatMap((expectation) => expectation.targets.map((target) => ({ target, group: expectation })));
  const optional = new Set(wanted.flatMap((one) => (one.group.optional ? [one.target] : [])));
  const judged = settleAlternatives(wanted, (open) => {
    const pairs = new Map(pairFigures(open.map((one) => one.target), sheet.figures, { optional }).map((pair) => [pair.target, pair]));
    return open.map(({ target, group }, index) => {
      const pair = pairs.get(index);
      const figure = pair && sheet.figures[pair.figure];
      return figure ? { figure, target, result: answered(target, figure, sheet.figures, placeOf(group), sheet, { start: 0, end: reading.source.length }, pair.reason) } : null;
    });
  });
  const found = judged.flatMap((one) => (one ? [one] : []));
  const items = listItems(reading).map((item): ItemResult => {
    const own = found.filter((one) => within(one.figure.quantity.span, item.span)).map((one) => one.result);
    const figures = figuresIn(sheet, item.span);
    const restated = restatedIndicators(sheet, item.span, figures);
    if (!restated) return crowdedItem(reading.source.slice(item.body.start, item.body.end), '', item.path);
    const indicators = [...own, ...restated];
    const verdict = narrativeVerdict(reading, item.body);
    const status = worst([...indicators.map((one) => one.status), ...(verdict.status === 'met' && indicators.length > 0 ? [] : [verdict.status])], 'met');
    const text = reading.source.slice(item.body.start, item.body.end).trim();
    const words = verdict.status === 'met' ? {} : { words: verdict.status };
    return { path: item.path, text, answer: text, status, reason: reasonOf(status, indicators, verdict), indicators, ...words };
  });
  return [...items, ...openRequirements(required, found.map((one) => one.target), sheet)];
}

/** Requirements of the template whose figure the narrative does not give. */
function openRequirements(required: readonly Expectation[], answered: readonly Target[], sheet: AnswerSheet): readonly ItemResult[] {
  const whole: Span = { start: 0, end: sheet.reading.source.length };
  return required.flatMap((expectation): ItemResult[] => {
    const open = expectation.targets.filter((target) => !answered.includes(target));
    if (expectation.optional || open.length === 0 || open.length < expectation.targets.length) return [];
    const verdict = answerVerdict(expectation.asks, sheet.reading, whole);
    const indicators = open.map((target) => {
      const place = placeOf(expectation);
      return impliedFigure(target, sheet.reading, whole)?.result(targetFigure(target, place), sheet.cell) ?? withoutFigure(target, place, verdict);
    });
    const status = worst(indicators.map((one) => one.status), 'review');
    return [{ path: '', text: expectation.text, answer: '', status, reason: reasonOf(status, indicators, verdict), indicators }];
  });
}
