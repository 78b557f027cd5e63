import { judgedRow } from '../../../support/judgedRow';

const statusOf = (task: string, result: string): string => judgedRow(task, result, '个别进度偏慢').status;

describe('things that are counted and not yet there', () => {
  it.each([
    ['改造农贸市场4个', '4个农贸市场正在装修。'],
    ['改造农贸市场4个', '4个农贸市场改造正在施工中（85%）。'],
    ['新建公厕9座', '新建公厕9座，目前正在进行主体施工。'],
    ['新建公厕9座', '新建公厕9座，已完成招标。'],
    ['建设人行天桥2座', '2座人行天桥正在办理前期手续。'],
    ['配备急救车6辆', '6辆急救车正在采购。'],
    ['建设公办幼儿园2所', '两所幼儿园已完成主体建设，累计完成项目的65%。'],
    ['新增监控探头120个', '设备购进中。'],
    ['改建供热管线14公里', '改建供热管线14公里，完成总工程量的72%。'],
    ['铺设供热管线14公里', '铺设供热管线14公里完成工程量的72%，预计明年入冬前完工。'],
    ['改造供热管线14公里', '14公里供热管线形象进度达到65%。'],
    ['改造圩堤5公里', '5公里圩堤项目全部完成招标，近期进场。'],
  ])('are under way: %s ← %s', (task, result) => expect(statusOf(task, result)).toBe('inProgress'));

  it.each([
    ['推进老旧小区改造6个', '6个小区改造正在施工。'],
    ['建设充电站12个', '12个充电站正在运营。'],
    ['建设充电站12个', '12个充电站均已建成，正在办理移交。'],
    ['新建公厕9座', '新建公厕9座，正在开展评星定级。'],
    ['新建公厕9座', '新建公厕9座，均已投用。'],
    ['铺设供热管线14公里', '铺设供热管线14公里，工程进度完成100%。'],
    ['铺设供热管线14公里', '铺设供热管线14公里，完成计划工程量的100%。'],
    ['完成9个小区方案设计', '9个小区改造完成方案设计。'],
  ])('are there: %s ← %s', (task, result) => expect(statusOf(task, result)).toBe('met'));

  it('says so in the words that tell it', () => {
    const [item] = judgedRow('新建公厕9座', '新建公厕9座，目前正在进行主体施工。').items;
    expect(item?.indicators[0]?.reason).toMatchObject({ data: { words: '新建公厕9座，目前正在进行主体施工' } });
  });
});

describe('steps before a work', () => {
  it.each([
    ['完成县道大修', '已完成招投标工作。', 'inProgress'],
    ['地铁站综合体开工', '综合体完成规划方案审批，正在办理施工许可，预计2024年一季度开工。', 'inProgress'],
    ['地铁站综合体开工', '综合体完成规划方案审批，办理施工许可，已于6月开工。', 'met'],
    ['完成文化中心建设', '文化中心已取得立项批复，完成施工图设计。', 'inProgress'],
    ['完成文化中心方案设计', '文化中心已完成方案设计。', 'met'],
    ['完成文化中心前期手续办理', '已取得施工许可证，完成前期手续办理。', 'met'],
    ['完成县道大修', '已完成招投标工作，并于9月全部完工。', 'met'],
  ])('%s ← %s', (task, result, expected) => expect(statusOf(task, result)).toBe(expected));
});

describe('the shell of a building', () => {
  it.each([
    ['粮库建成投用', '粮库主体结构已封顶。', 'inProgress'],
    ['急救站建成2座', '城南急救站建成投用，园区急救站主体封顶。', 'inProgress'],
    ['粮库主体封顶', '粮库主体结构已封顶。', 'met'],
    ['完成粮库建设', '粮库主体完工并投入使用。', 'met'],
    ['加快粮库建设', '粮库主体封顶。', 'met'],
    ['医院综合楼主体结构封顶，幼儿园竣工交付', '幼儿园实现竣工交付，医院综合楼实现主体结构封顶。', 'met'],
    ['医院综合楼竣工交付，幼儿园主体封顶', '幼儿园实现主体结构封顶，医院综合楼主体结构封顶。', 'inProgress'],
  ])('is not the whole: %s ← %s', (task, result, expected) => expect(statusOf(task, result)).toBe(expected));
});

describe('work that stands still', () => {
  it.each([
    ['年内5所小学扩建工程竣工', '东街小学、西街小学扩建工程已竣工，北街小学扩建工程因资金紧张于10月停工。', 'unmet'],
    ['落实扬尘停工措施', '重污染天气预警期间工地停工措施全部落实。', 'met'],
  ])('%s ← %s', (task, result, expected) => expect(statusOf(task, result)).toBe(expected));
});

describe('a rest that must still be dealt with', () => {
  it('leaves the task open', () => {
    expect(statusOf('整改占道经营问题', '共查出问题640个，已完成整改602个；仍需持续整改问题38个。')).toBe('inProgress');
  });
});

describe('a figure that is told after a plan', () => {
  it.each([
    ['新增车位3300个', '新增车位2900余个，并计划于明年6月底完成其余场地建设，新增车位400余个。', 'unmet'],
    ['新增车位3300个', '东区新增车位2900个，西区计划于12月完成，现已完成建设，新增车位400个。', 'met'],
    ['新增车位2900个', '新增车位2900个，计划明年再建2处停车场。', 'met'],
  ])('%s ← %s', (task, result, expected) => expect(statusOf(task, result)).toBe(expected));
});

describe('works of which no more is told than that they go on', () => {
  it.each([
    '计划加固26座，正在实施。',
    '年度计划加固桥梁26座，目前已全部进场施工，预计明年6月完工。',
    '涉及桥梁26座，已完成设计方案，正在开展招投标。',
    '26座桥梁均已开工，完成总工程量的65%。',
    '26座桥梁加固有序推进。',
  ])('are not done: %s', (result) => {
    expect(judgedRow('加固桥梁26座', result, '受汛期影响').status).toBe('inProgress');
  });

  it.each([
    ['加固桥梁26座', '加固桥梁26座，有序推进限高架安装。'],
    ['加固桥梁26座', '26座桥梁加固全面启动，现已全部完工。'],
    ['推进26座桥梁加固', '26座桥梁加固有序推进。'],
    ['推动26座桥梁加固开工', '26座桥梁均已开工。'],
    ['建设社区食堂6家', '建设社区食堂6家，均已启动试营业。'],
  ])('is not said of them: %s ← %s', (task, result) => {
    expect(judgedRow(task, result).status).toBe('met');
  });
});
