import { similarity } from '../matching';
import type { SelfCheckTable } from '../table/model';
import { matchTasks } from './matchTasks';
import type { Template } from './model';

/** 模板选择. The template that fits a table, and why; or why none does. */
export type TemplateChoice =
  | { readonly template: Template; readonly reason: string }
  | { readonly template: null; readonly reason: string };

/** At least this share of the rows must be about tasks of the template. */
const LEAST_SHARE = 0.6;
/** Of the template's tasks, at least this share must have a row; */
const LEAST_COVER = 0.4;
/** or so many tasks (all rows of a very small table) where the title names the same kind of check. */
const LEAST_TASKS = 3;
const SAME_KIND = 0.35;

interface Fit {
  readonly template: Template;
  readonly matched: number;
  readonly share: number;
  /** Title words of the template that the table's title has. */
  readonly words: readonly string[];
}

/**
 * Chooses by the table's title (a district's own template only for that district and year) and by
 * the share of rows that are about the template's tasks. A table of another kind gets none.
 */
export function chooseTemplate(table: SelfCheckTable, templates: readonly Template[]): TemplateChoice {
  const year = yearOf(table.title) ?? yearOf(table.sheet);
  const heading = `${table.title} ${table.sheet}`;
  // Rows for one task are counted once: a table with far more tasks than the template is of another kind.
  const tasksTold = new Set(table.rows.map((row) => row.cells.task?.cell)).size;
  const fits: Fit[] = [];
  let nearest: Fit | null = null;
  for (const template of templates) {
    const words = template.titleWords.filter((word) => heading.includes(word));
    const isOwn = template.titleWords.length > 0;
    if (isOwn && (words.length === 0 || (year !== null && template.year !== undefined && year !== template.year))) continue;
    if (template.tasks.length < LEAST_SHARE * tasksTold) continue;
    const matches = matchTasks(table, template).rows.filter((row) => row.task !== null && row.duplicateOf === undefined);
    const tasks = new Set(matches.map((match) => match.task?.id)).size;
    const fit = { template, matched: matches.length, share: matches.length / Math.max(1, table.rows.length), words };
    if (nearest === null || fit.share > nearest.share) nearest = fit;
    const isNamed = words.length > 0 || similarity(withoutYear(table.title), withoutYear(template.name)).score >= SAME_KIND;
    const least = isNamed ? Math.min(LEAST_TASKS, table.rows.length) : LEAST_COVER * template.tasks.length;
    if (fit.share >= LEAST_SHARE && tasks >= least) fits.push(fit);
  }
  fits.sort((a, b) => rank(b, year) - rank(a, year));
  const [best] = fits;
  if (best !== undefined) return { template: best.template, reason: reasonFor(best, table.rows.length, year) };
  if (nearest === null) return { template: null, reason: '没有适用于本表的任务模板，按表内任务自身的要求核验' };
  return {
    template: null,
    reason: `${String(table.rows.length)} 行中只有 ${String(nearest.matched)} 行对应“${nearest.template.name}”的任务，不套用模板，按表内任务自身的要求核验`,
  };
}

/** A district's own template before a common one, then the right year, then the better fit. */
function rank({ template, share, words }: Fit, year: number | null): number {
  return (words.length > 0 ? 4 : 0) + (year !== null && template.year === year ? 2 : 0) + share;
}

function reasonFor({ template, matched, words }: Fit, rows: number, year: number | null): string {
  const parts: string[] = [];
  if (words.length > 0) parts.push(`标题含“${words.join('”“')}”`);
  if (year !== null && template.year === year) parts.push(`年度为 ${String(year)} 年`);
  parts.push(matched === rows ? `${String(rows)} 行都对应模板中的任务` : `${String(rows)} 行中有 ${String(matched)} 行对应模板中的任务`);
  const other = year !== null && template.year !== undefined && template.year !== year;
  if (other) parts.push(`注意：表为 ${String(year)} 年度，模板为 ${String(template.year)} 年度，目标值可能不同`);
  return parts.join('，');
}

/** A year in common says nothing about the kind of check. */
function withoutYear(text: string): string {
  return text.normalize('NFKC').replace(/\d{4}年?度?/gu, '');
}

/** The year that a title names; the first where there are several. */
function yearOf(title: string): number | null {
  const found = /(?:19|20)\d{2}(?=年|年度|\D|$)/u.exec(title.normalize('NFKC'));
  return found === null ? null : Number(found[0]);
}
