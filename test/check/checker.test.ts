import fc from '../support/fastCheck';
import { checkTable, createChecker, findTables, type CheckOptions } from '../../src/check';
import type { SelfCheckTable } from '../../src/check/table/model';
import { roleTable, smallTemplate, type RoleRow } from '../support/roleTable';
import { sheetOf } from '../support/sheet';

const TEMPLATE = smallTemplate([
  { title: '城市更新', keywords: ['老旧小区'], requirements: ['老旧小区改造不少于30个'] },
  { title: '乡村振兴', keywords: ['粮食'], requirements: ['粮食播种面积达到2万亩'] },
]);
const TASKS = ['城市更新', '1.老旧小区改造30个。2.增设停车位200个。', '乡村振兴', '食堂改造'];
const RESULTS = ['改造老旧小区31个，其中甲镇20个、乙镇12个。', '1.改造老旧小区28个。2.增设停车位210个，完成率95%。', '粮食播种2.1万亩（预计。', '', '截至11月已全部完成，其中一处尚未完工。'];
const row = fc.record({ task: fc.constantFrom(...TASKS), result: fc.constantFrom(...RESULTS), problem: fc.constantFrom('无', '', '资金不足，进展缓慢。') });
const options = fc.constantFrom<CheckOptions>({}, { asOf: '2022-06-30' }, { disabledRules: ['sum-mismatch', 'cell-empty'] });

/** A table of the same shape read from the sheet once more: equal, but made of other objects. */
function readAgain(table: SelfCheckTable): SelfCheckTable {
  return JSON.parse(JSON.stringify(table)) as SelfCheckTable;
}

describe('checking a table again after edits', () => {
  it.each([['with a template', TEMPLATE], ['without a template', null]] as const)('reports what a first check would report, %s', (_name, template) => {
    const version = fc.tuple(fc.array(row, { minLength: 1, maxLength: 5 }), options);
    fc.assert(
      fc.property(fc.array(version, { minLength: 2, maxLength: 6 }), (versions: readonly (readonly [readonly RoleRow[], CheckOptions])[]) => {
        const checker = createChecker(template);
        for (const [rows, how] of versions) {
          const table = roleTable([{ task: '表头', result: '已完成。', problem: '无' }, ...rows]);
          expect(checker.check(table, how)).toEqual(checkTable(table, template, how));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('judges only the edited row again, also when the sheet was read anew', () => {
    const rows: RoleRow[] = RESULTS.map((result) => ({ task: TASKS[1]!, result, problem: '无' }));
    const checker = createChecker(TEMPLATE);
    const before = checker.check(roleTable(rows));
    const edited = rows.map((one, at) => (at === 2 ? { ...one, result: '1.改造老旧小区40个。2.增设停车位150个。' } : one));
    const after = checker.check(readAgain(roleTable(edited)));
    expect(after.rows.map((one, at) => one === before.rows[at])).toEqual([true, true, false, true, true]);
    expect(after.rows[2]!.status).toBe('unmet');
  });

  it('judges a row again where only a sign or a unit beside its figures was changed', () => {
    const table = (sign: string, unit: string): SelfCheckTable => {
      const found = findTables(sheetOf([['指标名称', '指标性质', '年度指标值', '计量单位', '实际完成值', '偏差原因'], ['投诉办理', sign, 30, unit, 25, '无']]));
      if (!found.found) throw new Error(found.reason);
      return found.tables[0];
    };
    const checker = createChecker(null);
    for (const [sign, unit] of [['≥', '件'], ['≤', '件'], ['≤', '天']] as const) expect(checker.check(table(sign, unit))).toEqual(checkTable(table(sign, unit), null));
  });

  it('judges all rows again where the task that they answer is another', () => {
    const checker = createChecker(TEMPLATE);
    const rows: RoleRow[] = [{ task: '城市更新', result: RESULTS[0]!, problem: '无' }, { task: '乡村振兴', result: RESULTS[0]!, problem: '无' }];
    checker.check(roleTable(rows));
    const renamed = [rows[0]!, { ...rows[1]!, task: '城市更新' }];
    expect(checker.check(roleTable(renamed))).toEqual(checkTable(roleTable(renamed), TEMPLATE));
  });

  it('is not misled by a check that was left midway', () => {
    const checker = createChecker(TEMPLATE);
    const first = roleTable(RESULTS.map((result) => ({ task: '城市更新', result, problem: '无' })));
    const second = roleTable([...RESULTS].reverse().map((result) => ({ task: '乡村振兴', result, problem: '' })));
    const left = checker.checkInSteps(first);
    expect(left.next()).toEqual({ done: false, value: 1 });
    expect(checker.check(second)).toEqual(checkTable(second, TEMPLATE));
    expect(checker.check(first)).toEqual(checkTable(first, TEMPLATE));
  });

  it('notes where a row was moved to', () => {
    const checker = createChecker(null);
    const table = roleTable([{ task: TASKS[1]!, result: RESULTS[1]!, problem: '' }]);
    checker.check(table);
    const moved = JSON.parse(JSON.stringify(table).replaceAll(/"([A-C])3"/g, '"$17"').replaceAll('"row":3', '"row":7')) as SelfCheckTable;
    expect(checker.check(moved).findings.map((finding) => [finding.row, finding.cell])).toContainEqual([7, 'C7']);
  });
});
