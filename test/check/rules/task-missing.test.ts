import { taskMissing } from '../../../src/check/rules/task-missing';
import { testRule } from '../../support/ruleTester';

testRule(taskMissing, {
  valid: [
    {
      name: 'every task has its row',
      rows: [{ task: '园林绿化', result: '完成造林1620亩。' }, { task: '水环境治理', result: '治理河道22公里。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
    },
    {
      name: 'the rows stand in another order',
      rows: [{ task: '水环境治理', result: '治理河道22公里。' }, { task: '园林绿化', result: '完成造林1620亩。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
    },
    {
      name: 'the title is worded a little differently',
      rows: [{ task: '加强园林绿化建设工作', result: '完成造林1620亩。' }, { task: '深化水环境综合治理', result: '治理河道22公里。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
    },
    {
      name: 'the title stands in quotes and spaces',
      rows: [{ task: '“园林 绿化”', result: '完成造林1620亩。' }, { task: '水环境\n治理', result: '治理河道22公里。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
    },
    {
      name: 'more rows than tasks',
      rows: [{ task: '园林绿化', result: '完成造林1620亩。' }, { task: '机关食堂改造', result: '已完成改造。' }],
      template: [{ title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] }],
    },
    { name: 'no template', rows: [{ task: '园林绿化', result: '完成造林1620亩。' }] },
    {
      name: 'the row is there, its result is blank',
      rows: [{ task: '园林绿化', result: '', problem: '无' }, { task: '水环境治理', result: '治理河道22公里。', problem: '无' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
    },
  ],
  invalid: [
    {
      name: 'one of two left out',
      rows: [{ task: '园林绿化', result: '完成造林1620亩。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
      findings: [{ messageId: 'missing', data: { task: '水环境治理' }, cell: 'A2', span: null }],
    },
    {
      name: 'two of three left out',
      rows: [{ task: '水环境治理', result: '治理河道22公里。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
        { title: '安全生产', keywords: ['事故', '隐患'], requirements: ['生产安全事故死亡人数不超过3人'] },
      ],
      findings: [
        { messageId: 'missing', data: { task: '园林绿化' }, cell: 'A2', span: null },
        { messageId: 'missing', data: { task: '安全生产' }, cell: 'A2', span: null },
      ],
    },
    {
      name: 'another task in its place',
      rows: [{ task: '园林绿化', result: '完成造林1620亩。' }, { task: '机关食堂改造', result: '已完成改造。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
      findings: [{ messageId: 'missing', data: { task: '水环境治理' }, cell: 'A2', span: null }],
    },
    {
      name: 'one task twice, the other not at all',
      rows: [{ task: '园林绿化', result: '完成造林1620亩。' }, { task: '园林绿化', result: '新建公园3处。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
      findings: [{ messageId: 'missing', data: { task: '水环境治理' }, cell: 'A2', span: null }],
    },
    {
      name: 'a table without a task column heads it',
      rows: [{ dimension: '生态', task: '安全生产', result: '未发生死亡事故。' }],
      template: [
        { title: '安全生产', keywords: ['事故', '隐患'], requirements: ['生产安全事故死亡人数不超过3人'] },
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
      ],
      findings: [{ messageId: 'missing', data: { task: '园林绿化' }, cell: 'B2', span: null }],
    },
  ],
});
