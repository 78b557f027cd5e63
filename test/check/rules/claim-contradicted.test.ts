import { claimContradicted } from '../../../src/check/rules/claim-contradicted';
import { testRule } from '../../support/ruleTester';

testRule(claimContradicted, {
  valid: [
    { name: 'what is left of the next thing', row: { task: '路灯改造', result: '1.12个小区路灯全部完工。2.新建停车场9个，剩余3个计划2023年建设。' } },
    { name: 'what is left is counted in another unit', row: { task: '完成6条道路管线入地，拔除线杆90根', result: '6条道路管线入地工程全部完工，已拔杆80根，剩余10根尚未拔除。', problem: '线杆产权单位未批复' } },
    { name: 'the next ones are under way', row: { task: '隐患整改率100%', result: '隐患240处已全部完成整改；新排查出的尚有6处跨年隐患正在整改。' } },
    { name: 'other things are under way', row: { task: '隐患整改率100%', result: '隐患240处已全部完成整改；尚有3家企业正在申报标准化。' } },
    { name: 'all of those that are counted', row: { task: '建设平安驿站5处', result: '4处平安驿站均已建成，南里驿站正在装修。', problem: '南里驿站进场晚' } },
    { name: 'nothing is left', row: { task: '隐患整改率100%', result: '年初尚有30处隐患正在整改，目前240处隐患已全部完成整改。' } },
    { name: 'all that was due so far, before the year is over', row: { task: '新建公园8处', result: '三季度节点任务全部完成，建成公园6处。' }, title: '2022年前三季度任务自查表' },
    { name: 'measures for the rest', row: { task: '隐患整改率100%', result: '整改率99%，剩余3项均已落实措施。', problem: '厂房结构复杂' } },
    { name: 'another thing after a semicolon', row: { task: '为民办实事', result: '18项任务全部完成；配套办法尚未印发。' } },
    { name: 'other things that are counted for themselves after a semicolon', row: { task: '为民办实事', result: '承担工作报告任务26项，全部完成；承担民生实事11项，其中10项已完成，剩余健身中心1项尚未通过验收。', problem: '健身中心验收延后' } },
    { name: 'all done, nothing open', row: { task: '年度重点工作', result: '18项任务已全部完成。' } },
    { name: 'told as it is', row: { task: '年度重点工作', result: '18项任务已完成17项，养老驿站改造尚未完工。' } },
    { name: 'good news with 未', row: { task: '年度重点工作', result: '18项任务全部完成，未发生安全事故。' } },
    { name: 'one part all done, another part of the row not', row: { task: '年度重点工作', result: '道路改造任务已全部完成。养老驿站改造尚未完工。' } },
    { name: 'the rest of a larger whole', row: { task: '年度重点工作', result: '一期工程全部完成，二期按计划明年实施。' } },
    { name: 'the problems of before', row: { task: '年度重点工作', result: '原未完成的3项任务已全部完成。' } },
    { name: 'a figure that is above the target', row: { task: '新建充电桩200个', result: '全面完成年度任务，新建充电桩310个。' } },
    { name: 'a name with 未', row: { task: '年度重点工作', result: '逾期未安置项目清理任务全部完成。' } },
    { name: 'a claim about one thing, and another thing that falls short', row: { task: '整治街巷120条，更换配件8万户', result: '配件更换任务已全部完成，共8.3万户。整治街巷116条。', problem: '两条街巷未开工' } },
    { name: 'the tasks of one part, and another part', row: { task: '1.整治街巷120条。2.建成文化馆。', result: '1.整治街巷116条。2.文化馆已建成，各项任务已全部完成。', problem: '街巷四条未完工' } },
    { name: 'all but what is named', row: { task: '整治街巷120条', result: '除街巷整治外，各项任务均已完成。整治街巷116条。', problem: '街巷四条未完工' } },
    { name: 'all the rest', row: { task: '整治街巷120条', result: '其余各项任务均已完成。整治街巷116条。', problem: '街巷四条未完工' } },
    { name: 'the yearly task of what was just counted', row: { task: '整治街巷120条，更换配件8万户', result: '更换配件8.3万户，全面完成年度任务。整治街巷116条。', problem: '街巷四条未完工' } },
    { name: 'all done, and what was open before', row: { task: '建成文化馆', result: '各项任务均已完成，文化馆已建成。年初2个未开工项目均已投用。' } },
    { name: 'all done, and what others did not', row: { task: '建成文化馆', result: '各项任务均已完成，文化馆已建成。目前全市仍有3个区未完成。' } },
    { name: 'all done, and a matter nobody asked about', row: { task: '建成文化馆', result: '各项任务均已完成，文化馆已建成。配套办法尚未印发。' } },
    { name: 'all begun, some of them under way', row: { task: '道路改造', result: '12条道路全部开工，其中南街正在铺设管线。' } },
    { name: 'all done, what comes after it is under way', row: { task: '道路改造', result: '12条道路全部完工，其中南街正在办理移交。' } },
    { name: 'open matters of others', row: { task: '年度重点工作', result: '我区任务已全部完成，督促未完成的企业加快整改。' } },
  ],
  invalid: [
    {
      name: 'some of them are still under way',
      row: { task: '隐患整改率100%', result: '排查隐患240处，已全部完成整改；目前尚有6处因权属不清，正在协调整改。', problem: '无' },
      findings: [{ messageId: 'elsewhere', data: { claim: '已全部完成', fact: '目前尚有6处因权属不清，正在协调整改' }, cell: 'B3', span: [9, 14], text: '已全部完成' }],
    },
    {
      name: 'some of them are left, in the next sentence',
      row: { task: '老旧小区改造', result: '12个小区全部完成改造。仍有2个小区正在施工。', problem: '无' },
      findings: [{ messageId: 'elsewhere', data: { claim: '全部完成', fact: '仍有2个小区正在施工' }, cell: 'B3', span: [5, 9], text: '全部完成' }],
    },
    {
      name: 'all of the year, before it is over',
      row: { task: '新建公园8处', result: '全年任务已全部完成，建成公园6处。' },
      title: '2022年前三季度任务自查表',
      findings: [{ messageId: 'figure', data: { claim: '全年任务已全部完成', fact: '“新建公园”报告值6处，目标8处' }, cell: 'B3', span: [4, 9], text: '已全部完成' }],
    },
    {
      name: 'one of them after a semicolon',
      row: { task: '为民办实事', result: '18项任务全部完成；其中健身中心1项尚未投入使用。' },
      findings: [{ messageId: 'clause', data: { claim: '全部完成', fact: '其中健身中心1项尚未投入使用' }, cell: 'B3', span: [5, 9], text: '全部完成' }],
    },
    {
      name: 'all the tasks, and a figure of a later sentence',
      row: { task: '整治街巷120条，更换配件8万户', result: '我区各项任务已全部完成。整治街巷116条，更换配件8.3万户。' },
      findings: [{ messageId: 'figure', data: { claim: '我区各项任务已全部完成', fact: '“整治街巷”报告值116条，目标120条' }, cell: 'B3', span: [6, 11], text: '已全部完成' }],
    },
    {
      name: 'the tasks of the year, at the head of a numbered answer',
      row: { task: '1.整治街巷120条。2.建成文化馆。', result: '全面完成年度任务。1.整治街巷116条。2.文化馆已建成。' },
      findings: [{ messageId: 'figure', data: { claim: '全面完成年度任务', fact: '“整治街巷”报告值116条，目标120条' }, cell: 'B3', span: [0, 4], text: '全面完成' }],
    },
    {
      name: 'all the tasks, and a sentence before says otherwise',
      row: { task: '整治街巷120条，建成文化馆', result: '整治街巷120条。文化馆尚未完工。各项目标任务均已按期完成。' },
      findings: [{ messageId: 'elsewhere', data: { claim: '各项目标任务均已按期完成', fact: '文化馆尚未完工' }, cell: 'B3', span: [23, 29], text: '均已按期完成' }],
    },
    {
      name: 'all the tasks, and one of them in another sentence',
      row: { task: '为民办实事', result: '年度任务已全部完成。其中1个养老驿站尚未完工。' },
      findings: [{ messageId: 'elsewhere', data: { claim: '年度任务已全部完成', fact: '其中1个养老驿站尚未完工' }, cell: 'B3', span: [4, 9], text: '已全部完成' }],
    },
    {
      name: 'one of them is still under way',
      row: { task: '道路改造', result: '12条道路已全部完成改造，其中南街正在铺设沥青。', problem: '南街开工较晚' },
      findings: [{ messageId: 'clause', data: { claim: '已全部完成', fact: '其中南街正在铺设沥青' }, cell: 'B3', span: [5, 10], text: '已全部完成' }],
    },
    {
      name: 'another clause says otherwise',
      row: { task: '年度重点工作', result: '18项任务已全部完成，其中养老驿站改造尚未完工。' },
      findings: [{ messageId: 'clause', data: { claim: '已全部完成', fact: '其中养老驿站改造尚未完工' }, cell: 'B3', span: [5, 10], text: '已全部完成' }],
    },
    {
      name: 'the figure beside it falls short',
      row: { task: '新建充电桩200个', result: '圆满完成年度任务，新建充电桩180个。' },
      findings: [{ messageId: 'figure', data: { claim: '圆满完成年度任务', fact: '“新建充电桩”报告值180个，目标200个' }, cell: 'B3', span: [0, 4], text: '圆满完成' }],
    },
    {
      name: 'a rate beside it falls short',
      row: { task: '水质达标率不低于90%', result: '各项指标均已完成，水质达标率为86.5%。' },
      findings: [{ messageId: 'figure', data: { claim: '各项指标均已完成', fact: '“水质达标率”报告值86.5%，目标90%' }, cell: 'B3', span: [4, 8], text: '均已完成' }],
    },
    {
      name: 'not yet accepted',
      row: { task: '年度重点工作', result: '6个小区改造全部完工，2个小区未通过验收。' },
      findings: [{ messageId: 'clause', data: { claim: '全部完工', fact: '2个小区未通过验收' }, cell: 'B3', span: [6, 10], text: '全部完工' }],
    },
  ],
});
