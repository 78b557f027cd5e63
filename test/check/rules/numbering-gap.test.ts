import { numberingGap } from '../../../src/check/rules/numbering-gap';
import { testRule } from '../../support/ruleTester';

testRule(numberingGap, {
  valid: [
    { name: 'spoken numbers in order', row: { task: '营商环境', result: '首先，优化流程。其次，压减材料。再次，公开标准。' } },
    { name: 'first of all, and no more', row: { task: '营商环境', result: '首先，优化流程。三是数十年来的经验。' } },
    { name: 'numbers in order', row: { task: '年度重点工作', result: '1.完成摸排。2.完成整改。3.完成验收。', problem: '无' } },
    {
      name: 'a list that begins again under its own heading',
      row: { task: '年度重点工作', result: '一、生态环境\n1.造林1500亩。\n2.治河20公里。\n二、城市管理\n1.拆违3万平方米。\n2.建桩320个。', problem: '无' },
    },
    { name: 'only one item', row: { task: '年度重点工作', result: '1.完成摸排86处并全部整改。', problem: '无' } },
    { name: 'years and decimals are no numbers of a list', row: { task: '年度重点工作', result: '2021年完成12公里，2022年完成15.5公里。3月开工，5月完工。', problem: '无' } },
    {
      name: 'numbers in brackets under numbers',
      row: { task: '年度重点工作', result: '1.绿化工作。（1）造林1500亩。（2）建园3处。2.水务工作。（1）治河20公里。（2）清淤8公里。', problem: '无' },
    },
    { name: '一是 二是 三是', row: { task: '年度重点工作', result: '一是加强组织领导。二是压实各方责任。三是强化督导检查。', problem: '无' } },
    { name: 'a part of a bigger list that starts at 3', row: { task: '3.完成摸排。4.完成整改。', result: '3.已完成摸排86处。4.已完成整改86处。', problem: '无' } },
    { name: 'circled numbers', row: { task: '年度重点工作', result: '①完成摸排；②完成整改；③完成验收。', problem: '无' } },
  ],
  invalid: [
    {
      name: 'a spoken number is left out',
      row: { task: '营商环境', result: '一是优化流程，压减时限；三是公开标准。' },
      findings: [{ messageId: 'gap', data: { previous: '一是', marker: '三是' }, cell: 'B3', span: [12, 14], text: '三是' }],
    },
    {
      name: 'an ordinal is left out',
      row: { task: '营商环境', result: '第一，优化流程。第三，公开标准。' },
      findings: [{ messageId: 'gap', data: { previous: '第一，', marker: '第三，' }, cell: 'B3', span: [8, 11], text: '第三，' }],
    },
    {
      name: 'a number left out',
      row: { task: '年度重点工作', result: '1.完成摸排。2.完成整改。4.完成验收。', problem: '无' },
      findings: [{ messageId: 'gap', data: { previous: '2.', marker: '4.' }, cell: 'B3', span: [14, 16], text: '4.' }],
    },
    {
      name: 'a number twice',
      row: { task: '年度重点工作', result: '1.完成摸排。\n2.完成整改。\n2.完成验收。', problem: '无' },
      findings: [{ messageId: 'repeat', data: { marker: '2.' }, cell: 'B3', span: [16, 18], text: '2.' }],
    },
    {
      name: 'Chinese numbers with a gap',
      row: { task: '年度重点工作', result: '一、完成摸排。\n二、完成整改。\n四、完成验收。', problem: '无' },
      findings: [{ messageId: 'gap', data: { previous: '二、', marker: '四、' }, cell: 'B3', span: [16, 18], text: '四、' }],
    },
    {
      name: 'in the task cell',
      row: { task: '1.新建公园3处；3.新建绿道8公里。', result: '1.新建公园3处。3.新建绿道8公里。', problem: '无' },
      findings: [
        { messageId: 'gap', data: { previous: '1.', marker: '3.' }, cell: 'A3', span: [9, 11], text: '3.' },
        { messageId: 'gap', data: { previous: '1.', marker: '3.' }, cell: 'B3', span: [9, 11], text: '3.' },
      ],
    },
    {
      name: 'inside a numbered part',
      row: { task: '年度重点工作', result: '1.绿化工作。（1）造林1500亩。（3）建园3处。2.水务工作。治河20公里。', problem: '无' },
      findings: [{ messageId: 'gap', data: { previous: '（1）', marker: '（3）' }, cell: 'B3', span: [18, 21], text: '（3）' }],
    },
  ],
});
