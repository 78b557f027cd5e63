import { figureProvisional } from '../../../src/check/rules/figure-provisional';
import { testRule } from '../../support/ruleTester';

testRule(figureProvisional, {
  valid: [
    { name: 'figures of the whole year', row: { task: '年度重点工作', result: '全年优良天数288天。' } },
    { name: 'up to the last day', row: { task: '年度重点工作', result: '截至2022年12月31日，建成充电桩320个。' } },
    { name: 'up to the end of December', row: { task: '年度重点工作', result: '1-12月，完成投资82亿元。' } },
    { name: 'no year is known', row: { task: '年度重点工作', result: '截至11月，优良天数比例76%。' }, title: '工作任务自查表' },
    { name: 'last year\'s part, for comparison', row: { task: '年度重点工作', result: '截至2021年11月底的问题已全部整改。' } },
    { name: 'the check is made for the half year', row: { task: '年度重点工作', result: '截至6月底，完成投资41亿元。' }, asOf: '2022-06-30' },
    { name: 'dates of single events', row: { task: '年度重点工作', result: '3月15日开工，11月20日完工。' } },
    { name: 'a period that goes beyond', row: { task: '年度重点工作', result: '截至2023年1月10日，台账全部销号。' } },
  ],
  invalid: [
    { name: 'somebody else has the last word', row: { task: '减少排放', result: '减少排放178吨，以省生态环境厅核定结果为准。' }, findings: [{ messageId: 'notFinal', data: { words: '以省生态环境厅核定结果为准' }, cell: 'B3', span: [9, 22], text: '以省生态环境厅核定结果为准' }] },
    { name: 'a value column that waits for its figure', row: { task: '带动就业', target: '≥500人', actual: '待统计' }, findings: [{ messageId: 'notFinal', data: { words: '待统计' }, cell: 'C3', span: [0, 3], text: '待统计' }] },
    {
      name: 'up to November',
      row: { task: '年度重点工作', result: '截至11月，优良天数比例76%。' },
      findings: [{ messageId: 'period', data: { words: '截至11月' }, cell: 'B3', span: [0, 5], text: '截至11月' }],
    },
    {
      name: 'January to October',
      row: { task: '年度重点工作', result: '1-10月，完成投资68亿元。' },
      findings: [{ messageId: 'period', data: { words: '1-10月' }, cell: 'B3', span: [0, 5], text: '1-10月' }],
    },
    {
      name: 'expected',
      row: { task: '年度重点工作', result: '预计全年完成投资82亿元。' },
      findings: [{ messageId: 'notFinal', data: { words: '预计' }, cell: 'B3', span: [0, 2], text: '预计' }],
    },
    {
      name: 'to be settled by others',
      row: { task: '年度重点工作', result: '单位能耗下降3.2%，最终数据待市统计局核定。' },
      findings: [{ messageId: 'notFinal', data: { words: '待市统计局核定' }, cell: 'B3', span: [15, 22], text: '待市统计局核定' }],
    },
    {
      name: 'both',
      row: { task: '年度重点工作', result: '截至2022年9月底，完成投资60亿元，预计全年完成82亿元。' },
      findings: [
        { messageId: 'period', data: { words: '截至2022年9月底' }, cell: 'B3', span: [0, 10], text: '截至2022年9月底' },
        { messageId: 'notFinal', data: { words: '预计' }, cell: 'B3', span: [20, 22], text: '预计' },
      ],
    },
    {
      name: 'two words are told together',
      row: { task: '年度重点工作', result: '初步核算增长5.1%，投资预计增长6%。' },
      findings: [{ messageId: 'notFinal', data: { words: '初步核算、预计' }, cell: 'B3', span: [0, 4], text: '初步核算' }],
    },
    {
      name: 'up to June, checked for the third quarter',
      row: { task: '年度重点工作', result: '截至6月底，完成投资41亿元。' },
      asOf: '2022-09-30',
      findings: [{ messageId: 'period', data: { words: '截至6月底' }, cell: 'B3', span: [0, 5], text: '截至6月底' }],
    },
  ],
});
