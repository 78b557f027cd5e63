import { evaluateTable } from '../../../src/check/evaluate/table';
import { findTables } from '../../../src/check/table';
import { sheetOf, type CellInput } from '../../support/sheet';

/** Status, target and reported value of each row. */
function judged(rows: readonly (readonly CellInput[])[]): readonly (readonly [string, number | undefined, number | undefined])[] {
  const found = findTables(sheetOf(rows));
  if (!found.found) throw new Error(found.reason);
  return evaluateTable(found.tables[0], null).rows.map(({ result }) => {
    const indicator = result.items[0]?.indicators[0];
    return [result.status, indicator?.target.value, indicator?.actual?.value] as const;
  });
}

describe('numbers whose unit stands beside them', () => {
  it('in a column of their own', () => {
    const header = ['序号', '指标名称', '单位', '计划数', '完成数', '未完成原因'];
    expect(
      judged([
        header,
        [1, '财政收入', '亿元', 60.5, 63.2, '无'],
        [2, '固定资产投资增速', '%', '7左右', 3.1, '新开工项目少。'],
        [3, '城镇调查失业率', '%', '5.5以内', 5.8, '无'],
        [4, '城镇新增就业', '万人', 2.4, '2.51，完成计划的104.6%', '无'],
        [5, '农民人均可支配收入', '元', '增长6%', '21350元，增长6.4%', '无'],
      ]),
    ).toEqual([
      ['exceeded', 6.05e9, 6.32e9],
      ['unmet', 7, 3.1],
      ['unmet', 5.5, 5.8],
      ['exceeded', 24000, 25100],
      ['met', 6, 6.4],
    ]);
  });

  it('in the brackets of the header, of the indicator, or in a line above the table', () => {
    expect(judged([['指标', '目标值（万元）', '完成值（万元）'], ['到位资金', 500, 480]])).toEqual([['unmet', 5e6, 4.8e6]]);
    expect(judged([['指标', '目标值', '完成值'], ['财政收入（亿元）', 6, 6.2], ['空气质量优良天数（天）', 280, 291]])).toEqual([['exceeded', 6e8, 6.2e8], ['met', 280, 291]]);
    expect(judged([['任务完成情况表'], ['单位：万元'], ['指标', '目标值', '完成值'], ['到位资金', 500, 512]])).toEqual([['exceeded', 5e6, 5.12e6]]);
  });

  it('in the target beside them, and in its scale unless that is out of all proportion', () => {
    expect(judged([['指标', '目标值', '完成值'], ['项目总成本', '≤86万元', 84], ['征缴基金', '1200万元', '960'], ['惠及群众', '不少于3.2万人', '33500'], ['树木成活率', '≥92%', 95]])).toEqual([
      ['met', 860000, 840000],
      ['unmet', 1.2e7, 9.6e6],
      ['exceeded', 32000, 33500],
      ['met', 92, 95],
    ]);
  });

  it('and a unit that is an office leaves them bare', () => {
    expect(judged([['指标', '单位', '目标值', '完成值'], ['项目数', '交通局', 5, 6]])).toEqual([['exceeded', 5, 6]]);
  });
});
