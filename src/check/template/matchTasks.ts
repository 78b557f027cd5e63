import { givenBy } from '../lists';
import { assignPrepared, likeness, prepare, type Match, type Prepared } from '../matching';
import { listed, said, type Said } from '../said';
import type { SelfCheckTable } from '../table/model';
import { BY_HAND, groupRows, labelsTell, textKey, type HandMatches, type RowGroup } from './handMatches';
import type { Template, TemplateTask } from './model';
import { rowText, TaskWords, type RowEvidence, type RowText } from './taskEvidence';

/** What task a row is about. */
export interface RowMatch {
  readonly row: number;
  /** null where the row answers no task of the template. */
  readonly task: TemplateTask | null;
  /** 0 to 1; 0 where there is no task. */
  readonly score: number;
  /** Why. */
  readonly reason: Said;
  /** Sheet row that answers the same task better, where there is one. */
  readonly duplicateOf?: number;
  /** True where the user decided. */
  readonly byHand?: true;
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
/** … unless the row and the task are what is left of all rows and all tasks: then one word that speaks for it is enough. */
const LEAST_FOR_LAST = 0.15;
/** A second row is called a duplicate only where it fits the task this well, and nearly as well as the first. */
const DUPLICATE_SCORE = 0.7;
const DUPLICATE_SHARE = 0.6;

/**
 * Decides for all rows at once which task each is about: one row, one task, so that the whole
 * fits best. Rows whose task cell is one merged cell count as one.
 */
export function matchTasks(table: SelfCheckTable, template: Template): TaskMatches {
  return matcherOf(table, template).match(table);
}

/** The matcher of a table and a template: what was matched for choosing the template need not be matched again for the check. */
export function matcherOf(table: SelfCheckTable, template: Template): TaskMatcher {
  const own = matchers.get(table) ?? new WeakMap<Template, TaskMatcher>();
  const known = own.get(template);
  if (known !== undefined) return known;
  const made = new TaskMatcher(template);
  matchers.set(table, own.set(template, made));
  return made;
}

const matchers = new WeakMap<SelfCheckTable, WeakMap<Template, TaskMatcher>>();

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
  private decided: { readonly rows: readonly RowWords[]; readonly given: readonly Given[]; readonly found: readonly Decision[]; readonly held: ReadonlySet<number> } | null = null;

  constructor(private readonly template: Template) {
    ({ words: this.words, profiles: this.profiles } = wordsOf(template));
  }

  /** @param byHand what the user decided for some rows: it goes before everything else */
  match(table: SelfCheckTable, byHand: HandMatches = NONE_BY_HAND): TaskMatches {
    const { groups, texts } = toldIn(table);
    const rows = this.read(texts);
    const given = this.given(texts, byHand);
    const same = this.decided !== null && sameForTasks(this.decided.rows, rows) && given.every((one, at) => one === this.decided?.given[at]);
    if (this.decided === null || !same) this.decided = { rows, given, ...this.decide(rows, given) };
    const { found, held } = this.decided;
    const matched: RowMatch[] = [];
    for (let at = 0; at < groups.length; at += 1) {
      const decision = reported(found[at] ?? UNKNOWN, groups);
      for (const row of groups[at] ?? []) matched.push({ row: row.row, ...decision });
    }
    return {
      rows: matched,
      missing: this.template.tasks.filter((_, at) => !held.has(at)),
    };
  }

  private read(texts: readonly RowText[]): readonly RowWords[] {
    const next = new Map<string, RowWords>();
    const rows: RowWords[] = [];
    for (const text of texts) {
      const words = this.known.get(text.key) ?? next.get(text.key) ?? this.readRow(text);
      next.set(text.key, words);
      rows.push(words);
    }
    this.known = next;
    return rows;
  }

  private readRow(text: RowText): RowWords {
    return { text, evidence: this.words.weighAll(text) };
  }

  /** What the user decided, row by row; a task that the template does not have (any more) decides nothing. */
  private given(texts: readonly RowText[], byHand: HandMatches): readonly Given[] {
    if (byHand.size === 0) return texts.map(() => undefined);
    return texts.map((text) => {
      const id = byHand.get(textKey(text));
      if (id === undefined || id === null) return id;
      const task = this.template.tasks.findIndex((one) => one.id === id);
      return task < 0 ? undefined : task;
    });
  }

  private decide(rows: readonly RowWords[], given: readonly Given[]): { readonly found: readonly Decision[]; readonly held: ReadonlySet<number> } {
    const holder = new Map<number, number>();
    given.forEach((task, row) => { if (typeof task === 'number' && !holder.has(task)) holder.set(task, row); });
    const open = givenBy(rows, (_, row) => (given[row] === undefined ? row : undefined));
    const left = givenBy(this.template.tasks, (_, task) => (holder.has(task) ? undefined : task));
    const rowAt = (index: number): number => open[index] ?? -1;
    const taskAt = (index: number): number => left[index] ?? -1;
    const assigned = assignPrepared(pick(rows.map((row) => row.text.prepared), open), pick(this.profiles, left), {
      bonus: (row, task) => rows[rowAt(row)]?.evidence.scoreOf(taskAt(task)) ?? 0,
      minScore: LEAST_SCORE,
    });
    const matches = [...assigned, ...this.lastOfAll(rows, open, left, assigned)];
    const byRow = new Map(matches.map((match) => [rowAt(match.left), match]));
    for (const match of matches) holder.set(taskAt(match.right), rowAt(match.left));
    const found: Decision[] = [];
    for (const row of rows) {
      const at = found.length;
      const choice = given[at];
      const match = byRow.get(at);
      if (choice !== undefined) found.push(this.givenRow(choice, at, holder));
      else found.push(match === undefined ? this.secondRow(row, rows, holder) : this.firstRow(row, taskAt(match.right), match));
    }
    return { found, held: new Set(holder.keys()) };
  }

  /** The one row and the one task that are left where a table has as many rows as there are tasks, if anything of the row's own words speaks for it. */
  private lastOfAll(rows: readonly RowWords[], open: readonly number[], left: readonly number[], assigned: readonly Match[]): readonly Match[] {
    if (open.length !== left.length || assigned.length !== open.length - 1) return [];
    const [row, task] = [firstWithout(open, assigned.map((match) => match.left)), firstWithout(left, assigned.map((match) => match.right))];
    const words = rows[open[row] ?? -1];
    const at = left[task] ?? -1;
    const profile = this.profiles[at];
    if (words === undefined || profile === undefined || words.evidence.scoreOf(at) < LEAST_FOR_LAST || words.evidence.keywordsOf(at).length === 0) return [];
    const [match] = assignPrepared([words.text.prepared], [profile], { bonus: () => words.evidence.scoreOf(at) });
    return match === undefined ? [] : [asAt(match, row, task)];
  }

  private givenRow(choice: number | null, at: number, holder: ReadonlyMap<number, number>): Decision {
    const task = choice === null ? undefined : this.template.tasks[choice];
    if (choice === null || task === undefined) return { task: null, score: 0, reason: BY_HAND, byHand: true };
    const first = holder.get(choice);
    return { task, score: 1, reason: BY_HAND, byHand: true, ...(first === undefined || first === at ? {} : { duplicateOf: first }) };
  }

  private firstRow(row: RowWords, at: number, match: Match): Decision {
    const task = this.template.tasks[at];
    if (task === undefined) return UNKNOWN;
    return { task, score: match.score, reason: reasonFor(task, at, row.evidence, match) };
  }

  /** A row that got no task: is it a second row for a task that another row has? */
  private secondRow(row: RowWords, rows: readonly RowWords[], holder: ReadonlyMap<number, number>): Decision {
    const best = row.evidence.best();
    const task = this.template.tasks[best];
    const first = holder.get(best);
    const other = first === undefined ? undefined : rows[first];
    if (task === undefined || first === undefined || other === undefined) return UNKNOWN;
    const score = this.scoreOf(row, best);
    if (score < DUPLICATE_SCORE || score < DUPLICATE_SHARE * this.scoreOf(other, best)) return UNKNOWN;
    return { task, score: Math.min(1, score), reason: reasonFor(task, best, row.evidence, null), duplicateOf: first };
  }

  /** Evidence and likeness of a row and a task, by themselves. */
  private scoreOf(row: RowWords, task: number): number {
    const profile = this.profiles[task];
    return row.evidence.scoreOf(task) + (profile === undefined ? 0 : likeness(row.text.preparedTask, profile));
  }
}

/** What is read from a template alone. */
interface TemplateWords {
  readonly words: TaskWords;
  readonly profiles: readonly Prepared[];
}

/** A template never changes, so it is read once, however many tables are matched with it. */
const known = new WeakMap<Template, TemplateWords>();

function wordsOf(template: Template): TemplateWords {
  let read = known.get(template);
  if (read === undefined) {
    read = { words: new TaskWords(template.tasks), profiles: template.tasks.map((task) => prepare(profileOf(task))) };
    known.set(template, read);
  }
  return read;
}

/** The rows of a table that stand for one task each, and what they say. */
interface Told {
  readonly groups: readonly RowGroup[];
  readonly texts: readonly RowText[];
}

const told = new WeakMap<SelfCheckTable, Told>();

/** Read once for a table, however many templates it is matched with. */
function toldIn(table: SelfCheckTable): Told {
  const known = told.get(table);
  if (known !== undefined) return known;
  const groups = groupRows(table.rows);
  const tell = labelsTell(table.rows);
  const read = { groups, texts: groups.map(([first]) => rowText(first, tell)) };
  told.set(table, read);
  return read;
}

/** The first place of a list that is not among others. */
function firstWithout(list: readonly number[], others: readonly number[]): number {
  const taken = new Set(others);
  return list.findIndex((_, at) => !taken.has(at));
}

function asAt({ score, similarity, bonus, shared, margin }: Match, left: number, right: number): Match {
  return { left, right, score, similarity, bonus, shared, margin };
}

/** Index of the task that the user gave a row; null: no task; undefined: the user said nothing. */
type Given = number | null | undefined;

const NONE_BY_HAND: HandMatches = new Map();

function pick<T>(list: readonly T[], places: readonly number[]): T[] {
  return givenBy(places, (at) => list[at]);
}

/** What a row says about its task, read once. */
interface RowWords {
  readonly text: RowText;
  /** By index of the task in the template. */
  readonly evidence: RowEvidence;
}

/** A decision on a row group; `duplicateOf` is the index of another group. */
type Decision = Omit<RowMatch, 'row'>;

const UNKNOWN: Decision = { task: null, score: 0, reason: said('match.none') };

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
    return other !== undefined && (row === other || (row.text.label === other.text.label && row.text.task === other.text.task && row.evidence.equals(other.evidence)));
  });
}

function profileOf(task: TemplateTask): string {
  return [task.title, ...task.keywords, ...task.requirements.map((requirement) => requirement.text)].join('，');
}

const MOST_WORDS = 4;

function reasonFor(task: TemplateTask, at: number, evidence: RowEvidence, match: Match | null): Said {
  if (evidence.isTitled(at)) return said('match.title', { title: task.title });
  const words = new Set(evidence.keywordsOf(at).slice(0, MOST_WORDS));
  // The shared words are worked out when asked for.
  if (words.size < MOST_WORDS && match !== null) for (const word of match.shared) if (word.length > 1) words.add(word);
  return words.size > 0 ? said('match.words', { words: listed('words', [...words].slice(0, MOST_WORDS)) }) : said('match.nearest');
}
