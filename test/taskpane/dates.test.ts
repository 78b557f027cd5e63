import { lastYearOf, nextYearOf, readDay, yearOfTable } from '../../src/taskpane/dates';

const yearOf = () => 2022;

test.each([
  ['2022-12-31', '2022-12-31'], ['2022/1/5', '2022-01-05'], ['2022.12.31', '2022-12-31'], ['20221231', '2022-12-31'],
  ['2022年12月31日', '2022-12-31'], [' ２０２２ 年 12 月 31 号 ', '2022-12-31'], ['12月31日', '2022-12-31'], ['12月31', '2022-12-31'], ['6-30', '2022-06-30'],
  ['2024年2月29日', '2024-02-29'], ['', ''], ['  ', ''],
])('%s is the day %s', (written, day) => {
  expect(readDay(written, yearOf)).toBe(day);
});

test.each(['2022-02-30', '2023年2月29日', '13月1日', '年底', '12月', '2022', '2022-12', 'mm/dd/yyyy', '0月0日', '1'.repeat(10_000)])('%.20s is no day', (written) => {
  expect(readDay(written, yearOf)).toBeNull();
});

test('a day without a year is the last one, or the next one, today included', () => {
  const today = new Date(2023, 0, 15);
  const of = (written: string) => [readDay(written, lastYearOf(today)), readDay(written, nextYearOf(today))];
  expect(of('12月31日')).toEqual(['2022-12-31', '2023-12-31']);
  expect(of('1月15日')).toEqual(['2023-01-15', '2023-01-15']);
  expect(of('1月10日')).toEqual(['2023-01-10', '2024-01-10']);
});

test('a day of a table without a year is of the year that the title names', () => {
  const today = new Date(2026, 10, 22);
  const of = (written: string, named: number | null) => readDay(written, yearOfTable(named, today));
  expect([of('12月31日', 2022), of('6-30', 2026), of('12月31日', 2026), of('12月31日', null), of('6月30日', null)]).toEqual(['2022-12-31', '2026-06-30', '2026-12-31', '2025-12-31', '2026-06-30']);
});
