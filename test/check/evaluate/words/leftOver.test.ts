import { judgedRow } from '../../../support/judgedRow';

const statusOf = (task: string, result: string): string => judgedRow(task, result).status;

describe('a counted rest that is still open', () => {
  it.each([
    ['巡察整改', '巡察反馈问题41个，已整改38个，整改率92.7%；建章立制12项。目前仍有3个问题正在整改。'],
    ['老楼通气', '完成老楼通气45栋中的41栋，其余4栋正在协调入户。'],
    ['物业提升', '改造提升小区20个，剩余2个正在施工。'],
    ['桥梁维修', '全年维修桥梁9座，7座完工，2座正在加固桥墩。'],
    ['桥梁维修', '维修桥梁完成7座，其余2座待天气转暖后安装。'],
    ['桥梁维修', '全年维修桥梁9座，完工7座，剩余2座完成桩基加固，受汛期影响，计划2024年4月完工。'],
  ])('leaves a task that is no more than a title open: %s', (task, result) => expect(statusOf(task, result)).toBe('inProgress'));

  it.each([
    ['推进老楼通气', '完成老楼通气45栋中的41栋，其余4栋正在协调入户。'],
    ['巡察整改', '巡察反馈问题41个，均已整改到位，其余意见建议3条已采纳。'],
    ['桥梁维修', '全年维修桥梁9座，完工7座，剩余2座完成桩基加固，3座拱桥计划2024年4月维修。'],
    ['轨道交通', '全区在建线路3条，运营线路5条。'],
    ['桥梁维修', '全年维修桥梁9座，7座完工，2座正在加固桥墩，均达到年度进度要求。'],
    ['桥梁维修', '全年维修桥梁9座，7座完工，巡检隧道2座。'],
    ['物业提升', '改造提升小区20个，还有3个小区获评市级示范。'],
  ])('says nothing against an effort, or is none: %s ← %s', (task, result) => expect(statusOf(task, result)).toBe('met'));
});

describe('a rest that the rate which was asked for allows', () => {
  it.each([
    ['投诉处置', '受理投诉240件，办结234件，办结率97.5%，高于95%的要求，剩余6件正在办理。', 'met'],
    ['投诉处置', '受理投诉240件，办结223件，办结率92.9%，低于95%的要求，剩余17件正在办理。', 'unmet'],
    // what is left is of another thing
    ['投诉处置', '受理投诉240件，办结率97.5%，高于95%的要求，剩余2个站点正在建设。', 'inProgress'],
  ])('%s ← %s', (task, result, expected) => expect(statusOf(task, result)).toBe(expected));
});

describe('what is brought down where none may be left', () => {
  it.each([
    ['超编班级全部消除', '超编班级由上年的14个降至3个。', 'inProgress'],
    ['黑臭水体全面消除', '黑臭水体由12条减少到2条。', 'inProgress'],
    ['消除积水点', '积水点由9处降至0处。', 'met'],
    ['减少投诉量', '投诉量由320件降至180件。', 'met'],
  ])('%s ← %s', (task, result, expected) => expect(statusOf(task, result)).toBe(expected));
});

describe('a step of one work', () => {
  it.each([
    ['建成健身广场1处', '健身广场完成土方工程和步道铺设，围网正在安装。', 'inProgress'],
    ['建成健身广场1处', '健身广场已完成建设，正在办理移交。', 'met'],
  ])('%s ← %s', (task, result, expected) => expect(statusOf(task, result)).toBe(expected));
});

describe('what is left where none may be left', () => {
  it.each([
    ['排查整治管道占压，动态清零', '排查管道占压30处，拆除27处，剩余3处涉及产权纠纷。', 'inProgress'],
    ['排查整治管道占压，动态清零', '排查管道占压30处，拆除27处，剩余3处已移交属地并完成拆除。', 'met'],
    ['排查整治管道占压，动态清零', '排查管道占压30处，全部拆除，另有2处提升为示范点。', 'met'],
    ['开展管道占压排查', '排查管道占压30处，拆除27处，剩余3处涉及产权纠纷。', 'met'],
  ])('%s ← %s', (task, result, expected) => expect(statusOf(task, result)).toBe(expected));
});
