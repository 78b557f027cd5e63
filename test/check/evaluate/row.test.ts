import type { CheckedRow } from '../../../src/check/evaluate/model';
import { RowMemory } from '../../../src/check/evaluate/rowMemory';
import { evaluateTable, evaluateTableInSteps } from '../../../src/check/evaluate/table';
import type { RowResult } from '../../../src/check/report';
import { roleTable, smallTemplate, type RoleRow, type SmallTask } from '../../support/roleTable';
import type { SelfCheckTable } from '../../../src/check/table/model';
import { inChinese } from '../../../src/check/said';

function judged(row: RoleRow, template?: readonly SmallTask[]): RowResult {
  return evaluateTable(roleTable([row]), template ? smallTemplate(template) : null).rows[0]!.result;
}
const WATER: SmallTask = { title: '水环境治理', keywords: ['河道', '水质'], requirements: ['治理河道20公里', '水质达标率不低于90%'] };

describe('the status of a row', () => {
  it.each([
    ['新建公园3处', '', 'missing'],
    ['新建公园3处', '新建公园2处。', 'unmet'],
    ['建成文化馆', '文化馆正在装修。', 'inProgress'],
    ['单位能耗下降3%', '预计单位能耗下降3.2%。', 'pending'],
    ['设备在线率高于98%', '设备运行平稳。', 'review'],
    ['新建公园3处', '新建公园3处。', 'met'],
    ['新建公园3处', '新建公园4处。', 'exceeded'],
    ['群众满意率不低于90%', '群众满意率98%。', 'met'],
    ['1.新建公园3处；2.治理河道20公里。', '1.新建公园4处。2.治理河道18公里。', 'unmet'],
    ['1.新建公园3处；2.开展文化演出。', '1.新建公园3处，已开放。2.开展文化演出30场。', 'met'],
    ['城镇、农村居民收入分别增长5%、8%左右', '城镇、农村居民收入分别增长4.9%、8.1%。', 'met'],
    ['甲、乙两类水价分别控制在3元、5元以内', '甲、乙两类水价分别为2.8元、4.6元。', 'met'],
    ['城区、郊区公园各1处', '新建公园2处。', 'exceeded'],
    ['城乡收入比缩小至1.55以内', '城乡收入比缩小至1.58。', 'unmet'],
    ['城乡收入比缩小至1.55以内', '城乡收入比为1.53。', 'met'],
    ['人均期望寿命达到82岁', '人均期望寿命81.4岁。', 'unmet'],
    ['干部平均年龄控制在45岁以下', '干部平均年龄43.5岁。', 'met'],
    ['综合指数退出全省后30名', '综合指数列全省第118位，退出后30名。', 'met'],
    ['改造公厕20座', '20座公厕全部完成改造。其中19座已开放，北街公厕1座仍在施工。', 'unmet'],
    ['改造公厕20座', '20座公厕全部完成改造，其中新增无障碍设施12座，另有3座智慧公厕正在试点。', 'met'],
    ['新增床位500张', '2所医院投用，分别新增床位300张、260张，合计560张。', 'exceeded'],
    ['新增床位600张', '2所医院投用，分别新增床位300张、260张，合计560张。', 'unmet'],
    ['新增养老床位500张、托位300个', '托位新增310个；3家机构开业，分别新增养老床位200张、180张、160张，共计540张。', 'exceeded'],
    ['新增幼儿园学位500个', '新建幼儿园3所，分别新增学位200个、180个、120个，共计500个。', 'met'],
    ['办好20件实事项目', '20件实事项目全部完成。其中19件已办结，停车场改造1件仍在施工。', 'unmet'],
    ['办好20件实事项目', '20件实事项目全部完成。其中民生类12件，城建类8件。', 'met'],
    ['垃圾分类准确率达到90%或者同比提高5个百分点', '垃圾分类准确率达到92%。', 'met'],
  ] as const)('%s ← %s: %s', (task, result, status) => {
    expect(judged({ task, result, problem: '无' }).status).toBe(status);
  });

  it('is that of its worst item', () => {
    const row = judged({ task: '1.新建公园3处；2.治理河道20公里；3.开展文化演出30场。', result: '1.新建公园5处。2.治理河道20公里。', problem: '无' });
    expect(row.items.map((item) => [item.path, item.status])).toEqual([['1', 'exceeded'], ['2', 'met'], ['3', 'missing']]);
    expect(row.status).toBe('missing');
  });

  it('is missing where the answer belongs to another row', () => {
    const row = judged({ task: '1.审计整改率不低于95%。2.提案办复率100%。3.一般性支出压减5%。', result: '全年造林1268亩，建成口袋公园11处，森林覆盖率提高到34.8%，建成绿道22公里，滨河公园三期于10月开工。', problem: '无' });
    expect(row.items.map((item) => [item.status, inChinese(item.reason)])).toEqual(Array.from({ length: 3 }, () => ['missing', '落实情况写的是别的内容，像是贴错了行']));
    // other words for the same thing are an answer
    expect(judged({ task: '1.审计整改率不低于95%。2.提案办复率100%。', result: '审计发现问题38个，已整改到位37个；办理代表委员意见建议429件，全部按期答复，代表委员均表示满意。', problem: '无' }).status).not.toBe('missing');
  });

  it('follows the template where the sheet names the task alone', () => {
    const row = judged({ task: '水环境治理', result: '治理河道18公里，水质达标率93%。' }, [WATER]);
    expect(row.taskId).toBe('task-1');
    expect(row.items.flatMap((item) => item.indicators).map(({ target, actual, status }) => [target.text, target.source, actual?.text, status])).toEqual([
      ['20公里', 'template', '18公里', 'unmet'],
      ['90%', 'template', '93%', 'met'],
    ]);
  });

  it('says where figures stand and in what unit', () => {
    const [indicator] = judged({ task: '造林1.5万亩', result: '全年造林16500亩。' }).items.flatMap((item) => item.indicators);
    expect(indicator).toMatchObject({ target: { value: 15000, unit: '亩', cell: 'A3', text: '1.5万亩' }, actual: { value: 16500, unit: '亩', cell: 'B3', span: [4, 10] }, status: 'exceeded' });
    expect(indicator?.rate).toBeCloseTo(1.1);
  });

  it('is judged by target and value columns where the table has them', () => {
    const row = judged({ task: '新建充电桩', target: '200个', actual: 185 });
    expect(row.status).not.toBe('met');
    expect(judged({ task: '新建充电桩', target: '200个', actual: '230个' }).status).toBe('exceeded');
  });

  it('is review where a requirement of the template has no figure', () => {
    expect(judged({ task: '水环境治理', result: '治理河道22公里，水质明显改善。' }, [WATER]).status).toBe('review');
  });
});

describe('places in a ranking', () => {
  it.each([
    ['环境考核进入全市前5名', '环境考核列全市第3位。', 'met'],
    ['环境考核进入全市前5名', '环境考核列全市第8位。', 'unmet'],
    ['营商环境评价位居全省前三', '营商环境评价位居全省第二。', 'met'],
    ['满意度排名第一', '满意度得分91分，排名第一。', 'met'],
    ['环境考核进入全市前5名', '环境考核成绩优秀。', 'review'],
  ] as const)('%s ← %s: %s', (task, result, status) => {
    expect(judged({ task, result, problem: '无' }).status).toBe(status);
  });
});

describe('names and figures in the same order', () => {
  it.each([
    ['办结率、好评率、回访率达到98%、95%、90%', '回访率、办结率、好评率为91%、98.6%、95.5%。', [['98%', '98.6%'], ['95%', '95.5%'], ['90%', '91%']]],
    ['氮氧化物、颗粒物年均浓度控制在40、30微克/立方米以内', '氮氧化物、颗粒物年均浓度为38、31微克/立方米。', [['40', '38'], ['30微克/立方米', '31微克/立方米']]],
  ] as const)('%s ← %s', (task, result, pairs) => {
    const found = judged({ task, result, problem: '无' }).items.flatMap((item) => item.indicators);
    expect(found.map(({ target, actual }) => [target.text, actual?.text])).toEqual(pairs);
  });
});

describe('what answers a target, and what only stands beside it', () => {
  it.each([
    // of what was begun, what was finished
    ['新建绿道100公里', '新建绿道已开工110公里，其中建成68公里。', 'unmet', ['68公里']],
    ['改造老旧小区160个', '已全部开工，其中改造完成94个。', 'unmet', ['94个']],
    ['老旧小区改造开工10个', '老旧小区改造开工12个，其中完工6个。', 'exceeded', ['12个']],
    // the part that is named by its verb
    ['实施更新项目8个', '入库项目42个，其中实施项目9个。', 'exceeded', ['9个']],
    // the total that the text gives
    ['建设充电设施接口8000个', '新建集中充电接口7548个、换电柜接口2478个，共计10026个。', 'exceeded', ['10026个']],
    ['新增油茶6000亩', '新增油茶5200亩、改造低产林3000亩，共计8200亩。', 'unmet', ['5200亩']],
    // a part of the year, and what is foreseen for all of it
    ['完成投资55亿元', '1-11月完成投资52.1亿元；全年投资预计可达到56亿元。', 'pending', ['56亿元']],
    // a rise that only explains the amount
    ['安排投入700亿元，比上年增加90亿元', '投入725亿元，增长21.8%。', 'exceeded', ['725亿元']],
    ['安排投入700亿元，比上年增加90亿元', '投入725亿元，比上年增加115亿元。', 'exceeded', ['725亿元', '115亿元']],
    // a fall where a rise was asked
    ['外贸增长6%', '外贸总额24.6亿元，比上年下降7%。', 'unmet', ['7%']],
    // the number asked for, and all of them
    ['完成32个薄弱村“消薄”任务', '32个薄弱村经营性收入全部超过10万元，其中20万元以上14个。', 'met', ['32个']],
    // affairs are counted in 项 and in 个
    ['10项实事项目全部完成年度目标', '8个项目完成年度目标，1个项目未完成年度目标。', 'unmet', ['8个']],
    ['亿元产值事故死亡率控制在0.02以内', '亿元产值事故死亡率为0.0099。', 'met', ['0.0099']],
    // the shell of a house is no house
    ['建成养老中心1个', '养老中心主体完工，正在装修。', 'inProgress', [undefined]],
    // the effort goes on, the number is reached
    ['有序推进旧楼更新，完成加装电梯200部', '旧楼更新有序推进，加装电梯完工604部。', 'exceeded', ['604部']],
    // the act that was asked for is done, the next has begun
    ['推动园区扩区工作，完成材料上报', '扩区材料已于9月经市政府上报，目前正征求意见。', 'met', []],
    // what a project is to cost is part of its description
    ['新增入库项目40个', '新增入库项目52个，预计总投资86亿元。', 'exceeded', ['52个']],
    // one of two that were named is not done
    ['中心医院二期、儿童医院新院区主体结构封顶', '中心医院二期已封顶；儿童医院新院区因方案调整，正在进行土方施工。', 'inProgress', []],
  ] as const)('%s ← %s: %s', (task, result, status, actual) => {
    const row = judged({ task, result, problem: '无' });
    expect([row.status, row.items.flatMap((item) => item.indicators).map((one) => one.actual?.text)]).toEqual([status, actual]);
  });
});

describe('answers that are not written as one figure', () => {
  it.each([
    // parts that evidently make up what was asked
    ['新建改造停车位2000个', '新建停车位1100个，改造停车位960个。', 'exceeded', [2060]],
    ['新建改造停车位2000个', '新建停车位1100个，改造停车位760个。', 'unmet', [1860]],
    ['建设农村公路80公里', '新建农村公路32公里，改造提升51公里。', 'exceeded', [83]],
    ['新增就业1000人', '新增就业800人，再就业300人。', 'unmet', [800]],
    // things that are named one by one
    ['举办1-2场推介活动', '举办了“采摘节”、乡村音乐会、农产品展销会。', 'met', [3]],
    ['出台扶持政策2项及以上', '出台《稳岗若干措施》《创新若干办法》。', 'met', [2]],
    ['推动基地建设，甲公司等2个项目投产', '甲公司芯片项目、乙公司二期项目均已投产。', 'met', [2]],
    ['举办推介活动5场', '举办了采摘节、音乐会、展销会。', 'review', [undefined]],
    ['举办推介活动2场', '正在筹备采摘节、音乐会、展销会。', 'inProgress', [undefined]],
    ['举办推介活动2场', '走访企业、商户、园区，已完成对接。', 'review', [undefined]],
    // a round figure before the exact one
    ['投入资金980亿元', '投入资金首次超过1000亿元，达到1040亿元。', 'exceeded', [1040e8]],
    ['完成投资55亿元', '1-11月，全区完成投资52.1亿元；全年投资预计可达到56亿元。', 'pending', [56e8]],
  ] as const)('%s ← %s: %s', (task, result, status, actual) => {
    const row = judged({ task, result, problem: '无' });
    expect([row.status, row.items.flatMap((item) => item.indicators).map((one) => one.actual?.value)]).toEqual([status, actual]);
  });

  it('do not ask for a figure where things are named one by one', () => {
    const row = judged({ task: '举办推介活动2场', result: '举办了采摘节、音乐会、展销会。', problem: '无' });
    expect(inChinese(row.items[0]!.indicators[0]!.reason)).toBe('落实情况点名列出3场，没有写总数');
  });
});

describe('what is due and what was done', () => {
  it.each([
    ['完成文化馆改造', '目前正在安装设备，11月底前完成全部改造。', 'inProgress'],
    ['完成文化馆改造', '9月底前完成全部改造。', 'met'],
    ['完成文化馆改造', '11月底前完成全部改造。', 'review'],
    ['完成文化馆改造', '12月底前完成全部改造，目前已投用。', 'met'],
    ['完成文化馆改造', '12月底前已全部完成改造。', 'met'],
    ['完成文化馆改造', '年底前完成了全部改造。', 'met'],
    ['完成文化馆改造', '已于12月底前完成全部改造。', 'met'],
    ['完成文化馆改造', '按照12月底前完成的要求，文化馆已投用。', 'met'],
    ['完成文化馆改造', '截至10月，完成设备安装，12月底前完成全部改造。', 'inProgress'],
    ['完成文化馆改造', '2023年3月底前完成全部改造。', 'inProgress'],
    ['完成文化馆改造', '明年3月底前完成全部改造。', 'inProgress'],
    ['建成文化馆1座', '文化馆12月底前建成。', 'review'],
    ['建成文化馆1座', '文化馆9月底前建成。', 'met'],
    ['改造小区20个', '12月底前完成小区改造20个。', 'met'],
    ['完成材料上报', '材料已于9月18日经市政府上报，目前正征求部委意见。', 'met'],
  ] as const)('%s ← %s: %s', (task, result, status) => {
    expect(judged({ task, result, problem: '无' }).status).toBe(status);
  });

  it.each([
    ['2022年上半年任务自查表', '9月底前完成全部改造。', 'inProgress', '文中写明“9月底前完成”'],
    ['2022年前三季度任务自查表', '9月底前完成全部改造。', 'review', '文中只写“9月底前完成”，没有写明是否已经完成'],
    ['2022年前三季度任务自查表', '6月底前完成全部改造。', 'met', '文中写明“完成”'],
    ['2022年第三季度任务台账', '12月底前完成全部改造。', 'inProgress', '文中写明“12月底前完成”'],
    ['上半年任务自查表', '9月底前完成全部改造。', 'inProgress', '文中写明“9月底前完成”'],
  ])('in %s: %s', (title, result, status, reason) => {
    const row = evaluateTable(roleTable([{ task: '完成文化馆改造', result, problem: '无' }], title), null).rows[0]!.result;
    expect(row.items.map((item) => [item.status, inChinese(item.reason)])).toEqual([[status, reason]]);
  });

  it('a figure that is only planned', () => {
    const row = evaluateTable(roleTable([{ task: '改造小区20个', result: '9月底前完成小区改造22个。', problem: '无' }], '2022年上半年任务自查表'), null).rows[0]!.result;
    expect(row.items.map((item) => [item.status, inChinese(item.reason)])).toEqual([['inProgress', '“改造小区”报告值22个，文中写“9月底前完成”，还是计划']]);
  });

  it('is read again where the report is to cover another period', () => {
    const memory = new RowMemory(null);
    const table = roleTable([{ task: '完成文化馆改造', result: '9月底前完成全部改造。', problem: '无' }]);
    const statusAsOf = (asOf?: string): string | undefined => {
      for (const steps = evaluateTableInSteps(table, null, asOf === undefined ? {} : { asOf }, memory); ; ) {
        const step = steps.next();
        if (step.done) return step.value.rows[0]?.result.status;
      }
    };
    expect([statusAsOf(), statusAsOf('2022-06-30'), statusAsOf()]).toEqual(['met', 'inProgress', 'met']);
  });

  it.each([
    ['2023年11月底前', '2023年12月20日', 'unmet'],
    ['2023年11月底前', '2023年11月20日', 'met'],
    ['2023年11月底前', '11月', 'met'],
    ['12月31日前', '2023年12月31日', 'met'],
    ['2023年11月30日前', '2024年1月', 'unmet'],
    ['≥95%', '96.5', 'met'],
    ['≥100百分比', '100', 'met'],
    ['≥95%', '93', 'unmet'],
  ] as const)('target column %s ← %s: %s', (target, actual, status) => {
    expect(judged({ task: '完成时间', target, actual }).status).toBe(status);
  });
});

describe('which of several figures answers', () => {
  const pairs = (task: string, result: string): readonly unknown[] =>
    judged({ task, result, problem: '无' }).items.flatMap((item) => item.indicators).map(({ target, actual, status }) => [target.text, actual?.text, status]);

  it.each([
    ['what was done of what was asked', '完成重点任务24项', '承担重点任务24项，已完成21项，其余3项正在推进。', '24项', '21项', 'unmet'],
    ['done, with the rest in the next sentence', '完成重点任务24项', '承担重点任务24项，已完成21项；“老旧管网改造”等3项正在施工。', '24项', '21项', 'unmet'],
    ['done, without a word on the rest', '完成12项年度折子任务', '年度承担的12项折子任务，目前已完成11项。', '12项', '11项', 'unmet'],
    ['done of what was counted, by its noun again', '推动“每季一题”16个问题完成治理', '“每季一题”16个问题均按计划推进，已完成7个问题的治理任务。', '16个', '7个', 'unmet'],
    ['done, with the rest in building', '新建高标准农田4.8万亩', '高标准农田建设任务4.8万亩，已完工3.9万亩，在建0.9万亩。', '4.8万亩', '3.9万亩', 'unmet'],
    ['done, with the rest on schedule', '完成督察反馈问题整改9个', '涉及我县的9个督察反馈问题，已完成整改销号6个，3个达到时序进度。', '9个', '6个', 'unmet'],
    ['done, of what was begun', '治理背街小巷64条', '64条背街小巷全部进场，完工40条，在施24条。', '64条', '40条', 'unmet'],
    ['done, with the rest in building and no whole told', '建设口袋公园10处', '口袋公园已完工6处、在建4处。', '10处', '6处', 'unmet'],
    ['all, where what is told next is of another deed', '引进项目24个', '引进项目24个，已完成备案21个。', '24个', '24个', 'met'],
    ['all, where the next sentence tells of another year', '完成重点任务24项', '完成重点任务24项。上年结转任务9项，已完成8项。', '24项', '24项', 'met'],
    ['all, where both are told of the same', '完成重点任务24项', '承担重点任务24项，已完成24项。', '24项', '24项', 'met'],
    ['what was finished of what was begun, told after the figure', '改造老旧小区28个', '老旧小区改造28个全部开工，完工22个。', '28个', '22个', 'unmet'],
    ['what was done of what was begun', '完成堤防加固36公里', '堤防加固工程开工40公里，已完成31公里，余下路段明年汛前完成。', '36公里', '31公里', 'unmet'],
    ['all that was begun, where a beginning was asked for', '开工改造小区28个', '小区改造28个全部开工，完工22个。', '28个', '28个', 'met'],
    ['what was added after taking off', '净增规上企业40家', '全年新增规上企业58家、退出13家，净增45家。', '40家', '45家', 'exceeded'],
    ['what was added, where nothing is to be taken off', '新增规上企业50家', '全年新增规上企业58家、退出13家，净增45家。', '50家', '58家', 'exceeded'],
    ['new and enlarged together', '新（改、扩）建小学3所', '新建小学2所、改扩建1所。', '3所', '2所＋1所', 'met'],
    ['the tasks by their number', '完成“清洁家园”专项行动14项任务', '1.拆除违建3万平方米。2.治理围挡6处、临时建筑4处。3.其余任务均按要求完成，14项任务全部通过验收。', '14项', '14项', 'met'],
    ['a share of days', '优良天数比例不低于70%', '优良天数262天，占比71.8%。', '70%', '71.8%', 'met'],
    ['a place in a ranking', '综合得分全市排名不低于第12名', '综合得分95.1分，年度排名全市第8位。', '第12名', '第8位', 'met'],
    ['a share of days, among other figures', '优良天数比例不低于70%', '细颗粒物浓度30微克/立方米，同比上升4.2%；优良天数262天，占比71.8%；降尘量3吨。', '70%', '71.8%', 'met'],
    ['a place by what it is of', '道路扬尘浓度进入全市前10', '道路扬尘平均浓度97微克/立方米，列全市第6位。', '前10', '第6位', 'met'],
    ['one begun, by name', '社区卫生服务中心开工建设1个', '永安镇社区卫生服务中心已于8月开工，目前完成地下结构施工。', '1个', '永安镇社区卫生服务中心已于8月开工', 'met'],
    ['done, in villages', '完成30个村环境整治', '30个村中已完工二十六个，剩余四个村正在收尾。', '30个', '二十六个', 'unmet'],
    ['all of it, where the rest is of another act', '引进企业24家', '引进企业24家，已开工21家，其余3家正在办理手续。', '24家', '24家', 'met'],
    ['more than asked, with a rest', '新建充电桩20处', '新建充电桩26处，已完工24处，其余2处正在施工。', '20处', '24处', 'exceeded'],
    ['the sum of what recurs', '开展联合演练不少于8次', '每季度开展联合演练2次，全年共计8次。', '8次', '8次', 'met'],
    ['what recurs, where it is asked for', '每季度开展联合演练2次', '每季度开展联合演练2次，全年共计8次。', '2次', '2次', 'met'],
    ['the part that is named as the task is', '开展镇级培训不少于40场', '累计培训520场，其中镇级培训团开展48场、村级培训472场。', '40场', '48场', 'exceeded'],
    ['the whole, where it is named as the task is', '全年减免税费不低于20亿元', '办理减免税费22.5亿元，其中小微企业16.1亿元、减免税费结转6.4亿元。', '20亿元', '22.5亿元', 'exceeded'],
    ['abbreviated devices', '新增配置AED120台', '新增配置AED135台，培训急救员800人。', '120台', '135台', 'exceeded'],
  ])('%s', (_name, task, result, target, actual, status) => {
    expect(pairs(task, result)).toEqual([[target, actual, status]]);
  });

  it.each([
    ['a part of the year, where the year is not yet out', '河湖考核保持全市前三', '河湖考核结果尚未公布，前三季度综合排名第2。', '前三', '第2', 'pending'],
    ['a part of the year, where nothing more is said', '地区生产总值增长5%', '前三季度增长5.2%。', '5%', '5.2%', 'met'],
  ])('%s', (_name, task, result, target, actual, status) => {
    expect(pairs(task, result)).toEqual([[target, actual, status]]);
  });

  it.each([
    ['环境：细颗粒物浓度控制在34微克/立方米左右，优良天数比例不低于72%；道路扬尘浓度进入全市前10；噪声达标率90%以上', '细颗粒物浓度为33微克/立方米，同比上升9.4%；优良天数266天，占比72.9%；道路扬尘平均浓度137微克/立方米，列全市第8位；噪声达标率93%。', ['33微克/立方米', '72.9%', '第8位', '93%']],
    ['道路大修52公里；新建农村公路（旅游路、资源路、产业路）110公里；建成农村公路护栏130公里；危桥改造16座；通车率100%', '道路大修完成52.7公里；“三路”建设完成118公里；农村公路护栏建成136.4公里；危桥改造完工16座；通车率100%。', ['52.7公里', '118公里', '136.4公里', '16座', '100%']],
  ])('many side by side: %s', (task, result, expected) => {
    expect((pairs(task, result) as [string, string][]).map(([, actual]) => actual)).toEqual(expected);
  });

  it('the net and how many there are then', () => {
    expect(pairs('规上企业净增40家，总数达到900家', '规上企业净增46家，总数达到912家。')).toEqual([['40家', '46家', 'exceeded'], ['900家', '912家', 'exceeded']]);
  });

  it('the rates after 分别, past the figures of the year before', () => {
    expect(pairs('火灾起数、受伤人数均下降10%以上', '全区发生火灾6起、受伤7人，上年为8起、9人，同比分别下降25%、22.2%。')).toEqual([['10%', '25%', 'met'], ['10%', '22.2%', 'met']]);
  });

  it('a rise that is told of another measure answers nothing', () => {
    expect(pairs('碳排放强度下降3%，细颗粒物浓度下降4%', '细颗粒物平均浓度31微克/立方米，同比下降6.1%；碳排放强度待核定。')).toEqual([['3%', undefined, 'pending'], ['4%', '6.1%', 'met']]);
  });

  it('an alternative that asks for growth is not answered by a level', () => {
    expect(pairs('甲类站点达到100%或者同比增长5%以上，乙类站点达到90%或者同比增长5%以上', '甲类站点达到100%；乙类站点达到72%，较上年的61%同比增长18.0%。')).toEqual([['100%', '100%', 'met'], ['5%', '18.0%', 'met']]);
  });

  it('another count word, a hundred times less, counts other things', () => {
    expect(pairs('新增学位8000个，其中秋季学期前投用5000个', '竣工学校4所，新增学位4600个。')).toEqual([['8000个', '4600个', 'unmet'], ['5000个', undefined, 'review']]);
  });

  it.each([
    ['设备在线率达到98%，识别准确率达到95%', '设备在线率99%，车辆抓拍率96%。', [['98%', '99%', 'met'], ['95%', undefined, 'review']]],
    ['居民小区覆盖率达到95%，群众满意率达到90%', '村民活动参与率96%，群众满意率93%。', [['95%', undefined, 'review'], ['90%', '93%', 'met']]],
    // two rates of one thing
    ['垃圾分类覆盖率达到95%，群众满意率达到90%', '垃圾分类参与率96%，群众满意率93%。', [['95%', '96%', 'met'], ['90%', '93%', 'met']]],
    // nothing else is asked of that kind
    ['居民小区覆盖率达到95%', '活动参与率96%。', [['95%', '96%', 'met']]],
  ])('another rate that is left over: %s', (task, result, expected) => {
    expect(pairs(task, result)).toEqual(expected);
  });

  it.each([
    // the number for all is no answer to the number for each, nor the other way round
    ['每个县建成示范站1个，共建成166个', '建成示范站151个。', [['166个', '151个', 'unmet']]],
    ['每个县建成示范站1个，共建成166个', '建成示范站170个，实现每个县1个。', [['1个', '1个', 'met'], ['166个', '170个', 'exceeded']]],
    ['每名干部联系企业3家', '全区联系企业360家。', [['3家', undefined, 'review']]],
    ['举办演出20场', '每个街道举办演出3场。', [['20场', undefined, 'review']]],
    ['每个街道举办演出不少于2场', '每个街道举办演出3场，共30场。', [['2场', '3场', 'exceeded']]],
    // unless the text says how many there are
    ['每个街道举办演出不少于2场', '10个街道共举办演出25场。', [['2场', '25场（10个街道，平均2.5场）', 'met']]],
    ['每个街道举办演出不少于2场', '10个街道共举办演出15场。', [['2场', '15场（10个街道，平均1.5场）', 'unmet']]],
    ['每个乡镇建设养老驿站1个', '14个乡镇共建成养老驿站16个。', [['1个', '16个（14个乡镇，平均1.14个）', 'met']]],
    ['每个街道举办演出不少于2场，全年不少于20场', '10个街道共举办演出25场。', [['20场', '25场', 'exceeded']]],
  ])('for each and for all: %s ← %s', (task, result, expected) => {
    expect(pairs(task, result)).toEqual(expected);
  });

  it('no part of one target answers another', () => {
    expect(pairs('争取债券资金12亿元、中央预算内资金3亿元', '争取到债券资金13.5亿元，中央预算内资金2.96亿元。')).toEqual([['12亿元', '13.5亿元', 'exceeded'], ['3亿元', '2.96亿元', 'unmet']]);
  });

  it('the forecast of the year rather than a part of it, also after a semicolon', () => {
    expect(pairs('地区生产总值增长5%', '前三季度，实现地区生产总值310亿元，同比增长4.7%；预计全年增长5.2%左右，待统计部门核定。')).toEqual([['5%', '5.2%', 'pending']]);
  });

  it('a task that the answer sets against its figure', () => {
    const found = (result: string): readonly unknown[] => judged({ task: '农业生产', result, problem: '无' }).items.flatMap((item) => item.indicators).map(({ name, target, actual }) => [name, target.text, actual?.text]);
    expect(found('市级下达小麦播种面积任务2.1万亩，实际完成2.2万亩；其中冬小麦任务900亩，实际完成880亩。')).toEqual([['小麦播种面积', '2.1万亩', '2.2万亩'], ['冬小麦', '900亩', '880亩']]);
    expect(found('年度任务新开工12个小区、36.5万平方米，实际新开工13个小区、38.1万平方米。')).toEqual([['新开工小区', '12个', '13个'], ['新开工小区', '36.5万平方米', '38.1万平方米']]);
    expect(found('总投资12亿元，计划总投资9亿元。')).toEqual([]);
  });
});

describe('what nothing answers borrows no words of others', () => {
  const indicators = (task: string, result: string): readonly unknown[] =>
    judged({ task, result, problem: '无' }).items.flatMap((item) => item.indicators).map(({ name, actual, status }) => [name, actual?.text, status]);

  it.each([
    ['another target is under way', '改造小区20个，建成邻里中心5个', '23个小区实现开工、其中20个改造完工。', ['建成邻里中心', undefined, 'review']],
    ['another target is not done', '新建公园3处，邻里中心满意率达到90%', '新建公园2处，北山公园尚未完工。', ['邻里中心满意率', undefined, 'review']],
    ['its own words', '新建公园3处，建成邻里中心5个', '新建公园3处。邻里中心选址已定，正在装修。', ['建成邻里中心', undefined, 'inProgress']],
    ['its own words, alone', '建成邻里中心5个', '目前正在装修。', ['建成邻里中心', undefined, 'inProgress']],
    ['words about nothing that was asked', '新建公园3处，建成邻里中心5个', '新建公园3处。正在推进后续工作。', ['建成邻里中心', undefined, 'review']],
  ])('%s', (_name, task, result, expected) => {
    expect(indicators(task, result).at(-1)).toEqual(expected);
  });

  it('nor in a template', () => {
    const template: SmallTask = { title: '水环境治理', requirements: ['完成河道治理20公里', '建成污水处理站3座'] };
    const row = judged({ task: '水环境治理', result: '河道治理正在进行。' }, [template]);
    expect(row.items.flatMap((item) => item.indicators).map(({ target, status }) => [target.text, status])).toEqual([['20公里', 'inProgress'], ['3座', 'review']]);
  });
});

describe('an answer in prose to a numbered task', () => {
  const statuses = (task: string, result: string): readonly unknown[] => judged({ task, result, problem: '无' }).items.map(({ path, status }) => [path, status]);

  it('says of each item what is said of it, and not what is said of another', () => {
    expect(statuses('1.新建公园3处。2.完成河道治理。3.建成邻里中心。', '新建公园3处。河道治理尚未完成。邻里中心已建成。')).toEqual([['1', 'met'], ['2', 'unmet'], ['3', 'met']]);
  });

  it('a figure answers one item', () => {
    expect(statuses('1.新建公园3处。2.治理河道20公里。3.建成邻里中心5个。', '新建公园3处。河道治理完成22公里。')).toEqual([['1', 'met'], ['2', 'exceeded'], ['3', 'review']]);
  });
});

describe('comparisons that are asked for in words', () => {
  it.each([
    ['居民收入增长快于经济增长', '居民人均可支配收入增长5.8%，地区生产总值增长4.6%。', 'met', '“居民收入增长快于经济增长”：文中5.8%与4.6%相比，符合要求'],
    ['居民收入增长快于经济增长', '居民人均可支配收入增长4.1%，地区生产总值增长5.2%。', 'unmet', '“居民收入”报告值4.1%，目标5.2%'],
    ['居民收入增长快于经济增长', '居民人均可支配收入下降1.1%，地区生产总值下降0.2%。', 'met', '已按要求作答，文中没有未完成的表述'],
    ['农村居民收入增速快于城镇居民', '农村居民人均可支配收入增长5.1%，城镇居民人均可支配收入增长5.5%。', 'unmet', '“农村居民收入”报告值5.1%，目标5.5%'],
    ['生产安全事故起数控制在去年水平以下', '发生生产安全事故12起，去年同期15起。', 'met', '“生产安全事故起数控制在去年水平以下”：文中12起与15起相比，符合要求'],
    ['生产安全事故起数控制在去年水平以下', '发生生产安全事故17起，去年同期15起。', 'unmet', '“生产安全事故起数”报告值17起，目标15起'],
    ['货物进出口额不低于上年', '货物进出口额36.2亿元，上年为34.8亿元。', 'met', '“货物进出口额不低于上年”：文中36.2亿元与34.8亿元相比，符合要求'],
    ['社区书屋数量不少于上年', '社区书屋数量58家，较上年的61家减少3家。', 'unmet', '“社区书屋数量”报告值58家，目标61家'],
    ['志愿服务人次高于去年', '志愿服务8.1万人次，去年为8.1万人次。', 'unmet', '“志愿服务人次”报告值8.1万人次，目标8.1万人次'],
    ['工业产值增速不低于上年（3.2%）', '工业产值增长1.7%。', 'unmet', '“工业产值增速”报告值1.7%，目标3.2%'],
    // only words, another figure, or figures that leave a doubt
    ['居民收入增长快于经济增长', '居民收入增长快于经济增长。', 'met', '已按要求作答，文中没有未完成的表述'],
    ['居民收入增长快于经济增长', '居民人均可支配收入增长4.1%，万元生产总值能耗下降5.2%。', 'met', '已按要求作答，文中没有未完成的表述'],
    ['居民收入增长快于经济增长', '城镇居民收入增长4.1%，农村居民收入增长6.3%，地区生产总值增长5.2%。', 'met', '已按要求作答，文中没有未完成的表述'],
  ])('%s ← %s: %s', (task, result, status, reason) => {
    expect(judged({ task, result, problem: '无' }).items.map((item) => [item.status, inChinese(item.reason)])).toEqual([[status, reason]]);
  });
});

describe('a long table', () => {
  const rows = Array.from({ length: 70 }, (_, at): RoleRow => ({ task: `新建公园${at + 3}处`, result: at % 5 === 0 ? '' : `新建公园${at + 3 - (at % 3)}处。`, problem: '无' }));

  it('is judged row by row, as each row is by itself', () => {
    const together = evaluateTable(roleTable(rows), null).rows.map(({ result }) => result);
    const alone = rows.map((row, at) => ({ ...evaluateTable(roleTable([row]), null).rows[0]!.result, row: together[at]?.row }));
    expect(JSON.parse(JSON.stringify(together).replaceAll(/"cell":"[A-Z]+\d+"/g, '"cell":""'))).toEqual(JSON.parse(JSON.stringify(alone).replaceAll(/"cell":"[A-Z]+\d+"/g, '"cell":""')));
  });

  it('tells after each row how many are done', () => {
    const done: number[] = [];
    for (const steps = evaluateTableInSteps(roleTable(rows), null); ; ) {
      const step = steps.next();
      if (step.done) break;
      done.push(step.value);
    }
    expect(done).toEqual(rows.map((_, at) => at + 1));
  });

  it('judges again only the rows that changed', () => {
    const memory = new RowMemory(null);
    const judge = (table: SelfCheckTable): readonly CheckedRow[] => {
      for (const steps = evaluateTableInSteps(table, null, {}, memory); ; ) {
        const step = steps.next();
        if (step.done) return step.value.rows;
      }
    };
    const before = judge(roleTable(rows));
    const after = judge(roleTable(rows.map((row, at) => (at === 40 ? { ...row, result: '新建公园50处。' } : row))));
    expect(after.flatMap((row, at) => (row === before[at] ? [] : [at]))).toEqual([40]);
    expect(after[40]?.result.status).toBe('exceeded');
  });
});
