import type { SelfCheckTable } from '../../check/table/model';
import { shownMoment } from '../note';
import { ABSENT, NOT_ASKED } from './model';
import { followsSorting } from './statusReference';

/** Lines under the title of 各表对照 in a workbook; `leftOut` are sheets with tables that could not be written to. */
export function workbookRemarks(workbook: string, checkedAt: Date, tables: readonly SelfCheckTable[], leftOut: readonly string[]): readonly string[] {
  const checked = `工作簿：${workbook}；核验时间：${shownMoment(checkedAt)}；共 ${String(tables.length)} 张表`;
  const follows = tables.every(followsSorting) ? '改动状态或重新排序后这里随之更新；增删行、改了任务文字' : '改动状态后这里随之更新；增删行、改了任务文字或重新排序';
  return [
    leftOut.length === 0 ? checked : `${checked}；未核验（受保护或过大）：${leftOut.join('、')}`,
    `状态取自各表的“核验状态”列，${follows}后请重新“核验全部工作表”。${words()}`,
  ];
}

/** Lines under the title of 各表对照 over several files. */
export function filesRemarks(checkedAt: Date, files: number): readonly string[] {
  return [`核验时间：${shownMoment(checkedAt)}；共 ${String(files)} 个文件`, `改动下面的状态，各项统计随之更新。${words()}`];
}

function words(): string {
  return `“${ABSENT}”：应报的任务表中没有；“${NOT_ASKED}”：不要求该单位填报。`;
}
