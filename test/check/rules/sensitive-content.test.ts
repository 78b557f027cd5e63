import { sensitiveContent } from '../../../src/check/rules/sensitive-content';
import { testRule } from '../../support/ruleTester';

testRule(sensitiveContent, {
  valid: [
    { name: 'a service hotline', row: { task: '年度重点工作', result: '受理12345热线诉求86532件，8008100000热线正常。', problem: '无' } },
    { name: 'a credit code of an institution', row: { task: '年度重点工作', result: '企业（91110000MA01ABCD2X）已注销。', problem: '无' } },
    { name: 'a long project number', row: { task: '年度重点工作', result: '项目代码202211000123456789已备案。', problem: '无' } },
    { name: 'an office telephone', row: { task: '年度重点工作', result: '咨询电话010-81290000已公布。', problem: '无' } },
    { name: 'nothing secret', row: { task: '年度重点工作', result: '本表内容不涉密，可公开。', problem: '无' } },
    { name: 'secret matters are told elsewhere', row: { task: '年度重点工作', result: '其余涉密事项另行报送。', problem: '无' } },
    { name: 'keeping secrets as the work itself', row: { task: '保密管理', result: '检查涉密计算机32台，组织涉密人员培训2次，未发生失泄密事件。', problem: '无' } },
    { name: 'a large sum of money', row: { task: '年度重点工作', result: '完成投资13800138000元。', problem: '无' } },
  ],
  invalid: [
    {
      name: 'a mobile number',
      row: { task: '年度重点工作', result: '联系人王某，手机13912345678。', problem: '无' },
      findings: [{ messageId: 'number', data: { kind: '手机号码', masked: '139*****678' }, cell: 'B3', span: [8, 19], text: '13912345678' }],
    },
    {
      name: 'an identity number',
      row: { task: '年度重点工作', result: '保障对象李某（11010519491231002X）已安置。', problem: '无' },
      findings: [
        { messageId: 'number', data: { kind: '身份证号码', masked: '110************02X' }, cell: 'B3', span: [7, 25], text: '11010519491231002X' },
      ],
    },
    {
      name: 'a bank card',
      row: { task: '年度重点工作', result: '补助款汇入6222021234567890128账户。', problem: '无' },
      findings: [
        { messageId: 'number', data: { kind: '银行卡号', masked: '622*************128' }, cell: 'B3', span: [5, 24], text: '6222021234567890128' },
      ],
    },
    {
      name: 'marked as secret',
      row: { task: '年度重点工作', result: '处置方案（机密）已执行。', problem: '无' },
      findings: [{ messageId: 'secret', data: { words: '机密' }, cell: 'B3', span: [5, 7], text: '机密' }],
    },
    {
      name: 'internal material, in the problem cell',
      row: { task: '年度重点工作', result: '已完成。', problem: '详见内部资料第3页，联系13712345678' },
      findings: [
        { messageId: 'number', data: { kind: '手机号码', masked: '137*****678' }, cell: 'C3', span: [12, 23], text: '13712345678' },
        { messageId: 'secret', data: { words: '内部资料' }, cell: 'C3', span: [2, 6], text: '内部资料' },
      ],
    },
  ],
});
