import { figureMissing } from '../../../src/check/rules/figure-missing';
import { testRule } from '../../support/ruleTester';

testRule(figureMissing, {
  valid: [
    { name: 'the figure is given', row: { task: '设备在线率高于98%', result: '设备在线率99.1%。' } },
    { name: 'no figure was asked', row: { task: '加强设备运行维护', result: '设备运行平稳。' } },
    { name: 'words that imply zero', row: { task: '重大事故0起', result: '全年未发生重大事故。' } },
    { name: 'one thing that was built', row: { task: '建成消防站1座', result: '消防站已建成并投入使用。' } },
    { name: 'the item is not answered at all', row: { task: '1.新建公园3处；2.治理河道20公里；3.演出不少于30场。', result: '1.新建公园3处。2.治理河道22公里。' } },
    { name: 'the result is blank', row: { task: '设备在线率高于98%', result: '', problem: '无' } },
    { name: 'said to be settled later', row: { task: '设备在线率高于98%', result: '设备在线率待市级部门核定。' } },
    { name: 'a few things told one by one, one of them still open', row: { task: '打通断头路3条', result: '文昌路、学府路已通车，滨河路正在施工。' } },
    { name: 'one of two alternatives', row: { task: '垃圾分类准确率达到90%或者同比提高5个百分点', result: '垃圾分类准确率达到92%。' } },
    { name: 'other words, the only figure of its kind', row: { task: '新增学位1500个', result: '建成学校2所，可提供学位1620个。' } },
    {
      name: 'an optional requirement of the template',
      row: { task: '水环境治理', result: '治理河道22公里。' },
      template: [{ title: '水环境治理', keywords: ['河道'], requirements: ['治理河道20公里', { text: '再生水利用率不低于60%', optional: true }] }],
    },
  ],
  invalid: [
    {
      name: 'smooth words in place of a rate',
      row: { task: '设备在线率高于98%', result: '设备运行平稳，按要求完成维护。' },
      findings: [{ messageId: 'missing', data: { name: '设备在线率', target: '高于98%' }, cell: 'B3', span: null }],
    },
    {
      name: 'how far a long work has come',
      row: { task: '新增绿地26公顷', result: '新增绿地工程正在施工。' },
      findings: [{ messageId: 'missing', data: { name: '新增绿地', target: '不低于26公顷' }, cell: 'B3', span: null }],
    },
    {
      name: 'one of two rates',
      row: { task: '设备在线率高于98%，图像识别准确率不低于95%', result: '设备在线率99.1%，图像识别系统运行良好。' },
      findings: [{ messageId: 'missing', data: { name: '图像识别准确率', target: '不低于95%' }, cell: 'B3', span: null }],
    },
    {
      name: 'the figure is of another kind',
      row: { task: '群众满意率不低于90%', result: '组织满意度调查12次，群众普遍满意。' },
      findings: [{ messageId: 'missing', data: { name: '群众满意率', target: '不低于90%' }, cell: 'B3', span: null }],
    },
    {
      name: 'the template asks',
      row: { task: '水环境治理', result: '治理河道22公里，水质明显改善。' },
      template: [{ title: '水环境治理', keywords: ['河道', '水质'], requirements: ['治理河道20公里', '水质达标率不低于90%'] }],
      findings: [{ messageId: 'missing', data: { name: '水质达标率', target: '不低于90%（任务模板）' }, cell: 'B3', span: null }],
    },
    {
      name: 'in one item of two',
      row: { task: '1.新建公园3处；2.群众满意率不低于90%。', result: '1.新建公园3处。2.已开展满意率测评。' },
      findings: [{ messageId: 'missing', data: { name: '群众满意率', target: '不低于90%' }, cell: 'B3', span: null }],
    },
  ],
});
