import { looksOf } from '../../../host/page/looks';
import type { ConditionalFormat, ConditionalRule } from '../../../host/workbook/objects';
import { putCell } from '../../../host/workbook/grid';
import { createWorkbook } from '../../../host/workbook/workbook';

function format(rule: ConditionalRule, fill: string, priority = 0, stopIfTrue = false): ConditionalFormat {
  return { id: `{${String(priority)}}`, ranges: [{ top: 2, left: 1, bottom: 4, right: 2 }], priority, stopIfTrue, rule, look: { fill } };
}

function look(rule: ConditionalRule, value: string | number | boolean) {
  const workbook = createWorkbook(['表']);
  const sheet = workbook.sheets[0]!;
  putCell(sheet.cells, 3, 1, { value });
  sheet.conditionalFormats.push(format(rule, '#ff0000'));
  return looksOf(workbook, sheet)(3, 1)?.fill ?? null;
}

describe('conditional formats on the page', () => {
  it.each<[ConditionalRule, string | number | boolean, boolean]>([
    [{ type: 'cellValue', operator: 'EqualTo', formula1: '="未达标"' }, '未达标', true],
    [{ type: 'cellValue', operator: 'EqualTo', formula1: '="未达标"' }, '已完成', false],
    [{ type: 'cellValue', operator: 'EqualTo', formula1: '"未达标"' }, '未达标', true],
    [{ type: 'cellValue', operator: 'NotEqualTo', formula1: '=1' }, '文字', true],
    [{ type: 'cellValue', operator: 'Between', formula1: '=1', formula2: '=5' }, 5, true],
    [{ type: 'cellValue', operator: 'NotBetween', formula1: '=1', formula2: '=5' }, 5, false],
    [{ type: 'cellValue', operator: 'GreaterThan', formula1: '=5' }, 5, false],
    [{ type: 'containsText', operator: 'Contains', text: '达标' }, '未达标', true],
    [{ type: 'containsText', operator: 'BeginsWith', text: '达标' }, '未达标', false],
    [{ type: 'other', kind: 'dataBar', data: null }, 5, false],
  ])('%j holds for %j: %s', (rule, value, holds) => {
    expect(look(rule, value)).toBe(holds ? '#ff0000' : null);
  });

  it('move the formula along with the cell, as seen from the first cell of the range', () => {
    expect(look({ type: 'custom', formula: '=$A2="未达标"' }, '未达标')).toBe('#ff0000');
    expect(look({ type: 'custom', formula: '=$A3="未达标"' }, '未达标')).toBeNull();
  });

  it('let the first one win, add the others, and stop where told', () => {
    const workbook = createWorkbook(['表']);
    const sheet = workbook.sheets[0]!;
    const always: ConditionalRule = { type: 'custom', formula: '=TRUE' };
    sheet.conditionalFormats.push(format(always, '#222222', 2), { ...format(always, '#111111', 1), look: { fill: '#111111', font: { bold: true } } });
    expect(looksOf(workbook, sheet)(2, 2)).toEqual({ fill: '#111111', font: { bold: true } });
    sheet.conditionalFormats[1]!.stopIfTrue = true;
    sheet.conditionalFormats[1]!.look = {};
    expect(looksOf(workbook, sheet)(2, 2)?.fill).toBeUndefined();
    expect(looksOf(workbook, sheet)(5, 2)).toBeNull();
  });
});
