import fc from '../../support/fastCheck';
import { checkTable, RULES } from '../../../src/check';
import { cellAddress } from '../../../src/check/address';
import type { TableReport } from '../../../src/check/report';
import { roleTable, type RoleRow } from '../../support/roleTable';

const LONGEST_CELL = 32767;

/** Statements as a clerk writes them, good and bad. */
const STATEMENTS = [
  '新建公园4处', '治理河道18公里', '水质达标率93.5%', '造林1620亩', '群众满意率88%', '完成投资1.5亿元', '新建充电桩180个，其中公共充电桩90个', '文化馆正在装修', '文化馆尚未开工', '全年未发生重大事故',
  '东区12户，西区9户，共计22户', '新增企业120家，同比增加20家，增长16.7%', '任务已全部完成', '预计单位能耗下降3.2%', '截至11月，优良天数比例76%', '开展检查860次',
];
const ASKS = ['新建公园3处', '治理河道20公里', '水质达标率不低于90%', '造林1500亩', '群众满意率不低于90%', '完成投资1.2亿元', '新建充电桩200个', '建成文化馆', '重大事故0起', '加强监督检查'];
const MARKERS: readonly ((number: number) => string)[] = [(n) => `${String(n)}.`, (n) => `${String(n)}、`, (n) => '①②③④⑤⑥'.charAt(n - 1), (n) => `（${String(n)}）`, (n) => `${String(n)}．`];

const list = (parts: readonly string[], marker = MARKERS[0]!, end = '。', joint = ''): string => (parts.length === 1 ? `${parts[0]!}${end}` : parts.map((part, index) => `${marker(index + 1)}${part}${end}`).join(joint));
const content = fc.record({
  asks: fc.uniqueArray(fc.constantFrom(...ASKS), { minLength: 1, maxLength: 5 }),
  statements: fc.uniqueArray(fc.constantFrom(...STATEMENTS), { minLength: 1, maxLength: 5 }),
  problem: fc.constantFrom('无', '充电桩受电力容量限制，进度较慢'),
});

const wide = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const verdicts = (report: TableReport): unknown => report.rows.map((row) => ({ status: row.status, items: row.items.map((item) => ({ status: item.status, indicators: item.indicators.map((one) => [one.target.value, one.actual?.value, one.status]) })) }));
const rulesOf = (report: TableReport): string[] => report.findings.map((finding) => `${String(finding.row)} ${finding.rule}`).sort();
const check = (rows: readonly RoleRow[]): TableReport => checkTable(roleTable(rows), null);

/** Each way of typing the same content. */
const NOISE: readonly (readonly [string, (text: string) => string])[] = [
  ['full-width digits', wide],
  ['half-width marks', (text) => text.replace(/，/g, ',').replace(/；/g, ';')],
  ['blanks at both ends', (text) => `  ${text} \n`],
  ['blanks after marks', (text) => text.replace(/([，。])(?=.)/g, '$1 ')],
  ['full-width percent', (text) => text.replace(/%/g, '％')],
];

/** Cases that once failed. */
const LINE_BREAKS_COUNTED = { asks: ['新建公园3处', '治理河道20公里'], statements: ['截至11月，优良天数比例76%', '群众满意率88%'], problem: '无' };

describe('formatting changes no verdict', () => {
  it.each(NOISE)('%s', (_name, noise) => {
    fc.assert(fc.property(content, ({ asks, statements, problem }) => {
      const plain = check([{ task: list(asks), result: list(statements), problem }]);
      const noisy = check([{ task: noise(list(asks)), result: noise(list(statements)), problem }]);
      expect(verdicts(noisy)).toEqual(verdicts(plain));
      expect(rulesOf(noisy)).toEqual(rulesOf(plain));
    }), { numRuns: 60 });
  });

  it.each(NOISE)('%s, where the answer tells under labels what was asked', (_name, noise) => {
    fc.assert(fc.property(content, ({ asks, statements, problem }) => {
      const result = `2022年度目标：${asks.join('，')}。完成情况：${list(statements)}`;
      const plain = check([{ task: '年度工作', result, problem }]);
      const noisy = check([{ task: '年度工作', result: noise(result), problem }]);
      expect(verdicts(noisy)).toEqual(verdicts(plain));
      expect(rulesOf(noisy)).toEqual(rulesOf(plain));
    }), { numRuns: 60 });
  });

  it('other list markers, line breaks between items', () => {
    fc.assert(fc.property(content, fc.constantFrom(...MARKERS), fc.constantFrom('', '\n', '\r\n'), ({ asks, statements, problem }, marker, joint) => {
      const plain = check([{ task: list(asks), result: list(statements), problem }]);
      const noisy = check([{ task: list(asks, marker, '。', joint), result: list(statements, marker, '。', joint), problem }]);
      expect(verdicts(noisy)).toEqual(verdicts(plain));
      expect(rulesOf(noisy)).toEqual(rulesOf(plain));
    }), { numRuns: 100, examples: [[LINE_BREAKS_COUNTED, MARKERS[0]!, '\n']] });
  });
});

/** What is wrong with the places that a report names. */
function faults(rows: readonly RoleRow[], report: TableReport): string[] {
  const texts = new Map(roleTable(rows).rows.flatMap((row) => Object.values(row.cells).map((cell) => [cell.cell, cell.text] as const)));
  const found: string[] = [];
  for (const { rule, cell, span, message, suggestion, key } of report.findings) {
    const length = texts.get(cell)?.length ?? 0;
    if (span && !(span[0] >= 0 && span[0] < span[1] && span[1] <= length)) found.push(`${rule}: ${cell} ${span.join('-')} of ${String(length)}`);
    if (/undefined|NaN|\{\{/.test(message + suggestion) || key === '') found.push(`${rule}: ${message}`);
  }
  for (const { target, actual } of report.rows.flatMap((row) => row.items.flatMap((item) => item.indicators))) {
    for (const figure of [target, actual]) {
      if (!figure?.span || figure.cell === undefined) continue;
      if (figure.span[1] > (texts.get(figure.cell)?.length ?? 0) || figure.span[0] >= figure.span[1]) found.push(`figure ${figure.text} ${figure.cell}`);
    }
  }
  if (new Set(report.findings.map((finding) => finding.key)).size !== report.findings.length) found.push('a key twice');
  if (report.findings.some((finding) => !RULES.some((rule) => rule.id === finding.rule))) found.push('unknown rule');
  return found;
}

const SCRAPS = [...Array.from('0123456789.，、。；：（）()《》“”%％-—/万亿一二三个处家元无共其中 \n'), '1.', '①', '一是', '完成', '未完成', '正在', '预计', '不低于', '达到', '共计', '其中', '完成率', '占比', '同比增加', '增长', '分别', '<li>', '&nbsp;', '截至11月', '任务', '任务：', '【目标】', '完成情况：', '\n进展\n', '13912345678', 'XX', '\ud800', '\u0000'];
const messy = fc.array(fc.oneof(fc.constantFrom(...SCRAPS), fc.constantFrom(...STATEMENTS, ...ASKS)), { maxLength: 30 }).map((parts) => parts.join(''));

describe('any text at all', () => {
  it('is checked without throwing; every place that is named exists', () => {
    fc.assert(fc.property(messy, messy, messy, (task, result, problem) => {
      const rows: RoleRow[] = [{ task: '河道清淤', result: '已清淤。', problem: '无' }, { task: `任务如下。${task}`, result: `情况如下。${result}`, problem: `问题如下。${problem}` }];
      expect(faults(rows, check(rows))).toEqual([]);
    }), { numRuns: 150 });
  });

  it.each(['新建3处。', '（其中', '完成率5%，', '未完成，', '共计', '“', '1.完成3个。', '2022年', ' ', '全部完成，尚未开工。'])('a result full of %j is checked whole', (scrap) => {
    const result = scrap.repeat(Math.ceil(LONGEST_CELL / scrap.length)).slice(0, LONGEST_CELL - 1);
    const rows: RoleRow[] = [{ task: '新建公园3处', result: `甲${result}`, problem: '无' }];
    const report = check(rows);
    expect(report.rows).toHaveLength(1);
    expect(faults(rows, report)).toEqual([]);
  });
});

describe('keys of findings', () => {
  it('stay the same when rows move, and tell findings apart', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...STATEMENTS), { minLength: 2, maxLength: 6 }), fc.nat(), (statements, seed) => {
      const rows = statements.map((statement, index) => ({ task: ASKS[index]!, result: `${statement}。`, problem: '无' }));
      const turn = seed % rows.length;
      const moved = [...rows.slice(turn), ...rows.slice(0, turn)];
      const keys = (report: TableReport): string[] => report.findings.map((finding) => finding.key).sort();
      expect(keys(check(moved))).toEqual(keys(check(rows)));
    }), { numRuns: 60 });
  });

  it('change when the words that they rest on change', () => {
    const key = (result: string) => check([{ task: '新建公园3处', result, problem: '无' }]).findings.find((finding) => finding.rule === 'target-missed')?.key;
    expect(key('新建公园2处。')).toBeDefined();
    expect(key('新建公园2处。')).toBe(key('全年新建公园2处。'));
    expect(key('新建公园2处。')).not.toBe(key('新建公园1处。'));
  });

  it('name cells by where the row stands', () => {
    const report = check([{ task: '新建公园3处', result: '新建公园3处。', problem: '无' }, { task: '新建绿道8公里', result: '新建绿道6公里。', problem: '无' }]);
    expect(report.findings.find((finding) => finding.rule === 'target-missed')?.cell).toBe(cellAddress(4, 2));
  });
});
