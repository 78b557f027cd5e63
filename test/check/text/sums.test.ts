import { readText } from '../../../src/check/text';
import { readSums } from '../../../src/check/text/sums';

const sums = (text: string) => readSums(readText(text)).map(({ parts, total, complete, span }) => [parts.map((part) => part.text).join('+'), total.text, complete, text.slice(span.start, span.end)]);

describe('sums that a text states', () => {
  it('parts and their total', () => {
    expect(sums('东区12户，西区9户，共计21户。')).toEqual([['12户+9户', '21户', true, '12户，西区9户，共计21户']]);
  });
  it('a total and parts of it', () => {
    expect(sums('培训480人，其中处级60人、科级420人。')).toEqual([['60人+420人', '480人', false, '480人，其中处级60人、科级420人']]);
  });
  it('a part of a part is none of the parts', () => {
    expect(sums('补贴500万元，其中企业300万元（其中小微120万元），个人200万元。')[0]?.[0]).toBe('300万元+200万元');
  });
  it('in a bracket no further than the bracket', () => {
    expect(sums('新增车位860个（其中道路320个、停车场540个），共享车位1100个。')[0]?.[0]).toBe('320个+540个');
  });
  it('without what was asked', () => {
    expect(sums('改造任务6个小区，实际甲街道3个、乙街道2个，共计6个小区。')[0]?.slice(0, 2)).toEqual(['3个+2个', '6个']);
  });
  it('not over sentences', () => {
    expect(sums('东区12户。西区9户，共计21户。')).toEqual([]);
  });
  it('not over different units', () => {
    expect(sums('活动12场，参与340人，共计投入15万元。')).toEqual([]);
  });
  it('not of rates', () => {
    expect(sums('满意率95%，解决率93%，合计94%。')).toEqual([]);
  });
  it('not where the total is far from the parts', () => {
    expect(sums('新建3处，改建2处，全区共计公园126处。')).toEqual([]);
  });
});
