import { cellEmpty } from '../../../src/check/rules/cell-empty';
import { testRule } from '../../support/ruleTester';

testRule(cellEmpty, {
  valid: [
    { name: 'both cells answered', row: { task: '老旧小区改造', result: '已改造小区6个。', problem: '无' } },
    { name: 'a slash is an answer', row: { task: '老旧小区改造', result: '已改造小区6个。', problem: '/' } },
    { name: 'the table has no problem column', row: { task: '老旧小区改造', result: '已改造小区6个。' } },
    { name: 'a number is an answer', row: { task: '新建口袋公园', target: 5, result: '新建口袋公园6个。', actual: 6, problem: '无' } },
    { name: 'zero is an answer', row: { task: '较大以上生产安全事故', target: '0起', result: '全年未发生较大以上生产安全事故。', actual: 0, problem: '无' } },
    {
      name: 'a formula that shows nothing yet is not blank',
      row: { task: '河道清淤', result: '清淤河道12公里。', problem: { kind: 'text', value: '', text: '', formula: true } },
    },
    {
      name: 'a column for what is unmet, beside what is done',
      headers: { problem: '未完成原因' },
      rows: [{ task: '清淤河道12公里', result: '清淤河道12公里。', problem: '' }, { task: '新建绿道8公里', result: '新建绿道6公里。', problem: '征地滞后' }],
    },
    {
      name: 'only columns that must be answered count',
      row: { dimension: '', task: '河道清淤', result: '清淤河道12公里。', problem: '无', unit: '', deadline: '', score: '' },
    },
  ],
  invalid: [
    {
      name: 'a blank problem cell',
      rows: [{ task: '河道清淤', result: '清淤河道12公里。', problem: '无' }, { task: '农田灌溉', result: '新增灌溉面积300亩。', problem: '' }],
      findings: [{ messageId: 'empty', data: { column: '存在问题及原因', advice: '没有问题请写“无”，有问题请写明问题和原因' }, cell: 'C4', span: null }],
    },
    {
      name: 'a blank result',
      rows: [{ task: '河道清淤', result: '清淤河道12公里。', problem: '无' }, { task: '农田灌溉', result: '', problem: '无' }],
      findings: [{ messageId: 'empty', data: { column: '落实情况', advice: '请责任单位填写落实情况' }, cell: 'B4', span: null }],
    },
    {
      name: 'both blank',
      rows: [{ task: '河道清淤', result: '清淤河道12公里。', problem: '无' }, { task: '农田灌溉', result: '', problem: '' }],
      findings: [
        { messageId: 'empty', data: { column: '落实情况', advice: '请责任单位填写落实情况' }, cell: 'B4', span: null },
        { messageId: 'empty', data: { column: '存在问题及原因', advice: '没有问题请写“无”，有问题请写明问题和原因' }, cell: 'C4', span: null },
      ],
    },
    {
      name: 'spaces and line breaks alone are blank',
      rows: [{ task: '河道清淤', result: '清淤河道12公里。', problem: '无' }, { task: '农田灌溉', result: '新增灌溉面积300亩。', problem: ' \n\u3000' }],
      findings: [{ messageId: 'empty', data: { column: '存在问题及原因', advice: '没有问题请写“无”，有问题请写明问题和原因' }, cell: 'C4', span: null }],
    },
    {
      name: 'a column for what is unmet, beside what is unmet',
      headers: { problem: '未达标原因及措施' },
      rows: [{ task: '清淤河道12公里', result: '清淤河道12公里。', problem: '' }, { task: '新建绿道8公里', result: '新建绿道6公里。', problem: '' }],
      findings: [{ messageId: 'empty', data: { column: '未达标原因及措施', advice: '没有问题请写“无”，有问题请写明问题和原因' }, cell: 'C4', span: null }],
    },
    {
      name: 'no value beside the target',
      rows: [{ task: '新建口袋公园', target: '5个', actual: '6个', problem: '无' }, { task: '新建绿道', target: '8公里', actual: '', problem: '无' }],
      findings: [{ messageId: 'empty', data: { column: '实际完成值', advice: '请责任单位填写实际完成值' }, cell: 'C4', span: null }],
    },
  ],
});
