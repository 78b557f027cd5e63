import { bestAssignment, type Edge } from '../matching';
import type { HeaderColumn, Name } from './header';
import type { ColumnRole } from './model';
import { ROLES, type RoleScores } from './roleWords';
import { plain } from './words';

/** True where something stands in the rows right below a header. */
export type IsFilled = (column: number) => boolean;

/** A weaker word asks only to the left of the answer: 审核意见 beside it does not. */
const SURE_TASK = 0.7;
/** In a list of defects a problem column of this score is worth so much as the task. */
const SURE_DEFECT = 0.4;
const DEFECT_TASK = 0.5;
const NO_ROLES: RoleScores = new Map();

/**
 * Every role to the column that fits it best, so that the whole fits best; then once more without what
 * the place beside the answer, and the years, rule out.
 */
export function assignRoles(names: readonly Name[], isFilled: IsFilled): Map<ColumnRole, HeaderColumn> {
  const first = bestRoles(names, isFilled);
  const answer = first.get('result') ?? first.get('actual');
  return answer === undefined ? first : bestRoles(inContext(names, answer), isFilled);
}

function bestRoles(names: readonly Name[], isFilled: IsFilled): Map<ColumnRole, HeaderColumn> {
  const edges: Edge[] = [];
  for (let left = 0; left < names.length; left += 1) {
    const name = names[left];
    if (!name || name.scores.size === 0) continue;
    // Of two like columns the later one counts, the whole year most, then the first on the sheet.
    const late = lateness(name.text);
    const bonus = late > 0 && isFilled(name.column) ? 0.05 * late : 0;
    for (const [role, score] of name.scores) edges.push({ left, right: ROLES.indexOf(role), worth: score + bonus - left * 1e-4 });
  }
  const columns = new Map<ColumnRole, HeaderColumn>();
  for (const { left, right } of bestAssignment(names.length, edges)) {
    const name = names[left];
    const role = ROLES[right];
    if (name === undefined || role === undefined) continue;
    columns.set(role, { column: name.column, lastColumn: name.lastColumn, text: name.text, score: name.scores.get(role) ?? 0 });
  }
  return columns;
}

const MONTH = /(\d{1,2})月/u;
const QUARTERS = ['一季', '二季', '三季', '四季'];
/** The last part of a year is not all of it. */
const LAST_PART = 0.9;

/** How late in the year a column's figures are of: 1 for all of it, 0 where its name does not say. */
function lateness(text: string): number {
  if (/全年|年度|年底|年末/u.test(text)) return 1;
  if (text.includes('下半年')) return LAST_PART;
  if (text.includes('上半年')) return LAST_PART / 2;
  const quarter = QUARTERS.findIndex((words) => text.includes(words));
  if (quarter >= 0) return (LAST_PART * (quarter + 1)) / QUARTERS.length;
  // Of 1-9月 the last month is the one before the sign.
  const month = Number(MONTH.exec(text)?.[1] ?? 0);
  return month <= 12 ? month / 12 : 0;
}

const YEAR = /(?:19|20)\d{2}(?=年)/u;
const yearOf = (name: Pick<Name, 'text'>): number | null => {
  const year = YEAR.exec(plain(name.text))?.[0];
  return year === undefined ? null : Number(year);
};

/** The names with the roles that they may have beside the answer's column. */
function inContext(names: readonly Name[], answer: HeaderColumn): readonly Name[] {
  const answers = names.filter(({ scores }) => scores.has('result') || scores.has('actual'));
  const latest = Math.max(...answers.map((name) => yearOf(name) ?? 0));
  const mends = names.some((name) => name.text.includes('整改'));
  const isAsked = ({ scores }: Name): boolean => scores.has('task') || scores.has('target');
  const askedThen = names.some((name) => isAsked(name) && yearOf(name) === latest);
  return names.map((name) => {
    if (!name.isOpen) return name;
    const year = yearOf(name);
    const isRight = name.column > answer.column;
    // 2024年目标 to the right of what was done in 2023 is the plan of the year after.
    if (year !== null && latest > 0 && year > latest && isRight) return { ...name, scores: NO_ROLES };
    const scores = new Map(name.scores);
    if (year !== null && year < latest) dropped(scores, 'result', 'actual');
    if (year !== null && year !== latest && askedThen) dropped(scores, 'task', 'target');
    if (isRight && (scores.get('task') ?? 0) < SURE_TASK) scores.delete('task');
    const defect = scores.get('problem');
    if (mends && defect !== undefined && defect >= SURE_DEFECT && !isRight) {
      // What was found wrong is what has to be mended, not the reason why it was not.
      scores.delete('problem');
      scores.set('task', Math.max(scores.get('task') ?? 0, DEFECT_TASK));
    }
    return { ...name, scores };
  });
}

function dropped(scores: Map<ColumnRole, number>, ...roles: readonly ColumnRole[]): void {
  for (const role of roles) scores.delete(role);
}
