import { readText } from '../../../src/check/text';
import { readUnit, unitOf } from '../../../src/check/text/units';
import type { Unit } from '../../../src/check/text/model';

const unit = (word: string): Unit => {
  const found = unitOf(word);
  if (found === undefined) throw new Error(`no unit ${word}`);
  return found;
};

describe('conversion', () => {
  it.each([
    ['亩', '公顷', 15], ['平方公里', '公顷', 1 / 100], ['吨', '公斤', 1 / 1000], ['公里', '米', 1 / 1000], ['立方米', '升', 1 / 1000], ['斤', '公斤', 2], ['小时', '分钟', 1 / 60], ['兆瓦', '千瓦', 1 / 1000], ['兆伏安', '千伏安', 1 / 1000],
  ])('%s are to %s as %d', (smaller, larger, ratio) => {
    expect(unit(larger).factor / unit(smaller).factor).toBeCloseTo(ratio, 8);
  });

  it.each([['㎡', '平方米'], ['平米', '平方米'], ['公斤', '千克'], ['千米', '公里'], ['kWh', '千瓦时'], ['延米', '米']])('%s is written %s', (word, symbol) => {
    expect(unitOf(word)?.symbol ?? readUnit(word.normalize('NFKC'), 0)?.unit.symbol).toBe(symbol);
  });
});

it.each([
  ['吨/平方公里·月', '吨/平方公里·月'], ['吨/(平方公里·月)', '吨/平方公里·月'], ['t/km2', undefined], ['元/人', '元/人'], ['元/册', '元/册'], ['元/套', '元/套'], ['mg/L', '毫克/升'], ['件/万人', '件/万人'], ['吨标煤/万元', '吨标准煤/万元'], ['微克每立方米', '微克/立方米'],
])('reads %s', (text, symbol) => {
  const read = readUnit(text, 0);
  expect(read?.unit.symbol).toBe(symbol);
  if (symbol !== undefined) expect(read?.end).toBe(text.length);
});

it.each([['台/套', '台'], ['处/座', '处'], ['个/间', '个']])('%s are two words for one thing', (text, symbol) => {
  expect(readUnit(text, 0)).toMatchObject({ unit: { symbol }, end: symbol.length });
});

describe('units that only the words before them make units', () => {
  it.each([['实际接入12680路', ['12680路']], ['新增视频监控300路', ['300路']], ['开通303路公交', []]])('%s', (text, figures) => {
    expect(readText(text).quantities.map((one) => one.text)).toEqual(figures);
  });
});
