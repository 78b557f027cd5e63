import fc from '../../support/fastCheck';
import { closeUp } from '../../../src/check/text/closeUp';

const halfWidth = (text: string): string => text.replace(/[０-９％．～]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
const closed = (text: string): string => closeUp(text)?.text ?? text;

describe('closing a text up', () => {
  it.each([
    ['新建公园 12 个，达到 90% 以上', '新建公园12个，达到90%以上'],
    ['截至 2023 年 6 月底', '截至2023年6月底'],
    ['位列全市第 3 名', '位列全市第3名'],
    ['完\u3000成任务\u00a0', '完成任务'],
    ['优良\u200b天数', '优良天数'],
    ['　　全年造林。\n　　新建绿道', '全年造林。\n新建绿道'],
    ['１２．５％，ＰＭ２．５，1～3月', '12.5%，PM2.5，1~3月'],
    ['发放补贴1,200元、12，345，678元', '发放补贴1200元、12345678元'],
    ['完成甲 2. 完成乙', '完成甲 2.完成乙'],
    ['增长百分之 12.5、百分之８', '增长12.5%、8%'],
    ['（北片 17、南片 4）', '（北片17、南片4）'],
  ])('%j', (text, expected) => expect(closed(text)).toBe(expected));

  it.each([
    // a list number
    '建成公园3个 2.改造道路5条', '建成公园 （2）改造道路', '完成甲 ②完成乙', '推进甲 二是推进乙', '完成甲 1.2022年完成乙',
    // two numbers, two words
    '共12 345户', 'Office 365 与 PM2.5'.replace(/ 与 /u, '与'),
    // what is no separator of thousands
    '2022,2023年', '12,34个', '1,2345个', '分别为1,2,3个', '指标,123',
    // no number, more than a number
    '百分之九十', '百分之5个点', '百分之百', '一百个',
    // full-width marks that Chinese is written with
    '完成情况：全部完成（共３个）'.replace('３', '3'),
    '无',
    '',
  ])('leaves %j as it is', (text) => expect(closeUp(text)).toBeNull());

  it('tells where a stretch was typed, with all that was typed within it', () => {
    const text = '共 1,200 个';
    const { text: plain, typed } = closeUp(text) ?? { text: '', typed: () => ({ start: 0, end: 0 }) };
    expect(plain).toBe('共1200个');
    const { start, end } = typed({ start: 1, end: 6 });
    expect(text.slice(start, end)).toBe('1,200 个');
    expect(typed({ start: 6, end: 6 })).toEqual({ start: text.length, end: text.length });
  });

  it('tells of a percentage with all of its words', () => {
    const text = '完成百分之116.7，超额';
    const { text: plain, typed } = closeUp(text) ?? { text: '', typed: () => ({ start: 0, end: 0 }) };
    expect(plain).toBe('完成116.7%，超额');
    const { start, end } = typed({ start: 2, end: 8 });
    expect(text.slice(start, end)).toBe('百分之116.7');
  });

  it('is done after once, keeps all but blanks and separators, and finds every character again', () => {
    const text = fc.array(fc.constantFrom(' ', '\u3000', '\n', '1', '２', '３４５', ',', '，', '个', '完成', '（', '）', '.', '、', '①', 'A', '%'), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (source) => {
      const found = closeUp(source);
      if (found === null) return;
      // A blank beside a comma hides that it may part a number.
      if (!/\s[,，]|[,，]\s/u.test(source)) expect(closed(found.text)).toBe(found.text);
      expect(found.text.replace(/[\s,，]/gu, '')).toBe(halfWidth(source).replace(/[\s,，]/gu, ''));
      Array.from(found.text).forEach((char, at) => {
        const { start, end } = found.typed({ start: at, end: at + 1 });
        // A blank may stand for several.
        if (char !== ' ') expect([end, halfWidth(source.charAt(start))]).toEqual([start + 1, char]);
      });
    }), { numRuns: 400 });
  });
});
