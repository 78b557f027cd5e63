import { textTruncated } from '../../../src/check/rules/text-truncated';
import { testRule } from '../../support/ruleTester';

testRule(textTruncated, {
  valid: [
    { name: 'a finished sentence', row: { task: '年度重点工作', result: '引进企业两家，分别是甲公司、乙公司（原名丙公司）。', problem: '无' } },
    { name: 'words that only look open', row: { task: '年度重点工作', result: '我区无燃煤锅炉，此项工作暂不涉及', problem: '无' } },
    { name: 'a label', row: { task: '年度重点工作', result: '全年合计', problem: '无' } },
    { name: 'no full stop at the end', row: { task: '年度重点工作', result: '已完成全部改造任务', problem: '无' } },
    { name: 'half a bracket as a list marker', row: { task: '年度重点工作', result: '1）完成摸排。2）完成整改。3）完成验收。', problem: '无' } },
    { name: 'brackets of different width', row: { task: '年度重点工作', result: '新建管线12公里(含支线3公里），已通水。', problem: '无' } },
    { name: 'quotes inside book-title marks', row: { task: '年度重点工作', result: '印发《“十四五”时期养老服务规划（试行）》。', problem: '无' } },
    { name: 'an emoticon-like stray closing mark', row: { task: '年度重点工作', result: '已完成验收）。', problem: '无' } },
    { name: 'an open bracket in the middle of a text that ends well', row: { task: '年度重点工作', result: '建成停车场3处（含机械车位120个，均已开放。', problem: '无' } },
    { name: 'ends in a semicolon, as the last of a list', row: { task: '年度重点工作', result: '1.完成摸排；\n2.完成整改；', problem: '无' } },
    { name: 'an ellipsis', row: { task: '年度重点工作', result: '开展宣传、培训、演练等活动……', problem: '无' } },
    { name: 'nested brackets, all closed', row: { task: '年度重点工作', result: '覆盖12个社区（含北里（东区）、南里（西区））', problem: '无' } },
    { name: 'brackets crossed by mistake, but all closed', row: { task: '年度重点工作', result: '印发《垃圾分类指南（试行》），组织培训5场', problem: '无' } },
    { name: 'a half bracket as a marker inside a text', row: { task: '年度重点工作', result: '完成两项工作：1）摸排；2）整改（含复查）。', problem: '无' } },
    { name: 'inch and foot marks in a size', row: { task: '年度重点工作', result: '更换55"显示屏12块', problem: '无' } },
  ],
  invalid: [
    {
      name: 'breaks off after a word that something has to follow',
      row: { task: '年度重点工作', result: '全年发放稳岗补贴2300万元，惠及', problem: '无' },
      findings: [{ messageId: 'ending', data: { mark: '惠及', tail: '全年发放稳岗补贴2300万元，惠及' }, cell: 'B3', span: [0, 17], text: '全年发放稳岗补贴2300万元，惠及' }],
    },
    {
      name: 'breaks off in a bracket',
      row: { task: '年度重点工作', result: '引进企业两家，分别是甲公司、乙公司（原名丙', problem: '无' },
      findings: [{ messageId: 'bracket', data: { mark: '（', tail: '……分别是甲公司、乙公司（原名丙' }, cell: 'B3', span: [17, 21], text: '（原名丙' }],
    },
    {
      name: 'breaks off in a book title',
      row: { task: '年度重点工作', result: '印发《老旧小区综合整治工作实施', problem: '无' },
      findings: [{ messageId: 'bracket', data: { mark: '《', tail: '印发《老旧小区综合整治工作实施' }, cell: 'B3', span: [2, 15], text: '《老旧小区综合整治工作实施' }],
    },
    {
      name: 'breaks off in a quote, spaces after it',
      row: { task: '年度重点工作', result: '开展“回头看', problem: '因人手不足，“一户一档' },
      findings: [
        { messageId: 'bracket', data: { mark: '“', tail: '开展“回头看' }, cell: 'B3', span: [2, 6], text: '“回头看' },
        { messageId: 'bracket', data: { mark: '“', tail: '因人手不足，“一户一档' }, cell: 'C3', span: [6, 11], text: '“一户一档' },
      ],
    },
    {
      name: 'ends in a comma',
      row: { task: '年度重点工作', result: '完成摸排86处，整改72处，', problem: '无' },
      findings: [{ messageId: 'ending', data: { mark: '，', tail: '完成摸排86处，整改72处，' }, cell: 'B3', span: [0, 14], text: '完成摸排86处，整改72处，' }],
    },
    {
      name: 'ends in a colon with nothing after it',
      row: { task: '年度重点工作', result: '已完成以下工作：', problem: '无' },
      findings: [{ messageId: 'ending', data: { mark: '：', tail: '已完成以下工作：' }, cell: 'B3', span: [0, 8], text: '已完成以下工作：' }],
    },
    {
      name: 'ends in a list comma',
      row: { task: '年度重点工作', result: '覆盖东城里、西城里、\n', problem: '无' },
      findings: [{ messageId: 'ending', data: { mark: '、', tail: '覆盖东城里、西城里、' }, cell: 'B3', span: [0, 10], text: '覆盖东城里、西城里、' }],
    },
    {
      name: 'the task is cut off',
      row: { task: '完成充电桩建设（公共领域不少于', result: '建成充电桩320个。', problem: '无' },
      findings: [{ messageId: 'bracket', data: { mark: '（', tail: '完成充电桩建设（公共领域不少于' }, cell: 'A3', span: [7, 15], text: '（公共领域不少于' }],
    },
  ],
});
