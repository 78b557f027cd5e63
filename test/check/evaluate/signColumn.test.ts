import { evaluateTable } from '../../../src/check/evaluate/table';
import { findTables } from '../../../src/check/table';
import { sheetOf, type CellInput } from '../../support/sheet';

/** Comparison and status of each row. */
function judged(rows: readonly (readonly CellInput[])[]): readonly unknown[] {
  const found = findTables(sheetOf(rows));
  if (!found.found) throw new Error(found.reason);
  return evaluateTable(found.tables[0], null).rows.map(({ result }) => [result.items[0]?.indicators[0]?.target.op, result.status]);
}

describe('a sign in a column of its own', () => {
  it('compares the figure beside it', () => {
    expect(
      judged([
        ['指标名称', '指标性质', '年度指标值', '计量单位', '实际完成值', '偏差原因'],
        ['采购成本', '≤', 30, '万元', 28.5, '无'],
        ['每套设备价格', '≤', 2.5, '万元/套', 2.8, '涨价'],
        ['培训人次', '≥', 300, '人次', 280, '疫情'],
        ['新建教室', '＝', 6, '间', 6, '无'],
        ['开放程度', '定性', '有所提升', '—', '有所提升', '无'],
        ['满意度', '>', 90, '%', 90, '无'],
      ]),
    ).toEqual([['<=', 'met'], ['<=', 'unmet'], ['>=', 'unmet'], ['>=', 'met'], [undefined, 'met'], ['>', 'unmet']]);
  });

  it('or in words, by whatever name the column goes', () => {
    expect(judged([['指标名称', '指标方向', '目标值', '完成值'], ['抽检不合格数', '反向', '3批次', '2批次'], ['抽检数', '正向', '300批次', '290批次']])).toEqual([['<=', 'met'], ['>=', 'unmet']]);
  });

  it('what the cell says itself goes first, and a sign says nothing of several figures', () => {
    expect(judged([['指标名称', '性质', '目标值', '完成值'], ['抽检数', '≤', '不少于300批次', '290批次'], ['检查', '≤', '检查30次，覆盖40家', '检查32次，覆盖45家']])).toEqual([['>=', 'unmet'], ['>=', 'exceeded']]);
  });

  it('a column of other words is none', () => {
    expect(judged([['指标名称', '备注', '目标值', '完成值'], ['抽检数', '≤', '300批次', '310批次'], ['检查数', '见附件', '30次', '32次']])).toEqual([['>=', 'exceeded'], ['>=', 'exceeded']]);
  });
});
