import { answersTo, judgedRow } from '../../../support/judgedRow';

describe('what came of a plan under a bare title', () => {
  it.each<[string, string[]]>([
    // parts of the plan, other measures and a semicolon stand between
    ['应建设雨量站9个，其中山区6个；实建9个，其中山区5个。', ['9个→9个 met', '6个→5个 unmet']],
    ['年内计划新增停车泊位800个，其中立体泊位200个；全年实际新增停车泊位842个，其中立体泊位216个。', ['800个→842个 exceeded', '200个→216个 exceeded']],
    ['对标全年培训养老护理员900人次的任务要求，分批组织专题培训21期，共培训936人次。', ['900人次→936人次 exceeded']],
    ['按要求，应创建绿色小区30个、绿色学校12所。截至11月底，已通过验收绿色小区33个、绿色学校11所。', ['30个→33个 exceeded', '12所→11所 unmet']],
    // the deed in other words
    ['企业研发机构计划培育8家，认定9家。', ['8家→9家 exceeded']],
    ['区政府民生实事承诺新增托位350个，实际新增368个。', ['350个→368个 exceeded']],
    ['粮库库容核定为2.4万吨，实际在库2.3万吨。', ['2.4万吨→2.3万吨 unmet']],
    ['房屋安全检查任务1260万平方米，检查完成1286万平方米。', ['1260万平方米→1286万平方米 exceeded']],
    ['单位清查应查4.2万个，实际清查4.26万个；个体经营户应查2.1万个，实际清查2.13万个。', ['4.2万个→4.26万个 exceeded', '2.1万个→2.13万个 exceeded']],
    ['我区需新建球场5片。目前5片球场已全部竣工验收。', ['5片→5片 met']],
    ['示范路创建任务：市级示范路5条，已通过验收5条。', ['5条→5条 met']],
    ['微绿地和口袋公园建设任务分别为8处和6处，实际建成9处和5处。', ['8处→9处 exceeded', '6处→5处 unmet']],
    ['和美乡村建设计划实施16个村，截至年底已验收13个村，另3个村完成工程量的85%以上。', ['16个→13个 unmet']],
    ['建筑垃圾处置任务260万吨，累计处置247万吨。', ['260万吨→247万吨 unmet']],
    ['年初计划募集善款2600万元，截至12月底到账3128万元，同比增长20.3%，超出计划528万元。', ['2600万元→3128万元 exceeded']],
    ['税收超亿元楼宇22座，完成培育20座的目标。', ['20座→22座 exceeded']],
    ['困境儿童档案合格率94.6%，市级考核标准为95%以上。', ['95%→94.6% unmet']],
    // held to the year's plan, whatever stands between
    ['2023年计划扫描档案120万页，截至目前累计扫描116.8万页，完成率97.3%。', ['120万页→116.8万页 unmet']],
    ['按照市水务局要求，水面保洁达标率应保持在95%以上，经第三方评估，我区达标率为93.4%。', ['95%→93.4% unmet']],
    ['贷款余额增速不低于15%的目标已完成，12月末余额162亿元，同比增长18.4%。', ['15%→18.4% met']],
    ['基本农田保护任务8.6万亩，最新变更调查结果为8.63万亩，高于保护任务300亩。', ['8.6万亩→8.63万亩 exceeded']],
    ['全年处理垃圾46.2万吨，同比减少3.1%；控制在市级下达的48万吨计划指标以内。', ['48万吨→46.2万吨 met']],
    ['查办案件1142件，较年度考核基数1000件多142件。', ['1000件→1142件 exceeded']],
    ['新建提升网点26个，超出计划2个（计划24个）。', ['24个→26个 exceeded']],
  ])('%s', (result, shown) => {
    expect(answersTo('专项工作', result)).toEqual(shown);
  });

  it.each([
    '项目总投资12亿元，2023年计划投资3亿元，2024年计划投资5亿元。',
    '要求各单位每月检查4次，全年实际检查52次。',
    '河长应巡河每月不少于2次，实际巡河2.6万次。',
    '医院规划床位800张，一期开放床位400张。',
    '规模以上企业应达到2000万元以上营业收入，全区共有规上企业326家。',
  ])('sets nothing against plans of other years, of each, or of nobody: %s', (result) => {
    expect(answersTo('专项工作', result)).toEqual([]);
  });

  it.each([
    ['任务是建成食堂24个，现已建成并投入运营26个，另有3个正在装修。', 'exceeded'],
    ['任务是建成食堂24个，现已建成并投入运营22个，另有2个正在装修。', 'unmet'],
  ])('what goes on besides leaves nothing open once as many as were asked for are done: %s', (result, status) => {
    expect(judgedRow('老年食堂', result).status).toBe(status);
  });
});

describe('what others owe', () => {
  it('is no plan', () => expect(answersTo('停车收费管理', '全年应缴停车费682.4万元，实缴563.7万元，实缴率82.6%。')).toEqual([]));
});

describe('a plan without a year', () => {
  it('is answered by what the year did', () => expect(answersTo('文化惠民', '计划送戏下乡300场，全年完成240场，惠及群众9.8万人次。')).toEqual(['300场→240场 unmet']));
  it('is none of one year where it is of several', () => expect(answersTo('道路建设', '三年计划新建道路8条，全年完成2条。')).toEqual([]));
});
