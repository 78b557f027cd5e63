import { similarity } from '../matching';
import { listed, said, type Said } from '../said';
import type { SelfCheckTable } from '../table/model';
import { matchTasks } from './matchTasks';
import type { Template } from './model';

/** 模板选择. The template that fits a table, and why; or why none does. */
export type TemplateChoice =
  | { readonly template: Template; readonly reason: Said }
  | { readonly template: null; readonly reason: Said };

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

/** Whether a template of another year than the table's may be chosen. */
export type OtherYears = 'refused' | 'taken';

/**
 * Chooses by the table's title (a district's own template only for that district) and by the share
 * of rows that are about the template's tasks. A table of another kind gets none, nor does one whose
 * title names other years than the template's: what must be reported, and how much of it, is set
 * anew each year. `otherYears` lifts that for a template that its users keep with the table.
 */
export function chooseTemplate(table: SelfCheckTable, templates: readonly Template[], otherYears: OtherYears = 'refused'): TemplateChoice {
  const year = yearNamed(table.title) ?? yearNamed(table.sheet);
  const heading = `${table.title} ${table.sheet}`.normalize('NFKC');
  // Rows for one task are counted once: a table with far more tasks than the template is of another kind.
  const tasksTold = new Set(table.rows.map((row) => row.cells.task?.cell)).size;
  const fits: Fit[] = [];
  let nearest: Fit | null = null;
  let refused: Said | null = null;
  let highest = 0;
  for (const { template, words, mostPossible } of likelyFirst(templates, heading, year)) {
    const isOwn = template.titleWords.length > 0;
    const otherYear = year !== null && template.year !== undefined && !heading.includes(String(template.year)) ? template.year : null;
    if (isOwn && (words.length === 0 || otherYear !== null)) continue;
    if (template.tasks.length < LEAST_SHARE * tasksTold) continue;
    // Matching reads all rows: what cannot come first need not be matched.
    if (mostPossible < highest) continue;
    const matches = matchTasks(table, template).rows.filter((row) => row.task !== null && row.duplicateOf === undefined);
    const tasks = new Set(matches.map((match) => match.task?.id)).size;
    const fit = { template, matched: matches.length, share: matches.length / Math.max(1, table.rows.length), words };
    if (nearest === null || fit.share > nearest.share) nearest = fit;
    const isNamed = words.length > 0 || similarity(withoutYear(table.title), withoutYear(template.name)).score >= SAME_KIND;
    const least = isNamed ? Math.min(LEAST_TASKS, table.rows.length) : LEAST_COVER * template.tasks.length;
    if (fit.share < LEAST_SHARE || tasks < least) continue;
    if (otherYear !== null && year !== null && otherYears === 'refused') refused ??= said('template.refusedYear', { year, other: otherYear, name: template.name });
    else {
      fits.push(fit);
      highest = Math.max(highest, rank(fit, year));
    }
  }
  fits.sort((a, b) => rank(b, year) - rank(a, year) || templates.indexOf(a.template) - templates.indexOf(b.template));
  const [best] = fits;
  if (best !== undefined) return { template: best.template, reason: reasonFor(best, table.rows.length, year) };
  if (refused !== null) return { template: null, reason: refused };
  if (nearest === null) return { template: null, reason: said('template.none') };
  return {
    template: null,
    reason: said('template.far', { rows: table.rows.length, matched: nearest.matched, name: nearest.template.name }),
  };
}

interface Likely {
  readonly template: Template;
  readonly words: readonly string[];
  /** What it would rank if all rows were about its tasks. */
  readonly mostPossible: number;
}

/** The templates, those first that a table of such a heading can fit best. */
function likelyFirst(templates: readonly Template[], heading: string, year: number | null): readonly Likely[] {
  return templates
    .map((template) => {
      const words = template.titleWords.filter((word) => heading.includes(word));
      return { template, words, mostPossible: rank({ template, words, share: 1 }, year) };
    })
    .sort((one, other) => other.mostPossible - one.mostPossible);
}

/** A district's own template before a common one, then the right year, then the better fit. */
function rank({ template, share, words }: Pick<Fit, 'template' | 'share' | 'words'>, year: number | null): number {
  return (words.length > 0 ? 4 : 0) + (year !== null && template.year === year ? 2 : 0) + share;
}

function reasonFor({ template, matched, words }: Fit, rows: number, year: number | null): Said {
  const parts: Said[] = [];
  if (words.length > 0) parts.push(said('template.titled', { words: listed('quotes', words) }));
  if (year !== null && template.year === year) parts.push(said('template.year', { year }));
  parts.push(matched === rows ? said('template.allRows', { rows }) : said('template.someRows', { rows, matched }));
  const other = year !== null && template.year !== undefined && template.year !== year;
  if (other) parts.push(said('template.otherYear', { year, other: template.year }));
  return said('template.fits', { clauses: listed('clauses', parts) });
}

/** A year in common says nothing about the kind of check. */
function withoutYear(text: string): string {
  return text.normalize('NFKC').replace(/\d{4}年?度?/gu, '');
}

/** The year that a title names; the first where there are several. */
export function yearNamed(title: string): number | null {
  const found = /(?:19|20)\d{2}(?=年|年度|\D|$)/u.exec(title.normalize('NFKC'));
  return found === null ? null : Number(found[0]);
}
