import { cellAddress } from '../../address';
import { fingerprint } from '../../hash';
import { listed, said, type Said } from '../../said';
import type { Cell } from '../../snapshot';
import type { Comparator } from '../../text/comparator';
import { LONGEST_TEXT } from '../limits';
import type { Requirement, TemplateIndicator, TemplateTask } from '../model';
import { isPercent, listOf, numberOf, wordsOf } from './cellWords';
import { headerOf, NO, OP_WORDS, TEMPLATE_COLUMNS, YES, type TemplateColumnId } from './columns';
import type { TemplateProblem } from './problem';

/** Scales that a unit may carry (万吨): the template keeps plain values in the unit without them. */
const SCALES: readonly (readonly [string, number])[] = [['万亿', 1e12], ['亿', 1e8], ['万', 1e4]];

interface TaskDraft {
  readonly id: string;
  readonly title: string;
  dimension: string;
  readonly keywords: Set<string>;
  readonly requirements: Requirement[];
}

/** Gathers tasks row by row; rows of one title make one task. */
export class RowReader {
  readonly problems: TemplateProblem[] = [];
  private readonly drafts = new Map<string, TaskDraft>();
  private readonly ids = new Set<string>();
  private current: TaskDraft | null = null;

  /** @param columns Where each column of the sheet stands, from 0. */
  constructor(private readonly columns: ReadonlyMap<TemplateColumnId, number>) {}

  /** The tasks that were read, in the order of the sheet. */
  tasks(): readonly TemplateTask[] {
    return [...this.drafts.values()].map(({ id, title, dimension, keywords, requirements }) => ({
      id, title, keywords: [...keywords], requirements, ...(dimension === '' ? {} : { dimension }),
    }));
  }

  /** Reads one row; what is wrong with it is added to the problems. `at` is its number in the sheet. */
  read(row: readonly Cell[], at: number): void {
    const say = (id: TemplateColumnId): string => wordsOf(row[this.columns.get(id) ?? -1]);
    if (TEMPLATE_COLUMNS.every(({ id }) => id === 'id' || say(id) === '')) return;
    const tooLong = TEMPLATE_COLUMNS.filter(({ id }) => say(id).length > LONGEST_TEXT);
    for (const { id, header } of tooLong) this.tell(id, at, said('templateSheet.long', { column: header, limit: LONGEST_TEXT }));
    if (tooLong.length > 0) return;
    const title = say('task');
    if (title !== '') this.current = this.draftFor(title, say('id'));
    const task = this.current;
    if (task === null) {
      this.tell('task', at, said('templateSheet.untitled', { column: headerOf('task') }));
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

  private isOptional(words: string, at: number): boolean {
    if (words === '' || words === YES || words === NO) return words === NO;
    this.tell('required', at, said('templateSheet.yesOrNo', { column: headerOf('required'), words, yes: YES, no: NO }));
    return false;
  }

  private indicatorOf(row: readonly Cell[], at: number, say: (id: TemplateColumnId) => string): TemplateIndicator | null {
    const [valueCell, maxCell] = (['value', 'max'] as const).map((id) => row[this.columns.get(id) ?? -1]);
    if (say('value') === '' && say('max') === '' && say('op') === '') return null;
    const unit = say('unit') === '' && [valueCell, maxCell].some(isPercent) ? '%' : say('unit');
    const scale = SCALES.find(([word]) => unit.startsWith(word));
    const number = (id: 'value' | 'max', cell: Cell | undefined): number | null => {
      const value = (numberOf(cell) ?? Number.NaN) * (scale?.[1] ?? 1);
      if (Number.isFinite(value)) return value;
      const [column, words] = [headerOf(id), wordsOf(cell)];
      this.tell(id, at, words === '' ? said('templateSheet.noNumber', { column }) : said('templateSheet.notNumber', { column, words }));
      return null;
    };
    const op = say('op') === '' ? '>=' : opOf(say('op'));
    if (op === null) {
      this.tell('op', at, said('templateSheet.comparison', { column: headerOf('op'), words: say('op'), choices: listed('words', Object.values(OP_WORDS)) }));
      return null;
    }
    const [value, max] = [number('value', valueCell), op === 'range' ? number('max', maxCell) : null];
    if (value === null || (op === 'range' && max === null)) return null;
    if (max !== null && value > max) {
      this.tell('max', at, said('templateSheet.order', { column: headerOf('max'), value: headerOf('value') }));
      return null;
    }
    const name = say('indicator') === '' ? say('requirement') : say('indicator');
    if (name === '') {
      this.tell('indicator', at, said('templateSheet.unnamed', { column: headerOf('indicator') }));
      return null;
    }
    return { name, op, unit: scale === undefined ? unit : unit.slice(scale[0].length), ...(max === null ? { value } : { min: value, max }) };
  }

  /** Adds a problem of a cell; of the row, where the sheet has no such column. */
  private tell(id: TemplateColumnId, row: number, problem: Said): void {
    const column = this.columns.get(id);
    this.problems.push(column === undefined ? { cell: null, says: said('templateSheet.inRow', { row, problem }) } : { cell: cellAddress(row, column + 1), says: problem });
  }
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
