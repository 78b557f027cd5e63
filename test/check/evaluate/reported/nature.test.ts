import { asksForPart, coversPart, coversYear, figureNature, targetNature } from '../../../../src/check/evaluate/reported/nature';
import { readText } from '../../../../src/check/text';
import { figureContexts } from '../../../../src/check/text/context';
import { readTargets } from '../../../../src/check/text/targets';

const targets = (text: string) => readTargets(readText(text)).map((target) => targetNature(target));
const figures = (text: string) => {
  const reading = readText(text);
  const contexts = figureContexts(reading);
  return reading.quantities.map((quantity, index) => figureNature(quantity, contexts[index]!));
};

describe('stock and flow', () => {
  it.each<[string, (string | undefined)[]]>([
    ['新增企业60家', ['flow']],
    ['企业总数达到580家', ['stock']],
    ['全区民宿达到260家', ['stock']],
    ['贷款余额新增300亿元', ['flow']],
    ['新增甲企业100家、乙企业150家', ['flow', 'flow']],
    ['新增普惠贷款余额80亿元', ['flow']],
    ['改造小区30个', [undefined]],
    ['绿化率达到42%', [undefined]],
  ])('a target: %s', (text, expected) => expect(targets(text)).toEqual(expected));

  it.each<[string, (string | undefined)[]]>([
    ['充电桩保有量1.2万个，当年新建1135个', ['stock', 'flow']],
    ['新建消防站2座，全县消防站达到9座', ['flow', 'stock']],
    ['贷款余额2316亿元，比年初增加341亿元', ['stock', 'flow']],
    ['完成改造36个，覆盖率提高2个百分点', [undefined, undefined]],
    ['认定创新型企业52家，其中首次认定31家', [undefined, 'flow']],
  ])('a figure: %s', (text, expected) => expect(figures(text)).toEqual(expected));
});

it('a part of the year, and all of it', () => {
  expect(['一季度增长', '1-11月完成', '截至10月完成', '全年增长', '年底达到', '完成'].map((words) => [coversPart(words), coversYear(words)])).toEqual([
    [true, false], [true, false], [true, false], [false, true], [false, true], [false, false],
  ]);
  expect(['较2022年末增加', '比去年底多', '由2021年底的', '2022年末达到'].map(coversYear)).toEqual([false, false, false, true]);
});

describe('a part that is asked for', () => {
  const target = (text: string) => readTargets(readText(text))[0]!;
  it.each([
    ['引进亿元以上产业项目25个', '其中亿元以上', true],
    ['新增幼儿园学位6000个', '其中小学800个、幼儿园学位', true],
    ['引进10亿元以上项目6个', '其中50亿元以上项目', false],
    ['引进产业项目25个', '其中', false],
    ['投产项目18个', '其中已投产', true],
    ['开展镇级培训40场', '其中镇级培训团开展', true],
  ])('%s | %s', (task, lead, expected) => expect(asksForPart(target(task), { lead, wholeWords: '' })).toBe(expected));
});
