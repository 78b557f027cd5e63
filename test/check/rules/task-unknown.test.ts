import { taskUnknown } from '../../../src/check/rules/task-unknown';
import { testRule } from '../../support/ruleTester';

testRule(taskUnknown, {
  valid: [
    {
      name: 'the very title',
      rows: [{ task: '园林绿化', result: '完成造林1620亩。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
    },
    {
      name: 'a longer wording',
      rows: [{ task: '抓好安全生产工作', result: '全年死亡事故0起。' }],
      template: [
        { title: '安全生产', keywords: ['事故', '隐患'], requirements: ['生产安全事故死亡人数不超过3人'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
    },
    { name: 'no template, nothing to compare with', rows: [{ task: '机关食堂改造', result: '已完成改造。' }] },
    {
      name: 'a second row of a known task is a duplicate, not unknown',
      rows: [{ task: '园林绿化', result: '完成造林1620亩。' }, { task: '园林绿化', result: '新建公园3处。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
    },
    {
      name: 'the title stands in a whole sentence',
      rows: [{ task: '水环境治理：治理河道20公里，水质达标率不低于90%', result: '治理河道22公里。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
    },
    {
      name: 'full-width digits and spaces',
      rows: [{ task: '水 环 境 治 理', result: '治理河道２２公里。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
    },
  ],
  invalid: [
    {
      name: 'a task of the office only',
      rows: [{ task: '园林绿化', result: '完成造林1620亩。' }, { task: '机关食堂改造', result: '已完成改造。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
      ],
      findings: [{ messageId: 'unknown', data: { task: '机关食堂改造' }, cell: 'A4', span: null }],
    },
    {
      name: 'a long task is shortened',
      rows: [{ task: '园林绿化', result: '完成造林1620亩。' }, { task: '组织全体机关干部参加保密知识竞赛、消防演练、健步走等各类文体活动，丰富业余生活', result: '已组织8场。' }],
      template: [{ title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] }],
      findings: [{ messageId: 'unknown', data: { task: '组织全体机关干部参加保密知识竞赛、消防演练、健步走等各类文体……' }, cell: 'A4', span: null }],
    },
    {
      name: 'two of them',
      rows: [{ task: '机关食堂改造', result: '已完成。' }, { task: '档案数字化', result: '已扫描。' }, { task: '园林绿化', result: '完成造林1620亩。' }],
      template: [{ title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] }],
      findings: [
        { messageId: 'unknown', data: { task: '机关食堂改造' }, cell: 'A3', span: null },
        { messageId: 'unknown', data: { task: '档案数字化' }, cell: 'A4', span: null },
      ],
    },
    {
      name: 'the wrong template',
      rows: [{ task: '中小学课后服务', result: '覆盖学校32所。' }],
      template: [
        { title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] },
        { title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] },
        { title: '安全生产', keywords: ['事故', '隐患'], requirements: ['生产安全事故死亡人数不超过3人'] },
      ],
      findings: [{ messageId: 'unknown', data: { task: '中小学课后服务' }, cell: 'A3', span: null }],
    },
  ],
});
