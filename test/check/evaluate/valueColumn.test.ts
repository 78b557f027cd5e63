import { evaluateTable } from '../../../src/check/evaluate/table';
import { inChinese } from '../../../src/check/said';
import type { RowResult } from '../../../src/check/report';
import { roleTable, type RoleRow } from '../../support/roleTable';

function judged(row: RoleRow): RowResult {
  return evaluateTable(roleTable([{ problem: '无', ...row }], '2023年工作自查表'), null).rows[0]!.result;
}

const shown = (row: RoleRow): string[] => judged(row).items.flatMap((item) => item.indicators.map(({ target, actual, otherwise, status }) => `${target.text}→${actual ? `${actual.text}@${String(actual.cell)}` : '?'}${otherwise ? `/${otherwise.text}` : ''} ${status}`));

describe('a column of values beside the answer in words', () => {
  it('answers what the words give no figure for', () => {
    const row = { task: '新建公园绿地', target: '20公顷', result: '持续推进园林绿化，市民休闲空间不断拓展。', actual: '22.5公顷' };
    expect(shown(row)).toEqual(['20公顷→22.5公顷@D3 exceeded']);
    expect(judged(row).status).toBe('exceeded');
    expect(inChinese(judged(row).items[0]!.reason)).toContain('22.5公顷');
  });

  it('shows a shortfall that the words pass over', () => {
    expect(judged({ task: '优良天数比率', target: '80%以上', result: '加强扬尘管控，蓝天保卫战成效明显。', actual: '76.3%' }).status).toBe('unmet');
  });

  it('leaves the words their figure where both agree', () => {
    expect(shown({ task: '新增城镇就业人数', target: '15000人', result: '全年新增城镇就业15200人。', actual: '1.52万人' })).toEqual(['15000人→15200人@C3 exceeded']);
  });

  it('counts where the words differ, and keeps what they say', () => {
    expect(shown({ task: '改造老旧小区', target: '12个', result: '全年改造老旧小区11个。', actual: '12个' })).toEqual(['12个→12个@D3/11个 met']);
  });

  it('in the unit of the table', () => {
    expect(shown({ task: '建成充电桩', target: '400个', result: '充电设施布局进一步优化。', actual: 412 })).toEqual(['400个→412个@D3 exceeded']);
  });

  it('leaves what the words say to be open', () => {
    const row = judged({ task: '1.建成充电桩400个。\n2.完成道路大修工程。', result: '1.建成充电桩412个。\n2.道路大修工程正在施工。', actual: '412个' });
    expect(row.items.map((item) => item.status)).toEqual(['exceeded', 'inProgress']);
  });

  it('changes nothing where it holds no figure', () => {
    const row = { task: '改造老旧小区', target: '12个', result: '全年改造老旧小区12个。' };
    expect(shown({ ...row, actual: '已完成' })).toEqual(shown(row));
    expect(shown({ ...row, actual: '' })).toEqual(shown(row));
  });

  it('a completion rate in it is no answer to a number', () => {
    expect(shown({ task: '改造老旧小区', target: '12个', result: '全年改造老旧小区12个。', actual: '100%' })).toEqual(['12个→12个@C3 met']);
  });
});
