import { assignPrepared, likeness, prepare, type Match, type Prepared } from '../matching';
import type { SelfCheckTable, TableRow } from '../table/model';
import type { Template, TemplateTask } from './model';
import { rowText, TaskWords, type Evidence, type RowText } from './taskEvidence';

/** What task a row is about. */
export interface RowMatch {
  readonly row: number;
  /** null where the row answers no task of the template. */
  readonly task: TemplateTask | null;
  /** 0 to 1; 0 where there is no task. */
  readonly score: number;
  /** Why, in plain Chinese. */
  readonly reason: string;
  /** Sheet row that answers the same task better, where there is one. */
  readonly duplicateOf?: number;
}

/** 任务匹配. Rows against the tasks that must be reported. */
export interface TaskMatches {
  /** In the order of the table's rows, one for each. */
  readonly rows: readonly RowMatch[];
  /** Tasks that no row answers, in the template's order. */
  readonly missing: readonly TemplateTask[];
}

/** Evidence below this is chance. */
const LEAST_SCORE = 0.45;
/** A second row is called a duplicate only where it fits the task this well, and nearly as well as the first. */
const DUPLICATE_SCORE = 0.7;
const DUPLICATE_SHARE = 0.6;

/**
 * Decides for all rows at once which task each is about: one row, one task, so that the whole
 * fits best. Rows whose task cell is one merged cell count as one.
 */
export function matchTasks(table: SelfCheckTable, template: Template): TaskMatches {
  return new TaskMatcher(template).match(table);
}

/**
 * `matchTasks` for one template and a table that is matched again after every edit: what was read
 * from the template and from rows that did not change is kept, and where no row says anything else
 * about its task than before, so is the decision. The answer never depends on what was kept.
 */
export class TaskMatcher {
  private readonly words: TaskWords;
  private readonly profiles: readonly Prepared[];
  /** Rows of the table that was matched last, by their words. */
  private known = new Map<string, RowWords>();
  private decided: { readonly rows: readonly RowWords[]; readonly found: readonly Decision[]; readonly held: ReadonlySet<number> } | null = null;

  constructor(private readonly template: Template) {
    this.words = new TaskWords(template.tasks);
    this.profiles = template.tasks.map((task) => prepare(profileOf(task)));
  }

  match(table: SelfCheckTable): TaskMatches {
    const groups = groupRows(table.rows);
    const tell = labelsTell(table.rows);
    const rows = this.read(groups.map(([first]) => rowText(first, tell)));
    if (this.decided === null || !sameForTasks(this.decided.rows, rows)) this.decided = { rows, ...this.decide(rows) };
    const { found, held } = this.decided;
    return {
      rows: groups.flatMap((group, at) => group.map((row) => ({ row: row.row, ...reported(found[at] ?? UNKNOWN, groups) }))),
      missing: this.template.tasks.filter((_, at) => !held.has(at)),
    };
  }

  private read(texts: readonly RowText[]): readonly RowWords[] {
    const next = new Map<string, RowWords>();
    const rows = texts.map((text) => {
      const key = `${text.label}\u0000${text.task}\u0000${text.result}`;
      let words = this.known.get(key) ?? next.get(key);
      words ??= { own: `${text.label}\u0000${text.task}`, prepared: prepare(`${text.label} ${text.task}`), task: prepare(text.task), evidence: this.words.weighAll(text) };
      next.set(key, words);
      return words;
    });
    this.known = next;
    return rows;
  }

  private decide(rows: readonly RowWords[]): { readonly found: readonly Decision[]; readonly held: ReadonlySet<number> } {
    const matches = assignPrepared(rows.map((row) => row.prepared), this.profiles, {
      bonus: (row, task) => rows[row]?.evidence.get(task)?.score ?? 0,
      minScore: LEAST_SCORE,
    });
    const byRow = new Map(matches.map((match) => [match.left, match]));
    const holder = new Map(matches.map((match) => [match.right, match]));
    const found = rows.map((row, at) => {
      const match = byRow.get(at);
      return match === undefined ? this.secondRow(row, rows, holder) : this.firstRow(row, match);
    });
    return { found, held: new Set(holder.keys()) };
  }

  private firstRow(row: RowWords, match: Match): Decision {
    const task = this.template.tasks[match.right];
    if (task === undefined) return UNKNOWN;
    return { task, score: match.score, reason: reasonFor(task, row.evidence.get(match.right), match.shared) };
  }

  /** A row that got no task: is it a second row for a task that another row has? */
  private secondRow(row: RowWords, rows: readonly RowWords[], holder: ReadonlyMap<number, Match>): Decision {
    let best = 0;
    for (const [task, { score }] of row.evidence) if (score > (row.evidence.get(best)?.score ?? 0)) best = task;
    const task = this.template.tasks[best];
    const first = holder.get(best);
    const other = first === undefined ? undefined : rows[first.left];
    if (task === undefined || first === undefined || other === undefined) return UNKNOWN;
    const score = this.scoreOf(row, best);
    if (score < DUPLICATE_SCORE || score < DUPLICATE_SHARE * this.scoreOf(other, best)) return UNKNOWN;
    return { task, score: Math.min(1, score), reason: reasonFor(task, row.evidence.get(best), []), duplicateOf: first.left };
  }

  /** Evidence and likeness of a row and a task, by themselves. */
  private scoreOf(row: RowWords, task: number): number {
    const profile = this.profiles[task];
    return (row.evidence.get(task)?.score ?? 0) + (profile === undefined ? 0 : likeness(row.task, profile));
  }
}

/** What a row says about its task, read once. */
interface RowWords {
  readonly own: string;
  /** Label and task cell, as they are compared with the tasks. */
  readonly prepared: Prepared;
  readonly task: Prepared;
  /** By index of the task, in the template's order. */
  readonly evidence: ReadonlyMap<number, Evidence>;
}

/** A decision on a row group; `duplicateOf` is the index of another group. */
type Decision = Omit<RowMatch, 'row'>;

const UNKNOWN: Decision = { task: null, score: 0, reason: '没有找到对应的规定任务' };

/** With the sheet row of the other group in place of its index. */
function reported(decision: Decision, groups: readonly RowGroup[]): Decision {
  if (decision.duplicateOf === undefined) return decision;
  const other = groups[decision.duplicateOf]?.[0].row;
  return other === undefined ? UNKNOWN : { ...decision, duplicateOf: other };
}

/** Whether nothing that the decision looks at has changed; words that speak for no task may. */
function sameForTasks(before: readonly RowWords[], now: readonly RowWords[]): boolean {
  return before.length === now.length && before.every((row, at) => {
    const other = now[at];
    return other !== undefined && (row === other || (row.own === other.own && sameEvidence(row.evidence, other.evidence)));
  });
}

function sameEvidence(before: RowWords['evidence'], now: RowWords['evidence']): boolean {
  if (before.size !== now.size) return false;
  for (const [task, { score, titled, keywords }] of before) {
    const other = now.get(task);
    if (other?.score !== score || other.titled !== titled || other.keywords.join('\u0000') !== keywords.join('\u0000')) return false;
  }
  return true;
}

function profileOf(task: TemplateTask): string {
  return [task.title, ...task.keywords, ...task.requirements.map((requirement) => requirement.text)].join('，');
}

type RowGroup = readonly [TableRow, ...TableRow[]];

/** Rows that share one task cell, together. */
function groupRows(rows: readonly TableRow[]): RowGroup[] {
  const groups: [TableRow, ...TableRow[]][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const cell = row.cells.task?.cell;
    if (group !== undefined && cell !== undefined && group[0].cells.task?.cell === cell) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Labels that nearly every row has its own are titles rather than dimensions. */
function labelsTell(rows: readonly TableRow[]): boolean {
  return rows.length > 2 && new Set(rows.map((row) => row.dimension)).size > rows.length * 0.6;
}

const MOST_WORDS = 4;

function reasonFor(task: TemplateTask, evidence: Evidence | undefined, shared: readonly string[]): string {
  if (evidence?.titled === true) return `写有任务名称：${task.title}`;
  const words = [...new Set([...(evidence?.keywords ?? []), ...shared.filter((word) => word.length > 1)])].slice(0, MOST_WORDS);
  return words.length > 0 ? `与任务用词相符：${words.join('、')}` : '与任务内容最接近';
}
