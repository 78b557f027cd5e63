import { chooseTemplate } from '../check';
import type { SelfCheckTable } from '../check/table/model';
import type { Template } from '../check/template/model';
import { failWith } from './outcome';

/** The template that a check uses, and why. */
export interface ChosenTemplate {
  readonly template: Template | null;
  readonly reason: string;
}

/** Finds the template for a request: the best fit (`auto`), none, or the one of that id. */
export function templateFor(id: string, table: SelfCheckTable, templates: readonly Template[]): ChosenTemplate {
  if (id === 'auto') return chooseTemplate(table, templates);
  if (id === 'none') return { template: null, reason: '按所选，不使用模板' };
  const template = templates.find((known) => known.id === id);
  if (template === undefined) throw failWith('unreadable-template', { template: id });
  return { template, reason: '按所选模板' };
}
