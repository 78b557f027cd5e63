import fc from '../../support/fastCheck';
import { readText } from '../../../src/check/text';
import type { Item, TextReading } from '../../../src/check/text/model';
import type { Span } from '../../../src/check/text/span';

const LONGEST_CELL = 32767;

/** Characters and words that mean something to the reader, in any disorder. */
const SCRAPS = [
  ...Array.from('0123456789.,，、。；;：:（）()[]〔〕<>&-—~/·+×%％“”"《》①②一二三十百千万亿零〇两半余多近约年月日个家项户吨元分之成第未无待中的是为至到 \n\t\u3000'),
  '完成', '已完成', '正在', '预计', '累计', '不低于', '以上', '增长', '下降', '百分之', '一是', '其中', '截至', '平方米', '公里', '<li>', '</li>', '<br', '&nbsp;', '&#', '2022年', '1-11月', 'PM2.5', '高于全市平均', '未', '\ud83d\ude00', '\ud800',
];
const messy = fc.oneof(
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

/** What is wrong with the spans: collected, because an assertion for each of thousands takes long. */
function faults(source: string, { quantities, claims, clauses, sentences, quoted, brackets, periods, items }: TextReading): string[] {
  const found: string[] = [];
  const demand = (holds: boolean, what: string): void => {
    if (!holds) found.push(what);
  };
  const spansOf = (parts: readonly { readonly span: Span }[]): Span[] => parts.map((part) => part.span);
  for (const [name, spans] of Object.entries({ quantities: spansOf(quantities), claims: spansOf(claims), clauses: spansOf(clauses), sentences, quoted, brackets, periods: spansOf(periods) })) {
    let last = 0;
    for (const { start, end } of spans) {
      demand(start >= last && end > start && end <= source.length, `${name} ${String(start)}-${String(end)}`);
      last = end;
    }
  }
  for (const { text, span } of [...quantities, ...claims, ...periods]) demand(text === source.slice(span.start, span.end), `text ${text}`);
  for (const one of quantities) {
    demand(Number.isFinite(one.value), `value ${one.text}`);
    // A place in a ranking is exact.
    demand(one.unit.family === 'rank' ? one.tolerance === 0 : one.tolerance > 0, `tolerance ${one.text}`);
    demand(one.outer.start <= one.span.start && one.outer.end >= one.span.end, `outer ${one.text}`);
    demand(one.max === undefined || one.max > (one.min ?? Number.NaN), `range ${one.text}`);
  }
  for (const { clause, span, text } of claims) demand(clause.start <= span.start && clause.end >= span.end, `clause ${text}`);
  const check = (list: readonly Item[], from: number, to: number): void => {
    let last = from;
    for (const { span, body, children, path } of list) {
      demand(span.start >= last && span.end <= to && body.start >= span.start && body.end <= span.end, `item ${path}`);
      check(children, body.start, body.end);
      last = span.end;
    }
  };
  check(items, 0, source.length);
  return found;
}

describe('any text at all', () => {
  it('is read without throwing, with sound spans', () => {
    fc.assert(fc.property(messy, (source) => {
      expect(faults(source, readText(source))).toEqual([]);
    }), { numRuns: 600 });
  });

  it.each(['(', '（1）', '1', '1.', '1、', '1家、', '一是', '百分之', '其中1家，', '“', '”', '《', '<p ', '<一', '&#', '待', '未', '（预计1家）', '万', '1万2千', '由1家', '分别1、2、', '\n', ' ', '⑴', '完成任务量', '1-2', '\ud800'])(
    'a cell full of %j is read whole',
    (scrap) => {
      const source = scrap.repeat(Math.ceil(LONGEST_CELL / scrap.length)).slice(0, LONGEST_CELL);
      expect(faults(source, readText(source))).toEqual([]);
    },
  );
});

/** Statements as a clerk writes them; no item number and no outer mark. */
const statement = fc.constantFrom(
  '完成造林15000亩，其中新造林1200亩', '建成加氢站2座，投入运营', '新增学位1080个，均已正式投入使用', '优良天数比例75.4%，高于全市平均值70.1%', '合格率不低于95%', '预计完成投资12.5亿元，增长3%左右', '正在推进机电安装',
  '累计推广565辆，其中2022年推广480辆', '重污染天数3天（不含沙尘）', '待市政府批复', '引进2-3家企业，投资0.1-1亿元', '由上年的88个增加到317个', '未发生聚集性疫情', '碳排放强度同比下降3%左右', '走访企业一百零八家', '满意率百分之九十',
  '1项任务未完成', '落实“45条”措施，惠及近九成居民', '用水总量控制在1.05亿立方米以内', '降尘量4.0吨/平方公里·月', '截至11月，拆除违建123456平方米', '7个断面全部达标', '100%完成接入', '2022年新建农田4900亩',
);
const cell = fc.array(statement, { minLength: 1, maxLength: 6 });
const numbered = (statements: readonly string[], marker: (index: number) => string): string => (statements.length === 1 ? `${statements[0] ?? ''}。` : statements.map((one, index) => `${marker(index + 1)}${one}。`).join(''));

const squeeze = (text: string): string => text.replace(/&nbsp;|<[^>]*>|[\s\u200b]/g, '').normalize('NFKC').replace(/〇/g, '零').replace(/(\d),(?=\d{3})/g, '$1');

const without = (value: object, ...keys: readonly string[]): object => Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

/** What was read, without where it stood and how it was typed. */
function gist(source: string): unknown {
  const reading = readText(source);
  const words = (span: Span): string => squeeze(source.slice(span.start, span.end));
  const outline = (items: readonly Item[]): unknown[] => items.map((item) => [item.path, item.number, item.group, words(item.body), outline(item.children)]);
  return {
    quantities: reading.quantities.map((one) => [squeeze(one.text), without(one, 'span', 'outer', 'text')]),
    claims: reading.claims.map((claim) => [claim.kind, squeeze(claim.text), words(claim.clause)]),
    periods: reading.periods.map((one) => [squeeze(one.text), without(one, 'span', 'text')]),
    items: outline(reading.items),
    clauses: reading.clauses.map((clause) => words(clause.span)),
  };
}

const fullWidth = (text: string): string => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

describe('how it was typed makes no difference', () => {
  const noises: [string, (text: string) => string][] = [
    ['full-width digits and marks', fullWidth],
    ['half-width marks', (text) => text.replace(/[，；：（）％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))],
    ['blanks between characters', (text) => text.replace(/(?<=[一-鿿，。；（）%])(?=[一-鿿，。；（）%\d])|(?<=\d)(?=[一-鿿%])/g, ' ')],
    ['ideographic blanks', (text) => text.replace(/(?<=[一-鿿])(?=[一-鿿\d])/g, '\u3000')],
    ['zero-width characters', (text) => text.replace(/(?<=[一-鿿])(?=[一-鿿\d])/g, '\u200b')],
    ['line breaks after stops', (text) => text.replace(/。/g, '。\r\n')],
    ['HTML paragraphs', (text) => `<p>${text.replace(/。(?=.)/g, '。</p><p>')}</p>`],
    ['non-breaking blanks', (text) => text.replace(/(?<=[，。])/g, '&nbsp;')],
    ['thousands separators', (text) => text.replace(/\d{4,}(?!年)/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','))],
    ['the round zero', (text) => text.replace(/零/g, '〇')],
  ];

  it.each(noises)('%s', (_name, noise) => {
    fc.assert(fc.property(cell, (statements) => {
      const text = numbered(statements, (number) => `${number}. `);
      expect(gist(noise(text))).toEqual(gist(text));
    }), { numRuns: 60 });
  });

  it.each<[string, (number: number) => string]>([
    ['a dot', (number) => `${number}.`],
    ['a list comma', (number) => `${number}、`],
    ['a full-width dot and a blank', (number) => `${number}．\u3000`],
    ['brackets', (number) => `（${number}）`],
    ['one bracket', (number) => `${number}) `],
    ['circles', (number) => '①②③④⑤⑥'.charAt(number - 1)],
    ['Chinese numbers', (number) => `${'一二三四五六'.charAt(number - 1)}、`],
    ['Chinese numbers in brackets', (number) => `（${'一二三四五六'.charAt(number - 1)}）`],
  ])('items numbered with %s', (_name, marker) => {
    fc.assert(fc.property(cell, (statements) => {
      expect(gist(numbered(statements, marker))).toEqual(gist(numbered(statements, (number) => `${number}. `)));
    }), { numRuns: 60 });
  });
});
