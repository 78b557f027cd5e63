import { inChinese, said, type Said } from '../../said';
import type { Template } from '../model';

/** 模板问题. What is wrong with a template that is kept in a sheet. */
export interface TemplateProblem {
  /** Address of the cell; null where the sheet as a whole is meant, or a column that it lacks. */
  readonly cell: string | null;
  readonly says: Said;
}

/** A template read from a sheet, or what is wrong with it. */
export type SheetTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** Problems told at once; whoever filled in a column wrongly need not be told so a thousand times. */
const MOST_PROBLEMS = 10;

/** The first problems, and how many more there are. */
export function fewOf(problems: readonly TemplateProblem[]): readonly TemplateProblem[] {
  const left = problems.length - MOST_PROBLEMS;
  return left > 0 ? [...problems.slice(0, MOST_PROBLEMS), { cell: null, says: said('templateSheet.more', { count: left }) }] : problems;
}

/** A problem in Chinese, with its cell: `D7 “比较”写作“大约”，应为…`. */
export function problemInChinese({ cell, says }: TemplateProblem): string {
  return cell === null ? inChinese(says) : `${cell} ${inChinese(says)}`;
}
