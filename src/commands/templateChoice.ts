import { chooseTemplate } from '../check';
import { said, type Said } from '../check/said';
import type { SelfCheckTable } from '../check/table/model';
import type { Template } from '../check/template';
import { WORKBOOK_TEMPLATE } from '../check/template/sheet/columns';
import type { SheetTemplate, TemplateProblem } from '../check/template/sheet/problem';
import { readTemplateSheet } from '../check/template/sheet/readTemplate';
import type { SheetReading } from '../excel';
import type { TemplateChoice } from './api';
import { failWith, type CommandFailure } from './outcome';

/** The template that a check uses, and why. */
export interface ChosenTemplate {
  readonly template: Template | null;
  readonly reason: Said;
}

/** The templates that a check may use. */
export interface KnownTemplates {
  readonly builtIn: readonly Template[];
  /** The one that the workbook keeps in its sheet 任务模板; null where it keeps none. */
  readonly own: SheetTemplate | null;
}

/** The built-in templates and the one that the workbook keeps. */
export function knownTemplates({ template }: Pick<SheetReading, 'template'>, builtIn: readonly Template[]): KnownTemplates {
  return { builtIn, own: template === null ? null : readTemplateSheet(template.sheet, template.cells) };
}

/** What can be chosen by hand, the workbook's own first. */
export function templateChoices({ builtIn, own }: KnownTemplates): readonly TemplateChoice[] {
  return [...(own?.ok === true ? [own.template] : []), ...builtIn].map(({ id, name }) => ({ id, name }));
}

/**
 * Finds the template for a request: the best fit (`auto`; the workbook's own, of whatever year, before
 * the built-in ones), none, or the one of that id. Fails where the workbook's own is wanted and has mistakes:
 * whoever edited it means it to be used.
 */
export function templateFor(id: string, table: SelfCheckTable, { builtIn, own }: KnownTemplates): ChosenTemplate {
  if (id === 'none') return { template: null, reason: said('template.unwanted') };
  if (id === 'auto') {
    if (own?.ok === false) throw mistaken(own.problems);
    const fit = chooseTemplate(table, own === null ? [] : [own.template], 'taken');
    return fit.template === null ? chooseTemplate(table, builtIn) : { ...fit, reason: said('template.own', { reason: fit.reason }) };
  }
  return { template: templateOf(id, { builtIn, own }), reason: said('template.chosen') };
}

/** The template of that id; fails with `unreadable-template` for one that nobody knows or that has mistakes. */
export function templateOf(id: string, { builtIn, own }: KnownTemplates): Template {
  if (own?.ok === false && id === WORKBOOK_TEMPLATE) throw mistaken(own.problems);
  const template = [...(own?.ok === true ? [own.template] : []), ...builtIn].find((known) => known.id === id);
  if (template === undefined) throw failWith('unreadable-template', { template: id });
  return template;
}

function mistaken(problems: readonly TemplateProblem[]): CommandFailure {
  return failWith('unreadable-template', {}, { problems });
}
