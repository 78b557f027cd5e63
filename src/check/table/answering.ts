import { isFigures, isTold, roleAt, SURE_RESULT, SURE_TASK, textsBelow, type Columns } from './asking';
import type { Grid } from './grid';
import type { HeaderColumn, Name } from './header';
import type { ColumnRole } from './model';
import { headerKey } from './roleWords';
import { LATER } from './roleNames';

/** A name that fits a role less than this may be that of an answer. */
const WEAK_ROLE = 0.5;

/**
 * 由内容认出结果列. The columns, with the one for results that no name is sure of: texts that mostly tell what was done are the
 * answer where their column's name is a weak one (使用效果), one of values (完成), or, beside what surely was asked, none that
 * we know (四季度, 汇报). Beside tasks with figures a column of bare values (已完成数) is it too.
 *
 * @param bottom last line of the header
 */
export function withAnswerTold(columns: Columns, names: readonly Name[], grid: Grid, bottom: number): Columns {
  const result = columns.get('result');
  if (result !== undefined) return result.score >= SURE_RESULT || !tells(DEEDS, grid, bottom, result.column) ? columns : answeredBy(columns, result, 'result');
  const [task, actual] = [columns.get('task'), columns.get('actual')];
  if (actual !== undefined && tells(DEEDS, grid, bottom, actual.column)) return answeredBy(columns, actual, 'actual');
  if (task === undefined || task.score < SURE_TASK) return columns;
  if (actual !== undefined) return columns.has('target') || !asksForFigures(grid, bottom, task.column) ? columns : answeredBy(columns, actual, 'actual');
  const told = names.filter((name) => {
    const role = roleAt(columns, name.column);
    const isFree = role === null || (columns.get(role)?.score ?? 0) < WEAK_ROLE;
    return name.isOpen && name.column > task.column && isFree && !NOT_ANSWERED.test(headerKey(name.text)) && !LATER.test(headerKey(name.text)) && tells(DONE, grid, bottom, name.column);
  });
  const last = told.at(-1);
  return last === undefined ? columns : answeredBy(columns, last, roleAt(columns, last.column));
}

/** The columns with one of them for the results, in place of the role that it had. */
function answeredBy(columns: Columns, { column, lastColumn, text }: Pick<HeaderColumn, 'column' | 'lastColumn' | 'text'>, before: ColumnRole | null): Columns {
  const moved = new Map(columns);
  if (before !== null) moved.delete(before);
  return moved.set('result', { column, lastColumn, text, score: SURE_RESULT });
}

/** Names of columns that tell how something is to be done, or is judged, however their texts read. */
const NOT_ANSWERED = /措施|举措|安排|计划|方案|标准|要求|依据|做法|打算|思路|目标|任务|内容|指标|备注|说明|意见|建议|问题|原因|困难|时限|时间|来源|材料/u;

/** What is told of work that was done; a plan may have these words as well. */
const DEEDS = /已|完成|建成|累计|正在|尚未|达到|实现|开展|举办|新增|培训/u;
/** … and what no plan says. */
const DONE = /已|累计|正在|尚未|超额|顺利|均为|全部完成|完成率/u;

/** Texts as long as a sentence, each another, most of them with such words. */
function tells(words: RegExp, grid: Grid, bottom: number, column: number): boolean {
  if (!isTold(grid, bottom, column)) return false;
  const { texts } = textsBelow(grid, bottom, column);
  return texts.filter((text) => words.test(text)).length * 2 > texts.length;
}

/** Most of the tasks ask in words for a figure. */
function asksForFigures(grid: Grid, bottom: number, column: number): boolean {
  if (isFigures(grid, bottom, column)) return false;
  const { texts, rows } = textsBelow(grid, bottom, column);
  return texts.filter((text) => /\d/u.test(text)).length * 2 > rows;
}
