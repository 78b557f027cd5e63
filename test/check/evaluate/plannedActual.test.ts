import { plannedAndActual, withoutAsking } from '../../../src/check/evaluate/plannedActual';
import { readText } from '../../../src/check/text';

const set = (text: string): string[] => [...plannedAndActual(readText(text))].map(([asked, answer]) => `${asked.text}→${answer.text}`);

describe('what was asked and what was done, side by side in an answer', () => {
  it.each<[string, string[]]>([
    ['年度任务新建26处，实际新建31处。', ['26处→31处']],
    ['全年改造提升菜市场任务15个，已完成19个。', ['15个→19个']],
    ['年度任务为新开工5条道路、新完工3条道路。截至11月底，新开工6条道路；新完工2条道路。', ['5条→6条', '3条→2条']],
    ['智能水表年度安装任务3200户，其中城区2000户、镇村1200户。实际安装3460户，其中城区2140户。', ['3200户→3460户']],
    ['植树造林1260亩，完成年度任务（1200亩）的105%。', ['1200亩→1260亩']],
    ['可吸入颗粒物年均浓度51微克/立方米，优于年度目标（55微克/立方米）。', ['55微克/立方米→51微克/立方米']],
    ['新建充电桩560个，超出年度任务（500个）60个。', ['500个→560个']],
    ['绿色建筑占比86.4%，高于80%的考核要求。', ['80%→86.4%']],
    ['道路扬尘负荷2.6克/平方米，优于3克/平方米的控制目标。', ['3克/平方米→2.6克/平方米']],
  ])('%s', (text, expected) => expect(set(text)).toEqual(expected));
  it.each([
    '完成年度任务23项，新增特色项目6项。',
    '绿色建筑占比86.4%，高于全市平均80%。',
    '绿色建筑占比86.4%，高于上年82%的水平。',
    '全年改造提升菜市场15个，培训商户19个班次。',
    '年度任务新建26处。培训人员31处次。',
    '下一步，按照年度目标（500个）继续推进。',
    '全市共560个点位，我区任务为新建。完成改造（三期）20个。',
  ])('nothing was asked, or nothing answers: %s', (text) => expect(set(text)).toEqual([]));
});

describe('a task and what was really done, told one after the other', () => {
  it.each<[string, string[]]>([
    ['年度任务新建口袋公园15处，实际新建18处。', ['15处→18处']],
    // the name stands before, between or after the words that ask
    ['全年新增停车位任务600个，已完成745个。', ['600个→745个']],
    ['年度搬迁任务80户，全年搬迁96户。', ['80户→96户']],
    ['年度任务为组织文艺演出、公益电影放映等文化活动不少于300场，全年实际组织342场。', ['300场→342场']],
    ['上级要求建成2个示范街区，已建成甲街、乙街、丙街3个示范街区。', ['2个→3个']],
    ['需拆除围挡12处，已全部拆除12处。', ['12处→12处']],
    // figures of one list answer one another by name
    ['市级下达改造任务6个小区、建筑面积18万平方米，实际改造7个小区，建筑面积19.2万平方米。', ['6个→7个', '18万平方米→19.2万平方米']],
    // the total answers, not its parts
    ['新增学位任务900个，实际甲校新增420个、乙校新增360个，共计780个。', ['900个→780个']],
    // the answer in the next sentence
    ['管网改造年度任务为新开工8公里、新完工5公里。截至12月底，新开工9公里；新完工4公里。', ['8公里→9公里', '5公里→4公里']],
    ['配件更换年度任务3万户，其中城区2万户、镇区1万户。实际更换3.2万户。', ['3万户→3.2万户']],
    // another item is no answer
    ['1.年度任务新建公厕10座。2.实际改造公厕12座。', []],
    // what was done of the task, and what is still to be done
    ['完成年度任务12项，其中市级3项。', []],
    ['年度任务新建公厕10座，明年计划新建15座。', []],
    ['需进一步加强巡查，全年检查120次，整改80次。', []],
  ])('%s', (text, expected) => expect(set(text)).toEqual(expected));

  it.each([
    ['市级下达播种面积任务', '播种面积'],
    ['年度任务为新建口袋公园', '新建口袋公园'],
    ['市级要求', ''],
    ['其中新完工', '新完工'],
  ])('what was asked in %s is %s', (words, name) => expect(withoutAsking(words)).toBe(name));
});
