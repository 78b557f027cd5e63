import { markupResidue } from '../../../src/check/rules/markup-residue';
import { testRule } from '../../support/ruleTester';

testRule(markupResidue, {
  valid: [
    { name: 'plain text', row: { task: '年度重点工作', result: '优良天数288天，同比增加6天。', problem: '无' } },
    { name: 'comparison signs', row: { task: 'PM2.5浓度<35微克', result: '浓度<32微克，降尘量>4吨的街道为0个。', problem: '无' } },
    { name: 'Chinese book-title marks that look like tags', row: { task: '年度重点工作', result: '印发<<实施方案>>，举办<迎新春>活动3场。', problem: '无' } },
    { name: 'an ampersand in a name', row: { task: '年度重点工作', result: '引进R&D中心2家，与A&B公司签约。', problem: '无' } },
    { name: 'an address of a web page', row: { task: '年度重点工作', result: '平台上线（https://example.org/?a=1&b=2），访问量12万次。', problem: '无' } },
    { name: 'a hash as a number sign', row: { task: '年度重点工作', result: '3#楼、5#楼加装电梯完成。', problem: '无' } },
    { name: 'underscores in a file name', row: { task: '年度重点工作', result: '台账见附件tz_2022_v2。', problem: '无' } },
  ],
  invalid: [
    {
      name: 'list tags',
      row: { task: '年度重点工作', result: '<li>优良天数288天。</li>', problem: '无' },
      findings: [{ messageId: 'markup', data: { code: '<li>', count: 2 }, cell: 'B3', span: [0, 4], text: '<li>' }],
    },
    {
      name: 'an entity',
      row: { task: '年度重点工作', result: '新建&nbsp;绿道8公里。', problem: '无' },
      findings: [{ messageId: 'markup', data: { code: '&nbsp;', count: 1 }, cell: 'B3', span: [2, 8], text: '&nbsp;' }],
    },
    {
      name: 'a tag with attributes and a line break tag',
      row: { task: '年度重点工作', result: '完成<span style="color:red">12</span>项<br/>。', problem: '无' },
      findings: [
        { messageId: 'markup', data: { code: '<span style="color:red">', count: 3 }, cell: 'B3', span: [2, 26], text: '<span style="color:red">' },
      ],
    },
    {
      name: 'an escaped carriage return',
      row: { task: '年度重点工作', result: '完成整改。_x000D_\n完成验收。', problem: '无' },
      findings: [{ messageId: 'markup', data: { code: '_x000D_', count: 1 }, cell: 'B3', span: [5, 12], text: '_x000D_' }],
    },
    {
      name: 'a numeric entity, in the problem cell too',
      row: { task: '年度重点工作', result: '“双减”&#8220;落地', problem: '<p>无</p>' },
      findings: [
        { messageId: 'markup', data: { code: '&#8220;', count: 1 }, cell: 'B3', span: [4, 11], text: '&#8220;' },
        { messageId: 'markup', data: { code: '<p>', count: 2 }, cell: 'C3', span: [0, 3], text: '<p>' },
      ],
    },
    {
      name: 'a field code',
      row: { task: '年度重点工作', result: '详见HYPERLINK "http://example.org"', problem: '无' },
      findings: [{ messageId: 'markup', data: { code: 'HYPERLINK "', count: 1 }, cell: 'B3', span: [2, 13], text: 'HYPERLINK "' }],
    },
  ],
});
