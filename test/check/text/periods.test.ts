import { readText } from '../../../src/check/text';

it.each<[string, { text: string; year?: number; month?: number; day?: number }[]]>([
  ['截至11月，达标', [{ text: '截至11月', month: 11 }]],
  ['截至2022年12月29日接入', [{ text: '截至2022年12月29日', year: 2022, month: 12, day: 29 }]],
  ['截止到10月底', [{ text: '截止到10月底', month: 10 }]],
  ['1-11月，共3个', [{ text: '1-11月', month: 11 }]],
  ['1月-12月检查', [{ text: '1月-12月', month: 12 }]],
  ['2022年1月至10月', [{ text: '2022年1月至10月', year: 2022, month: 10 }]],
  ['２０２２年１—１１月', [{ text: '２０２２年１—１１月', year: 2022, month: 11 }]],
  ['成绩发布至10月份', [{ text: '发布至10月份', month: 10 }]],
  ['前三季度完成8项', [{ text: '前三季度', month: 9 }]],
  ['截至2022年三季度末', [{ text: '截至2022年三季度', year: 2022, month: 9 }]],
  ['1至3季度', [{ text: '1至3季度', month: 9 }]],
  ['截至目前', []],
  ['11-12月', []],
  ['截至13月', []],
  ['12月6日召开', []],
])('%s', (text, expected) => {
  expect(readText(text).periods).toEqual(expected.map((one) => ({ ...one, span: { start: text.indexOf(one.text), end: text.indexOf(one.text) + one.text.length } })));
});

it('ahead of time is no period', () => {
  expect(readText('提前一个季度完成全年任务，提前两季度建成').periods).toEqual([]);
});
