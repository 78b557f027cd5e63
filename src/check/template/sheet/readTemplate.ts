import { columnLetters } from '../../address';
import { fingerprint } from '../../hash';
import type { Cell } from '../../snapshot';
import { parseTemplate, type ParsedTemplate } from '../parse';
import { NO, OP_WORDS, TEMPLATE_COLUMNS, TEMPLATE_LABELS, WORKBOOK_TEMPLATE, YES, type TemplateColumnId } from './columns';
import type { Comparator } from '../../text/comparator';
import type { Requirement, TemplateIndicator } from '../model';
import type { TaskSource } from '../source';

/** The cells of a 任务模板 sheet from A1 on. */
export type SheetCells = readonly (readonly Cell[])[];

/** Problems told at once; whoever filled in a column wrongly need not be told so a thousand times. */
const MOST_PROBLEMS = 10;

/** Words between which 关键词 and 标题用词 are written. */
const SEPARATORS = /[、，,；;\s]+/u;

/** Scales that a unit may carry (万吨): the template keeps plain values in the unit without them. */
const SCALES: readonly (readonly [string, number])[] = [['万亿', 1e12], ['亿', 1e8], ['万', 1e4]];

/**
 * Reads a template that somebody keeps, and edits, in a sheet of the workbook. Never throws:
 * whatever is wrong is told with its cell (`D7 “比较”写作“大约”，应为…`). A row whose task is blank
 * goes on with the task above it. Linear in the number of cells.
 *
 * @param sheet Name of the sheet, for the template's own name where none is given.
 */
export function readTemplateSheet(sheet: string, cells: SheetCells): ParsedTemplate {
  const headerRow = cells.findIndex((row) => TEMPLATE_COLUMNS.every(({ header, needed }) => needed !== true || row.some((cell) => wordsOf(cell) === header)));
  const header = cells[headerRow];
  if (header === undefined) {
    const needed = TEMPLATE_COLUMNS.filter((column) => column.needed).map((column) => `“${column.header}”`);
    return { ok: false, problems: [`工作表“${sheet}”里找不到表头，至少要有${needed.join('和')}两列。`] };
  }
  const columns = new Map(TEMPLATE_COLUMNS.flatMap(({ id, header: words }): [TemplateColumnId, number][] => {
    const at = header.findIndex((cell) => wordsOf(cell) === words);
    return at < 0 ? [] : [[id, at]];
  }));
  const reader = new RowReader(columns);
  cells.slice(headerRow + 1).forEach((row, index) => { reader.read(row, headerRow + 2 + index); });
  const about = cells.slice(0, headerRow);
  const year = yearOf(about, reader.problems);
  if (reader.tasks().length === 0) reader.problems.push(`工作表“${sheet}”里还没有任务。`);
  if (reader.problems.length > 0) return { ok: false, problems: fewOf(reader.problems) };
  const titleWords = listOf(labelled(about, TEMPLATE_LABELS.titleWords)?.words ?? '');
  const name = labelled(about, TEMPLATE_LABELS.name)?.words ?? '';
  return parseTemplate({
    id: WORKBOOK_TEMPLATE,
    name: name === '' ? `本工作簿的“${sheet}”` : name,
    ...(year === null ? {} : { year }),
    ...(titleWords.length === 0 ? {} : { titleWords }),
    tasks: reader.tasks(),
  });
}

interface TaskDraft {
  readonly id: string;
  readonly title: string;
  dimension: string;
  readonly keywords: Set<string>;
  readonly requirements: Requirement[];
}

/** Gathers tasks row by row; rows of one title make one task. */
class RowReader {
  readonly problems: string[] = [];
  private readonly drafts = new Map<string, TaskDraft>();
  private readonly ids = new Set<string>();
  private current: TaskDraft | null = null;

  constructor(private readonly columns: ReadonlyMap<TemplateColumnId, number>) {}

  tasks(): TaskSource[] {
    return [...this.drafts.values()].map(({ id, title, dimension, keywords, requirements }) => ({
      id, title, keywords: [...keywords], requirements, ...(dimension === '' ? {} : { dimension }),
    }));
  }

  read(row: readonly Cell[], at: number): void {
    const say = (id: TemplateColumnId): string => wordsOf(row[this.columns.get(id) ?? -1]);
    if (TEMPLATE_COLUMNS.every(({ id }) => id === 'id' || say(id) === '')) return;
    const title = say('task');
    if (title !== '') this.current = this.draftFor(title, say('id'));
    const task = this.current;
    if (task === null) {
      this.problems.push(`${this.place('task', at)}没有写任务名称。`);
      return;
    }
    if (task.dimension === '') task.dimension = say('dimension');
    for (const word of listOf(say('keywords'))) task.keywords.add(word);
    const indicator = this.indicatorOf(row, at, say);
    const text = say('requirement') === '' && indicator !== null ? requirementText(indicator) : say('requirement');
    if (text === '') return;
    const optional = this.isOptional(say('required'), at);
    task.requirements.push({ text, ...(indicator === null ? {} : { indicator }), ...(optional ? { optional } : {}) });
  }

  private draftFor(title: string, id: string): TaskDraft {
    const known = this.drafts.get(title);
    if (known !== undefined) return known;
    // A row that was copied and given another title carries the number of the first.
    const own = id === '' || this.ids.has(id) ? `task-${fingerprint(title)}` : id;
    const draft: TaskDraft = { id: own, title, dimension: '', keywords: new Set(), requirements: [] };
    this.ids.add(own);
    this.drafts.set(title, draft);
    return draft;
  }

  private isOptional(said: string, at: number): boolean {
    if (said === '' || said === YES || said === NO) return said === NO;
    this.problems.push(`${this.place('required', at)}写作“${said}”，应为“${YES}”或“${NO}”。`);
    return false;
  }

  private indicatorOf(row: readonly Cell[], at: number, say: (id: TemplateColumnId) => string): TemplateIndicator | null {
    const [valueCell, maxCell] = (['value', 'max'] as const).map((id) => row[this.columns.get(id) ?? -1]);
    if (say('value') === '' && say('max') === '' && say('op') === '') return null;
    const unit = say('unit') === '' && [valueCell, maxCell].some(isPercent) ? '%' : say('unit');
    const scale = SCALES.find(([word]) => unit.startsWith(word));
    const number = (id: 'value' | 'max', cell: Cell | undefined): number | null => {
      const value = numberOf(cell);
      if (value === null) this.problems.push(`${this.place(id, at)}${wordsOf(cell) === '' ? '没有填数字' : `写作“${wordsOf(cell)}”，应为数字`}。`);
      return value === null ? null : value * (scale?.[1] ?? 1);
    };
    const op = say('op') === '' ? '>=' : opOf(say('op'));
    if (op === null) {
      this.problems.push(`${this.place('op', at)}写作“${say('op')}”，应为${Object.values(OP_WORDS).join('、')}之一。`);
      return null;
    }
    const [value, max] = [number('value', valueCell), op === 'range' ? number('max', maxCell) : null];
    if (value === null || (op === 'range' && max === null)) return null;
    if (max !== null && value > max) {
      this.problems.push(`${this.place('max', at)}比目标值小，区间应从小到大。`);
      return null;
    }
    const name = say('indicator') === '' ? say('requirement') : say('indicator');
    if (name === '') {
      this.problems.push(`${this.place('indicator', at)}没有写指标名称。`);
      return null;
    }
    return { name, op, unit: scale === undefined ? unit : unit.slice(scale[0].length), ...(max === null ? { value } : { min: value, max }) };
  }

  private place(id: TemplateColumnId, row: number): string {
    const header = TEMPLATE_COLUMNS.find((column) => column.id === id)?.header ?? id;
    const column = this.columns.get(id);
    return column === undefined ? `第${String(row)}行“${header}”` : `${columnLetters(column + 1)}${String(row)} “${header}”`;
  }
}

function fewOf(problems: readonly string[]): readonly string[] {
  const left = problems.length - MOST_PROBLEMS;
  return left > 0 ? [...problems.slice(0, MOST_PROBLEMS), `还有 ${String(left)} 处问题。`] : problems;
}

/** The cell right of a label above the table. */
function labelled(rows: SheetCells, label: string): { readonly words: string; readonly place: string } | null {
  for (const [index, row] of rows.entries()) {
    const at = row.findIndex((cell) => wordsOf(cell).replace(/[：:]$/u, '') === label);
    if (at >= 0) return { words: wordsOf(row[at + 1]), place: `${columnLetters(at + 2)}${String(index + 1)}` };
  }
  return null;
}

function yearOf(rows: SheetCells, problems: string[]): number | null {
  const said = labelled(rows, TEMPLATE_LABELS.year);
  if (said === null || said.words === '') return null;
  const digits = /^((?:19|20)\d{2})(?:年度?)?$/u.exec(said.words.normalize('NFKC'));
  if (digits === null) problems.push(`${said.place} “${TEMPLATE_LABELS.year}”写作“${said.words}”，应为四位年份，如 2022。`);
  return digits === null ? null : Number(digits[1]);
}

function opOf(words: string): Comparator | null {
  const plain = words.normalize('NFKC').replace('≥', '>=').replace('≤', '<=');
  const known = Object.entries(OP_WORDS).find(([op, word]) => op === plain || word === plain);
  return known === undefined ? null : (known[0] as Comparator);
}

function requirementText({ name, op, value, min, max, unit }: TemplateIndicator): string {
  const figure = op === 'range' ? `${String(min)}-${String(max)}` : String(value);
  return `${name}${op === 'range' ? '' : OP_WORDS[op]}${figure}${unit}`;
}

/** A cell typed as 90% holds 0.9. */
function isPercent(cell: Cell | undefined): boolean {
  return cell?.kind === 'number' && cell.numberFormat.includes('%');
}

function numberOf(cell: Cell | undefined): number | null {
  if (cell?.kind === 'number' && typeof cell.value === 'number') return isPercent(cell) ? Number((cell.value * 100).toPrecision(12)) : cell.value;
  const plain = wordsOf(cell).normalize('NFKC').replace(/,(?=\d{3})/gu, '').replace(/%$/u, '');
  return plain === '' || !Number.isFinite(Number(plain)) ? null : Number(plain);
}

function wordsOf(cell: Cell | undefined): string {
  return (cell?.text ?? '').trim();
}

function listOf(words: string): string[] {
  return words.split(SEPARATORS).filter((word) => word !== '');
}
