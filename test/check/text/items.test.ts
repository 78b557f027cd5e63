import { readText } from '../../../src/check/text';
import type { Item } from '../../../src/check/text/model';

/** Items as `path marker body`, children indented. */
function outline(text: string): string[] {
  const lines = (items: readonly Item[], indent: string): string[] =>
    items.flatMap((item) => {
      const end = item.children[0]?.span.start ?? item.body.end;
      const group = item.group === '' ? '' : ` {${item.group}}`;
      return [`${indent}${item.path} ${item.marker}${group} ${text.slice(item.body.start, end).trim()}`.trimEnd(), ...lines(item.children, `${indent}  `)];
    });
  return lines(readText(text).items, '');
}

describe('items', () => {
  it.each<[string, string, string[]]>([
    ['a text without numbers', '已完成改造。', ['  已完成改造。']],
    ['numbers with a dot and a blank', '1. 甲项完成。 2. 乙项完成。', ['1 1. 甲项完成。', '2 2. 乙项完成。']],
    ['numbers without blanks', '1.甲项完成。2.乙项完成。', ['1 1. 甲项完成。', '2 2. 乙项完成。']],
    ['a list comma', '1、甲项。\n2、乙项。', ['1 1、 甲项。', '2 2、 乙项。']],
    ['full-width dots', '1．甲项。2．乙项。', ['1 1． 甲项。', '2 2． 乙项。']],
    ['circled numbers', '①甲项；②乙项。', ['1 ① 甲项；', '2 ② 乙项。']],
    ['brackets', '（1）甲项；（2）乙项。', ['1 （1） 甲项；', '2 （2） 乙项。']],
    ['brackets before words that also go with numbers of names', '（1）标志清晰。\n（2）组织培训。 （3）级别提升。', ['1 （1） 标志清晰。', '2 （2） 组织培训。', '3 （3） 级别提升。']],
    ['a number within a name', '道路改造工程（二）标段完工，水渠工程（三）期开工。', ['  道路改造工程（二）标段完工，水渠工程（三）期开工。']],
    ['a closing bracket', '1)甲项；2)乙项。', ['1 1) 甲项；', '2 2) 乙项。']],
    ['Chinese numbers', '一、甲项。二、乙项。', ['1 一、 甲项。', '2 二、 乙项。']],
    ['Chinese numbers in brackets', '（一）甲项。（二）乙项。', ['1 （一） 甲项。', '2 （二） 乙项。']],
    ['一是 and 二是', '一是资金不足，二是人手不够。', ['1 一是 资金不足，', '2 二是 人手不够。']],
    ['mixed marks', '1.甲项。2、乙项。3. 丙项。', ['1 1. 甲项。', '2 2、 乙项。', '3 3. 丙项。']],
    ['sub-items', '1. 甲：（1）子一；（2）子二。 2. 乙：（1）子三。（2）子四。', ['1 1. 甲：', '  1.1 （1） 子一；', '  1.2 （2） 子二。', '2 2. 乙：', '  2.1 （1） 子三。', '  2.2 （2） 子四。']],
    ['three levels', '一、总体\n（一）进展\n1.甲\n2.乙\n（二）问题\n二、下步', ['1 一、 总体', '  1.1 （一） 进展', '    1.1.1 1. 甲', '    1.1.2 2. 乙', '  1.2 （二） 问题', '2 二、 下步']],
    ['groups under headings', '东片：1. 甲项。2. 乙项。 西片：1. 丙项。', ['1.1 1. {东片} 甲项。', '1.2 2. {东片} 乙项。', '2.1 1. {西片} 丙项。']],
    ['one heading', '未达标原因：一是市场变化。二是人员流失。', ['1 一是 {未达标原因} 市场变化。', '2 二是 {未达标原因} 人员流失。']],
    ['a lead-in that names no group', '具体情况如下：1. 甲项。2. 乙项。', ['1 1. 甲项。', '2 2. 乙项。']],
    ['a preamble', '今年以来工作有序开展。1. 甲项。2. 乙项。', ['0  今年以来工作有序开展。', '1 1. 甲项。', '2 2. 乙项。']],
    ['a number after a percentage and a blank', '1.甲项，完成率100% 2.乙项，完成率90%', ['1 1. 甲项，完成率100%', '2 2. 乙项，完成率90%']],
    ['an item that begins with a year', '1.2022年完成甲项。2.2023年完成乙项。', ['1 1. 2022年完成甲项。', '2 2. 2023年完成乙项。']],
    ['an item that begins with a year, with decimals told in it', '1.2022年甲项占比1.1%，较上年下降2.3%。2.乙项为3.6吨。3.丙项完成。', ['1 1. 2022年甲项占比1.1%，较上年下降2.3%。', '2 2. 乙项为3.6吨。', '3 3. 丙项完成。']],
    ['an item that begins with a count', '1.甲。2.20个村完工。', ['1 1. 甲。', '2 2. 20个村完工。']],
    ['an item that begins with a percentage', '1.甲。2.100%完成接入。', ['1 1. 甲。', '2 2. 100%完成接入。']],
    ['a gap in the numbers', '1. 甲。\n2. 乙。\n4. 丁。', ['1 1. 甲。', '2 2. 乙。', '4 4. 丁。']],
    ['a repeated number', '1. 甲。\n2. 乙。\n2. 丙。', ['1 1. 甲。', '2 2. 乙。', '2 2. 丙。']],
    ['HTML list markup', '<ol><li>1. 甲项。</li><li>2. 乙项。</li></ol>', ['1 1. 甲项。', '2 2. 乙项。']],
    ['a list inside an item', '1. 采取措施：一是甲，二是乙。 2. 完成。', ['1 1. 采取措施：', '  1.1 一是 甲，', '  1.2 二是 乙。', '2 2. 完成。']],
  ])('%s', (_name, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it.each([
    ['decimals', '甲指数为1.5，乙指数为2.6，丙指数为3.7。'],
    ['decimals that begin sentences', '1.2公里道路完工。2.5公里管线在建。'],
    ['decimals that begin sentences, with others between', '1.2公里道路完工，占1.5%，投资2.1亿元。2.5公里管线在建，占2.7%。'],
    ['task ids', '完成任务20项（1、2、24-2、48、58-1）。'],
    ['task ids in running text', '涉及任务1、2、3，均已完成。'],
    ['a stray number', '共有5. 另有7. 以上。'],
    ['decimals after a blank', '总量 1.05亿立方米，比例 2.5%。 2. 乙项。'],
    ['dates', '会议于2022.1.2召开，2022.2.3结束。'],
    ['一是 in running text', '这一是重点工作。'],
    ['a lone 一是', '一是加强领导。'],
    ['bracketed phases', '项目（一）期和（二）期。'],
  ])('does not take %s for a list', (_name, text) => {
    expect(readText(text).items.map((item) => item.path)).toEqual(['']);
  });

  it('gives exact spans: marker and sub-items inside, blanks and tags outside', () => {
    const text = '<li>1. 甲项完成。</li> <li>2. 乙项完成。</li>';
    const [first, second] = readText(text).items;
    expect(text.slice(first?.span.start, first?.span.end)).toBe('1. 甲项完成。');
    expect(text.slice(first?.body.start, first?.body.end)).toBe('甲项完成。');
    expect(text.slice(second?.span.start, second?.span.end)).toBe('2. 乙项完成。');
  });

  it('reads nothing from an empty cell', () => {
    expect(readText(' \n　').items).toEqual([]);
  });
});

describe('一是, 二是 before 不', () => {
  it.each([
    ['一是压实责任。二是不断加强巡查。三是不折不扣抓整改。', 3],
    ['一是压实责任。二是否达标尚待核实。', 0],
    ['一是压实责任，二是不是达标尚待核实。', 0],
  ])('%s', (text, count) => expect(readText(text).items.filter(({ number }) => number > 0)).toHaveLength(count));
});
