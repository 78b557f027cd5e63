import { readText } from '../../../src/check/text';
import { listedNames } from '../../../src/check/text/listedNames';
import { figureContexts, lastStartingAt, startingIn, within } from '../../../src/check/text/context';

const contexts = (text: string) => figureContexts(readText(text)).map(({ before, after }) => [before, after]);

describe('the words around a figure', () => {
  it('part at the mark between two figures', () => {
    expect(contexts('新建公园3处、绿道8公里')).toEqual([['新建公园', ''], ['绿道', '']]);
  });
  it('belong to the figure of their clause only', () => {
    expect(contexts('造林1500亩。建园3处，均已开放')).toEqual([['造林', ''], ['建园', '']]);
  });
  it('are without the list marker', () => {
    expect(contexts('1.新建公园3处。2.新建绿道8公里。')[1]).toEqual(['新建绿道', '']);
  });
  it('stand on both sides', () => {
    expect(contexts('引进3家企业')).toEqual([['引进', '企业']]);
  });
  it('know a part by 其中, within its clause alone', () => {
    expect(figureContexts(readText('培训480人，其中处级60人，全年12场')).map((one) => one.part)).toEqual([false, true, false]);
  });
  it('know no list where names follow 分别 before its only figure', () => {
    expect(figureContexts(readText('一院、二院分别与甲校、乙校的3家企业签约')).map((one) => one.listed)).toEqual([undefined]);
    expect(figureContexts(readText('一院、二院分别签约3家、4家')).map((one) => one.listed)).toEqual(['一院', '二院']);
  });
  it('know a list by 分别', () => {
    expect(figureContexts(readText('东区、西区、南区分别改造3个、4个、5个')).map((one) => one.listed)).toEqual(['东区', '西区', '南区']);
    expect(figureContexts(readText('东区改造3个，西区、南区分别改造4个、5个')).map((one) => one.listed)).toEqual([undefined, '西区', '南区']);
    expect(figureContexts(readText('东区、西区分别改造3个、4个、5个')).at(-1)?.listed).toBeUndefined();
  });
  it('know a list by as many figures in a run as there are names', () => {
    const listed = (text: string) => figureContexts(readText(text)).map((one) => one.listed);
    expect(listed('新建小学、中学、幼儿园2所、1所、3所')).toEqual(['新建小学', '中学', '幼儿园']);
    expect(listed('预算收入及支出：420亿元/390亿元')).toEqual(['预算收入', '支出']);
    expect(listed('合格率、满意率达到95%以上、93%')).toEqual(['合格率', '满意率']);
    expect(listed('新建、改造学校2所、1所和3所')).toEqual([undefined, undefined, undefined]);
    expect(listed('小学、中学2所')).toEqual([undefined]);
  });
  it('are worked out once', () => {
    const reading = readText('新建公园3处');
    expect(figureContexts(reading)).toBe(figureContexts(reading));
  });
});

it('names before 分别 are at least two', () => {
  expect(listedNames('东区和西区分别')).toEqual(['东区', '西区']);
  expect(listedNames('东区分别')).toEqual([]);
  expect(listedNames('东区、西区')).toEqual([]);
});

it('a mark right after a figure begins the name of the next, which 及 may join', () => {
  const words = (text: string): string[] => figureContexts(readText(text)).map(({ before, after }) => `${before}|${after}`);
  expect(words('新建广场3处、花园及绿廊12处')).toEqual(['新建广场|', '花园及绿廊|']);
  expect(words('新建3处广场和12处花园')).toEqual(['新建|广场', '|花园']);
});

it.each([
  ['新增岗位815个，其中，公益岗位320个，企业岗位485个。', [false, true, false]],
  ['进出口总额4206亿元。其中：出口2396亿元；进口1810亿元。', [false, true, false]],
  ['新增岗位815个，其中公益岗位320个。', [false, true]],
  ['在全县新增岗位815个中，公益岗位320个。', [false, false]],
])('其中 stands before a part, with or without a mark: %s', (text, parts) => {
  expect(figureContexts(readText(text)).map(({ part }) => part)).toEqual(parts);
});

describe('looking up ordered spans', () => {
  const spans = [{ start: 2, end: 4 }, { start: 6, end: 9 }, { start: 9, end: 12 }];
  it.each([[0, -1], [2, 0], [5, 0], [6, 1], [9, 2], [99, 2]])('the last that starts at or before %i: %i', (offset, index) => {
    expect(lastStartingAt(spans, offset)).toBe(index);
  });
  it('those that begin within a stretch', () => {
    const parts = spans.map((span) => ({ span }));
    expect(startingIn(parts, { start: 3, end: 9 })).toEqual([parts[1]]);
    expect(startingIn(parts, { start: 0, end: 99 })).toEqual(parts);
    expect(startingIn(parts, { start: 10, end: 99 })).toEqual([]);
  });
  it('inside means both ends', () => {
    expect(within({ start: 2, end: 4 }, { start: 2, end: 4 })).toBe(true);
    expect(within({ start: 2, end: 5 }, { start: 2, end: 4 })).toBe(false);
  });
});
