import { shownText } from './grid';
import type { Line, RoleColumns } from './line';

/** Ways of numbering, the outer ones first: 一、 （一） 1. */
const LEVELS = [/^第?[一二三四五六七八九十]{1,3}(?:[、.．]|部分|章|$)/u, /^[（(][一二三四五六七八九十]{1,3}[）)]/u, /^\d{1,3}(?:[、.．）)]|$)/u];
/** A heading is no longer than this … */
const LONGEST_HEADING = 30;
/** … and asks for no figure. */
const FIGURE = /\d/u;

/** A line, and how deep its number is: 0 the outermost; -1 where it has none. */
interface Numbered {
  readonly line: Line;
  readonly level: number;
}

/**
 * 一、经济发展 in the task column with nothing beside it, above 1. 2. 3.: lines that only head those below them become sections.
 * Where any line of the same numbering is answered, all of them are tasks. Linear.
 */
export function withNumberedSections(lines: readonly Line[], columns: RoleColumns): readonly Line[] {
  const numbered = lines.filter(({ kind }) => kind === 'data').map((line): Numbered => ({ line, level: levelOf(line, columns) }));
  const headings = new Set<Line>();
  for (let level = 0; level < LEVELS.length - 1; level++) {
    const own = numbered.flatMap((one, at) => (one.level === level ? [{ line: one.line, next: numbered[at + 1] }] : []));
    const areHeadings = own.every(({ line, next }) => isAlone(line, columns) && next !== undefined && next.level > level);
    if (areHeadings) for (const { line } of own) headings.add(line);
  }
  if (headings.size === 0) return lines;
  return lines.map((line) => (headings.has(line) ? { ...line, kind: 'section', own: line.own.filter(({ column }) => column === columns.get('task')) } : line));
}

/** The number stands in a column of its own, or begins the task. */
function levelOf({ own }: Line, columns: RoleColumns): number {
  const numberedBy = own.find(({ column }) => column === columns.get('index')) ?? own.find(({ column }) => column === columns.get('task'));
  const words = numberedBy === undefined ? '' : shownText(numberedBy.cell).trim();
  return LEVELS.findIndex((level) => level.test(words));
}

/** Whether a line holds a short task without a figure, and at most its number beside it. */
function isAlone({ own }: Line, columns: RoleColumns): boolean {
  const task = own.find(({ column }) => column === columns.get('task'));
  if (task === undefined || own.some(({ column }) => column !== columns.get('task') && column !== columns.get('index'))) return false;
  const words = shownText(task.cell).trim();
  return words.length <= LONGEST_HEADING && !FIGURE.test(words);
}
