import { judgedRow } from '../../../support/judgedRow';

const statuses = (task: string, result: string): string[] => judgedRow(task, result, '个别进度偏慢').items.flatMap((item) => item.indicators.map(({ target, status }) => `${target.text} ${status}`));

describe('places that are named one by one', () => {
  it.each([
    ['完成2个老商场改造', '和平商场、春风商场完成改造升级。', '2个 met'],
    ['创建2个市级森林城镇', '南口镇、白云镇通过市级森林城镇验收。', '2个 met'],
    ['创建3个市级示范村', '东沟村、石坡村、柳林村被评为市级示范村。', '3个 met'],
    ['创建2个健康社区', '金桥社区、安华社区获评市级健康社区。', '2个 met'],
    ['改造3条背街小巷', '东沿胡同、草场街、北池巷已完成改造。', '3条 met'],
    ['完成3所学校扩建', '完成第二中学、红星小学和清水幼儿园扩建。', '3所 met'],
  ])('%s: enough of them are done in %s', (task, result, expected) => expect(statuses(task, result)).toEqual([expected]));

  it.each([
    ['改造3条背街小巷', '东沿胡同、草场街已完成改造。'],
    ['完成2个老商场改造', '和平商场、春风商场改造方案已编制完成。'],
    ['完成2个老商场改造', '和平商场完成改造，春风商场正在施工。'],
    ['创建3个市级示范村', '东沟村、石坡村、柳林村申报市级示范村，正在评审。'],
    ['创建2个市级森林城镇', '南口镇、白云社区通过市级森林城镇验收。'],
  ])('%s: that is not told by %s', (task, result) => expect(statuses(task, result).join(' ')).not.toMatch(/met|exceeded/u));
});

describe('all of them, named in a bracket', () => {
  it.each([
    ['新建乡镇敬老院3所', '已全部建成投用（河东镇、白沙镇、石桥镇敬老院）。', '3所 met'],
    ['改造提升村卫生室5个', '均已完成（上庄村、杜家村、北岭村、清泉村卫生室和柳河村卫生室）。', '5个 met'],
    // fewer, and not said to be all
    ['新建乡镇敬老院3所', '已全部建成投用（河东镇、白沙镇敬老院）。', '3所 review'],
    ['新建乡镇敬老院3所', '选址工作已开展（河东镇、白沙镇、石桥镇）。', '3所 review'],
  ])('%s ← %s', (task, result, expected) => expect(statuses(task, result)).toEqual([expected]));
});

describe('one thing that was to be begun, named', () => {
  it.each([
    ['养老服务中心开工1个', '东河养老服务中心11月开工。', '1个 met'],
    ['养老服务中心建成1个', '东河养老服务中心11月开工。', '1个 review'],
    ['养老服务中心开工1个', '东河养老服务中心计划明年3月开工。', '1个 inProgress'],
  ])('%s ← %s', (task, result, expected) => expect(statuses(task, result)).toEqual([expected]));
});

describe('one by its name that did what was asked of one', () => {
  it.each([
    ['推动1家企业上市', '启明生物于8月在北京证券交易所上市，募集资金3.2亿元。', '1家 met'],
    ['新增上市公司1家', '启明生物9月在深交所上市。', '1家 met'],
    ['引进1个研发中心落户', '某某研究院成功落户。', '1个 met'],
    // to come, and of another deed
    ['推动1家企业上市', '启明生物计划明年在北京证券交易所上市。', '1家 inProgress'],
    ['推动1家企业上市', '启明生物已完成股份制改造。', '1家 review'],
  ])('%s ← %s', (task, result, expected) => expect(statuses(task, result)).toEqual([expected]));
});
