import { judgedRow } from '../../../support/judgedRow';

function shown(task: string, result: string): readonly string[] {
  const row = judgedRow(task, result);
  return row.items.flatMap((item) => item.indicators.map(({ target, actual, status }) => `${target.text}→${String(actual?.value)} ${status}`));
}

describe('a figure that is told of each of several things', () => {
  it('is as many times as much where all of them were asked for together', () => {
    expect(shown('组织安全演练不少于3次', '组织消防、防震和防汛演练各1次。')).toEqual(['3次→3 met']);
    expect(shown('组织安全演练不少于3次', '组织消防、防震演练各1次。')).toEqual(['3次→2 unmet']);
  });
  it('with what was done told after 各', () => {
    expect(shown('组织安全演练不少于3次', '消防、防震和防汛演练各完成1次。')).toEqual(['3次→3 met']);
    expect(shown('开展主题宣讲4场', '社区、校园主题宣讲各举办2场。')).toEqual(['4场→4 met']);
  });
  it('is of each target that is one of them', () => {
    expect(shown('文化传播基地建设任务完成2项；人才培养体系建设任务完成2项', '文化传播基地建设、人才培养体系建设任务各完成2项。')).toEqual(['2项→2 met', '2项→2 met']);
    expect(shown('文化传播基地建设任务完成2项，人才培养体系建设任务完成3项', '文化传播基地建设、人才培养体系建设任务各完成2项。')).toEqual(['2项→2 met', '3项→2 unmet']);
  });
  it('stands for itself where it was asked of each, or nothing is named', () => {
    expect(shown('城区、郊区公园各新增3处', '城区、郊区公园各新增4处。').join(' ')).not.toContain('→8');
    expect(shown('组织安全演练2次', '组织消防演练2次。')).toEqual(['2次→2 met']);
  });
});
