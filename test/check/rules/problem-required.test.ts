import { problemRequired } from '../../../src/check/rules/problem-required';
import { testRule } from '../../support/ruleTester';

testRule(problemRequired, {
  valid: [
    { name: 'all done, no problem', row: { task: '新建充电桩200个', result: '新建充电桩210个。', problem: '无' } },
    { name: 'short, and the problem is told', row: { task: '新建充电桩200个', result: '新建充电桩180个。', problem: '部分小区电力容量不足，20个桩延至明年一季度建成。' } },
    { name: 'under way, where an effort was asked', row: { task: '持续推进垃圾分类宣传', result: '正在持续推进垃圾分类宣传，覆盖社区120个。', problem: '无' } },
    {
      name: 'a blank problem cell is cell-empty',
      rows: [{ task: '新建充电桩200个', result: '新建充电桩180个。', problem: '' }, { task: '河道清淤', result: '已完成清淤。', problem: '无' }],
    },
    { name: 'a problem that begins with 无', row: { task: '新建充电桩200个', result: '新建充电桩180个。', problem: '无电力增容条件的小区较多，进度受影响。' } },
    { name: 'the table has no problem column', row: { task: '新建充电桩200个', result: '新建充电桩180个。' } },
    { name: 'awaiting confirmation', row: { task: '单位能耗下降3%', result: '预计单位能耗下降3.2%，待市统计局核定。', problem: '无' } },
    { name: 'on time, before the year is over', row: { task: '新建充电桩200个', result: '新建充电桩150个。', problem: '无' }, title: '2022年前三季度任务自查表' },
    { name: 'being built, before the year is over', row: { task: '完成文化馆建设', result: '文化馆正在进行内部装修。', problem: '无' }, asOf: '2022-09-30' },
    { name: 'a start was asked and made', row: { task: '启动文化馆建设', result: '文化馆项目已开工建设。', problem: '无' } },
  ],
  invalid: [
    {
      name: 'short',
      row: { task: '新建充电桩200个', result: '新建充电桩180个。', problem: '无' },
      findings: [
        { messageId: 'required', data: { status: '未达标', reason: '“新建充电桩”报告值180个，目标200个', words: '无' }, cell: 'C3', span: [0, 1], text: '无' },
      ],
    },
    {
      name: 'still under way',
      row: { task: '完成文化馆建设', result: '文化馆目前正在进行内部装修。', problem: '不存在问题。' },
      findings: [{ messageId: 'required', data: { status: '推进中', reason: '文中写明“正在进行内部装修”', words: '不存在问题。' }, cell: 'C3', span: [0, 6], text: '不存在问题。' }],
    },
    {
      name: 'an item not answered',
      row: { task: '1.新建公园3处；2.治理河道20公里；3.开展文化下乡演出。', result: '1.新建公园3处。2.治理河道22公里。', problem: '无' },
      findings: [{ messageId: 'required', data: { status: '未填报', reason: '落实情况中没有对应的分项', words: '无' }, cell: 'C3', span: [0, 1], text: '无' }],
    },
    {
      name: 'late, before the year is over',
      row: { task: '新建充电桩200个', result: '新建充电桩80个。', problem: '无' },
      title: '2022年前三季度任务自查表',
      findings: [{ messageId: 'required', data: { status: '推进中', reason: '“新建充电桩”报告值80个，为目标200个的40%，全年已过75%', words: '无' }, cell: 'C3', span: [0, 1], text: '无' }],
    },
    {
      name: 'no result at all',
      row: { task: '新建充电桩200个', result: '', problem: '暂无' },
      findings: [{ messageId: 'required', data: { status: '未填报', reason: '落实情况为空', words: '暂无' }, cell: 'C3', span: [0, 2], text: '暂无' }],
    },
    {
      name: 'said to be not done',
      row: { task: '完成文化馆建设', result: '文化馆因拆迁问题尚未开工。', problem: '/' },
      findings: [{ messageId: 'required', data: { status: '未达标', reason: '文中写明“尚未开工”', words: '/' }, cell: 'C3', span: [0, 1], text: '/' }],
    },
  ],
});
