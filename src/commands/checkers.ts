import { createChecker, type Checker } from '../check';
import type { Template } from '../check/template/model';

/** The checker of the last template: a table that is checked again is only read where it changed. */
export class Checkers {
  private last: { readonly template: Template | null; readonly checker: Checker } | null = null;

  of(template: Template | null): Checker {
    if (this.last === null || this.last.template !== template) this.last = { template, checker: createChecker(template) };
    return this.last.checker;
  }
}
