import { measureUnitOf, readText } from '../../../src/check/text';

describe('a unit of measure by itself', () => {
  it.each([
    ['亿元', '元', 1e8], ['%', '%', 1], ['％', '%', 1], ['万人', '人', 1e4], ['微克/立方米', '微克/立方米', 1], ['万吨', '吨', 1e4],
    ['亿美元', '美元', 1e8], ['单位：万元', '元', 1e4], ['亿元（不变价）', '元', 1e8], ['人/亿元', '人/亿元', 1], ['个', '个', 1],
  ])('%s', (text, symbol, scale) => {
    expect(measureUnitOf(text)).toMatchObject({ unit: { symbol }, scale });
  });

  it.each(['', '财政局', '万元、%', '上年=100', '个别项目', '2023年', '市级', '万', '各处室', '个'.repeat(40)])('%s names none', (text) => {
    expect(measureUnitOf(text)).toBeNull();
  });
});

describe('a bare number at the head of a cell is in the unit that stands beside it', () => {
  const read = (text: string, unit: string) => readText(text, measureUnitOf(unit)).quantities.map(({ value, unit: { symbol }, bound, approximate, provisional }) => [value, symbol, bound ?? approximate ?? (provisional ? 'provisional' : '')]);

  it.each([
    ['86.5', '亿元', [[8.65e9, '元', '']]],
    ['6左右', '%', [[6, '%', 'about']]],
    ['5.5以内', '%', [[5.5, '%', '<=']]],
    ['≥95', '%', [[95, '%', '>=']]],
    ['不低于1,200', '万人', [[1.2e7, '人', '>=']]],
    ['-2.6', '%', [[-2.6, '%', '']]],
    ['2023', '个', [[2023, '个', '']]],
    ['3.57，完成计划的111.6%', '万人', [[35700, '人', ''], [111.6, '%', '']]],
    ['0.9亿', '亿元', [[9e7, '元', '']]],
  ])('%s in %s', (text, unit, figures) => {
    expect(read(text, unit)).toEqual(figures);
  });

  it.each([
    ['46218元，增长6.3%', '元', [[46218, '元', ''], [6.3, '%', '']]],
    ['增长7%左右', '亿元', [[7, '%', 'about']]],
    ['建成3处、改造12处', '万元', [[3, '处', ''], [12, '处', '']]],
    ['12月底前完成', '%', []],
    ['2023年6月', '个', []],
    ['1.完成立项', '个', []],
    ['3大任务', '个', []],
    ['第3', '个', []],
  ])('%s in %s has a unit of its own, or is no figure', (text, unit, figures) => {
    expect(read(text, unit)).toEqual(figures);
  });

  it('shows the unit with the number, and spans the number', () => {
    const [quantity] = readText('约86.5', measureUnitOf('亿元')).quantities;
    expect(quantity).toMatchObject({ text: '86.5亿元', span: { start: 1, end: 5 } });
  });
});
