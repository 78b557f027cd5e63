import { asOfDay, sameTerm, termOf } from '../../../../src/check/evaluate/asked/term';
import type { SelfCheckTable } from '../../../../src/check/table/model';
import { roleTable } from '../../../support/roleTable';

const ROW = { task: '新建公园8处', result: '新建公园6处。', problem: '无' };
const titled = (title: string): SelfCheckTable => roleTable([ROW], title);
const headed = (headers: SelfCheckTable['headers']): SelfCheckTable => ({ ...titled('2023年度重点工作自查表'), headers });

describe('a report that ends before its year does', () => {
  it.each([
    ['2023年前三季度重点任务进展自查表', '2023-09-30', 9],
    ['2023年度绩效任务第三季度自查表', '2023-09-30', 9],
    ['2023年度绩效任务一季度自查表', '2023-03-31', 3],
    ['2023年1—3季度任务完成情况', '2023-09-30', 9],
    ['2023年上半年重点任务完成情况自查表', '2023-06-30', 6],
    ['2023年度任务半年自查表', '2023-06-30', 6],
    ['2023年度任务中期评估自查表', '2023-06-30', 6],
    ['2023年1-9月折子工程进展情况表', '2023-09-30', 9],
    ['2023年一至十月任务进展情况表', '2023-10-31', 10],
    ['2023年度任务自查表（截至8月20日）', '2023-08-20', 8],
    ['2023年度任务自查表（截止2023年2月底）', '2023-02-28', 2],
    ['年度任务自查表 截止日期：2024.2.29', '2024-02-29', 2],
    ['2023年10月份工作进展情况自查表', '2023-10-31', 10],
  ])('%s', (title, asOf, month) => {
    const table = titled(title);
    expect(asOfDay(table)).toBe(asOf);
    expect(termOf(table)?.month).toBe(month);
  });
  it('knows what share of the year is over', () => {
    expect(termOf(titled('2023年前三季度任务自查表'))?.elapsed).toBe(0.75);
    expect(termOf(titled('2023年度任务自查表（截至6月15日）'))?.elapsed).toBeCloseTo(5.5 / 12);
  });
  it('may say so in the header of the result', () => {
    const table = headed({ task: '年度目标任务', result: '三季度末完成情况' });
    expect([asOfDay(table), termOf(table)?.month]).toEqual(['2023-09-30', 9]);
  });
  it('is one by the day that the user set', () => {
    const table = titled('2023年度重点工作自查表');
    expect(termOf(table, '2023-06-30')).toEqual({ year: 2023, month: 6, elapsed: 0.5 });
    expect([termOf(table, '2023-12-31'), termOf(table, '2024-03-31')]).toEqual([null, null]);
    expect(termOf(titled('2023年前三季度任务自查表'), '2023-12-31')).toBeNull();
  });
  it('is the same as another of the same part of the year', () => {
    const [first, again] = [termOf(titled('2023年前三季度任务自查表')), termOf(titled('2023年第三季度自查表'))];
    expect(sameTerm(first, again)).toBe(true);
    expect([sameTerm(first, null), sameTerm(null, null), sameTerm(first, termOf(titled('2023年上半年自查表')))]).toEqual([false, true, false]);
  });
});

describe('a report of the whole year', () => {
  it.each([
    ['2023年度重点工作自查表', '2023-12-31'],
    ['2023年第四季度暨全年任务自查表', '2023-12-31'],
    ['2023年度任务自查表（截至12月25日）', '2023-12-25'],
    ['2023年度任务自查表（截至2024年1月15日）', '2024-01-15'],
    ['2023年下半年任务自查表', '2023-12-31'],
    ['2023年中央环保督察整改自查表', '2023-12-31'],
    ['“十四五”规划2023年中期评估自查表', '2023-12-31'],
    ['重点工作自查表', ''],
  ])('%s', (title, asOf) => {
    const table = titled(title);
    expect([asOfDay(table), termOf(table)]).toEqual([asOf, null]);
  });
  it.each([{ task: '三季度目标任务', result: '完成情况' }, { task: '重点任务', target: '上半年目标', result: '完成情况' }])('tasks of the term itself are due: %j', (headers) => {
    expect(termOf({ ...titled('2023年前三季度任务自查表'), headers })).toBeNull();
  });
  it('so are those of a plan of the quarter', () => {
    expect(termOf(titled('2023年三季度工作计划完成情况自查表'))).toBeNull();
  });
});
