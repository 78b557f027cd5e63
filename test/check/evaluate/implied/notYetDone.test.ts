import { judgedRow } from '../../../support/judgedRow';

const statusOf = (task: string, result: string): string => judgedRow(task, result, '进度偏慢').status;

describe('a figure as high as what was asked, which its own words do not say to be done', () => {
  it.each([
    ['培训骑手900人', '培训工作正在筹备，拟培训骑手900人。', 'inProgress'],
    ['培训骑手900人', '已制定900人培训计划。', 'inProgress'],
    ['拆除围挡36处', '共有围挡36处，拆除率83.3%。', 'inProgress'],
    ['拆除围挡36处', '36处围挡已全部纳入拆除计划。', 'inProgress'],
    ['安置居民420户', '420户居民回迁房主体封顶，计划明年交付。', 'inProgress'],
    ['整改问题27个', '27个问题已建立台账，逐项推进整改。', 'inProgress'],
    ['采购设备15台', '15台设备已签订采购合同，待到货安装。', 'inProgress'],
    ['制定办法4项', '4项办法正在征求意见。', 'inProgress'],
    ['出台政策5项', '5项政策已报市政府审议。', 'inProgress'],
    ['举办展会2场', '原定举办展会2场，因场地原因取消。', 'unmet'],
    ['建成学校2所', '2所学校年底前建成。', 'review'],
  ])('%s ← %s: %s', (task, result, status) => expect(statusOf(task, result)).toBe(status));

  it.each([
    ['整改问题27个', '27个问题已全部整改到位。'],
    ['建设充电站12个', '12个充电站正在运营。'],
    ['举办产销对接会6场', '举办线上对接会3场、线下4场，共7场，达成采购意向86个。'],
    ['制定办法4项', '4项办法均已印发，正在组织宣传。'],
    ['拆除围栏10万平方米', '10.6万平方米围栏已全部拆除，腾退土地正在复绿。'],
    ['建设社区书屋10个', '10个社区书屋对外开放，计划明年再建5个。'],
    ['开通公交线路4条', '4条公交线路开通运营，拟进一步优化站点。'],
    ['列入市级计划项目6个', '6个项目列入市级计划。'],
    ['培训骑手900人', '按照年度计划培训骑手900人，合格率98%。'],
    ['签订采购合同15份', '15份采购合同均已签订。'],
    ['完成9个小区方案设计', '9个小区改造完成方案设计。'],
    ['建成学校2所', '2所学校完成竣工验收，正在办理移交。'],
    ['推进27个项目建设', '27个项目正在有序推进。'],
    ['将280万元专项资金纳入预算', '将280万元专项资金纳入预算管理。'],
    ['新增就业2400人', '2510人，完成计划的104.6%。'],
    ['安装路灯300盏', '涉及路灯300盏，已全部安装到位。'],
  ])('is an answer where they do, or where that was all that was asked: %s ← %s', (task, result) => {
    expect(['met', 'exceeded']).toContain(statusOf(task, result));
  });
});

it.each([
  ['完成投资12亿元', '项目总投资12亿元，累计完成投资8.6亿元。', '8.6亿元'],
  ['发放补贴600万元', '预算安排600万元，已拨付480万元。', '480万元'],
  ['新增泊位500个', '规划泊位500个，建成386个。', '386个'],
])('what there is to be done with gives way to what was done: %s ← %s', (task, result, actual) => {
  expect(judgedRow(task, result, '进度偏慢').items[0]?.indicators.map((one) => one.actual?.text)).toEqual([actual]);
});
