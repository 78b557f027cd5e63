import { findTables } from '../../../src/check';
import { sheetOf } from '../../support/sheet';

const HEADER = ['工作任务', '完成情况', '存在问题'];

/** Task and dimension of each row that is found. */
function rowsOf(...rows: readonly (readonly (string | number | null)[])[]): readonly (readonly [task: string, dimension: string])[] {
  const found = findTables(sheetOf([['2022年工作任务自查表'], HEADER, ...rows]));
  return found.found ? found.tables.flatMap((table) => table.rows.map(({ cells, dimension }) => [cells.task?.text ?? '', dimension] as const)) : [];
}

const answered = (task: string): readonly string[] => [task, `${task}，已完成。`, '无'];
const alone = (task: string): readonly (string | null)[] => [task, null, null];

describe('headings in the task column', () => {
  test('are no tasks, and name the dimension of those below', () => {
    expect(rowsOf(alone('一、经济发展'), answered('1.引进企业5家'), answered('2.举办展会3场'), alone('二、城市建设'), answered('3.修路2条'))).toEqual([
      ['1.引进企业5家', '一、经济发展'], ['2.举办展会3场', '一、经济发展'], ['3.修路2条', '二、城市建设'],
    ]);
  });

  test('of two levels', () => {
    expect(rowsOf(alone('一、经济发展'), alone('（一）招商'), answered('1.引进企业5家'), alone('（二）会展'), answered('1.举办展会3场')).map(([task]) => task)).toEqual(['1.引进企业5家', '1.举办展会3场']);
  });

  test('with their number in a column of its own', () => {
    const rows = [['一', '经济发展', null, null], [1, '引进企业5家', '引进6家', '无'], ['二', '城市建设', null, null], [2, '修路2条', '修路2条', '无']] as const;
    const found = findTables(sheetOf([['2022年工作任务自查表'], ['序号', ...HEADER], ...rows]));
    expect(found.found && found.tables[0].rows.map(({ row }) => row)).toEqual([4, 6]);
  });

  test.each([
    ['one of them is answered', [answered('一、经济发展'), alone('二、城市建设'), answered('1.修路2条')], 3],
    ['nothing of a lower number follows', [alone('一、经济发展'), alone('二、城市建设'), answered('三、修路2条')], 3],
    ['they ask for a figure', [alone('一、引进企业5家'), answered('1.举办展会3场')], 2],
    ['they are the last', [answered('1.举办展会3场'), alone('一、经济发展')], 2],
  ])('are tasks where %s', (_where, rows, count) => {
    expect(rowsOf(...rows)).toHaveLength(count);
  });
});
