import { readText } from '../../../src/check/text';
import { changeDirection, comparatorBeside, lowerIsBetter, readTargets } from '../../../src/check/text/targets';

const targets = (text: string) => readTargets(readText(text)).map(({ op, quantity, name }) => [op, quantity.text, name]);

describe('a limit in a bracket', () => {
  it.each([
    ['火灾起数不高于前三年平均数（136起）', [['<=', '136起', '火灾起数']]],
    ['单位能耗不高于市级下达指标（0.31吨标准煤/万元）', [['<=', '0.31吨标准煤/万元', '单位能耗']]],
    ['群众满意度不低于年度目标（85%）', [['>=', '85%', '群众满意度']]],
    ['改造后面积不低于设计要求（含2处）', []],
  ] as const)('%s', (text, expected) => expect(targets(text)).toEqual(expected));
});

describe('a bound that says which ones are counted', () => {
  const told = (text: string) => readTargets(readText(text)).map(({ quantity }) => quantity.text);
  it.each([
    ['新引进千万元以上项目50个，其中1亿元以上6个', ['50个', '6个']],
    ['培育规模养殖场20家，其中年出栏5万吨以上3家', ['20家', '3家']],
    ['新增造林300亩以上，其中连片50亩以上4处', ['300亩', '4处']],
    ['完成投资5亿元以上，8个项目开工', ['5亿元', '8个']],
  ] as const)('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what a text asks for', () => {
  it.each([
    ['水质达标率不低于90%', [['>=', '90%', '水质达标率']]],
    ['群众满意率高于95%', [['>', '95%', '群众满意率']]],
    ['生产安全死亡人数不超过3人', [['<=', '3人', '生产安全死亡人数']]],
    ['重大事故0起', [['<=', '0起', '重大事故']]],
    ['城镇登记失业率4%', [['<=', '4%', '城镇登记失业率']]],
    // what is done about what is bad should be much
    ['重大事故隐患整改率100%', [['>=', '100%', '重大事故隐患整改率']]],
    ['死亡事故按期结案率98%', [['>=', '98%', '死亡事故按期结案率']]],
    ['超时工单办结率95%', [['>=', '95%', '超时工单办结率']]],
    ['水土保持方案审批时间压减至7个工作日', [['<=', '7个工作日', '水土保持方案审批时间压减']]],
    ['PM10年均值达到58微克/立方米', [['<=', '58微克/立方米', 'PM10年均值']]],
    ['PM10下降3微克/立方米', [['>=', '3微克/立方米', 'PM10']]],
    ['不动产抵押登记3个工作日办结', [['<=', '3个工作日', '不动产抵押登记']]],
    ['亿元产值事故死亡率0.01%', [['<=', '0.01%', '亿元产值事故死亡率']]],
    ['事故发生率2%', [['<=', '2%', '事故发生率']]],
    ['改造老旧小区3-5个', [['range', '3-5个', '改造老旧小区']]],
    ['新建公园三处、绿道8公里', [['>=', '三处', '新建公园'], ['>=', '8公里', '绿道']]],
    ['引进企业3家', [['>=', '3家', '引进企业']]],
    ['生产总值增长6.5%以上，力争达到7%', [['>=', '6.5%', '生产总值']]],
    ['生产总值确保增长5%、力争增长5.5%', [['>=', '5%', '生产总值']]],
    ['税收收入确保增长4%，力争实现增长6%', [['>=', '4%', '税收收入']]],
    // what it was at first is not asked for
    ['护林员、养路员补贴分别由每月500元、400元提高到560元、440元', [['>=', '560元', '护林员'], ['>=', '440元', '养路员补贴']]],
    ['护林员、养路员补贴由每人每月500元、400元提高到560元、440元', [['>=', '560元', '护林员、养路员补贴'], ['>=', '440元', '护林员、养路员补贴']]],
    ['高龄津贴由100元提高到120元，护理补贴由200元提高到240元', [['>=', '120元', '高龄津贴'], ['>=', '240元', '护理补贴']]],
    ['漏损率和空置率分别从9.2%、6%降到9%、5.5%以内', [['<=', '9%', '漏损率'], ['<=', '5.5%', '空置率']]],
    ['新建公园10个、力争12个', [['>=', '10个', '新建公园']]],
    ['力争新建公园12个', [['>=', '12个', '新建公园']]],
    ['加强组织领导，压实责任', []],
    ['工业产值增速不低于上年（3.2%）', [['>=', '3.2%', '工业产值增速']]],
    ['用地安全利用率达到92%以上且违规地块全部整改', [['>=', '92%', '用地安全利用率']]],
    ['街道养老服务中心全覆盖（18个）', [['>=', '18个', '街道养老服务中心']]],
    ['年收入8万元以下薄弱村全部消除（共21个）', [['>=', '21个', '年收入8万元以下薄弱村']]],
    ['绿化考核得分高于全县平均水平（86分）', [['>', '86分', '绿化考核得分']]],
    ['年收入8万元以下的村全部消除，新建公园3处', [['>=', '3处', '新建公园']]],
    ['2022年12月底前完成《三年行动计划（2021-2023年）》', []],
  ] as const)('%s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  it('a point of comparison is not asked for', () => {
    expect(targets('达标率高于全市平均水平75%')).toEqual([]);
  });

  it('a time limit is not asked for, unless it is the thing to be shortened', () => {
    expect(targets('30天内建成公园2处').map((one) => one[1])).toEqual(['2处']);
    expect(targets('审批时限压缩至5天').map((one) => one[1])).toEqual(['5天']);
    expect(targets('空气质量优良天数280天').map((one) => one[1])).toEqual(['280天']);
  });

  it('alternatives share a number', () => {
    const found = readTargets(readText('准确率达到90%或者同比提高5个百分点'));
    expect(found).toHaveLength(2);
    expect(found[0]?.alternative).toBeDefined();
    expect(found[0]?.alternative).toBe(found[1]?.alternative);
    expect(found[1]?.name).toBe(found[0]?.name);
  });

  it('names and figures in the same order belong together', () => {
    const found = readTargets(readText('氮氧化物、挥发性有机物减排量分别达到120吨、80吨'));
    expect(found.map((one) => one.quantity.text)).toEqual(['120吨', '80吨']);
    expect(found[0]?.name).toContain('氮氧化物');
    expect(found[1]?.name).toContain('挥发性有机物');
  });

  it('a change is told from a level', () => {
    const [up] = readTargets(readText('固定资产投资增长5%'));
    const [down] = readTargets(readText('单位能耗下降3%'));
    expect([up?.change, down?.change]).toEqual(['up', 'down']);
    expect(readTargets(readText('绿化覆盖率45%'))[0]?.change).toBeUndefined();
  });

  it('about and level are kept', () => {
    expect(readTargets(readText('经济增长5%左右'))[0]?.about).toBe(true);
    expect(readTargets(readText('公园总数达到18处'))[0]?.level).toBe(true);
  });

  it('only within the part that is looked at', () => {
    expect(readTargets(readText('新建公园3处，绿道8公里'), { start: 7, end: 12 }).map((one) => one.quantity.text)).toEqual(['8公里']);
  });
});

describe('the sense of words', () => {
  it.each([['城镇登记失业率', true], ['降尘量', true], ['水质达标率', false], ['优良天数', false], ['重大事故隐患整改率', false], ['投诉办结率', false], ['事故死亡率', true]] as const)('less is better for %s: %s', (words, expected) => {
    expect(lowerIsBetter(words)).toBe(expected);
  });
  it('a growth at the head of a long clause is about something else', () => {
    const [quantity] = readText('增长极核功能不断完善的城市副中心绿化覆盖率45%').quantities;
    expect(changeDirection('增长极核功能不断完善的城市副中心绿化覆盖率', quantity!)).toBeUndefined();
  });
});

describe('a bare figure of a target column is read by the name beside it', () => {
  it.each<[string, string, string]>([
    ['城镇登记失业率', '4.2%', '<='],
    ['居民消费价格涨幅', '3%', '<='],
    ['可吸入颗粒物（PM10）年均浓度', '60微克/立方米', '<='],
    ['单位供水成本', '2.1元', '<='],
    ['生产安全事故死亡人数', '12人', '<='],
    // by how much it is to fall, or what is done about it
    ['单位产值能耗', '3%', '>='],
    ['降低企业用电成本', '2亿元', '>='],
    ['化解政府债务', '5亿元', '>='],
    ['事故隐患整改率', '98%', '>='],
    ['事故应急演练', '6次', '>='],
    ['新增学位', '900个', '>='],
    // the cell says it itself
    ['城镇登记失业率', '不低于1%', '>='],
  ])('%s: %s is %s', (name, text, op) => {
    const [target] = readTargets(readText(text));
    expect(target && comparatorBeside(target, name)).toBe(op);
  });
});

describe('what a field is to yield', () => {
  it('is named by the field that was asked for before', () => {
    expect(readTargets(readText('蔬菜种植面积6万亩，产量17万吨')).map(({ name }) => name)).toEqual(['蔬菜种植面积', '蔬菜产量']);
  });
});

describe('a part in a bracket', () => {
  const asked = (task: string): readonly string[] => readTargets(readText(task)).map(({ quantity }) => quantity.text);
  it.each([
    ['筹集公寓3000套（含单间不少于500套）', ['3000套', '500套']],
    ['筹集公寓3000套（含单间500套）', ['3000套']],
    ['粮食产量7万吨以上（含7万吨）', ['7万吨']],
  ])('%s is asked for where it has a bound', (task, figures) => expect(asked(task)).toEqual(figures));
});
