import { itemUnanswered } from '../../../src/check/rules/item-unanswered';
import { testRule } from '../../support/ruleTester';

testRule(itemUnanswered, {
  valid: [
    { name: 'every item has its answer', row: { task: '1.新建公园3处；2.治理河道20公里；3.改造厕所12座。', result: '1.新建公园3处。2.治理河道22公里。3.改造厕所12座。' } },
    { name: 'one answer for all, without numbers', row: { task: '1.新建公园3处；2.治理河道20公里。', result: '新建公园3处，治理河道22公里，均已完工。' } },
    { name: 'answered in another order', row: { task: '1.新建公园3处；2.治理河道20公里；3.改造厕所12座。', result: '1.改造厕所12座。2.新建公园3处。3.治理河道22公里。' } },
    { name: 'two items answered under one number', row: { task: '1.新建公园3处；2.治理河道20公里；3.治理河道岸线绿化。', result: '1.新建公园3处。2.治理河道22公里，同步完成治理河道岸线绿化。' } },
    { name: 'a blank result is cell-empty', row: { task: '1.新建公园3处；2.治理河道20公里。', result: '', problem: '无' } },
    { name: 'more answers than items', row: { task: '1.新建公园3处；2.治理河道20公里。', result: '1.新建公园3处。2.治理河道22公里。3.另改造厕所12座。' } },
    { name: 'a task in one piece', row: { task: '新建公园3处', result: '1.新建公园2处。2.扩建公园1处。' } },
    { name: 'other kinds of numbers in the answer', row: { task: '1.新建公园3处；2.治理河道20公里；3.改造厕所12座。', result: '（一）新建公园3处。（二）治理河道22公里。（三）改造厕所12座。' } },
  ],
  invalid: [
    {
      name: 'the last item left out',
      row: { task: '1.新建公园3处；2.治理河道20公里；3.开展文化下乡演出。', result: '1.新建公园3处。2.治理河道22公里。' },
      findings: [{ messageId: 'unanswered', data: { path: '3', text: '开展文化下乡演出' }, cell: 'B3', span: null }],
    },
    {
      name: 'an item in the middle left out, numbers closed up',
      row: { task: '1.新建公园3处；2.开展文化下乡演出；3.治理河道20公里。', result: '1.新建公园3处，全部开放。2.治理河道22公里，完成验收。' },
      findings: [{ messageId: 'unanswered', data: { path: '2', text: '开展文化下乡演出' }, cell: 'B3', span: null }],
    },
    {
      name: 'two of four left out',
      row: { task: '1.新建公园3处；2.治理河道20公里；3.开展文化下乡演出；4.编制应急预案。', result: '1.新建公园3处。2.治理河道22公里。' },
      findings: [
        { messageId: 'unanswered', data: { path: '3', text: '开展文化下乡演出' }, cell: 'B3', span: null },
        { messageId: 'unanswered', data: { path: '4', text: '编制应急预案' }, cell: 'B3', span: null },
      ],
    },
    {
      name: 'a long item is shortened',
      row: { task: '1.新建公园3处；2.治理河道20公里；3.会同属地镇街、驻区部队、辖区高校和社会组织，常态化开展文化下乡演出、非遗展示、全民阅读等系列活动，丰富群众生活。', result: '1.新建公园3处。2.治理河道22公里。' },
      findings: [{ messageId: 'unanswered', data: { path: '3', text: '会同属地镇街、驻区部队、辖区高校和社会组织，常态化开展文化下乡演出、非遗展示、全……' }, cell: 'B3', span: null }],
    },
  ],
});
