import { readText } from '../../../src/check/text';
import type { Span } from '../../../src/check/text/span';

const cut = (text: string, spans: readonly Span[]): string[] => spans.map((span) => text.slice(span.start, span.end));

describe('sentences and clauses', () => {
  it('splits at stops, semicolons, line breaks and commas, not inside brackets, quotes and numbers', () => {
    const text = '甲，乙（丙，丁。戊）；“己，庚”辛1,234户\n壬';
    const reading = readText(text);
    expect(cut(text, reading.sentences)).toEqual(['甲，乙（丙，丁。戊）', '“己，庚”辛1,234户', '壬']);
    expect(cut(text, reading.clauses.map((clause) => clause.span))).toEqual(['甲', '乙（丙，丁。戊）', '“己，庚”辛1,234户', '壬']);
    expect(reading.clauses.map((clause) => clause.sentence)).toEqual([0, 0, 1, 2]);
  });

  it('is not ended by a line break between a name and the figure that it needs', () => {
    const text = '挂牌问题整改率\n100%，其中复查合格率为\n97%。\n其他\n2项';
    expect(cut(text, readText(text).clauses.map((clause) => clause.span))).toEqual(['挂牌问题整改率\n100%', '其中复查合格率为\n97%', '其他', '2项']);
  });

  it('begins a sentence at every item and keeps the marker out of the clause', () => {
    const text = '1. 甲100% 2. 乙';
    expect(cut(text, readText(text).clauses.map((clause) => clause.span))).toEqual(['甲100%', '乙']);
  });
});

describe('quotes and brackets', () => {
  it('finds names', () => {
    const text = '“甲”《乙“丙”》<丁计划>"戊"（己）';
    const reading = readText(text);
    expect(cut(text, reading.quoted)).toEqual(['“甲”', '《乙“丙”》', '<丁计划>', '"戊"']);
    expect(cut(text, reading.brackets)).toEqual(['（己）']);
  });

  it('lets an open bracket or quote enclose nothing', () => {
    const reading = readText('甲（乙“丙，建成3个');
    expect(reading.quoted).toEqual([]);
    expect(reading.brackets).toEqual([]);
    expect(reading.quantities).toHaveLength(1);
  });

  it('takes < before a number for a comparison and list numbers for no bracket', () => {
    const reading = readText('（1）占比<1.5%，在线率>98%');
    expect(reading.quoted).toEqual([]);
    expect(reading.brackets).toEqual([]);
    expect(reading.quantities.map((one) => one.bound)).toEqual(['<', '>']);
  });
});
