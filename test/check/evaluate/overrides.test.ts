import fc from '../../support/fastCheck';
import { checkTable, findTables } from '../../../src/check';
import { compare } from '../../../src/check/evaluate/reported/compare';
import { judgeNumber, limitsOf } from '../../../src/check/evaluate/asked/limits';
import { indicatorKeys } from '../../../src/check/indicatorKeys';
import type { RowResult, TableReport } from '../../../src/check/report';
import { readText } from '../../../src/check/text';
import { readTargets } from '../../../src/check/text/targets';
import { sheetOf } from '../../support/sheet';
import { said } from '../../../src/check/said';

function check(results: readonly string[], overrides?: ReadonlyMap<string, number>): TableReport {
  const search = findTables(sheetOf([
    ['2022年度青河区日常履职自查表', '', '', ''],
    ['考评维度', '自查任务', '落实情况', '存在问题及原因'],
    ['城市管理', '1.背街小巷整治不少于20条。2.组织招聘会12场，完成规划备案。', results[0] ?? '', '无'],
    ['城市管理', '1.垃圾分类准确率不低于90%。', results[1] ?? '', '无'],
  ]));
  if (!search.found) throw new Error(search.reason);
  const [table] = search.tables;
  return checkTable(table, null, overrides === undefined ? {} : { overrides });
}

const SHORT = ['1.完成背街小巷整治15条。2.组织招聘会12场，规划备案正在推进。', '1.垃圾分类准确率达到79.5%。'];

function keyOf(rows: readonly RowResult[], name: string): string {
  const found = [...indicatorKeys(rows)].find(([indicator]) => indicator.name.includes(name));
  if (found === undefined) throw new Error(`no indicator is called ${name}`);
  return found[1];
}

describe('keys of indicators', () => {
  test('stay the same when only the reported figures change', () => {
    const keys = (results: readonly string[]): string[] => [...indicatorKeys(check(results).rows).values()];
    expect(keys(SHORT)).toEqual(keys(['1.完成背街小巷整治25条。2.组织招聘会2场，规划备案已完成。', '1.垃圾分类准确率达到99%。']));
    expect(new Set(keys(SHORT)).size).toBe(3);
  });

  test('equal targets of one task keep apart', () => {
    const { rows } = check(SHORT);
    const twice = rows.flatMap((row) => [row, structuredClone(row)]);
    const keys = [...indicatorKeys(twice).values()];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a value that the user corrected', () => {
  test('takes the place of the reported one in indicator, item, row and findings', () => {
    const before = check(SHORT);
    expect(before.rows[1]).toMatchObject({ status: 'unmet' });
    expect(before.findings.map(({ rule, row }) => `${rule} ${String(row)}`)).toContain('target-missed 4');
    const after = check(SHORT, new Map([[keyOf(before.rows, '准确率'), 91.25]]));
    expect(after.rows[1]).toMatchObject({
      status: 'met',
      items: [{ status: 'met', reason: said('corrected.item', { name: '垃圾分类准确率', reason: said('corrected', { amount: '91.25%' }) }), indicators: [{
        status: 'met', actual: { value: 91.25, text: '91.25%（人工修正）', cell: 'C4' },
        uncorrected: { actual: { value: 79.5, text: '79.5%' }, status: 'unmet' },
      }] }],
    });
    expect(after.findings.filter(({ row }) => row === 4)).toEqual([]);
    expect(after.rows[1]?.items[0]?.indicators[0]?.rate).toBeCloseTo(91.25 / 90);
    expect(after.rows[0]).toEqual(before.rows[0]);
  });

  test('that still falls short is named as what it is', () => {
    const before = check(SHORT);
    const after = check(SHORT, new Map([[keyOf(before.rows, '准确率'), 89.9]]));
    expect(after.rows[1]?.status).toBe('unmet');
    expect(after.findings.find(({ rule, row }) => rule === 'target-missed' && row === 4)?.message).toContain('89.9%（人工修正）');
  });

  test('does not hide what the words beside the figure leave open', () => {
    const before = check(['1.完成背街小巷整治20条。2.组织招聘会2场，规划备案正在推进。', SHORT[1]!]);
    expect(before.rows[0]?.items.map(({ status }) => status)).toEqual(['met', 'unmet']);
    const after = check(['1.完成背街小巷整治20条。2.组织招聘会2场，规划备案正在推进。', SHORT[1]!], new Map([[keyOf(before.rows, '招聘会'), 12]]));
    expect(after.rows[0]?.items.map(({ status }) => status)).toEqual(['met', 'inProgress']);
    expect(after.rows[0]?.status).toBe('inProgress');
  });

  test('answers a figure that is missing; keys that no indicator has change nothing', () => {
    const silent = [SHORT[0]!, '1.垃圾分类准确率稳步提高。'];
    const before = check(silent);
    expect(before.rows[1]?.status).toBe('review');
    const after = check(silent, new Map([[keyOf(before.rows, '准确率'), 95]]));
    expect(after.rows[1]).toMatchObject({ status: 'met', items: [{ indicators: [{ uncorrected: { actual: null, status: 'review' } }] }] });
    expect(after.findings.filter(({ rule }) => rule === 'figure-missing')).toEqual([]);
    expect(check(silent, new Map([['none', 1]]))).toEqual(before);
  });
});

describe('limits', () => {
  const asks = [
    '新增停车位不少于300个', '准确率不低于90%', '失业率控制在5%以内', '空气优良天数比率达到73%左右', '引进企业2-3家', '增长率6.5%－7%', 'PM2.5年均浓度低于34微克/立方米',
    '新增项目数超过20个', '重大事故0起', '一般公共预算收入增长5%', '降尘量不高于4.5吨/平方公里·月', '削减挥发性有机物845吨', '办结率高于98%', '投资约30亿元',
  ];

  test.each(asks)('%s: a plain number is judged as the same figure in the text is', (ask) => {
    const reading = readText(`${ask}。`);
    const targets = readTargets(reading);
    expect(targets.length).toBeGreaterThan(0);
    fc.assert(fc.property(fc.constantFrom(...targets), fc.double({ min: -0.5, max: 3, noNaN: true }), (target, factor) => {
      const { span, outer, text, unit, change } = target.quantity;
      const value = Math.round(target.quantity.value * factor * 100) / 100;
      const quantity = { span, outer, text, unit, value, tolerance: 0, cumulative: false, provisional: false, comparison: false, ...(change ? { change } : {}) };
      expect(judgeNumber({ limits: limitsOf(target) }, value)).toBe(compare(target, quantity).status);
    }));
  });

  test('a target without limits leaves it open', () => {
    expect(judgeNumber({}, 5)).toBe('review');
  });
});
