import { answersTo } from '../../../support/judgedRow';

describe('parts that make up what was asked for', () => {
  it.each([
    ['完成18座桥梁加固', '15座完成加固，其余3座已完工待验收。', '18座→15座、3座 met'],
    ['完成18座桥梁加固', '15座完成加固，其余3座已完成招标。', '18座→15座 unmet'],
    // what a bracket holds makes up nothing with what stands before it
    ['新建凉亭3座', '新建凉亭2座（其中改建1座）。', '3座→2座 unmet'],
  ])('%s: all of them are done where each part is: %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));

  it('say nothing of a like number that another sentence counts', () => {
    expect(answersTo('1.新建公厕12座。2.改造车站12座。', '1.公厕12座全部完工并投用。2.车站改造完成11座，1座主体完工。')).toEqual(['12座→12座 met', '12座→11座 unmet']);
  });


  it.each([
    ['制定技术规程7项', '4项已印发，3项报审。', '7项→4项 unmet'],
    ['建成冷库3.2万立方米', '3.2万立方米冷库分3期实施，一期1.1万立方米、二期0.9万立方米已竣工，三期1.2万立方米正在安装设备。', '3.2万立方米→1.1万立方米、0.9万立方米 unmet'],
    ['完成12个镇规划编制和评审', '12个镇规划全部编制完成，已评审9个，3个镇因边界调整，预计明年一季度评审。', '12个→9个 unmet'],
    ['建成驿站6座', '东片区4座已建成，西片区2座正在装修。', '6座→4座 unmet'],
    ['建成粮仓9座', '一期6座已投用，二期3座主体完工。', '9座→6座 unmet'],
    ['建成光伏电站3座', '3座光伏电站中，东坡2座并网发电，西坡1座完成支架安装，计划2024年3月并网。', '3座→2座 unmet'],
    ['建成换乘站4座', '4座换乘站中，北关、东关3座已启用，南关1座完成主体结构，正在办理供电手续。', '4座→3座 unmet'],
    ['建设助餐点60家', '已建成助餐点52家，另有6家完成选址，2家正在装修。', '60家→52家 unmet'],
  ])('%s: only those done count in %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));

  it.each([
    ['22项便民举措全部落地', '22项便民举措落地20项。', '22项→20项 unmet'],
    ['22项便民举措全部落地', '22项便民举措，已落地20项。', '22项→20项 unmet'],
    ['22项便民举措全部落地', '22项便民举措落地22项。', '22项→22项 met'],
    ['9个隐患点全部整改到位', '9个隐患点整改到位8个，1个正在整改。', '9个→8个 unmet'],
    // a place where it was done, something done twice, or all of it
    ['开放书屋6个', '6个社区开放书屋6个。', '6个→6个 met'],
    ['完成任务18项', '完成18项任务，其中镇级任务6项。', '18项→18项 met'],
    ['22项便民举措全部落地', '22项便民举措全部落地。', '22项→22项 met'],
  ])('%s: of those counted before, so many are done in %s', (task, result, expected) => expect(answersTo(task, result)[0]).toBe(expected));

  it.each([
    ['制定技术规程7项', '4项已印发，3项已发布。', 'unmet'],
    ['推进建设项目7个', '4个已完工，3个正在施工。', 'unmet'],
  ])('%s: nothing is left open by %s', (task, result, status) => expect(answersTo(task, result).join(' ')).not.toContain(status));

  it.each([
    ['整顿小餐饮40家', '40家小餐饮中，关停16家、升级改造24家，整顿任务全部完成。', '40家→40家 met'],
    ['整改违规门头90块', '90块违规门头中拆除71块、规范19块。', '90块→90块 met'],
    ['化解历史积案14件', '14件积案中，调解结案9件，依法终结5件，化解率100%。', '14件→14件 met'],
    // what the year asks of a task of several years
    ['落实实施方案任务15项', '承担任务15项，年度任务全部完成，其中长期推进类9项按计划推进，限期办结类6项均已办结。', '15项→15项 met'],
    // an effort was asked for
    ['推进安置房建设5处', '5处安置房中，2处已竣工，3处正在施工。', '5处→5处 met'],
    ['开工改造小区18个', '18个小区中，综合类开工10个，加梯类开工8个。', '18个→18个 met'],
  ])('%s: all of them are told of in %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));

  it.each([
    ['整顿小餐饮40家', '40家小餐饮中，关停16家、升级改造20家，其余4家正在整改。'],
    ['整改违规门头90块', '90块违规门头中，拆除71块，另有19块列入明年计划。'],
    ['整改违规门头90块', '90块违规门头中，拆除71块，尚有19块待完善手续。'],
    ['整改督办问题6个', '6个督办问题中，完成销号4个，达到序时进度2个。'],
    ['治理水体9条', '9条水体中，完成治理7条，纳入管护2条。'],
    ['推进安置房建设5处', '5处安置房中，2处已竣工，3处正在办理前期手续。'],
    // what is told of one part is said of no other
    ['更新改造泵站10座', '10座泵站中，7座完工，2座在施，1座完成前期手续。'],
    // a step on the way to what was asked
    ['完工改造小区18个', '18个小区中，完工10个，开工8个。'],
  ])('%s: not all of them are done in %s', (task, result) => expect(answersTo(task, result).join(' ')).toContain('unmet'));
});

describe('a whole that is divided into what became of each part', () => {
  it.each([
    ['完成9家砖厂疏解退出', '9家砖厂中，7家已完成疏解，2家已停产。', '9家→9家 met'],
    ['完成6个码头整治', '6个码头中，5个完成整治，1个已关停。', '6个→6个 met'],
    ['完成6个码头整治', '6个码头中，5个完成整治，1个已签订协议。', '6个→5个 unmet'],
    ['完成6个码头整治', '6个码头中，5个完成整治，1个已进场。', '6个→5个 unmet'],
  ])('%s: %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});
