import { assign, similarity, type Match } from '../matching';
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
  const whole: Weighing = { template, groups, texts, profiles, evidence, holder };
  const rows = groups.flatMap((group, at) => {
    const decided = byGroup.get(at);
    const found = decided === undefined ? secondRow(at, whole) : firstRow(decided, whole);
    return group.map((row) => ({ row: row.row, ...found }));
  });
  return { rows, missing: template.tasks.filter((_, at) => !holder.has(at)) };
}

type Found = Omit<RowMatch, 'row'>;

const UNKNOWN: Found = { task: null, score: 0, reason: '没有找到对应的规定任务' };

/** Everything that a decision looks at; `evidence` by row group and task, `holder` by task. */
interface Weighing {
  readonly template: Template;
  readonly groups: readonly RowGroup[];
  readonly texts: readonly RowText[];
  readonly profiles: readonly string[];
  readonly evidence: readonly (readonly Evidence[])[];
  readonly holder: ReadonlyMap<number, Match>;
}

function firstRow(match: Match, { template, evidence }: Weighing): Found {
  const task = template.tasks[match.right];
  if (task === undefined) return UNKNOWN;
  const found = evidence[match.left]?.[match.right];
  return { task, score: match.score, reason: reasonFor(task, found, match.shared) };
}

/** A row that got no task: is it a second row for a task that another row has? */
function secondRow(at: number, whole: Weighing): Found {
  const { template, groups, evidence, holder } = whole;
  const own = evidence[at] ?? [];
  let best = 0;
  own.forEach(({ score }, index) => {
    if (score > (own[best]?.score ?? 0)) best = index;
  });
  const task = template.tasks[best];
  const first = holder.get(best);
  const other = first === undefined ? undefined : groups[first.left]?.[0].row;
  if (task === undefined || first === undefined || other === undefined) return UNKNOWN;
  const score = scoreOf(at, best, whole);
  if (score < DUPLICATE_SCORE || score < DUPLICATE_SHARE * scoreOf(first.left, best, whole)) return UNKNOWN;
  return { task, score: Math.min(1, score), reason: reasonFor(task, own[best], []), duplicateOf: other };
}

/** Evidence and likeness of a row and a task, by themselves. */
function scoreOf(row: number, task: number, { texts, profiles, evidence }: Weighing): number {
  return (evidence[row]?.[task]?.score ?? 0) + similarity(texts[row]?.task ?? '', profiles[task] ?? '').score;
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
