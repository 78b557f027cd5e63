import fc from '../../support/fastCheck';
import { matchTasks, TaskMatcher } from '../../../src/check/template';
import { roleTable, smallTemplate, type RoleRow } from '../../support/roleTable';
import { said } from '../../../src/check/said';

const TEMPLATE = smallTemplate([
  { title: '城市更新', keywords: ['老旧小区', '管线'], requirements: ['老旧小区改造30个'] },
  { title: '乡村振兴', keywords: ['粮食', '农田'], requirements: ['粮食播种面积达到2万亩'] },
  { title: '交通治理', keywords: ['停车', '拥堵'], requirements: ['新增停车位2000个'] },
]);
const TASKS = ['城市更新', '推进乡村振兴', '老旧小区改造', '交通治理工作', '食堂改造'];
const RESULTS = ['改造老旧小区31个。', '粮食播种2.1万亩，农田建设完成。', '新增停车位2100个。', '已完成。'];

const row = fc.record({ task: fc.constantFrom(...TASKS), result: fc.constantFrom(...RESULTS), problem: fc.constant('无') });

describe('matching a table again after edits', () => {
  it('decides as if it had seen no other table before', () => {
    fc.assert(
      fc.property(fc.array(fc.array(row, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 }), (versions: readonly (readonly RoleRow[])[]) => {
        const matcher = new TaskMatcher(TEMPLATE);
        for (const rows of versions) expect(matcher.match(roleTable(rows))).toEqual(matchTasks(roleTable(rows), TEMPLATE));
      }),
      { numRuns: 60 },
    );
  });

  it('names the row where the better answer stands now, after rows were put above it', () => {
    const rows: RoleRow[] = [{ task: '城市更新', result: RESULTS[0]!, problem: '无' }, { task: '城市更新', result: '已完成。', problem: '无' }];
    const matcher = new TaskMatcher(TEMPLATE);
    expect(matcher.match(roleTable(rows)).rows[1]).toMatchObject({ row: 4, duplicateOf: 3 });
    const below = { ...roleTable(rows), rows: roleTable(rows).rows.map((one) => ({ ...one, row: one.row + 10 })) };
    expect(matcher.match(below).rows[1]).toMatchObject({ row: 14, duplicateOf: 13 });
  });

  it('weighs a keyword by how many tasks use it, also with thousands of tasks', () => {
    const many = smallTemplate(Array.from({ length: 3000 }, (_, at) => ({ title: `第${String(at)}类事项`, keywords: [`事项${String(at)}号`, '管理'], requirements: [`办理事项${String(at)}号`] })));
    const table = roleTable([{ task: '第1234类事项', result: '办理完毕。', problem: '无' }, { task: '其他', result: '事项2345号管理到位。', problem: '无' }]);
    const found = matchTasks(table, many).rows;
    expect(found[0]).toMatchObject({ task: { id: 'task-1235' }, reason: said('match.title', { title: '第1234类事项' }) });
    expect(found[1]!.task).toBeNull();
  });
});
