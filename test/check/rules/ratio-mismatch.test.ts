import { ratioMismatch } from '../../../src/check/rules/ratio-mismatch';
import { testRule } from '../../support/ruleTester';

testRule(ratioMismatch, {
  valid: [
    { name: 'a share of the posts, of which fewer are filled', row: { task: '队伍建设', result: '区疾控中心核定编制215名，实有205人，其中专业技术人员187人，专业技术人员占编制总额比例87.0%。' } },
    { name: 'a bracket of how many answered', row: { task: '满意度', result: '群众满意率96.2%（发放问卷1200份，回收1150份）。' } },
    { name: 'a bracket that agrees', row: { task: '满意度', result: '满意度95.8%（回收问卷480份，其中满意460份）。' } },
    { name: 'a bracket of some of those that are satisfied', row: { task: '满意度', result: '满意度95.8%（回收问卷480份，其中非常满意450份）。' } },
    { name: 'a share of the first of three amounts', row: { task: '政府采购', result: '预算金额8.4亿元，成交金额7.9亿元，节约资金0.5亿元，节约率6%。' } },
    { name: 'a right bare rate of a whole that is divided', row: { task: '支部覆盖率达到70%', result: '87家企业中，64家设立支部，覆盖率73.6%。' } },
    { name: 'of things that were counted with what they come to', row: { task: '技改项目投产率达到70%', result: '备案技改项目50个、投资8.6亿元，已投产37个，投产率74%。' } },
    { name: 'a bare rate besides two numbers of things apart', row: { task: '支部覆盖率达到70%', result: '新设企业87家，新设支部64家，覆盖率76.3%。' } },
    { name: 'of two pairs together', row: { task: '质量监管', result: '肉类抽检2400批次、合格2380批次，果蔬抽检600批次、合格600批次，综合合格率99.3%。' } },
    { name: 'of all kinds together', row: { task: '质量监管', result: '抽检玩具50件、合格50件，抽检文具150件、合格147件，总体合格率98.5%。' } },
    { name: 'a bare share of the two numbers before it is right', row: { task: '队伍建设', result: '岗位编制80人，在岗72人，占比90%。' } },
    { name: 'a bare share after a smaller number and a larger one', row: { task: '队伍建设', result: '新招教师46人，退休教师50人，占比88%。' } },
    { name: 'what is left of those that have not the quality', row: { task: '水质监督', result: '检测末梢水样400份，不合格6份，合格率98.5%。' } },
    { name: 'a share that is only bounded', row: { task: '医护队伍', result: '核定编制120人，在编医护99人，占编制总额比例达到80%以上。' } },
    { name: 'a share of the figure before it is right', row: { task: '阅读推广', result: '办证读者1.2万人，占常住人口4.8万人的25%。' } },
    { name: 'the share is right', row: { task: '年度重点工作', result: '抽查居民2000人次，准确投放1810人次，准确率90.50%。' } },
    { name: 'rounded', row: { task: '年度重点工作', result: '受理诉求305件，解决276件，解决率90.5%。' } },
    { name: 'cut off instead of rounded', row: { task: '年度重点工作', result: '受理诉求1500件，解决1389件，解决率92%。' } },
    { name: 'a share of all, not of the number beside it', row: { task: '年度重点工作', result: '新增就业3200人，其中高校毕业生1100人，毕业生就业率96%。' } },
    { name: 'growth', row: { task: '年度重点工作', result: '企业由120家增至150家，增长率25%。' } },
    { name: 'a rate that was asked', row: { task: '年度重点工作', result: '检查单位860家，合格820家，合格率不低于90%的要求已达到。' } },
    { name: 'a share of the whole table', row: { task: '年度重点工作', result: '财政支出82亿元，教育支出15亿元，教育支出占比18.3%。' } },
    { name: 'about', row: { task: '年度重点工作', result: '应检户数2000户，完成1810户，完成比例约91%。' } },
    { name: 'rates of two different things', row: { task: '年度重点工作', result: '接听来电3200次，回访2800次，满意率97.5%。' } },
    { name: 'areas rounded to whole 万亩', row: { task: '年度重点工作', result: '耕地面积15万亩，高标准农田面积9万亩，高标准农田占比62%。' } },
    { name: 'done in time is less than done', row: { task: '年度重点工作', result: '受理诉求1500件，办结1460件，按期办结率92.3%。' } },
    { name: 'another deed than the one counted', row: { task: '年度重点工作', result: '受理诉求1500件，办结1460件，满意率92.3%。' } },
    { name: 'a loan at a rate', row: { task: '年度重点工作', result: '授信企业120家，放款企业80家，贷款利率3.5%。' } },
    { name: 'a right share of what one number counts by its noun', row: { task: '队伍建设', result: '镇属幼儿园编制240人，现有在岗206人，占编制总数的85.8%。' } },
    { name: 'a share of a whole that is not told', row: { task: '队伍建设', result: '镇属幼儿园教师240人，新招206人，占编制总数的91%。' } },
  ],
  invalid: [
    {
      name: 'of those that have not the quality',
      row: { task: '水质监督', result: '检测末梢水样400份，不合格6份，合格率99.2%。' },
      findings: [{ messageId: 'left', data: { part: '6份', whole: '400份', expected: '98.5', stated: '99.2%' }, cell: 'B3', span: [6, 25], text: '400份，不合格6份，合格率99.2%' }],
    },
    {
      name: 'of what was taken off',
      row: { task: '核减率8%', result: '预算评审金额50亿元，核减4.6亿元，核减率10.2%。' },
      findings: [{ messageId: 'mismatch', data: { part: '4.6亿元', whole: '50亿元', expected: '9.2', stated: '10.2%' }, cell: 'B3', span: [6, 27], text: '50亿元，核减4.6亿元，核减率10.2%' }],
    },
    {
      name: 'of things that were counted with what they come to, wrongly',
      row: { task: '技改项目投产率达到70%', result: '备案技改项目50个、投资8.6亿元，已投产34个，投产率74%。' },
      findings: [{ messageId: 'mismatch', data: { part: '34个', whole: '50个', expected: '68', stated: '74%' }, cell: 'B3', span: [6, 31], text: '50个、投资8.6亿元，已投产34个，投产率74%' }],
    },
    {
      name: 'a share of what one number counts by its noun',
      row: { task: '队伍建设', result: '镇属幼儿园编制240人，现有在岗206人，占编制总数的89.8%。' },
      findings: [{ messageId: 'mismatch', data: { part: '206人', whole: '240人', expected: '85.83', stated: '89.8%' }, cell: 'B3', span: [7, 32], text: '240人，现有在岗206人，占编制总数的89.8%' }],
    },
    {
      name: 'of the whole that is told first',
      row: { task: '抽查不少于30%', result: '对126个在建项目开展检查，抽查52个，占总数的43.1%。' },
      findings: [{ messageId: 'mismatch', data: { part: '52个', whole: '126个', expected: '41.27', stated: '43.1%' }, cell: 'B3', span: [1, 29], text: '126个在建项目开展检查，抽查52个，占总数的43.1%' }],
    },
    {
      name: 'a bare rate of a whole that is divided',
      row: { task: '支部覆盖率达到70%', result: '87家企业中，64家设立支部，覆盖率76.3%。' },
      findings: [{ messageId: 'mismatch', data: { part: '64家', whole: '87家', expected: '73.56', stated: '76.3%' }, cell: 'B3', span: [0, 23], text: '87家企业中，64家设立支部，覆盖率76.3%' }],
    },
    {
      name: 'a bare share of the two numbers before it',
      row: { task: '队伍建设', result: '岗位编制80人，在岗72人，占比93%。' },
      findings: [{ messageId: 'mismatch', data: { part: '72人', whole: '80人', expected: '90', stated: '93%' }, cell: 'B3', span: [4, 19], text: '80人，在岗72人，占比93%' }],
    },
    {
      name: 'a rate by another word for the deed',
      row: { task: '法律援助', result: '受理援助案件160件，办结150件，结案率96.8%。' },
      findings: [{ messageId: 'mismatch', data: { part: '150件', whole: '160件', expected: '93.75', stated: '96.8%' }, cell: 'B3', span: [6, 26], text: '160件，办结150件，结案率96.8%' }],
    },
    {
      name: 'a share of the figure before it',
      row: { task: '阅读推广', result: '办证读者1.2万人，占常住人口4.8万人的28%。' },
      findings: [{ messageId: 'mismatch', data: { part: '1.2万人', whole: '4.8万人', expected: '25', stated: '28%' }, cell: 'B3', span: [4, 24], text: '1.2万人，占常住人口4.8万人的28%' }],
    },
    {
      name: 'a share that was reached',
      row: { task: '医护队伍', result: '核定编制120人，在编医护99人，占编制总额比例达到85%。' },
      findings: [{ messageId: 'mismatch', data: { part: '99人', whole: '120人', expected: '82.5', stated: '85%' }, cell: 'B3', span: [4, 29], text: '120人，在编医护99人，占编制总额比例达到85%' }],
    },
    {
      name: 'a slip in the share',
      row: { task: '年度重点工作', result: '抽查居民2000人次，准确投放1810人次，准确率91.50%。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { part: '1810人次', whole: '2000人次', expected: '90.5', stated: '91.50%' },
          cell: 'B3',
          span: [4, 31],
          text: '2000人次，准确投放1810人次，准确率91.50%',
        },
      ],
    },
    {
      name: 'part first',
      row: { task: '年度重点工作', result: '已整改问题276个，占问题总数305个的比例为92.5%。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { part: '276个', whole: '305个', expected: '90.49', stated: '92.5%' },
          cell: 'B3',
          span: [5, 28],
          text: '276个，占问题总数305个的比例为92.5%',
        },
      ],
    },
    {
      name: 'share of households',
      row: { task: '年度重点工作', result: '应签约住户820户，已签约住户769户，签约率95.8%。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { part: '769户', whole: '820户', expected: '93.78', stated: '95.8%' },
          cell: 'B3',
          span: [5, 28],
          text: '820户，已签约住户769户，签约率95.8%',
        },
      ],
    },
    {
      name: 'share of the two numbers of the bracket after it',
      row: { task: '年度重点工作', result: '满意度95.8%（回收问卷480份，其中满意450份）。' },
      findings: [{ messageId: 'mismatch', data: { part: '450份', whole: '480份', expected: '93.75', stated: '95.8%' }, cell: 'B3', span: [3, 26], text: '95.8%（回收问卷480份，其中满意450份' }],
    },
    {
      name: 'share of area',
      row: { task: '年度重点工作', result: '耕地面积15.0万亩，高标准农田面积9.0万亩，高标准农田占比65%。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { part: '9.0万亩', whole: '15.0万亩', expected: '60', stated: '65%' },
          cell: 'B3',
          span: [4, 34],
          text: '15.0万亩，高标准农田面积9.0万亩，高标准农田占比65%',
        },
      ],
    },
  ],
});
