import { readText } from '../../../src/check/text';

const brief = (text: string): string[] => readText(text).claims.map((claim) => `${claim.kind} ${claim.text}`);

describe('claims', () => {
  it.each<[string, string[]]>([
    ['已完成改造任务。', ['done 已完成']],
    ['各项任务均已完成。', ['done 均已完成']],
    ['圆满完成保障任务', ['done 圆满完成']],
    ['均按计划完成任务', ['done 均按计划完成']],
    ['加氢站已正式运营', ['done 已正式运营']],
    ['印发了实施方案', ['done 印发']],
    ['主体结构封顶', ['done 封顶']],
    ['全部达标，达标率100%', ['done 全部达标']],
    ['基本完成验收工作', ['underWay 基本完成']],
    ['已完成总工程量的65%', ['underWay 完成总工程量的65%']],
    ['完成管线敷设80%', ['underWay 完成管线敷设80%']],
    ['已完成主体结构施工约65%', ['underWay 完成主体结构施工约65%']],
    ['完成抽检合格率96%', ['done 完成']],
    ['完成管线敷设100%', ['done 完成']],
    ['完成年度任务的103%', ['done 完成']],
    ['已建成充电桩', ['done 已建成']],
    ['建成投运率100%', []],
    ['拟建设停车场', ['underWay 拟建设']],
    ['主体结构已完成80%', ['underWay 完成80%']],
    ['分拣准确率完成95%', ['done 完成']],
    ['剩余村庄计划2023年实施', ['underWay 计划']],
    ['待市统计局核定', ['notFinal 待市统计局核定']],
    ['最终以省级部门年报核定数为准', ['notFinal 以省级部门年报核定数为准']],
    ['以合同约定为准', []],
    ['剩余路段预计2023年5月底前完工', ['underWay 预计2023年5月底前完工']],
    ['核算结果预计2023年发布', ['notFinal 预计']],
    ['预计12月产值增长5%', ['notFinal 预计']],
    ['拟于2023年3月施工，2024年底竣工', ['underWay 拟于']],
    ['正在推进甲项目。2022年底竣工', ['underWay 正在', 'done 竣工']],
    ['正在推进机电安装', ['underWay 正在']],
    ['手续办理中。', ['underWay 办理中']],
    ['各项工作有序推进。', ['underWay 有序推进']],
    // what is pushed on follows
    ['持续推进“跨省通办”，办件3万件。', []],
    ['加快推进5G基站建设', []],
    ['改造工程加快推进（方案待批复）。', ['underWay 加快推进', 'underWay 待批复']],
    ['已启动前期工作', ['underWay 已启动']],
    ['现场已进场施工', ['underWay 已进场施工']],
    ['拟于近期公布', ['underWay 拟于']],
    ['力争年底前投入运营', ['underWay 力争']],
    ['待市政府批复', ['underWay 待市政府批复']],
    ['等待正式函复', ['underWay 等待正式函复']],
    ['待取得材料后提交', ['underWay 待取得']],
    ['已于9月正式启动改造', ['underWay 已于9月正式启动']],
    ['已于8月开工', ['underWay 已于8月开工']],
    ['待办理竣工手续', ['underWay 待办理']],
    ['测评结果待省级部门通报', ['notFinal 待省级部门通报']],
    ['主体结构施工至六层', ['underWay 施工至']],
    ['下降率待市级部门审核确认', ['notFinal 待市级部门审核确认']],
    ['结果待公示', ['notFinal 待公示']],
    ['预计12月完成', ['notFinal 预计']],
    ['数据尚未统计', ['notFinal 尚未统计']],
    ['经初步核算为5家', ['notFinal 初步核算']],
    ['1项任务未完成', ['notDone 未完成']],
    ['尚未开工', ['notDone 尚未开工']],
    ['均未达到90%', ['notDone 均未达到']],
    ['未按期完成', ['notDone 未按期完成']],
    ['申报材料已提交，未获命名', ['notDone 未获命名']],
    ['项目尚未落地', ['notDone 尚未落地']],
    ['最终未入选', ['notDone 未入选']],
    ['完成年度目标存在一定困难', ['notDone 存在一定困难']],
    ['受疫情影响进度滞后', ['notDone 进度滞后']],
    ['剩余未整改项目2宗', ['notDone 未整改']],
    ['尚未完工的2个项目为甲中心和乙泵站', ['notDone 尚未完工']],
    ['未完成的一项任务是旧楼加固', ['notDone 未完成']],
    ['对未完成的3项任务逐一约谈', []],
    ['定期通报未完成的任务', []],
    ['未发生聚集性疫情', ['done 未发生']],
    ['2022年无外迁', []],
    ['全年无外迁企业', ['done 无']],
    ['优良率71%。无劣Ⅴ类水体。', ['done 无']],
    ['普查进度65%', ['underWay 进度65%']],
    ['文化节延期至2023年举办', ['notDone 延期至2023年']],
    ['待省级正式命名', ['underWay 待省级正式命名']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    '逾期未安置项目清理', '未完成项目台账', '推进中小微企业纾困', '建设中心城区', '途中休息', '任务完成率', '完成时限为年底', '建成区面积', '无灯路段补建', '无证无照经营整治', '接待游客', '待办事项清单', '招待所', '待遇保障',
    '建立“未完成事项”台账', '《正在建设的城市》', '督促企业完成整改', '将完成验收', '达标率不低于95%', '未来五年', '优待群众', '签约仪式', '行动计划2022年投资任务', '支出进度93.5%', '推迟至11月', '按期办结率99%', '任务目标：年底建成投用',
  ])('claims nothing: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('tells the clause that the claim holds for', () => {
    const text = '1. 甲项目已完成，乙项目（含丙段，尚未开工）正在施工；丁。';
    expect(readText(text).claims.map((claim) => [claim.text, text.slice(claim.clause.start, claim.clause.end)])).toEqual([
      ['已完成', '甲项目已完成'],
      ['尚未开工', '尚未开工'],
      ['正在', '乙项目（含丙段，尚未开工）正在施工'],
    ]);
  });

  it.each([
    ['文化馆11月底前完成改造', '11月底前', { month: 11 }],
    ['2023年6月30日前全部完成', '2023年6月30日前', { month: 6, year: 2023 }],
    ['明年3月底前建成', '明年3月底前', { month: 3, yearsLater: 1 }],
    ['年底前完成改造', '年底前', { month: 12 }],
    ['已于11月底前完成改造', null, null],
    ['11月底前已完成改造', null, null],
    ['11月底前完成了改造', null, null],
    ['11月底前完成的项目', null, null],
    ['11月完成改造', null, null],
    ['提前完成改造', null, null],
  ] as const)('tells what is only due: %s', (text, words, expected) => {
    const due = readText(text).claims.find((claim) => claim.kind === 'done')?.due;
    expect(due ?? null).toEqual(expected && { start: text.indexOf(words), ...expected });
  });
});
