import { settleAlternatives } from '../../../src/check/evaluate/asked/alternatives';
import { pairFigures } from '../../../src/check/evaluate/pairing/pairing';
import { reportedFigures } from '../../../src/check/evaluate/reported/reported';
import type { IndicatorResult, Status } from '../../../src/check/report';
import { readText } from '../../../src/check/text';
import { figureContexts } from '../../../src/check/text/context';
import { readTargets, type Target } from '../../../src/check/text/targets';
import { said } from '../../../src/check/said';

function pairs(task: string, result: string): string[] {
  const targets = readTargets(readText(task));
  const reading = readText(result);
  const figures = reportedFigures(reading, figureContexts(reading));
  return [...pairFigures(targets, figures, { sole: true })]
    .sort((a, b) => a.target - b.target)
    .map((pair) => `${targets[pair.target]!.quantity.text}→${figures[pair.figure]!.quantity.text}`);
}

describe('which figure answers', () => {
  it.each<[string, string, string[]]>([
    ['新建充电桩1000个', '全区充电桩保有量达到1.2万个，当年新建1135个', ['1000个→1135个']],
    ['全区民宿达到260家', '新增精品民宿46家，总数达到271家', ['260家→271家']],
    ['生产总值增长5%', '一季度增长3.2%，上半年增长4.1%，全年增长5.4%', ['5%→5.4%']],
    ['引进亿元以上项目25个', '签约项目61个，其中亿元以上27个', ['25个→27个']],
    ['煤改清洁能源2600户', '煤改电2210户、煤改气420户，合计2630户', ['2600户→2630户']],
    ['新建改造公厕25座', '新建公厕11座，改造公厕17座，共计28座', ['25座→28座']],
    ['改造公厕15座', '新建公厕11座，改造公厕17座，共计28座', ['15座→17座']],
    ['为6000名婴幼儿筛查听力', '完成听力筛查5870例', ['6000名→5870例']],
    ['绿化覆盖率达到40%，合格率达到90%，投放准确率达到85%', '绿化覆盖率41.2%，合格率93%，投放准确率由3月的61%提高到12月的86.4%', ['40%→41.2%', '90%→93%', '85%→86.4%']],
    ['绿化覆盖率达到40%，合格率达到90%，再生水利用率达到35%', '合格率93%，再生水利用率从2019年的31%提升至2020年的36.5%，绿化覆盖率41.2%', ['40%→41.2%', '90%→93%', '35%→36.5%']],
    ['绿化覆盖率达到40%，普惠性幼儿园覆盖率达到85%', '绿化覆盖率由38.6%提升至41.2%，普惠率由上年的83%提高到87%', ['40%→41.2%', '85%→87%']],
    ['建成区级展示中心1个、社区站点12个、充电站6个', '展示中心、12个社区站点均已开放，充电站建成7个，覆盖40个社区的62%', ['12个→12个', '6个→7个']],
    ['出口总额增长9%，新增外贸企业30家', '出口总额18亿元，下降4.1%；新增外贸企业34家', ['9%→4.1%', '30家→34家']],
    ['新建茶园2.2万亩、改造茶园1.4万亩', '茶园建设任务3.6万亩已全部开工，新建2.2万亩已定植，改造完成0.9万亩', ['2.2万亩→2.2万亩', '1.4万亩→0.9万亩']],
    ['建设村级文化广场20个', '在18个村建成文化广场21个', ['20个→21个']],
    ['在36个社区建设微型消防站30个', '36个社区已建成微型消防站31个', ['30个→31个']],
    ['科技型企业突破900家', '新培育科技型企业160家，累计达到936家', ['900家→936家']],
    ['清洁生产审核完成20家', '清洁生产审核：申报26家，通过验收20家', ['20家→20家']],
    ['新增油茶1万亩、改造低产油茶2万亩', '完成油茶新造10260亩，低改2.13万亩', ['1万亩→10260亩', '2万亩→2.13万亩']],
    ['办结率、满意率达到98%、95%', '办结率99%，满意率96%', ['98%→99%', '95%→96%']],
    ['水位较上年回升0.5米', '平均埋深12.36米，同比回升0.82米', ['0.5米→0.82米']],
    ['发放补助标准提高40元', '发放补助标准由490元提高到530元', []],
    ['新建和改造公厕25座', '建成公厕28座，其中新建11座、改造17座', ['25座→28座']],
    ['新建改扩建校舍5万平方米', '校舍竣工5.6万平方米，其中新建3.1万平方米，改扩建2.5万平方米', ['5万平方米→5.6万平方米']],
    ['改造公厕15座', '完成公厕28座，其中新建11座、改造17座', ['15座→17座']],
    ['新建路灯500盏', '累计建成路灯3866盏，其中今年新建562盏，主城区拥有路灯2100盏', ['500盏→562盏']],
    ['每千人口养老床位达到35张', '现有养老床位7986张，每千人口养老床位36张', ['35张→36张']],
    ['新登记企业5000户', '新设企业6120户，实有企业4.6万户', ['5000户→6120户']],
    ['新发展农民合作社80家', '新发展农民合作社86家，现有农民合作社1320家', ['80家→86家']],
    ['单位产值能耗下降3%', '单位产值能耗由前两年分别上升2.1%、1.6%转为下降3.4%', ['3%→3.4%']],
    ['进出口增长5%', '进出口由上半年下降4.2%转为增长6.1%', ['5%→6.1%']],
    ['肝炎、麻疹疫苗接种各3万人', '完成肝炎疫苗接种3.2万人、麻疹疫苗接种3.1万人', ['3万人→3.2万人', '3万人→3.1万人']],
    ['氨氮、总磷排放量均减少2%', '氨氮、总磷排放量分别减少3.5%、2.9%', ['2%→3.5%', '2%→2.9%']],
    ['图书馆年借阅量翻番，达到60万册', '图书馆年借阅量由31万册增加到62万册', ['60万册→62万册']],
    ['整治重点村18个', '18个重点村中，16个村已完成整治', ['18个→16个']],
    ['每万人床位数达到60张', '截至年末，共有床位8120张，每万人床位数61.5张，较2021年末增加2.1张', ['60张→61.5张']],
    ['通过错时共享等方式新增车位900个', '新增车位1020个，其中错时共享460个、挖潜增设560个', ['900个→1020个']],
    ['以购买服务等形式新增岗位300个', '通过购买服务、企业吸纳等形式新增岗位345个，其中购买服务180个', ['300个→345个']],
    ['完成剩余60户签约', '完成签约47户，剩余13户正在协商补偿方案', ['60户→47户']],
    ['新建口袋公园8处', '已建成口袋公园6处，其余2处口袋公园正在施工', ['8处→6处']],
    ['完成规划实施任务21项', '21项任务中19项已完成，3-2（甲路拓宽）、7（乙河治理）2项任务正在推进', ['21项→19项']],
    // the year's own rate before that of one month, and not before what was done by a month
    ['回收率达到35%', '12月份回收率达到36.1%，全年平均回收率为34.2%', ['35%→34.2%']],
    ['完工率达到90%', '12月底前完工率91%，全年平均88%', ['90%→91%']],
    // a rest that is handed in is still open
    ['创建文明村庄5个', '甲村、乙村等4个村通过验收，另有1个村材料已上报，待市级评定', ['5个→4个']],
    // all but one
    ['完成便民工程12项', '12项便民工程，除北街泵站外，其余11项均已完成', ['12项→11项']],
    ['完成便民工程12项', '12项便民工程，除北街泵站外均已完成', []],
    ['办理事项200项', '200项事项，除涉密事项外均已网上办理', ['200项→200项']],
    ['加装电梯50部', '50部电梯中46部已投用，东里小区4部正在安装', ['50部→46部']],
    ['建设垃圾分类驿站14座', '14座驿站中，11座已完工，其余3座完成主体施工85%', ['14座→11座']],
    ['储备留观用房900间', '储备留观用点12个、用房1040间', ['900间→1040间']],
    ['组织志愿培训200人次', '组织志愿培训18场、260人次', ['200人次→260人次']],
    // the end of December is no part of the year
    ['民宿总数达到150家', '全年受理备案申请62家，截至12月底总数达到158家', ['150家→158家']],
    // what was looked at is not what was mended
    ['宣传栏破损整改不少于90处', '全年排查宣传栏1240处，完成整改97处', ['90处→97处']],
    // other words, but the only figure of its kind that is no part of another
    ['筹建公共租赁住房800套，培训房管员60名', '公租房筹建870套，其中东片区520套、西片区350套；培训房管员66人', ['800套→870套', '60名→66人']],
    ['完成征拆签约300户', '完成甲村项目140户、乙村项目90户、丙村项目88户，共计318户签约', ['300户→318户']],
  ])('%s | %s', (task, result, expected) => expect(pairs(task, result)).toEqual(expected));
});

describe('alternatives', () => {
  const [first, second] = readTargets(readText('占比达到90%或者同比增长5%')) as [Target, Target];
  const result = (status: Status): { readonly result: IndicatorResult } => ({
    result: { name: '', target: { value: 0, unit: '', text: '', op: '>=', source: 'sheet' }, actual: null, status, reason: said('plain') },
  });

  it('are asked for no more once one of the group is reached', () => {
    const group = {};
    const asked: number[] = [];
    const settled = settleAlternatives([{ target: first, group }, { target: second, group }], (open) => {
      asked.push(open.length);
      return open.map(({ target }) => result(target === second ? 'met' : 'unmet'));
    });
    expect(asked).toEqual([2, 1]);
    expect(settled.map((one) => one?.result.status)).toEqual(['met']);
  });

  it('of another group stay', () => {
    const settled = settleAlternatives([{ target: first, group: {} }, { target: second, group: {} }], (open) => open.map(({ target }) => result(target === second ? 'met' : 'unmet')));
    expect(settled).toHaveLength(2);
  });

  it('all stay where none is reached', () => {
    const group = {};
    expect(settleAlternatives([{ target: first, group }, { target: second, group }], (open) => open.map(() => result('unmet')))).toHaveLength(2);
  });
});
