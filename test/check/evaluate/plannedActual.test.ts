import { plannedAndActual } from '../../../src/check/evaluate/plannedActual';
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
