import { taskAltered } from '../../../src/check/rules/task-altered';
import { testRule } from '../../support/ruleTester';

testRule(taskAltered, {
  valid: [
    {
      name: 'the same target',
      rows: [{ task: '水环境治理：治理河道20公里，水质达标率不低于90%。', result: '治理河道22公里，达标率93%。' }],
      template: [{ title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] }],
    },
    {
      name: 'a higher target of one\'s own',
      rows: [{ task: '水环境治理：治理河道25公里，水质达标率不低于92%。', result: '治理河道26公里，达标率93%。' }],
      template: [{ title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] }],
    },
    {
      name: 'the sheet gives the title only',
      rows: [{ task: '水环境治理', result: '治理河道22公里。' }],
      template: [{ title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] }],
    },
    {
      name: 'a part of the target for one stage',
      rows: [{ task: '水环境治理：汛前清淤支流8公里。', result: '清淤支流9公里。' }],
      template: [{ title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] }],
    },
    {
      name: 'a stricter limit',
      rows: [{ task: '安全生产：生产安全事故死亡人数不超过2人。', result: '死亡人数1人。' }],
      template: [{ title: '安全生产', keywords: ['事故', '隐患'], requirements: ['生产安全事故死亡人数不超过3人'] }],
    },
    {
      name: 'other words for the same bound',
      rows: [{ task: '水环境治理：水质达标率90%以上，治理河道20公里以上。', result: '治理河道22公里。' }],
      template: [{ title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] }],
    },
    {
      name: 'a strict bound left out',
      rows: [{ task: '水环境治理：水质达标率90%，治理河道20公里。', result: '治理河道22公里。' }],
      template: [{ title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率大于90%'] }],
    },
    {
      name: 'the same length in metres',
      rows: [{ task: '水环境治理：治理河道20000米，水质达标率不低于90%。', result: '治理河道22公里。' }],
      template: [{ title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] }],
    },
    { name: 'no template', rows: [{ task: '水环境治理：水质达标率不低于80%。', result: '达标率93%。' }] },
  ],
  invalid: [
    {
      name: 'a lower rate',
      rows: [{ task: '水环境治理：治理河道20公里，水质达标率不低于80%。', result: '治理河道22公里，达标率83%。' }],
      template: [{ title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] }],
      findings: [{ messageId: 'weaker', data: { name: '水质达标率', own: '80%', required: '90%' }, cell: 'A3', span: [23, 26], text: '80%' }],
    },
    {
      name: 'a smaller number',
      rows: [{ task: '园林绿化：完成造林1200亩。', result: '完成造林1300亩。' }],
      template: [{ title: '园林绿化', keywords: ['造林', '公园', '绿化'], requirements: ['完成造林1500亩', '绿化覆盖率不低于45%'] }],
      findings: [{ messageId: 'weaker', data: { name: '完成造林', own: '1200亩', required: '1500亩' }, cell: 'A3', span: [9, 14], text: '1200亩' }],
    },
    {
      name: 'a looser limit',
      rows: [{ task: '安全生产：生产安全事故死亡人数不超过5人。', result: '死亡人数4人。' }],
      template: [{ title: '安全生产', keywords: ['事故', '隐患'], requirements: ['生产安全事故死亡人数不超过3人'] }],
      findings: [{ messageId: 'weaker', data: { name: '生产安全事故死亡人数', own: '5人', required: '3人' }, cell: 'A3', span: [18, 20], text: '5人' }],
    },
    {
      name: 'both lowered',
      rows: [{ task: '水环境治理：治理河道15公里，水质达标率不低于85%。', result: '治理河道16公里，达标率86%。' }],
      template: [{ title: '水环境治理', keywords: ['河道', '水质', '治河'], requirements: ['治理河道20公里', '水质达标率不低于90%'] }],
      findings: [
        { messageId: 'weaker', data: { name: '治理河道', own: '15公里', required: '20公里' }, cell: 'A3', span: [10, 14], text: '15公里' },
        { messageId: 'weaker', data: { name: '水质达标率', own: '85%', required: '90%' }, cell: 'A3', span: [23, 26], text: '85%' },
      ],
    },
  ],
});
