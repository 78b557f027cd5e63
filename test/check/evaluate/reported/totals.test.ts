import { answersTo } from '../../../support/judgedRow';

describe('parts by the deeds that the task names in a bracket', () => {
  it.each([
    ['建成产地冷库1.2万吨（新建0.9万吨、改造0.3万吨）', '产地冷库新建0.92万吨、改造提升0.31万吨，均已投用。', '1.2万吨→0.92万吨＋0.31万吨 exceeded'],
    ['建成产地冷库1.2万吨', '产地冷库新建0.92万吨，改造道路用沙0.31万吨。', '1.2万吨→0.92万吨 unmet'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)[0]).toEqual(expected));
});

describe('a list of kinds under the deed that was asked for', () => {
  it.each([
    ['培育文艺骨干队伍25支', '培育合唱团14支、锣鼓队12支。', '25支→14支＋12支 exceeded'],
    ['培育文艺骨干队伍25支', '培育合唱团14支、锣鼓队8支。', '25支→14支＋8支 unmet'],
    // the thing that was asked for, and another
    ['培育文艺骨干队伍25支', '培育舞蹈队伍14支、志愿者组织12支。', '25支→14支 unmet'],
    ['建设口袋公园10个', '建设口袋公园8个、停车场9个。', '10个→8个 unmet'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});

describe('kinds of the very thing that was asked for', () => {
  test.each([
    ['新增养老床位900张', '新增机构养老床位560张、社区养老床位380张。', ['900张→560张＋380张 exceeded']],
    ['培训教师800人次', '培训小学教师520人次，培训中学教师240人次。', ['800人次→520人次＋240人次 unmet']],
    ['免费开展“两癌”筛查9000人', '完成乳腺癌筛查4800人、宫颈癌筛查4600人。', ['9000人→4800人＋4600人 exceeded']],
    ['开展三类骨干培训90人', '完成护理类骨干培训36人、急救类骨干培训34人、管理类骨干培训24人。', ['90人→36人＋34人＋24人 exceeded']],
    ['开展三类骨干培训90人', '完成护理类骨干培训36人、急救类骨干培训34人。', ['90人→36人 unmet']],
  ])('are added up: %s ← %s', (task, result, answers) => {
    expect(answersTo(task, result)).toEqual(answers);
  });

  test.each([
    ['培训小学教师800人次', '培训小学教师520人次、中学教师380人次。', ['800人次→520人次 unmet']],
    ['新增养老床位900张', '新增养老床位860张，其中社区养老床位380张。', ['900张→860张 unmet']],
  ])('but not where one of them is what was asked for, or all of it: %s ← %s', (task, result, answers) => {
    expect(answersTo(task, result)).toEqual(answers);
  });
});

describe('kinds behind words of time', () => {
  it.each([
    ['开展防汛演练不少于20场', '全年组织综合性防汛演练3场、专项防汛演练19场。', '20场→3场＋19场 exceeded'],
    ['举办招聘会40场', '年内共举办线上招聘会12场、线下招聘会19场。', '40场→12场＋19场 unmet'],
  ])('%s: %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});

describe('grades of letters and numbers, from one on', () => {
  it.each([
    ['新增4A级以上景区5家', '新增5A级景区1家、4A级景区4家。', '5家→1家＋4家 met'],
    ['新增4A级及以上景区5家', '新增国家5A级景区1家、国家4A级景区2家。', '5家→1家＋2家 unmet'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)[0]).toEqual(expected));

  it('does not count those of a lower grade', () => {
    expect(answersTo('新增4A级以上景区5家', '新增4A级景区5家、3A级景区7家。')[0]).toMatch(/^5家→5家/);
  });
});
