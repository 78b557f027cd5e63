import { assign, type Match } from '../matching';
import type { SelfCheckTable, TableRow } from '../table/model';
import type { Template, TemplateTask } from './model';
import { rowText, TaskWords, type Evidence } from './taskEvidence';

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
  const groups = groupRows(table.rows);
  const texts = groups.map(([first]) => rowText(first, labelsTell(table.rows)));
  const words = new TaskWords(template.tasks);
  const evidence = texts.map((text) => words.weighAll(text));
  const profiles = template.tasks.map(profileOf);
  const matches = assign(texts.map((text) => `${text.label} ${text.task}`), profiles, {
    bonus: (row, task) => evidence[row]?.[task]?.score ?? 0,
    minScore: LEAST_SCORE,
  });

  const byGroup = new Map(matches.map((match) => [match.left, match]));
  const holder = new Map(matches.map((match) => [match.right, match]));
  const scores = scorer(texts.map((text) => text.task), profiles, evidence);
  const rows = groups.flatMap((group, at) => {
    const decided = byGroup.get(at);
    const found = decided === undefined ? secondRow(at, holder, scores, template, groups, evidence) : firstRow(decided, template, evidence);
    return group.map((row) => ({ row: row.row, ...found }));
  });
  return { rows, missing: template.tasks.filter((_, at) => !holder.has(at)) };
}

type Found = Omit<RowMatch, 'row'>;

function firstRow(match: Match, template: Template, evidence: readonly (readonly Evidence[])[]): Found {
  const task = template.tasks[match.right] ?? null;
  const found = evidence[match.left]?.[match.right];
  return { task, score: match.score, reason: reasonFor(task, found, match.shared) };
}

/** A row that got no task: is it a second row for a task that another row has? */
function secondRow(
  at: number,
  holder: ReadonlyMap<number, Match>,
  scores: (row: number, task: number) => number,
  template: Template,
  groups: readonly RowGroup[],
  evidence: readonly (readonly Evidence[])[],
): Found {
  const none: Found = { task: null, score: 0, reason: '没有找到对应的规定任务' };
  let best = -1;
  for (const [index] of template.tasks.entries()) if (best < 0 || scores(at, index) > scores(at, best)) best = index;
  const first = holder.get(best);
  const task = template.tasks[best];
  if (first === undefined || task === undefined) return none;
  const score = scores(at, best);
  const other = groups[first.left]?.[0].row;
  const isSecond = score >= DUPLICATE_SCORE && score >= DUPLICATE_SHARE * scores(first.left, best);
  if (!isSecond || other === undefined) return none;
  return { task, score: Math.min(1, score), reason: reasonFor(task, evidence[at]?.[best], []), duplicateOf: other };
}

/** Evidence and likeness of any row and task; likeness is that of the two texts alone. */
function scorer(texts: readonly string[], profiles: readonly string[], evidence: readonly (readonly Evidence[])[]): (row: number, task: number) => number {
  const alike = new Map<number, ReadonlyMap<number, number>>();
  const likeness = (row: number): ReadonlyMap<number, number> => {
    const known = alike.get(row);
    if (known !== undefined) return known;
    const found = new Map<number, number>();
    profiles.forEach((profile, task) => {
      const [match] = assign([texts[row] ?? ''], [profile]);
      found.set(task, match?.similarity ?? 0);
    });
    alike.set(row, found);
    return found;
  };
  return (row, task) => (evidence[row]?.[task]?.score ?? 0) + (likeness(row).get(task) ?? 0);
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

function reasonFor(task: TemplateTask | null, evidence: Evidence | undefined, shared: readonly string[]): string {
  if (task === null) return '没有找到对应的规定任务';
  if (evidence?.titled === true) return `写有任务名称“${task.title}”`;
  const words = [...new Set([...(evidence?.keywords ?? []), ...shared.filter((word) => word.length > 1)])].slice(0, MOST_WORDS);
  return words.length > 0 ? `内容与“${task.title}”相符：${words.join('、')}` : `内容与“${task.title}”最接近`;
}
