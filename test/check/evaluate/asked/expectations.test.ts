import { columnExpectations, sheetExpectations, templateExpectations } from '../../../../src/check/evaluate/asked/expectations';
import type { CellText } from '../../../../src/check/table/model';
import { readText } from '../../../../src/check/text';

const cell = (text: string): CellText => ({ cell: 'A3', text, kind: 'text', formula: false, numberFormat: 'General' });

describe('what a row has to answer', () => {
  it('the items of the task cell, with their targets and asks', () => {
    const text = '1.新建公园3处；2.水质达标率不低于90%，完成管线改造。';
    const found = sheetExpectations(cell(text), readText(text));
    expect(found.map(({ path, targets, asks }) => [path, targets.map((target) => target.quantity.text), asks.length])).toEqual([['1', ['3处'], 1], ['2', ['90%'], 2]]);
    expect(found.every((one) => one.cell === 'A3' && one.source === 'sheet' && !one.optional)).toBe(true);
  });

  it('a heading gives way to the items under it', () => {
    const text = '一、生态环境\n1.造林1500亩。\n2.新建公园3处。';
    expect(sheetExpectations(cell(text), readText(text)).map((one) => one.targets.map((target) => target.quantity.text)).flat()).toEqual(['1500亩', '3处']);
  });

  it('a target column takes its name from the task', () => {
    const [found, ...others] = columnExpectations('新建充电桩', cell('200个'), readText('200个'));
    expect(others).toEqual([]);
    expect(found?.targets).toHaveLength(1);
    expect(found?.targets[0]).toMatchObject({ quantity: { value: 200 } });
    expect(found?.targets[0]?.context).toContain('新建充电桩');
  });

  it('clauses in a target column ask for what they name, whatever the title says', () => {
    const text = '建成水厂2座，水质合格率不低于98%；完成泵站改造';
    const [found, ...others] = columnExpectations('农村供水', cell(text), readText(text));
    expect(others).toEqual([]);
    expect(found?.asks.map((ask) => ask.text)).toEqual(['建成水厂2座', '水质合格率不低于98%', '完成泵站改造']);
    expect(found?.targets.map((target) => target.name)).toEqual(['建成水厂', '水质合格率']);
    expect(found?.targets[0]?.context).not.toContain('供水');
  });

  it('a numbered list in a target column asks for each of its entries', () => {
    const text = '1.新建公园3处；2.完成规划编制；3.≥90%。';
    const found = columnExpectations('城市建设', cell(text), readText(text));
    expect(found.map(({ path, targets }) => [path, targets.map((target) => [target.name, target.quantity.text])])).toEqual([['1', [['新建公园', '3处']]], ['2', []], ['3', [['城市建设', '90%']]]]);
  });

  it('the requirements of the template, spelled out or read from the text', () => {
    const [read, spelled, optional] = templateExpectations({
      id: 't', title: '水环境', keywords: [],
      requirements: [
        { text: '治理河道20公里' },
        { text: '水质稳定达标', indicator: { name: '水质达标率', op: '>=', value: 90, unit: '%' } },
        { text: '再生水利用率不低于60%', optional: true },
      ],
    });
    expect(read?.targets.map((target) => target.quantity.text)).toEqual(['20公里']);
    expect(spelled?.targets).toMatchObject([{ name: '水质达标率', op: '>=', quantity: { value: 90, unit: { symbol: '%' } } }]);
    expect(optional?.optional).toBe(true);
    expect([read, spelled, optional].every((one) => one?.source === 'template' && one.cell === undefined)).toBe(true);
  });

  it('a range that the template spells out', () => {
    const [one] = templateExpectations({ id: 't', title: '增速', keywords: [], requirements: [{ text: '经济增长', indicator: { name: '增速', op: 'range', min: 5, max: 6, unit: '%' } }] });
    expect(one?.targets[0]).toMatchObject({ op: 'range', quantity: { value: 5, min: 5, max: 6 } });
  });
});
