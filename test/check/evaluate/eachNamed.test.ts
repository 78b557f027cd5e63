import { judgedRow } from '../../support/judgedRow';

function shown(task: string, result: string): readonly string[] {
  const row = judgedRow(task, result);
  return row.items.flatMap((item) => item.indicators.map(({ target, actual, status }) => `${target.text}→${String(actual?.value)} ${status}`));
}

describe('a figure that is told of each of several things', () => {
  it('is as many times as much where all of them were asked for together', () => {
    expect(shown('组织安全演练不少于3次', '组织消防、防震和防汛演练各1次。')).toEqual(['3次→3 met']);
    expect(shown('组织安全演练不少于3次', '组织消防、防震演练各1次。')).toEqual(['3次→2 unmet']);
  });
  it('stands for itself where it was asked of each, or nothing is named', () => {
    expect(shown('城区、郊区公园各新增3处', '城区、郊区公园各新增4处。').join(' ')).not.toContain('→8');
    expect(shown('组织安全演练2次', '组织消防演练2次。')).toEqual(['2次→2 met']);
  });
});
