import { deadlineMonth, dueMonth, monthOf } from '../../../../src/check/evaluate/asked/months';

describe('months as offices write them', () => {
  it.each([['9', 9], ['09', 9], ['九', 9], ['十', 10], ['十二', 12], ['13', null], ['两', null]])('%s', (words, month) => {
    expect(monthOf(words)).toBe(month);
  });
});

describe('the month by which something is due', () => {
  it.each([
    ['6月底前完成主体结构', 6], ['8月31日之前建成5处', 8], ['二季度建成2处', 6], ['上半年新增20家', 6], ['前三季度增长5%', 9],
    ['六月底前建成2处，十月底前建成4处', 10], ['年底前建成4处', 12], ['全年新增20家', 12], ['2024年6月底前建成4处', 12], ['新增20家', null], ['每季度检查3次', null],
  ])('%s', (words, month) => {
    expect(dueMonth(words, 2023)).toBe(month);
  });
  it.each([['2023年6月', 6], ['2023-06-30', 6], ['2023.9.30', 9], ['6月底前', 6], ['三季度', 9], ['2024年6月', 12], ['全年', 12], ['长期', null], ['', null]])('of a cell of its own: %s', (cell, month) => {
    expect(deadlineMonth(cell, 2023)).toBe(month);
  });
});
