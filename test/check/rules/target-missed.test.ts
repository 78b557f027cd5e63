import { targetMissed } from '../../../src/check/rules/target-missed';
import { testRule } from '../../support/ruleTester';

testRule(targetMissed, {
  valid: [
    { name: 'the target is reached', row: { task: '水质达标率不低于90%', result: '水质达标率达到93.2%。' } },
    { name: 'exactly the target', row: { task: '新建公园3处', result: '新建公园3处。' } },
    { name: 'more than asked', row: { task: '新建充电桩200个', result: '新建充电桩310个，超额完成。' } },
    { name: 'a limit is kept', row: { task: '生产安全事故死亡人数不超过3人', result: '生产安全事故死亡人数2人。' } },
    { name: 'larger unit, same amount', row: { task: '完成造林1500亩', result: '完成造林0.15万亩。' } },
    { name: 'other areas than one\'s own', row: { task: '水质达标率不低于90%', result: '水质达标率达到93%，高于全市平均值88%。' } },
    { name: 'last year\'s figure was lower', row: { task: '水质达标率不低于90%', result: '水质达标率由上年的86%提高到93%。' } },
    { name: 'rounded figures of a coarser unit', row: { task: '完成造林15046亩', result: '完成造林1.5万亩。' } },
    { name: 'a part of the year\'s figure', row: { task: '新建充电桩200个', result: '新建充电桩210个，其中公共领域90个。' } },
    { name: 'about the target, where the target is about', row: { task: '经济增长5%左右', result: '经济增长4.9%。' } },
    { name: 'a better place than asked for', row: { task: '环境考核进入全市前5名', result: '环境考核位居全市第二。' } },
    { name: 'no figure at all', row: { task: '水质达标率不低于90%', result: '水质稳定达标。' } },
    { name: 'two parts that together reach it', row: { task: '建设高标准农田9000亩', result: '新建高标准农田4000亩，提升高标准农田5000亩。' } },
  ],
  invalid: [
    {
      name: 'a rate falls short',
      row: { task: '水质达标率不低于90%', result: '水质达标率为86.5%。' },
      findings: [{ messageId: 'short', data: { name: '水质达标率', actual: '86.5%', target: '不低于90%' }, cell: 'B3', span: [6, 11], text: '86.5%' }],
    },
    {
      name: 'a number falls short',
      row: { task: '新建充电桩200个', result: '全年新建充电桩180个。' },
      findings: [{ messageId: 'short', data: { name: '新建充电桩', actual: '180个', target: '不低于200个' }, cell: 'B3', span: [7, 11], text: '180个' }],
    },
    {
      name: 'a limit is broken',
      row: { task: '生产安全事故死亡人数不超过3人', result: '生产安全事故死亡人数5人。' },
      findings: [{ messageId: 'over', data: { name: '生产安全事故死亡人数', actual: '5人', target: '不高于3人' }, cell: 'B3', span: [10, 12], text: '5人' }],
    },
    {
      name: 'a place in a ranking is behind the one asked for',
      row: { task: '环境考核进入全市前5名', result: '环境考核列全市第8位。' },
      findings: [{ messageId: 'behind', data: { name: '环境考核', actual: '第8位', target: '前5名' }, cell: 'B3', span: [7, 10], text: '第8位' }],
    },
    {
      name: 'strictly above was asked',
      row: { task: '群众满意率高于95%', result: '群众满意率94.8%。' },
      findings: [{ messageId: 'short', data: { name: '群众满意率', actual: '94.8%', target: '高于95%' }, cell: 'B3', span: [5, 10], text: '94.8%' }],
    },
    {
      name: 'a larger unit that is still too little',
      row: { task: '完成造林1.5万亩', result: '完成造林13200亩。' },
      findings: [{ messageId: 'short', data: { name: '完成造林', actual: '13200亩', target: '不低于1.5万亩' }, cell: 'B3', span: [4, 10], text: '13200亩' }],
    },
    {
      name: 'one of two items',
      row: { task: '1.新建公园3处；2.治理河道20公里。', result: '1.新建公园3处。2.治理河道17公里。' },
      findings: [{ messageId: 'short', data: { name: '治理河道', actual: '17公里', target: '不低于20公里' }, cell: 'B3', span: [15, 19], text: '17公里' }],
    },
    {
      name: 'the template asks for more',
      row: { task: '水环境治理', result: '全年治理河道18公里，水质达标率93%。' },
      template: [{ title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] }],
      findings: [{ messageId: 'short', data: { name: '治理河道', actual: '18公里', target: '不低于20公里（任务模板）' }, cell: 'B3', span: [6, 10], text: '18公里' }],
    },
    {
      name: 'a fall where a rise was asked',
      row: { task: '零售总额增长6%', result: '零售总额同比下降4.8%。' },
      findings: [{ messageId: 'short', data: { name: '零售总额', actual: '下降4.8%', target: '增长6%' }, cell: 'B3', span: [8, 12], text: '4.8%' }],
    },
    {
      name: 'more where fewer were asked',
      row: { task: '火灾起数同比减少5起', result: '火灾起数同比增加2起。' },
      findings: [{ messageId: 'short', data: { name: '火灾起数', actual: '增加2起', target: '减少5起' }, cell: 'B3', span: [8, 10], text: '2起' }],
    },
    {
      name: 'in columns for target and value',
      row: { task: '新建充电桩', target: '200个', actual: '185个' },
      findings: [{ messageId: 'short', data: { name: '新建充电桩', actual: '185个', target: '不低于200个' }, cell: 'C3', span: [0, 4], text: '185个' }],
    },
    {
      name: 'Chinese numerals',
      row: { task: '新建养老驿站八家', result: '建成养老驿站六家。' },
      findings: [{ messageId: 'short', data: { name: '新建养老驿站', actual: '六家', target: '不低于八家' }, cell: 'B3', span: [6, 8], text: '六家' }],
    },
    {
      name: 'the result restates what was asked',
      row: { task: '培育规上企业', result: '年度任务需达到120家，目前实有108家。' },
      findings: [{ messageId: 'short', data: { name: '年度任务需', actual: '108家', target: '不低于120家' }, cell: 'B3', span: [16, 20], text: '108家' }],
    },
  ],
});
