import { answersTo, judgedRow } from '../../../support/judgedRow';

function status(task: string, result: string): string {
  return judgedRow(task, result, '协调难度大').status;
}

describe('a text that was to be issued', () => {
  it.each(['专项方案已形成送审稿。', '专项方案已完成征求意见稿。', '已编制专项方案初稿，征求了12家单位意见。'])('is not, as long as there is a draft: %s', (result) => expect(status('出台专项方案', result)).toBe('inProgress'));
  it.each(['专项方案送审稿经常务会审议通过，已于5月印发。', '专项方案（草案）审议通过并正式发布。', '专项方案已印发。'])('is: %s', (result) => expect(status('出台专项方案', result)).toBe('met'));
  it('a draft is well where a draft was asked for', () => expect(status('开展专项方案研究', '已形成研究报告初稿。')).toBe('met'));
});

describe('a plan that was to be written', () => {
  it.each([
    ['完成片区提升方案编制', '方案编制已形成初稿。', 'inProgress'],
    ['完成片区提升方案编制', '片区提升方案征求意见稿已完成，正在征求意见。', 'inProgress'],
    ['完成片区提升方案编制', '片区提升方案已完成编制，形成送审稿。', 'met'],
    ['完成片区提升方案编制', '片区提升方案初稿经专家评审通过。', 'met'],
    ['开展片区提升方案编制', '方案编制已形成初稿。', 'met'],
    ['1.完成片区提升方案编制。2.引进企业3家。', '1.方案编制已形成初稿；多次听取各方意见。2.引进企业3家。', 'inProgress'],
  ])('%s ← %s: %s', (task, result, expected) => expect(status(task, result)).toBe(expected));
});

describe('what is waited for', () => {
  it('an answer that has not come leaves the outcome open', () => expect(status('完成方案备案', '方案已报主管部门，目前尚未收到备案意见。')).toBe('pending'));
  it('a complaint that has not come is good news', () => expect(status('做好来访接待', '接待来访120批次，全年未收到投诉。')).toBe('met'));
  it('work that waits for something else is still to be done', () => expect(status('落实改革举措', '改革举措86项，已落实84项，2项待实施细则印发后推进。')).toBe('inProgress'));
});

describe('what was begun in a month', () => {
  it.each([
    ['完成东区文化馆建设', '东区文化馆于8月正式开工。', 'inProgress'],
    ['完成东区文化馆建设', '东区文化馆于3月开工，11月竣工并通过验收。', 'met'],
    ['东区文化馆开工建设', '东区文化馆于8月开工。', 'met'],
    ['文化馆开工1个', '东区文化馆于8月开工。', 'met'],
    ['东区文化馆开工建设', '东区文化馆将于8月开工。', 'inProgress'],
  ])('%s: %s', (task, result, expected) => expect(status(task, result)).toBe(expected));
});

describe('a building of which the shell stands', () => {
  it('is in use all the same where it runs on trial', () => expect(status('建成北区观测站', '北区观测站主体建成并投入试运行。')).toBe('met'));
  it('is not finished where nothing more is told', () => expect(status('建成北区观测站', '北区观测站主体建成。')).toBe('inProgress'));
});

describe('work on the ground that was asked for', () => {
  it.each([
    ['开工建设北区泵站', '北区泵站完成可研批复和用地预审。', 'inProgress'],
    ['开工建设北区泵站', '北区泵站可研报告已报发展改革部门待批。', 'inProgress'],
    ['推动北环路开工建设', '北环路完成土地预审和施工图设计。', 'inProgress'],
    ['建成南区泵站，开工建设北区泵站', '南区泵站建成投用；北区泵站可研报告已报市发展改革委待批。', 'inProgress'],
    ['开工建设新水厂，加快推进东线管网建设，建成西线管网', '西线管网全线投用，东线管网节点工程全面动工；新水厂可研报告已报市发展改革委待批。', 'inProgress'],
    ['开工建设北区泵站', '北区泵站完成立项、招标等前期工作，5月开工。', 'met'],
    ['开工建设北区泵站', '北区泵站取得规划许可证，已进场施工。', 'met'],
    ['开工建设北区泵站', '北区泵站桩基施工完成，设计方案同步优化。', 'met'],
    ['完成北区泵站可研编制', '北区泵站可研编制完成。', 'met'],
  ])('%s ← %s: %s', (task, result, expected) => expect(status(task, result)).toBe(expected));
});

describe('a foundation, where a building was asked for', () => {
  it.each([
    ['南站枢纽主体完工', '南站枢纽完成桩基施工。', 'inProgress'],
    ['建成东区体育馆', '东区体育馆完成基坑开挖和土方外运。', 'inProgress'],
    ['完成东区体育馆基坑工程', '东区体育馆完成基坑工程。', 'met'],
    ['东区体育馆主体封顶', '东区体育馆完成桩基施工，主体结构已封顶。', 'met'],
  ])('%s ← %s: %s', (task, result, expected) => expect(status(task, result)).toBe(expected));
});

describe('things that an ask names', () => {
  it('are each answered by their own sentence', () => {
    expect(status('完成智慧停车、数字图书等便民场景建设', '智慧停车场景建成使用；数字图书场景因接口调整，预计次年4月上线。')).toBe('inProgress');
    expect(status('完成智慧停车、数字图书等便民场景建设', '智慧停车场景建成使用；数字图书场景于11月上线运行。')).toBe('met');
  });
});

describe('what was to open by a day', () => {
  it.each([
    ['文化中心年内开业', '文化中心外立面施工完成，正在内部装修，预计2024年5月开业。', 'inProgress'],
    ['体育公园10月底前开放', '体育公园土建施工完成，正在种植苗木，预计2024年3月开放。', 'inProgress'],
    ['新院区年内开诊', '新院区正在调试设备。', 'inProgress'],
    ['完成商圈改造1个，东街商场年内开业', '西街商圈改造已完工；东街商场主体施工完成，正在招商，预计明年开业。', 'inProgress'],
    // it has opened, and something else goes on
    ['商业街年内开业，引进品牌20家', '商业街已于10月1日开业，引进品牌26家，正在开展二期招商。', 'exceeded'],
    ['新院区年内开诊', '新院区11月16日正式开诊。', 'met'],
    ['体育公园年内对外开放', '体育公园如期对外开放，正在完善导览标识。', 'met'],
    // an effort
    ['帮助企业开业', '帮助企业开业32家，正在研究新措施。', 'met'],
  ])('%s: %s', (task, result, expected) => expect(status(task, result)).toBe(expected));
});

describe('asks without a figure', () => {
  it.each([
    ['出台夜市管理若干措施', '若干措施已征求各部门意见，修改完善后印发。', 'inProgress'],
    ['出台夜市管理若干措施', '多次征求意见，若干措施于8月正式印发。', 'met'],
    ['制定实施方案并组织落实', '实施方案已印发，各项任务有序推进。', 'met'],
    ['启动二期工程建设', '二期工程可研已获批，计划明年开工。', 'inProgress'],
    ['启动二期工程建设', '二期工程已于6月正式开工。', 'met'],
    ['实现村级气象站全覆盖', '村级气象站覆盖率达到92%。', 'unmet'],
    ['实现村级气象站全覆盖', '村级气象站实现全覆盖。', 'met'],
    ['全面完成林权登记', '已完成18个村，剩余3个村存在权属争议。', 'inProgress'],
    ['不发生重特大安全事故', '发生重大事故1起。', 'unmet'],
    ['不发生重特大安全事故', '发生较大安全事故1起，无重特大事故。', 'met'],
  ])('%s ← %s: %s', (task, result, status) => {
    expect(judgedRow(task, result, '个别工作滞后').status).toBe(status);
  });
});

describe('work besides what was asked', () => {
  it.each([
    ['推进古城保护，完成古井修缮4处', '完成古井修缮4处，另有2处正在编制修缮方案。', 'met'],
    ['推进古城保护，完成古井修缮4处', '完成古井修缮3处，另有1处正在施工。', 'unmet'],
    ['完成古井修缮', '完成东街古井修缮，另有2处正在施工。', 'inProgress'],
  ])('%s ← %s: %s', (task, result, status) => {
    expect(judgedRow(task, result, '个别工作滞后').status).toBe(status);
  });
});

it.each([
  '完成疏堵工程7项；断头路兴业街西段正在进行路基施工。',
  '完成疏堵工程7项；受管线迁改影响，断头路兴业街西段正在进行路基施工，预计明年4月通车。',
])('what is said of one of two targets is found in its own clauses: %s', (result) => {
  expect(answersTo('完成疏堵工程6项，打通断头路1条', result)).toEqual(['6项→7项 exceeded', '1条→? inProgress']);
});

describe('work on a shell, and what comes after it', () => {
  it.each([
    ['文化馆主体完工', '主楼、副楼主体均已封顶，正在进行内部装修。', 'met'],
    ['推进文化馆建设，完成主体结构施工', '文化馆主体结构于11月全面封顶，目前二次结构完成60%。', 'met'],
    ['文化馆主体完工', '1号楼主体已封顶，2号楼主体正在施工。', 'inProgress'],
    ['建成文化馆', '主体均已封顶，正在进行内部装修。', 'inProgress'],
  ])('%s: %s is %s', (task, result, status) => expect(judgedRow(task, result, '无').status).toBe(status));
});

describe('done in part', () => {
  it.each([['管护机制健全', '部分达成年度指标并具有一定效果'], ['服务水平提升', '部分实现']])('%s: %s falls short', (task, result) => expect(judgedRow(task, result, '制度未印发').status).toBe('unmet'));
});
