import { comparable, compare, valueIn } from '../../../../src/check/evaluate/reported/compare';
import { readText } from '../../../../src/check/text';
import { readTargets } from '../../../../src/check/text/targets';

const target = (text: string) => readTargets(readText(text))[0]!;
const figure = (text: string) => readText(text).quantities[0]!;

describe('a reported figure against its target', () => {
  it.each([
    ['满意率不低于90%', '满意率91.2%', 'met'],
    ['满意率不低于90%', '满意率90%', 'met'],
    ['满意率不低于90%', '满意率89.9%', 'unmet'],
    ['满意率高于90%', '满意率90%', 'unmet'],
    ['满意率高于90%', '满意率超过90%', 'met'],
    ['满意率高于90%', '满意率90.1%', 'met'],
    ['外贸总额突破600亿元', '外贸总额迈上600亿元新台阶', 'met'],
    ['外贸总额突破600亿元', '外贸总额首次站上500亿元台阶', 'unmet'],
    ['新建公园3处', '新建公园3处', 'met'],
    ['新建公园3处', '新建公园5处', 'exceeded'],
    ['新建公园3处', '新建公园2处', 'unmet'],
    ['新建公园三处', '新建公园３处', 'met'],
    ['死亡人数不超过3人', '死亡人数3人', 'met'],
    ['死亡人数不超过3人', '死亡人数0人', 'met'],
    ['死亡人数不超过3人', '死亡人数4人', 'unmet'],
    ['失业率控制在4%以内', '失业率3.6%', 'met'],
    ['造林1500亩', '造林0.15万亩', 'met'],
    ['造林15046亩', '造林1.5万亩', 'met'],
    ['造林15600亩', '造林1.5万亩', 'unmet'],
    ['造林1500亩', '造林100公顷', 'met'],
    ['能耗强度下降2.5%', '能耗强度下降2%', 'unmet'],
    ['能耗强度下降2.5%', '能耗强度下降3%', 'met'],
    ['满意率不低于89.6%', '满意率90%', 'met'],
    ['争取资金8.3亿元', '争取资金8亿元', 'unmet'],
    ['争取资金83200万元', '争取资金8.3亿元', 'met'],
    ['铺设管网11.6公里', '铺设管网11公里', 'unmet'],
    ['铺设管网11640米', '铺设管网11.6公里', 'met'],
    ['改造3至5个小区', '改造4个小区', 'met'],
    ['改造3至5个小区', '改造2个小区', 'unmet'],
    ['改造3至5个小区', '改造6个小区', 'exceeded'],
    ['增长5%左右', '增长4.8%', 'met'],
    ['增长5%左右', '增长4.2%', 'unmet'],
    ['投资达到20亿元', '投资近20亿元', 'review'],
    ['投资达到20亿元', '投资20余亿元', 'exceeded'],
    ['得分85分以上', '得分92分', 'met'],
    ['重大事故0起', '重大事故0起', 'met'],
    ['重大事故0起', '重大事故1起', 'unmet'],
  ] as const)('%s ← %s: %s', (asked, given, status) => {
    expect(compare(target(asked), figure(given)).status).toBe(status);
  });

  it('gives the reported value as a share of the target, in the target\'s unit', () => {
    expect(compare(target('造林1500亩'), figure('造林0.3万亩')).rate).toBeCloseTo(2);
    expect(compare(target('重大事故0起'), figure('重大事故1起')).rate).toBeUndefined();
  });
});

describe('units', () => {
  const unit = (text: string) => figure(`共${text}`).unit;
  it.each([
    ['3亩', '2公顷', true], ['3台', '5辆', true], ['3个', '5处', true], ['3吨', '5公里', false], ['3%', '5个', false],
    ['3万元', '5亿元', true], ['3户', '5人', false],
    ['3万元', '5万美元', false], ['10项', '8个', true], ['3场', '5个', true], ['3台', '5个', false], ['3户', '5个', false], ['3条', '5台', false],
  ] as const)('%s and %s can be compared: %s', (a, b, expected) => {
    expect(comparable(unit(a), unit(b))).toBe(expected);
    expect(comparable(unit(b), unit(a))).toBe(expected);
  });

  it('convert within their family', () => {
    expect(valueIn(figure('造林2公顷'), unit('3亩'))).toBeCloseTo(30);
    expect(valueIn(figure('投资1.2亿元'), unit('3万元'))).toBeCloseTo(120_000_000);
  });
});
