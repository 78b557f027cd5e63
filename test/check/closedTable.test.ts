import { checkTable } from '../../src/check';
import { closedTable, closedTemplate } from '../../src/check/closedTable';
import { createChecker } from '../../src/check/checkTable';
import { explainRow } from '../../src/check/explain';
import { roleTable, smallTemplate } from '../support/roleTable';

const TYPED = roleTable([
  { task: '新建公园不少于 12 个', result: '全年新建公园 １０ 个，其中甲镇 4 个、乙镇 5 个，共计 １０ 个。', problem: '无 ', unit: '园林局 水务局' },
  { task: '造林1500亩', result: '造林1620亩。', problem: '无', unit: '园林局' },
]);
const PLAIN = roleTable([
  { task: '新建公园不少于12个', result: '全年新建公园10个，其中甲镇4个、乙镇5个，共计10个。', problem: '无', unit: '园林局 水务局' },
  { task: '造林1500亩', result: '造林1620亩。', problem: '无', unit: '园林局' },
]);

describe('a table whose texts are closed up', () => {
  const report = checkTable(TYPED, null);
  const words = (cell: string, [start, end]: readonly [number, number]): string => (Object.values(TYPED.rows[0]?.cells ?? {}).find((one) => one.cell === cell)?.text ?? '').slice(start, end);

  it('is judged as if nobody had typed a blank', () => {
    const plain = checkTable(PLAIN, null);
    expect(report.rows.map(({ status, task, unit }) => [status, task, unit])).toEqual(plain.rows.map(({ status, task, unit }) => [status, task, unit]));
    expect(report.findings.map(({ rule, message, key }) => [rule, message, key])).toEqual(plain.findings.map(({ rule, message, key }) => [rule, message, key]));
    expect(report.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['target-missed', 'problem-required']));
  });

  it('is told of by the places in the text as it was typed', () => {
    const indicator = report.rows[0]?.items[0]?.indicators[0];
    expect(words('A3', indicator?.target.span ?? [0, 0])).toBe('12 个');
    expect(words('B3', indicator?.actual?.span ?? [0, 0])).toBe('１０ 个');
    const missed = report.findings.find(({ rule }) => rule === 'target-missed');
    expect(words('B3', missed?.span ?? [0, 0])).toBe('１０ 个');
    expect(missed?.evidence).toBe('10个');
    expect(explainRow(TYPED, null, 3)).toContain('报告10个［B3 第8–11字］');
  });

  it('keeps rows without blanks, and names of departments, as they are', () => {
    const { table } = closedTable(TYPED);
    expect(table.rows[1]).toBe(TYPED.rows[1]);
    expect(table.rows[0]?.cells.unit?.text).toBe('园林局 水务局');
    expect(closedTable(PLAIN).table).toBe(PLAIN);
  });

  it('is not read again where nothing but other rows changed', () => {
    const checker = createChecker(null);
    const first = checker.check(TYPED);
    expect(checker.check(TYPED)).toEqual(first);
    expect(checker.check(PLAIN).rows[0]?.items[0]?.indicators[0]?.actual?.span).toEqual([6, 9]);
    expect(checker.check(TYPED)).toEqual(first);
  });
});

describe('a template whose requirements are closed up', () => {
  it('asks for the same', () => {
    const typed = smallTemplate([{ title: '公园', requirements: ['新建公园不少于 １２ 个'] }]);
    const closed = closedTemplate(typed);
    expect(closed.tasks[0]?.requirements[0]?.text).toBe('新建公园不少于12个');
    expect(closedTemplate(typed)).toBe(closed);
    expect(checkTable(roleTable([{ task: '公园', result: '新建公园10个。', problem: '无' }]), typed).rows[0]?.status).toBe('unmet');
  });
});
