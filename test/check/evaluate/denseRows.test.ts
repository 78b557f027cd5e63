import { answersTo, judgedRow } from '../../support/judgedRow';
import { smallTemplate } from '../../support/roleTable';

describe('many targets in one cell, each with the figure that is its own', () => {
  it.each<[string, string, string[]]>([
    // the total, also where it does not agree with its parts
    ['筹措安置房1800套', '安置房自建1204套、回购312套、调剂260套，共筹措1876套。', ['1800套→1876套 exceeded']],
    // by how many more than last year is no number of them
    ['志愿服务队注册450家，新评定区级以上社会组织示范点8家', '志愿服务队注册512家，比上年多97家；新挂牌区级慈善驿站3家、公益工坊6家，合计9家。', ['450家→512家 exceeded', '8家→9家 exceeded']],
    // what share of the plan was spent is how far it was carried out
    ['水利工程年度投资完成率不低于90%', '水利工程完成投资43.2亿元，为年度计划45亿元的96%。', ['90%→96% met']],
    ['群众满意率90%以上', '水利工程完成投资43.2亿元，占年度计划45亿元的96%。', ['90%→? review']],
    // by so many people
    ['每千名老年人拥有护理床位数达到25张', '全区护理床位3127张，每千名老年人拥有26.4张。', ['25张→26.4张 met']],
    ['新增护理床位20张', '新增护理床位18张，每千名老年人拥有26.4张。', ['20张→18张 unmet']],
    ['万名职工发明专利拥有量达到12件', '每万名职工发明专利拥有量12.8件。', ['12件→12.8件 exceeded']],
    ['社区食堂1公里范围老年人覆盖率85%', '社区食堂1公里范围老年人覆盖率88.2%。', ['85%→88.2% met']],
    ['非遗工坊新增5家，培训18期', '新增国家级非遗工坊2家、省级非遗工坊4家，合计6家；培训19期。', ['5家→6家 exceeded', '18期→19期 exceeded']],
    ['细颗粒物浓度控制在36微克以内', '细颗粒物年均浓度34微克/立方米。', ['36微克→34微克/立方米 met']],
    ['臭氧浓度不高于160微克/立方米', '臭氧浓度降至158微克。', ['160微克/立方米→158微克 met']],
    // one figure of two, named together
    ['孤儿养育标准提高5%，残疾儿童康复标准提高5%', '孤儿养育、残疾儿童康复标准均提高7%。', ['5%→7% met', '5%→7% met']],
    ['物业费实缴率80%，移车超时率低于3%', '物业费缴费率81.6%，移车超时率2.4%。', ['80%→81.6% met', '3%→2.4% met']],
    // a share of what was counted, whatever these can do
    ['可提供3种以上语言的窗口占比90%，可提供3种以上语言的网点占比100%', '所有网点均可提供5种语言，112个窗口中104个可提供3种以上，占92.9%。', ['90%→92.9% met', '100%→所有网点均可提供5种语言 met']],
    ['万台特种设备死亡率控制在0.2以内', '万台特种设备死亡率0.08。', ['0.2→0.08 met']],
    // what they were named
    ['创建省级书香校园2所', '“南塘小学”“北苑中学”获评省级书香校园。', ['2所→“南塘小学”“北苑中学”获评省级书香校园 met']],
    // by each of them
    ['平均每户租金补贴不低于900元，补贴400户', '向418户发放租金补贴40万元，户均957元。', ['900元→957元 met', '400户→418户 exceeded']],
    // what comes to be is no change
    ['平均候诊时间缩短3分钟', '平均候诊时间由21分钟缩短至17分钟。', ['3分钟→21分钟缩短至17分钟 met']],
    // by a day, and in all
    ['建设换电站20座，6月底前完成10座', '截至6月底建成换电站11座，全年累计建成22座。', ['20座→22座 exceeded', '10座→11座 exceeded']],
    // the year's average after its quarters
    ['热线接通率90%以上', '热线接通率一季度86.2%、二季度88.4%、三季度89.9%、四季度90.8%，全年平均88.8%。', ['90%→88.8% unmet']],
    // a bare rate after a figure that it cannot be of
    ['空气质量优良天数比率不低于73%', 'PM2.5浓度29微克/立方米，优良率78.6%。', ['73%→78.6% met']],
    // how fast belongs to the name of a rate
    ['施工许可3个工作日办结率98%', '施工许可3个工作日办结率99.3%。', ['98%→99.3% met']],
    ['接收进馆档案1.5万卷，数字化120万页', '接收进馆档案15862卷，数字化134万页。', ['1.5万卷→15862卷 exceeded', '120万页→134万页 exceeded']],
    // a bare rate is of what was counted right before it
    ['空气达标天数比率70%以上；断面水质达标率100%', '空气达标天数262天，达标率71.8%；3个断面水质均达标。', ['70%→71.8% met', '100%→3个断面水质均达标 met']],
    // from what there was to what there is
    ['国家高新技术企业保有量达到620家', '新认定国家高新技术企业193家，保有量由上年的574家增加到641家。', ['620家→641家 exceeded']],
    // what the year itself adds to a sum of years
    ['推广电动客车不少于200台', '全区累计推广电动客车417辆，当年新增推广236辆。', ['200台→236辆 exceeded']],
    ['推广电动客车不少于300台', '全区累计推广565 辆电动客车，其中2023 年推广480 辆。', ['300台→480辆 exceeded']],
    // nothing, told without a unit or in a word
    ['劣V类水体比例0%', '优良水体比例83.3%，劣V类水体比例为0；污水处理率97.2%。', ['0%→0 met']],
    ['优良水体比例不低于60%，劣V类水体比例0%', '优良水体比例75%，劣V类水体全面消除。', ['60%→75% met', '0%→劣V类水体全面消除 met']],
    // what projects cost, and what was spent on them
    ['完成行动计划年度投资35亿元', '三年行动计划共安排项目114个、总投资312亿元，其中2023年实施46个，当年完成投资38.6亿元。', ['35亿元→38.6亿元 exceeded']],
    // how far what ought to grow may fall
    ['一般公共预算收入下降7%', '一般公共预算收入下降5.2%，好于预期。', ['7%→5.2% met']],
    ['一般公共预算收入下降7%', '一般公共预算收入下降9.2%。', ['7%→9.2% unmet']],
    ['单位工业增加值能耗下降3%', '单位工业增加值能耗下降2.1%。', ['3%→2.1% unmet']],
    // names that share what the last one says
    ['城镇居民人均可支配收入增长7%左右，农村居民人均可支配收入增长7.5%左右', '城镇居民、农村居民人均可支配收入分别增长8.0%和9.2%', ['7%→8.0% met', '7.5%→9.2% met']],
    ['进出口总额增长10%左右', '全年进出口总值38667.6亿美元，与上年同期相比增长6.2%。其中，出口20489.3亿美元，增长7.9%；进口18178.3亿美元，增长4.3%', ['10%→6.2% unmet']],
    // stretches are counted as what they are stretches of
    ['完成灌渠整治6条段22公里', '6条段22.5公里灌渠整治通过验收，修建护栏31公里。', ['6条段→6条段 met', '22公里→22.5公里 exceeded']],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual(expected));

  it('a deed that was asked for besides a figure', () => {
    expect(judgedRow('修复古民居3处并对外开放。', '东院、中院、西院3处古民居完成修复，东院5月对外开放，西院正在布置展陈，计划明年3月开放。', '展陈招标延后').status).toBe('inProgress');
    expect(judgedRow('修复古民居3处并对外开放。', '修复古民居3处，均已开放，周边道路正在施工。').status).toBe('met');
  });

  it('a short sentence at the head of a numbered part names what its figures measure', () => {
    const template = smallTemplate([{ title: '环境质量', requirements: ['绿化覆盖率不低于40%', '区域环境噪声不高于55分贝'] }]);
    const { items } = judgedRow('环境质量', '一是绿化。绿化覆盖率41%。二是环境噪声。1-11月平均53.2分贝。', '个别进度偏慢', template);
    expect(items.flatMap(({ indicators }) => indicators.map(({ actual }) => actual?.text))).toEqual(['41%', '53.2分贝']);
  });
});
