import { taskDuplicate } from '../../../src/check/rules/task-duplicate';
import { testRule } from '../../support/ruleTester';

testRule(taskDuplicate, {
  valid: [
    {
      name: 'each task once',
      rows: [{ task: '园林绿化', result: '完成造林1620亩。' }, { task: '水环境治理', result: '治理河道22公里。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
    },
    { name: 'no template: two rows may share a title', rows: [{ task: '园林绿化', result: '完成造林1620亩。' }, { task: '园林绿化', result: '新建公园3处。' }] },
    {
      name: 'two tasks with like titles',
      rows: [{ task: '大气环境治理', result: '优良天数288天。' }, { task: '水环境治理', result: '治理河道22公里。' }],
      template: [
        { title: '大气环境治理', requirements: ['优良天数280天'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
    },
    {
      name: 'a row that is unknown',
      rows: [{ task: '园林绿化', result: '完成造林1620亩。' }, { task: '机关食堂改造', result: '已完成改造。' }],
      template: [{ title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] }],
    },
    {
      name: 'one row that speaks of another task too',
      rows: [{ task: '园林绿化', result: '完成造林1620亩，兼顾河道治理。' }, { task: '水环境治理', result: '治理河道22公里，岸线造林30亩。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
    },
    {
      name: 'a single row',
      rows: [{ task: '安全生产', result: '未发生死亡事故。' }],
      template: [{ title: '安全生产', keywords: ['事故', '隐患'], requirements: ['生产安全事故死亡人数不超过3人'] }],
    },
  ],
  invalid: [
    {
      name: 'the same title twice',
      rows: [{ task: '园林绿化', result: '完成造林1620亩。' }, { task: '园林绿化', result: '新建公园3处。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
      findings: [{ messageId: 'duplicate', data: { rowOther: 3, task: '园林绿化' }, cell: 'A4', span: null }],
    },
    {
      name: 'three times',
      rows: [{ task: '安全生产', result: '未发生死亡事故。' }, { task: '安全生产', result: '排查隐患320处。' }, { task: '安全生产', result: '开展培训12场。' }],
      template: [
        { title: '安全生产', keywords: ['事故', '隐患'], requirements: ['生产安全事故死亡人数不超过3人'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
      findings: [
        { messageId: 'duplicate', data: { rowOther: 3, task: '安全生产' }, cell: 'A4', span: null },
        { messageId: 'duplicate', data: { rowOther: 3, task: '安全生产' }, cell: 'A5', span: null },
      ],
    },
    {
      name: 'with other rows between',
      rows: [{ task: '园林绿化', result: '完成造林1620亩。' }, { task: '水环境治理', result: '治理河道22公里。' }, { task: '园林绿化', result: '新建公园3处。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
      findings: [{ messageId: 'duplicate', data: { rowOther: 3, task: '园林绿化' }, cell: 'A5', span: null }],
    },
    {
      name: 'quoted the second time',
      rows: [{ task: '水环境治理', result: '治理河道22公里，水质达标率93%。' }, { task: '“水环境治理”', result: '新建管线8公里。' }],
      template: [
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
      ],
      findings: [{ messageId: 'duplicate', data: { rowOther: 3, task: '水环境治理' }, cell: 'A4', span: null }],
    },
  ],
});
