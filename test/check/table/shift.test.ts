import { findTables } from '../../../src/check/table';
import type { TableRow } from '../../../src/check/table/model';
import { sheetOf, type CellInput } from '../../support/sheet';

const HEADER = ['考评维度', '自查任务', '落实情况', '存在问题'];
const TASK = '建成公园不少于3处，绿地面积达到20公顷以上，公众满意率高于90%。';
const RESULT = '1.已建成公园5处，新增绿地面积23公顷。2.经第三方调查，公众满意率达到93%，全年共计接待游客12万人次。';

function rowsOf(rows: readonly (readonly CellInput[])[], merges: readonly string[] = []): readonly TableRow[] {
  const found = findTables(sheetOf(rows, { merges }));
  if (!found.found) throw new Error(found.reason);
  return found.tables[0].rows;
}

const shifts = (rows: readonly (readonly CellInput[])[], merges?: readonly string[]): number[] => rowsOf(rows, merges).map((row) => row.shift);

describe('a row that slid sideways', () => {
  it('to the left is read as it was meant', () => {
    const row = rowsOf([HEADER, ['高效率', TASK, RESULT, '无'], [TASK, RESULT, '无', '']])[1];
    expect(row).toMatchObject({
      shift: -1,
      dimension: '高效率',
      cells: { task: { cell: 'A3', text: TASK }, result: { cell: 'B3', text: RESULT }, problem: { cell: 'C3', text: '无' } },
    });
    expect(row?.cells).not.toHaveProperty('dimension');
  });

  it('to the left with a real problem in its last cell', () => {
    expect(shifts([HEADER, ['高效率', TASK, RESULT, '无'], [TASK, RESULT, '受天气影响，一处公园尚未开园。', '']])).toEqual([0, -1]);
  });

  it('to the left in a table of titles', () => {
    const good = [['', '园林绿化', RESULT, '无'], ['', '道路修建', RESULT, '无']];
    expect(shifts([HEADER, ['高效率', '公园建设', RESULT, '无'], ...good, ['桥梁建设', RESULT, '无', '']])).toEqual([0, 0, 0, -1]);
  });

  it('to the left while its number stays', () => {
    const rows = [['序号', ...HEADER], [1, '高效率', TASK, RESULT, '无'], [2, TASK, RESULT, '无', '']];
    const row = rowsOf(rows)[1];
    expect(row).toMatchObject({ shift: -1, cells: { index: { cell: 'A3', text: '2' }, task: { cell: 'B3' }, result: { cell: 'C3' } } });
  });

  it('out of the table, where the task is its first column', () => {
    const header = ['', '自查任务', '落实情况', '存在问题'];
    const row = rowsOf([header, ['', TASK, RESULT, '无'], [TASK, RESULT, '无', '']])[1];
    expect(row).toMatchObject({ shift: -1, cells: { task: { cell: 'A3' } } });
  });

  it('to the right is read as it was meant', () => {
    const rows = [[...HEADER, ''], ['高效率', TASK, RESULT, '无', ''], ['', '', TASK, RESULT, '无']];
    expect(rowsOf(rows)[1]).toMatchObject({
      shift: 1,
      dimension: '高效率',
      cells: { task: { cell: 'C3', text: TASK }, result: { cell: 'D3', text: RESULT }, problem: { cell: 'E3', text: '无' } },
    });
  });
});

describe('a row that stands right', () => {
  it.each<[string, readonly CellInput[]]>([
    ['its problem cell is merely blank', ['高效率', TASK, RESULT, '']],
    ['nothing was done, and no problem is told', ['高效率', TASK, '无', '']],
    ['nothing was done, without a label', ['', TASK, '无', '']],
    ['its label stands in its own row alone', ['高质量', TASK, '无', '']],
    ['its label is long and told once', ['推动首都高质量发展和高水平安全的有关工作要求', TASK, '无', '']],
    ['its label is long', ['推动首都高质量发展和高水平安全的有关工作要求', '公园建设', '无', '']],
    ['its result is blank', ['高效率', TASK, '', '无']],
    ['its task is blank', ['', '', RESULT, '无']],
    ['all is told in the task', ['高效率', `${TASK}${RESULT}`, '已完成', '']],
    ['the result is short', ['高效率', TASK, '已完成', '无']],
  ])('though %s', (_, row) => {
    expect(shifts([HEADER, ['高效率', TASK, RESULT, '无'], row, ['高效率', TASK, RESULT, '无']])).toEqual([0, 0, 0]);
  });

  it('though nothing was done on a short title', () => {
    const rows = [HEADER, ['高效率', '公园建设', RESULT, '无'], ['', '道路修建', '无', ''], ['高质量', '桥梁建设', '无', '']];
    expect(shifts(rows)).toEqual([0, 0, 0]);
  });

  it('though its label is merged and its problem cell blank', () => {
    expect(shifts([HEADER, [TASK, TASK, '无', ''], ['', TASK, '无', '']], ['A2:A3'])).toEqual([0, 0]);
  });

  it('though no row has a problem column', () => {
    expect(shifts([['序号', '工作任务', '完成情况'], [1, TASK, '无'], [TASK, RESULT, '']])).toEqual([0, 0]);
  });
});
