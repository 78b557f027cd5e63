import fc from '../../support/fastCheck';
import { createCalculator } from '../../../host/formula';
import { parseArea } from '../../../host/workbook/areas';
import { cellAt, putCell } from '../../../host/workbook/grid';
import { createWorkbook } from '../../../host/workbook/workbook';
import { judgeNumber } from '../../../src/check/evaluate/asked/limits';
import { STATUS_LABELS, type IndicatorResult, type Limits, type TargetFigure } from '../../../src/check/report';
import { linkFormula } from '../../../src/output/findingsSheet';
import { HANDLINGS, LAST_SEEN, stateFormula } from '../../../src/output/handling';
import { indicatorsChange } from '../../../src/output/indicatorsSheet';
import type { CellContent } from '../../../src/output/edits';
import { example, rowResult } from '../report';
import { said } from '../../../src/check/said';

/** Computes a formula beside cells that are given by address. */
function computed(formula: string, cells: Readonly<Record<string, string | number>>, sheets: readonly string[] = ['表']): unknown {
  const workbook = createWorkbook([...sheets]);
  const sheet = workbook.sheets[0]!;
  for (const [address, value] of Object.entries(cells)) {
    const { top, left } = parseArea(address)!.area;
    putCell(sheet.cells, top, left, { value });
  }
  putCell(sheet.cells, 50, 1, { value: 0, formula });
  createCalculator().recalculate(workbook);
  return cellAt(sheet.cells, 50, 1)?.value;
}

function formulasOf(target: Partial<TargetFigure>, status: IndicatorResult['status'] = 'unmet'): Record<string, CellContent> {
  const indicator: IndicatorResult = { name: '指标', target: { value: 90, unit: '%', text: '90%', op: '>=', source: 'sheet', ...target }, actual: null, status, reason: said('plain') };
  const row = rowResult(3, status);
  const { report } = example([{ ...row, items: [{ path: '', text: '', answer: '', status, reason: said('plain'), indicators: [indicator] }] }]);
  const [entry] = indicatorsChange('T1', report, null).entries;
  const columns: Readonly<Record<string, string>> = { target: '$F7', reported: '$H7', corrected: '$I7' };
  return entry!.contents(null)((id) => columns[id]!);
}

const formulaOf = (content: CellContent | undefined): string => {
  if (content === null || content === undefined || !('formula' in content)) throw new Error('no formula');
  return content.formula;
};

describe('a figure in 指标对照', () => {
  test.each([
    [9_999, '个', 9_999, 'General'], [10_000, '个', 10_000, '#,##0'], [562_500_000_000, '元', 562_500_000_000, '#,##0'], [1e12, '元', 1e12, 'General'],
    [12_345.5, '元', 12_345.5, 'General'], [90, '%', 0.9, '0.00%'], [1_000_000, '%', 10_000, '0.00%'],
  ])('%d%s is written as %d in the format %s', (value, unit, number, format) => {
    expect(formulasOf({ value, unit }).target).toEqual({ number, format });
  });
});

describe('the verdict in 指标对照', () => {
  const bound = fc.option(fc.integer({ min: -300, max: 3000 }).map((number) => number / 10), { nil: undefined });
  const limits = fc.record({ atLeast: bound, above: bound, atMost: bound, below: bound, exceededAbove: bound })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Limits);

  test.each(['%', '个'])('is what the check says of a corrected value (%s)', (unit) => {
    const due = fc.constantFrom({}, { laterDue: true as const });
    fc.assert(fc.property(limits, due, fc.integer({ min: -400, max: 4000 }), (set, later, tenths) => {
      const value = tenths / 10;
      const formula = formulaOf(formulasOf({ unit, limits: set, ...later }).verdict);
      expect(computed(formula, { I7: unit === '%' ? value / 100 : value })).toBe(STATUS_LABELS[judgeNumber({ limits: set, ...later }, value)]);
    }), { numRuns: 60 });
  });

  test('is the check’s own where nothing was corrected, and names what is no number', () => {
    const formula = formulaOf(formulasOf({ limits: { atLeast: 90 } }, 'pending').verdict);
    expect([computed(formula, {}), computed(formula, { I7: ' ' }), computed(formula, { I7: '九成' }), computed(formula, { I7: 0.95 })]).toEqual(['待核定', '待核定', '修正值应为数字', '已完成']);
  });

  test('the rate goes by the correction; there is none for a target of 0 or without a figure', () => {
    const rate = formulaOf(formulasOf({ limits: {} }).rate);
    expect([computed(rate, { F7: 0.9, H7: 0.45 }), computed(rate, { F7: 0.9, H7: 0.45, I7: 0.9 }), computed(rate, { F7: 0.9 }), computed(rate, { F7: 0.9, H7: 1, I7: 'x' })]).toEqual([0.5, 1, '', '']);
    expect(computed(formulaOf(formulasOf({ value: 0 }).rate), { F7: 0, H7: 3 })).toBe('');
  });

  test('a target without limits leaves corrected values open', () => {
    expect(computed(formulaOf(formulasOf({}).verdict), { I7: 3 })).toBe('需核实');
  });
});

describe('办结情况', () => {
  const { open, mended, explained, rejected } = HANDLINGS;
  test.each([
    [open, '', 'present', '待处理'], ['', '', 'present', '待处理'], [mended, '', 'present', '已整改待复核'], [mended, '', 'unmended', '整改后仍存在'],
    [explained, '', 'present', '待补说明'], [explained, '  ', 'present', '待补说明'], [explained, '已报备', 'present', '已了结'], [rejected, '口径不同', 'unmended', '已了结'],
    ['再议', '', 'present', '状态无法识别'], [explained, '已报备', 'gone', '已消除'], [open, '', 'gone', '已消除'],
  ] as const)('%s with the reason “%s”, last seen as %s: %s', (handling, reason, seen, state) => {
    expect(computed(stateFormula('$K4', '$L4', '$N4'), { K4: handling, L4: reason, N4: LAST_SEEN[seen] })).toBe(state);
  });
});

describe('links', () => {
  test.each([['自查表'], ["2022'年 度"], ['a"b!c']])('to the sheet %s show the address of the cell', (sheet) => {
    expect(computed(linkFormula(sheet, 'AB20'), {}, ['表', sheet])).toBe('AB20');
  });

  test('to a sheet that is gone say so', () => {
    expect(computed(linkFormula('没有', 'C4'), {})).toBe('已删除');
  });
});
