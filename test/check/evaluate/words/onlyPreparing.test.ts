import { judgedRow } from '../../../support/judgedRow';

const statusOf = (task: string, result: string): string => judgedRow(task, result, '进度偏慢').status;

describe('works by their name alone', () => {
  it.each([
    ['实施教室照明改造工程。', '正在编制招标文件。'],
    ['滨河步道建设', '完成实施方案编制，征迁正在推进。'],
    ['打造2处安全主题公园', '正着手准备招标和采购工作。'],
  ])('are under way where only steps before them go on: %s ← %s', (task, result) => {
    expect(statusOf(task, result)).toBe('inProgress');
  });

  it.each([
    ['滨河步道建设', '已进场施工，设计变更正在办理。'],
    ['推进滨河步道建设', '正在办理前期手续。'],
    ['滨河步道建设', '步道全线贯通，栏杆设计方案正在优化。'],
  ])('are not told to be so: %s ← %s', (task, result) => {
    expect(statusOf(task, result)).toBe('met');
  });

  it.each([
    ['南岸泵站工程', '泵房主体正在施工。'],
    ['文化馆迁建', '已完成主体结构，正在装修，预计明年3月开馆。'],
    ['老旧管网改造', '正在施工中（65%），预计11月底前全部完成。'],
    ['应急指挥中心项目', '目前正在进行设备安装调试。'],
    ['妇幼保健院迁建项目', '门诊楼主体封顶，正在进行内部装修，计划明年5月整体搬迁。'],
    ['净水厂扩建工程', '一期3万吨/日已通水运行，二期正在进行管网铺设（65%）。'],
    ['少年宫建设工程', '已开始浇筑二层楼板。'],
    ['村级供水工程', '已完成管网改造4处，开工建设6处，准备动工11处。'],
    ['全民健身中心工程', '已完成地质勘探，设计方案正在报批。'],
    ['灌区改造工程', '截至8月底，主干渠累计形象进度45%，支渠累计形象进度30%。'],
  ])('are under way where they are being worked at: %s ← %s', (task, result) => {
    expect(statusOf(task, result)).toBe('inProgress');
  });

  it.each([
    ['文化馆迁建', '已建成投用，外围绿化正在施工。'],
    ['推进老旧管网改造', '管网正在改造。'],
    ['城区绿化改造', '完成补植320亩，东环路正在整治。'],
    ['家风建设', '正在有序推进。'],
    ['重点项目建设', '竣工项目14个，开工建设项目9个。'],
    ['灌区改造工程', '主干渠形象进度45%，9月底全线完工。'],
  ])('are not where more is told, or an effort was asked for: %s ← %s', (task, result) => {
    expect(statusOf(task, result)).toBe('met');
  });
});
