import { unitMismatch } from '../../../src/check/rules/unit-mismatch';
import { testRule } from '../../support/ruleTester';

testRule(unitMismatch, {
  valid: [
    { name: 'the same unit', row: { task: '新建厂房建筑面积12万平方米', result: '新建厂房建筑面积12.6万平方米。' } },
    { name: 'another unit of the same family', row: { task: '完成造林面积15万亩', result: '完成造林面积1.01万公顷。' } },
    { name: 'count words that stand for each other', row: { task: '购置新能源环卫车30台', result: '购置新能源环卫车32辆。' } },
    { name: 'far more than asked, but not a thousand times', row: { task: '培训从业人员100人', result: '培训从业人员8600人。' } },
    { name: 'a rate of ten thousand', row: { task: '重大事故起数控制在2起以内', result: '重大事故起数0起。' } },
    { name: 'the figure in its own unit, others beside it', row: { task: '新建充电桩200个', result: '投入资金1200万元，新建充电桩210个。' } },
    { name: 'two figures of one name, alike in size', row: { task: '年度重点工作', result: '1.上半年培训人员320人。2.下半年培训人员460人。' } },
  ],
  invalid: [
    {
      name: '万 left out',
      row: { task: '新建厂房建筑面积12万平方米', result: '新建厂房建筑面积12.6平方米。' },
      findings: [
        { messageId: 'scale', data: { name: '新建厂房建筑面积', target: '不低于12万平方米', actual: '12.6平方米' }, cell: 'B3', span: [8, 15], text: '12.6平方米' },
      ],
    },
    {
      name: '万 too many',
      row: { task: '发放补贴3000万元', result: '发放补贴3200亿元。' },
      findings: [{ messageId: 'scale', data: { name: '发放补贴', target: '不低于3000万元', actual: '3200亿元' }, cell: 'B3', span: [4, 10], text: '3200亿元' }],
    },
    {
      name: 'another kind of unit',
      row: { task: '新增绿化面积20公顷', result: '新增绿化面积180公里。' },
      findings: [{ messageId: 'kind', data: { name: '新增绿化面积', target: '不低于20公顷', actual: '180公里' }, cell: 'B3', span: [6, 11], text: '180公里' }],
    },
    {
      name: 'two figures of one name',
      row: { task: '年度重点工作', result: '1.上半年完成固定资产投资42亿元。2.下半年完成固定资产投资45万元。' },
      findings: [{ messageId: 'like', data: { name: '固定资产投资', actual: '45万元', target: '42亿元' }, cell: 'B3', span: [31, 35], text: '45万元' }],
    },
  ],
});
