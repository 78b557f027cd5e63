import { problemUnexpected } from '../../../src/check/rules/problem-unexpected';
import { testRule } from '../../support/ruleTester';

testRule(problemUnexpected, {
  valid: [
    { name: 'done, no problem', row: { task: '改造危房280户', result: '完成改造危房300户。', problem: '无' } },
    { name: 'done, no problem in many words', row: { task: '改造危房280户', result: '完成改造危房300户。', problem: '不存在明显问题。' } },
    { name: 'short, problem told', row: { task: '改造危房280户', result: '完成改造危房260户。', problem: '部分住户外出，未能签约。' } },
    { name: 'blank', rows: [{ task: '改造危房280户', result: '完成改造危房300户。', problem: '' }, { task: '河道清淤', result: '已完成清淤。', problem: '无' }] },
    { name: 'under way, problem told', row: { task: '完成文化馆建设', result: '文化馆正在装修。', problem: '材料到货较晚。' } },
    { name: 'to be confirmed, problem told', row: { task: '设备在线率高于98%', result: '设备运行平稳。', problem: '统计口径尚未明确。' } },
    { name: 'a dash', row: { task: '改造危房280户', result: '完成改造危房300户。', problem: '——' } },
    { name: 'an effort that goes on may have problems', row: { task: '推进老旧小区改造', result: '26个小区改造正在有序推进。', problem: '第二批进场较晚。' } },
  ],
  invalid: [
    {
      name: 'all done, but a problem is told',
      row: { task: '改造危房280户', result: '完成改造危房300户。', problem: '进度偏慢，部分住户未签约。' },
      findings: [{ messageId: 'unexpected', data: {}, cell: 'C3', span: [0, 13], text: '进度偏慢，部分住户未签约。' }],
    },
    {
      name: 'a plain narrative with a problem',
      row: { task: '加强市场监管', result: '检查商户860家，立案32件。', problem: '基层执法力量不足。' },
      findings: [{ messageId: 'unexpected', data: {}, cell: 'C3', span: [0, 9], text: '基层执法力量不足。' }],
    },
    {
      name: 'a no with a but',
      row: { task: '改造危房280户', result: '完成改造危房300户。', problem: '无，但管护经费仍有缺口。' },
      findings: [{ messageId: 'unexpected', data: {}, cell: 'C3', span: [0, 12], text: '无，但管护经费仍有缺口。' }],
    },
    {
      name: 'two items done',
      row: { task: '1.新建公园3处；2.治理河道20公里。', result: '1.新建公园3处。2.治理河道22公里。', problem: '后期养护人员不足。' },
      findings: [{ messageId: 'unexpected', data: {}, cell: 'C3', span: [0, 9], text: '后期养护人员不足。' }],
    },
  ],
});
