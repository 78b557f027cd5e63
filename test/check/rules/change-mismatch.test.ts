import { changeMismatch } from '../../../src/check/rules/change-mismatch';
import { testRule } from '../../support/ruleTester';

testRule(changeMismatch, {
  valid: [
    { name: 'last year in a bracket, rightly', row: { task: '法律援助', result: '受理援助申请1260件，比上年（1050件）增长20%。' } },
    { name: 'two changes and their rates, in one order', row: { task: '安全生产', result: '发生事故12起、死亡12人，同比减少4起、4人，分别下降25%、25%。' } },
    { name: 'level, change and rate agree', row: { task: '年度重点工作', result: '发生事故13起，同比减少3起，下降18.8%。' } },
    { name: 'growth', row: { task: '年度重点工作', result: '新增企业120家，同比增加20家，增长20%。' } },
    { name: 'rounded coarsely', row: { task: '年度重点工作', result: '发生火灾31起，同比减少6起，下降16%。' } },
    { name: 'no level is given', row: { task: '年度重点工作', result: '事故同比减少3起，下降18.8%。' } },
    { name: 'about', row: { task: '年度重点工作', result: '诉求2100件，同比减少约400件，下降16%。' } },
    { name: 'the rate is of something else', row: { task: '年度重点工作', result: '新增企业120家，同比增加20家，注册资本增长46%。' } },
    { name: 'a change alone', row: { task: '年度重点工作', result: '发生事故13起，同比减少3起。' } },
    { name: 'amounts rounded to whole 亿', row: { task: '年度重点工作', result: '完成投资60亿元，同比增加10亿元，增长18.7%。' } },
    { name: 'percentage points', row: { task: '年度重点工作', result: '达标率93%，同比提高3个百分点。' } },
    { name: 'two levels and their rate agree', row: { task: '年度重点工作', result: '平均浓度由50微克/立方米降至46微克/立方米，下降8%。' } },
    { name: 'measured levels, each rounded to a whole number', row: { task: '年度重点工作', result: '平均浓度由36微克/立方米降至33微克/立方米，下降9.1%。' } },
    { name: 'two levels, rounded', row: { task: '年度重点工作', result: '投诉由312件减少到268件，下降14.1%。' } },
    { name: 'levels in 万, rounded coarsely', row: { task: '年度重点工作', result: '用户由1.2万户增加到1.5万户，增长22%。' } },
    { name: 'several levels at once', row: { task: '年度重点工作', result: '水价、气价由3元、4元降至2元、3元，分别下降33.3%、25%。' } },
    { name: 'the rate after two levels is of something else', row: { task: '年度重点工作', result: '企业由30家增加到62家，产值增长96%。' } },
    { name: 'from rise to fall', row: { task: '年度重点工作', result: '事故由去年上升3起转为下降5起，下降18.8%。' } },
    { name: 'last year after this year, rightly', row: { task: '年度重点工作', result: '发案420起，去年同期500起，同比下降16%；产量36万吨，较上年的30万吨增长20%。' } },
    { name: 'last year told after this year, of another thing', row: { task: '年度重点工作', result: '发案420起，上年破案500起，同比下降12%。' } },
    { name: 'last year named', row: { task: '年度重点工作', result: '上年发生事故16起，今年13起，减少3起，下降18.8%。' } },
    { name: 'the size of a step is right', row: { task: '年度重点工作', result: '引进企业52家，较上年的41家增加11家。床位由1260张增加到1530张，增加270张。' } },
    { name: 'points are rounded', row: { task: '年度重点工作', result: '覆盖率由72%提高到80.6%，提高8.3个百分点。' } },
    { name: 'the size of a step is told about', row: { task: '年度重点工作', result: '床位由1260张增加到1530张，增加280张左右。' } },
    { name: 'what was added is another thing', row: { task: '年度重点工作', result: '企业由41家增加到52家，新增上市公司2家。' } },
  ],
  invalid: [
    {
      name: 'a rate of cutting back',
      row: { task: '清理规范', result: '网吧由250家压减至80家，压减率66%。' },
      findings: [{ messageId: 'step', data: { from: '250家', to: '80家', expected: '68', stated: '66%' }, cell: 'B3', span: [3, 20], text: '250家压减至80家，压减率66%' }],
    },
    {
      name: 'last year in a bracket',
      row: { task: '法律援助', result: '受理援助申请1260件，比上年（1050件）增长23%。' },
      findings: [{ messageId: 'step', data: { from: '1050件', to: '1260件', expected: '20', stated: '23%' }, cell: 'B3', span: [6, 27], text: '1260件，比上年（1050件）增长23%' }],
    },
    {
      name: 'in the column of values, where no other words answer',
      row: { task: '用户增长率', target: '8%', actual: '用户由512户增加到538户，增长6.8%' },
      findings: [{ messageId: 'step', data: { from: '512户', to: '538户', expected: '5.08', stated: '6.8%' }, cell: 'C3', span: [3, 21], text: '512户增加到538户，增长6.8%' }],
    },
    {
      name: 'last year told after this year',
      row: { task: '年度重点工作', result: '产量36.2万吨，较上年的30.1万吨增长16.7%。' },
      findings: [{ messageId: 'step', data: { from: '30.1万吨', to: '36.2万吨', expected: '20.27', stated: '16.7%' }, cell: 'B3', span: [2, 26], text: '36.2万吨，较上年的30.1万吨增长16.7%' }],
    },
    {
      name: 'two levels and a rate that does not follow from them',
      row: { task: '年度重点工作', result: '平均浓度由50微克/立方米降至46微克/立方米，下降10.9%。' },
      findings: [{ messageId: 'step', data: { from: '50微克/立方米', to: '46微克/立方米', expected: '8', stated: '10.9%' }, cell: 'B3', span: [5, 31], text: '50微克/立方米降至46微克/立方米，下降10.9%' }],
    },
    {
      name: 'two counts and a rise reckoned from the later one',
      row: { task: '年度重点工作', result: '签约企业从40家增加到50家，同比增长20%。' },
      findings: [{ messageId: 'step', data: { from: '40家', to: '50家', expected: '25', stated: '20%' }, cell: 'B3', span: [5, 22], text: '40家增加到50家，同比增长20%' }],
    },
    {
      name: 'the second of two changes with their rates in one order',
      row: { task: '安全生产', result: '发生事故12起、死亡12人，同比减少4起、5人，分别下降25%、31.3%。' },
      findings: [{ messageId: 'mismatch', data: { level: '12人', change: '5人', expected: '29.41', stated: '31.3%' }, cell: 'B3', span: [10, 37], text: '12人，同比减少4起、5人，分别下降25%、31.3%' }],
    },
    {
      name: 'a change divided by the new level',
      row: { task: '年度重点工作', result: '发生事故13起，同比减少3起，下降23.1%。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { level: '13起', change: '3起', expected: '18.75', stated: '23.1%' },
          cell: 'B3',
          span: [4, 22],
          text: '13起，同比减少3起，下降23.1%',
        },
      ],
    },
    {
      name: 'growth by the new level',
      row: { task: '年度重点工作', result: '新增企业120家，同比增加20家，增长16.7%。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { level: '120家', change: '20家', expected: '20', stated: '16.7%' },
          cell: 'B3',
          span: [4, 24],
          text: '120家，同比增加20家，增长16.7%',
        },
      ],
    },
    {
      name: 'a slip in the digits',
      row: { task: '年度重点工作', result: '受理诉求2100件，同比减少400件，同比下降15%。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { level: '2100件', change: '400件', expected: '16', stated: '15%' },
          cell: 'B3',
          span: [4, 26],
          text: '2100件，同比减少400件，同比下降15%',
        },
      ],
    },
    {
      name: 'with larger units',
      row: { task: '年度重点工作', result: '完成投资60亿元，同比增加10亿元，增长16%。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { level: '60亿元', change: '10亿元', expected: '20', stated: '16%' },
          cell: 'B3',
          span: [4, 23],
          text: '60亿元，同比增加10亿元，增长16%',
        },
      ],
    },
    {
      name: 'the size of a step from last year',
      row: { task: '年度重点工作', result: '引进企业52家，较上年的41家增加13家。' },
      findings: [{ messageId: 'difference', data: { from: '41家', to: '52家', expected: '11家', stated: '13家' }, cell: 'B3', span: [4, 20], text: '52家，较上年的41家增加13家' }],
    },
    {
      name: 'the size of a step from one level to the next',
      row: { task: '年度重点工作', result: '床位由1260张增加到1530张，增加280张。' },
      findings: [{ messageId: 'difference', data: { from: '1260张', to: '1530张', expected: '270张', stated: '280张' }, cell: 'B3', span: [3, 23], text: '1260张增加到1530张，增加280张' }],
    },
    {
      name: 'points between two rates',
      row: { task: '年度重点工作', result: '覆盖率由72.4%提高到80.6%，提高7.2个百分点。' },
      findings: [{ messageId: 'difference', data: { from: '72.4%', to: '80.6%', expected: '8.2个百分点', stated: '7.2个百分点' }, cell: 'B3', span: [4, 27], text: '72.4%提高到80.6%，提高7.2个百分点' }],
    },
  ],
});
