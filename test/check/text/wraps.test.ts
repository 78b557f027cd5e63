import { wrapsIn } from '../../../src/check/text/wraps';

const lines = (text: string): readonly string[] => {
  const wraps = wrapsIn(text);
  return Array.from(text).reduce((whole, char, at) => whole + (wraps.has(at) ? '' : char), '').split('\n');
};

describe('line breaks that only wrap a paragraph', () => {
  it('join lines as wide as the page', () => {
    expect(lines('全年新建口袋公园十二个，改造老旧小区八个，惠及居民三千\n二百户，其中电梯加装四十部，另有六部正在施工，预计年底\n前投入使用')).toHaveLength(1);
    // a short second line, but a full stop at the end: it is written in sentences
    expect(lines('全年新建口袋公园十二个，改造老旧小区八个，惠及居民三千\n二百户。')).toHaveLength(1);
    // a break within brackets
    expect(lines('污染防治攻坚战（优良天数比率不低于百分之七十三，重污染天\n数比率不高于百分之二）')).toHaveLength(1);
  });

  it('typed as two characters join as well, and sentences stay apart', () => {
    expect(lines('全年新建口袋公园十二个，改造老旧小区八个，惠及居民三千\r\n二百户。 ')).toHaveLength(1);
    expect(wrapsIn('新建幼儿园三所，新增学位九百个，全部投入使用并通过验收。\r\n改造小学两所，新增学位三百个，全部投入使用并通过了验收。\r\n培训教师。').size).toBe(0);
  });

  it('keep the headings and items between them apart', () => {
    expect(lines('（一）老旧小区\n全年新开工花园、果园等六个老旧小区的综合整治，建筑面积\n二十一万平方米，惠及居民四千余户，年底前全部完工，其余\n小区启动。\n2.完成签约')).toEqual([
      '（一）老旧小区', '全年新开工花园、果园等六个老旧小区的综合整治，建筑面积二十一万平方米，惠及居民四千余户，年底前全部完工，其余小区启动。', '2.完成签约',
    ]);
  });

  it.each([
    // items without a mark
    '新建幼儿园三所\n改造小学两所\n培训教师一千人',
    '新建幼儿园三所，新增学位九百个，全部投入使用并通过验收\n改造小学两所\n培训教师',
    // two lines of a page without a full stop may be two items
    '新建幼儿园三所，新增学位九百个，全部投入使用并通过验收\n改造小学两所',
    // sentences
    '新建幼儿园三所，新增学位九百个，全部投入使用并通过验收。\n改造小学两所，新增学位三百个，全部投入使用并通过了验收。\n培训教师。',
    '第一行\n',
    '没有换行',
    '',
  ])('%j is left as it is', (text) => expect(wrapsIn(text).size).toBe(0));
});
