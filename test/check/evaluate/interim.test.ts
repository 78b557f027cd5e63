import { evaluateTable } from '../../../src/check/evaluate/table';
import type { RowResult } from '../../../src/check/report';
import { roleTable, smallTemplate, type RoleRow } from '../../support/roleTable';
import { inChinese } from '../../../src/check/said';

const THIRD_QUARTER = '2023年度重点任务第三季度自查表';

function judged(row: RoleRow, title = THIRD_QUARTER, requirements?: readonly string[]): RowResult {
  const template = requirements ? smallTemplate([{ title: '园林绿化', requirements }]) : null;
  return evaluateTable(roleTable([{ problem: '无', ...row }], title), template).rows[0]!.result;
}

describe('a figure below the target of the whole year, while the year goes on', () => {
  it.each([
    ['things delivered', '新建公园8处', '已建成公园6处，达到序时进度。'],
    ['money', '完成投资20亿元', '1-9月完成投资15.6亿元。'],
    ['a share of a work', '管网改造完成率达到100%', '管网改造完成率82%。'],
    ['several', '新建公园8处、停车位600个', '新建公园8处、停车位480个。'],
    ['due by the end of the year', '年底前建成公园8处', '建成公园6处。'],
    ['due in two steps', '6月底前完成立项，年底前建成公园8处', '项目5月完成立项，建成公园6处。'],
    ['parts of it', '新建改造公厕30座', '新建公厕10座、改造公厕14座。'],
    ['some are left to build', '实施道路整治20条', '道路整治完工15条，其余5条正在施工。'],
    ['days that the year counts', '空气质量优良天数达到300天', '优良天数231天。'],
    ['a rate for the end of the year', '毕业生年底就业率不低于92%', '毕业生就业率84.6%。'],
    ['the rest is open', '建成公园8处', '8处公园中，已建成6处，其余2处尚未完工。'],
  ])('is under way: %s', (_name, task, result) => {
    expect(judged({ task, result }).status).toBe('inProgress');
  });
  it.each([
    ['a growth rate', '财政收入增长5%', '1-9月财政收入增长2.6%。'],
    ['a rate of quality', '诉求办理满意率不低于95%', '诉求办理满意率90.2%。'],
    ['a limit', '重污染天数不超过3天', '1-9月重污染天数5天。'],
    ['a change the other way', '村集体收入增加2000元', '村集体收入减少300元。'],
    ['due within the term', '6月底前建成公园8处', '建成公园6处。'],
    ['not begun', '建成公园8处', '因选址调整，公园建设尚未开工。'],
    ['late by the text', '建成公园8处', '建成公园4处，低于序时进度。'],
  ])('is a miss: %s', (_name, task, result) => {
    expect(judged({ task, result }).status).toBe('unmet');
  });
  it.each([['6月底前'], ['2023年8月'], ['二季度']])('is a miss where the row is due by %s', (deadline) => {
    expect(judged({ task: '建成公园8处', result: '建成公园6处。', deadline }).status).toBe('unmet');
  });
  it('is what it is where the year is over', () => {
    expect(judged({ task: '新建公园8处', result: '截至10月底，建成公园6处；前三季度建成5处。' }, '2023年度重点任务自查表').status).toBe('unmet');
  });
  it('is judged so against a template too', () => {
    expect(judged({ task: '园林绿化', result: '新建公园6处。' }, THIRD_QUARTER, ['新建公园8处']).status).toBe('inProgress');
  });
  it('is judged so against a target that the answer restates', () => {
    expect(judged({ task: '园林绿化', result: '年度任务为新建公园8处，截至9月底实际建成6处。' }).status).toBe('inProgress');
    expect(judged({ task: '园林绿化', result: '三季度目标为新建公园8处，实际建成6处。' }).status).toBe('unmet');
  });
});

describe('work under way while the year goes on', () => {
  const items = (task: string, result: string): readonly (true | undefined)[] => judged({ task, result }).items.map((item) => item.onTime);
  it.each([
    ['as much done as the year is over', '新建公园8处', '已建成公园6处。'],
    ['a little less', '新建停车位600个', '新增停车位420个。'],
    ['less, and by the office’s own plan', '新建停车位600个', '新增停车位300个，达到序时进度。'],
    ['told in words', '完成体育馆改造', '体育馆改造正在施工。'],
  ])('is on time: %s', (_name, task, result) => {
    expect(items(task, result)).toEqual([true]);
  });
  it('is late where much less is done than the year is over, and says so', () => {
    const [item] = judged({ task: '新建停车位600个', result: '新增停车位240个。' }).items;
    expect([item?.onTime, item && inChinese(item.reason)]).toEqual([undefined, '“新建停车位”报告值240个，为目标600个的40%，全年已过75%']);
  });
  it('is not on time where it was due', () => {
    expect(items('8月底前完成体育馆改造', '体育馆改造正在施工。')).toEqual([undefined]);
  });
});
