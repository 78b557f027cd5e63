import { claimContradicted } from '../../../src/check/rules/claim-contradicted';
import { testRule } from '../../support/ruleTester';

testRule(claimContradicted, {
  valid: [
    { name: 'measures for the rest', row: { task: '隐患整改率100%', result: '整改率99%，剩余3项均已落实措施。', problem: '厂房结构复杂' } },
    { name: 'another thing after a semicolon', row: { task: '为民办实事', result: '18项任务全部完成；配套办法尚未印发。' } },
    { name: 'all done, nothing open', row: { task: '年度重点工作', result: '18项任务已全部完成。' } },
    { name: 'told as it is', row: { task: '年度重点工作', result: '18项任务已完成17项，养老驿站改造尚未完工。' } },
    { name: 'good news with 未', row: { task: '年度重点工作', result: '18项任务全部完成，未发生安全事故。' } },
    { name: 'one part all done, another part of the row not', row: { task: '年度重点工作', result: '道路改造任务已全部完成。养老驿站改造尚未完工。' } },
    { name: 'the rest of a larger whole', row: { task: '年度重点工作', result: '一期工程全部完成，二期按计划明年实施。' } },
    { name: 'the problems of before', row: { task: '年度重点工作', result: '原未完成的3项任务已全部完成。' } },
    { name: 'a figure that is above the target', row: { task: '新建充电桩200个', result: '全面完成年度任务，新建充电桩310个。' } },
    { name: 'a name with 未', row: { task: '年度重点工作', result: '逾期未安置项目清理任务全部完成。' } },
    { name: 'open matters of others', row: { task: '年度重点工作', result: '我区任务已全部完成，督促未完成的企业加快整改。' } },
  ],
  invalid: [
    {
      name: 'one of them after a semicolon',
      row: { task: '为民办实事', result: '18项任务全部完成；其中健身中心1项尚未投入使用。' },
      findings: [{ messageId: 'clause', data: { claim: '全部完成', fact: '其中健身中心1项尚未投入使用' }, cell: 'B3', span: [5, 9], text: '全部完成' }],
    },
    {
      name: 'another clause says otherwise',
      row: { task: '年度重点工作', result: '18项任务已全部完成，其中养老驿站改造尚未完工。' },
      findings: [{ messageId: 'clause', data: { claim: '已全部完成', fact: '其中养老驿站改造尚未完工' }, cell: 'B3', span: [5, 10], text: '已全部完成' }],
    },
    {
      name: 'the figure beside it falls short',
      row: { task: '新建充电桩200个', result: '圆满完成年度任务，新建充电桩180个。' },
      findings: [{ messageId: 'figure', data: { claim: '圆满完成', fact: '“新建充电桩”报告值180个，目标200个' }, cell: 'B3', span: [0, 4], text: '圆满完成' }],
    },
    {
      name: 'a rate beside it falls short',
      row: { task: '水质达标率不低于90%', result: '各项指标均已完成，水质达标率为86.5%。' },
      findings: [{ messageId: 'figure', data: { claim: '均已完成', fact: '“水质达标率”报告值86.5%，目标90%' }, cell: 'B3', span: [4, 8], text: '均已完成' }],
    },
    {
      name: 'not yet accepted',
      row: { task: '年度重点工作', result: '6个小区改造全部完工，2个小区未通过验收。' },
      findings: [{ messageId: 'clause', data: { claim: '全部完工', fact: '2个小区未通过验收' }, cell: 'B3', span: [6, 10], text: '全部完工' }],
    },
  ],
});
