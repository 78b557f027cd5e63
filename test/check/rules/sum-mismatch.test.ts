import { sumMismatch } from '../../../src/check/rules/sum-mismatch';
import { testRule } from '../../support/ruleTester';

testRule(sumMismatch, {
  valid: [
    { name: 'a sum of its own behind other clauses', row: { task: '新增学位', result: '东校区新增学位1420个；北校区增加1150个；两所幼儿园新增320个，共计新增托位700个。' } },
    { name: 'what is told after parts that make up the whole', row: { task: '外贸', result: '进出口总值386.6亿美元，增长6.2%。其中，出口204.8亿美元，增长7.9%；进口181.8亿美元，增长4.3%；贸易顺差23亿美元，扩大48.1%。' } },
    { name: 'what there is in all, after the parts of what was new', row: { task: '认定', result: '通过认定示范社92家，其中新增31家，重新认定61家，有效期内示范社达到240家。' } },
    {
      name: 'what something else came to, behind the parts',
      row: { task: '停车设施', result: '新增停车位3400个，其中共享停车位620个，停车缺口缩小至1.6万个。' },
    },
    { name: 'parts of what was done, told after what was asked, with their total last', row: { task: '散户清退', result: '年度任务清退散户240户，其中东片区90户、西片区70户、北片区96户，合计256户。' } },
    { name: 'parts in sentences of their own that may be only some', row: { task: '粮食生产', result: '全年谷物产量63324吨。其中，稻谷产量20849吨，减产2.0%；小麦产量13772吨，增产0.6%；玉米产量27720吨，增产1.7%。' } },
    { name: 'parts in sentences of their own that are all', row: { task: '外贸', result: '进出口总额4206亿元，增长7.7%。其中，出口2396亿元，增长10.5%；进口1810亿元，增长4.3%。' } },
    { name: 'two parts in clauses of their own', row: { task: '养老服务', result: '年末共有床位8496张，其中养老机构床位8223张，儿童机构床位101张。' } },
    { name: 'how much a part grew', row: { task: '车辆管理', result: '年末轿车保有量17740辆，增加1003辆，其中私人轿车保有量16685辆，增加954辆。' } },
    { name: 'what stands in a bracket before the parts', row: { task: '车辆管理', result: '年末汽车保有量31903辆（包括三轮汽车719辆），比上年末增加1752辆，其中私人汽车27873辆。' } },
    { name: 'what is told besides the parts', row: { task: '农田整治', result: '在建项目14个，其中5个进入收尾阶段，3个正在平整，同时全镇新增项目36个约2800亩。' } },
    { name: 'averages of parts', row: { task: '居民收入', result: '人均可支配收入4.82万元，其中城镇5.36万元、农村2.71万元。' } },
    { name: 'kinds of the first of two numbers', row: { task: '热线办理', result: '接听来电8600件，办结8420件，办结率97.9%，其中咨询类5200件、投诉类3400件。' } },
    { name: 'what is told after a list of parts', row: { task: '物资储备', result: '储备衣被460件，其中雨衣200件、棉衣150件、睡袋110件，更新50件。' } },
    { name: 'what there is altogether, after the parts', row: { task: '文化设施', result: '新建书屋18个，其中城区12个、乡村6个，累计达到64个。' } },
    { name: 'two parts of many', row: { task: '开展招聘活动20场', result: '开展招聘活动31场，其中校园12场、园区17场。' } },
    { name: 'the total that ends a list', row: { task: '新增泊位700个', result: '①改造车库2处，新增泊位420个；②盘活用地5处，新增泊位310个；③错时共享泊位180个；合计新增泊位910个。' } },
    { name: 'the parts add up', row: { task: '年度重点工作', result: '东片区安装1200户，西片区安装850户，共计2050户。' } },
    { name: 'only some of the parts are named', row: { task: '年度重点工作', result: '新建充电桩320个，其中公共充电桩120个。' } },
    { name: 'all parts after 其中', row: { task: '年度重点工作', result: '培训干部480人，其中处级60人、科级420人。' } },
    { name: 'parts rounded each for itself', row: { task: '年度重点工作', result: '完成投资12.3亿元，其中政府投资5.1亿元、社会投资7.3亿元。' } },
    { name: 'things of different kinds', row: { task: '年度重点工作', result: '组织活动12场，参与群众3400人次，共计投入15万元。' } },
    { name: 'a whole of which only a bound is told', row: { task: '助餐服务', result: '助餐老人8600人以上，其中堂食5320人、送餐3420人。' } },
    { name: 'estimates', row: { task: '年度重点工作', result: '一期约300户，二期约410户，合计近720户。' } },
    { name: 'a running total over several years', row: { task: '年度重点工作', result: '上半年完成40家，下半年完成52家，累计完成190家。' } },
    { name: 'parts of parts', row: { task: '年度重点工作', result: '发放补贴500万元，其中企业300万元（其中小微企业120万元），个人200万元。' } },
    { name: 'parts that overlap', row: { task: '年度重点工作', result: '培训1000人，其中党员700人，女性500人。' } },
    { name: 'a total far from the figures beside it is the total of something else', row: { task: '年度重点工作', result: '新建公园3处，改建公园2处，全区共计公园126处。' } },
    { name: 'some parts far from all', row: { task: '年度重点工作', result: '拆除违建1000处，其中主干道两侧300处、河道沿线200处。' } },
    { name: 'parts in mixed scales', row: { task: '年度重点工作', result: '拨付资金1.2亿元，其中市级8000万元、区级4000万元。' } },
    { name: 'the total first, the parts in brackets', row: { task: '年度重点工作', result: '新增车位860个（其中道路停车320个、公共停车场540个），错时共享车位1100个。' } },
    { name: 'some kinds of what was counted, far from all', row: { task: '年度重点工作', result: '新设网点46家，其中便利网点21家、流动网点14家。' } },
    { name: 'parts that are no kinds of what was counted, somewhat less than all', row: { task: '年度重点工作', result: '培训骨干39人，其中街道11人、社区26人。' } },
    { name: 'one figure and its share', row: { task: '年度重点工作', result: '受理诉求1200件，办结1176件，办结率98%，共计回访1100件。' } },
    { name: 'kinds of other things', row: { task: '年度重点工作', result: '登记业务分为当日办和限时办两类，其中抵押、变更等8类业务当日办结。' } },
    { name: 'some of many, in long numbers', row: { task: '年度重点工作', result: '检查企业5120家次，其中化工企业2150家次、粮食企业1062家次。' } },
    { name: 'some of many, one digit from all in short numbers', row: { task: '年度重点工作', result: '检查企业212家，其中化工企业120家、粮食企业62家。' } },
    { name: 'what is done and what is left make the whole', row: { task: '年度重点工作', result: '排查隐患1560处，已整改1542处，剩余18处正在整改。' } },
    { name: 'what is left stands in two parts', row: { task: '年度重点工作', result: '30个项目中，25个已完工，其余3个正在施工、2个办理手续。' } },
    { name: 'some were added to the whole', row: { task: '年度重点工作', result: '列入计划20个，新增5个，已完工22个，其余3个在建。' } },
    { name: 'what is besides is not what is left', row: { task: '年度重点工作', result: '承担任务20项，已完成18项，另有3项正在谋划。' } },
  ],
  invalid: [
    {
      name: 'parts by where they are',
      row: { task: '加装电梯', result: '电梯完工35部，35部中，东桥街道12部、西岭街道14部、南门街道11部。' },
      findings: [{ messageId: 'partsExceed', data: { parts: '12部＋14部＋11部', sum: '37部', total: '35部', difference: '2部' }, cell: 'B3', span: [8, 36], text: '35部中，东桥街道12部、西岭街道14部、南门街道11部' }],
    },
    {
      name: 'a whole that is said to be reached',
      row: { task: '助餐服务', result: '助餐老人达到8640人（其中堂食5320人，送餐3420人）。' },
      findings: [{ messageId: 'partsExceed', data: { parts: '5320人＋3420人', sum: '8740人', total: '8640人', difference: '100人' }, cell: 'B3', span: [6, 29], text: '8640人（其中堂食5320人，送餐3420人' }],
    },
    {
      name: 'parts in sentences of their own, more than the whole',
      row: { task: '外贸', result: '进出口总额4206亿元，增长7.7%。其中，出口2496亿元，增长10.5%；进口1810亿元，增长4.3%。' },
      findings: [{ messageId: 'partsExceed', data: { parts: '2496亿元＋1810亿元', sum: '4306亿元', total: '4206亿元', difference: '100亿元' }, cell: 'B3', span: [5, 47], text: '4206亿元，增长7.7%。其中，出口2496亿元，增长10.5%；进口1810亿元' }],
    },
    {
      name: 'parts of a second kind',
      row: { task: '小区改造', result: '改造12栋、1860户，其中东区8栋1200户，西区4栋760户。' },
      findings: [{ messageId: 'partsExceed', data: { parts: '1200户＋760户', sum: '1960户', total: '1860户', difference: '100户' }, cell: 'B3', span: [6, 32], text: '1860户，其中东区8栋1200户，西区4栋760户' }],
    },
    {
      name: 'a list of parts before another figure of the kind',
      row: { task: '物资储备', result: '储备衣被460件，其中雨衣200件、棉衣180件、睡袋110件，更新50件。' },
      findings: [{ messageId: 'partsExceed', data: { parts: '200件＋180件＋110件', sum: '490件', total: '460件', difference: '30件' }, cell: 'B3', span: [4, 31], text: '460件，其中雨衣200件、棉衣180件、睡袋110件' }],
    },
    {
      name: 'parts before what there is altogether',
      row: { task: '文化设施', result: '新建书屋18个，其中城区12个、乡村5个，累计达到64个。' },
      findings: [{ messageId: 'partsShort', data: { parts: '12个＋5个', sum: '17个', total: '18个', difference: '1个' }, cell: 'B3', span: [4, 20], text: '18个，其中城区12个、乡村5个' }],
    },
    {
      name: 'two parts besides which there is nothing',
      row: { task: '开展招聘活动20场', result: '开展招聘活动31场（线上12场、线下17场）。' },
      findings: [{ messageId: 'partsShort', data: { parts: '12场＋17场', sum: '29场', total: '31场', difference: '2场' }, cell: 'B3', span: [6, 21], text: '31场（线上12场、线下17场' }],
    },
    {
      name: 'one digit mistyped in a long number',
      row: { task: '年度重点工作', result: '筹集房源4318套，其中新建2660套、改建1358套。' },
      findings: [{ messageId: 'partsShort', data: { parts: '2660套＋1358套', sum: '4018套', total: '4318套', difference: '300套' }, cell: 'B3', span: [4, 27], text: '4318套，其中新建2660套、改建1358套' }],
    },
    {
      name: 'a wrong total that ends a list',
      row: { task: '新增泊位700个', result: '①改造车库2处，新增泊位420个；②盘活用地5处，新增泊位310个；③错时共享泊位180个；合计新增泊位920个。' },
      findings: [{ messageId: 'mismatch', data: { parts: '420个＋310个＋180个', sum: '910个', total: '920个', difference: '10个' }, cell: 'B3', span: [12, 56], text: '420个；②盘活用地5处，新增泊位310个；③错时共享泊位180个；合计新增泊位920个' }],
    },
    {
      name: 'kinds of what was counted that are nearly all of it',
      row: { task: '年度重点工作', result: '新设网点46家，其中便利网点21家、流动网点23家。' },
      findings: [{ messageId: 'partsShort', data: { parts: '21家＋23家', sum: '44家', total: '46家', difference: '2家' }, cell: 'B3', span: [4, 25], text: '46家，其中便利网点21家、流动网点23家' }],
    },
    {
      name: 'the total is wrong',
      row: { task: '年度重点工作', result: '东片区安装1200户，西片区安装850户，共计2150户。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { parts: '1200户＋850户', sum: '2050户', total: '2150户', difference: '100户' },
          cell: 'B3',
          span: [5, 28],
          text: '1200户，西片区安装850户，共计2150户',
        },
      ],
    },
    {
      name: 'three parts',
      row: { task: '年度重点工作', result: '一季度21件、二季度34件、三季度18件，合计83件。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { parts: '21件＋34件＋18件', sum: '73件', total: '83件', difference: '10件' },
          cell: 'B3',
          span: [3, 26],
          text: '21件、二季度34件、三季度18件，合计83件',
        },
      ],
    },
    {
      name: 'parts that are more than the whole',
      row: { task: '年度重点工作', result: '培训干部480人，其中处级70人、科级420人。' },
      findings: [
        {
          messageId: 'partsExceed',
          data: { parts: '70人＋420人', sum: '490人', total: '480人', difference: '10人' },
          cell: 'B3',
          span: [4, 23],
          text: '480人，其中处级70人、科级420人',
        },
      ],
    },
    {
      name: 'one part that is more than the whole',
      row: { task: '年度重点工作', result: '新建充电桩120个，其中公共充电桩320个。' },
      findings: [
        {
          messageId: 'partsExceed',
          data: { parts: '320个', sum: '320个', total: '120个', difference: '200个' },
          cell: 'B3',
          span: [5, 21],
          text: '120个，其中公共充电桩320个',
        },
      ],
    },
    {
      name: 'parts that nearly make the whole',
      row: { task: '年度重点工作', result: '新增学位1860个，其中小学1200个、初中650个。' },
      findings: [
        {
          messageId: 'partsShort',
          data: { parts: '1200个＋650个', sum: '1850个', total: '1860个', difference: '10个' },
          cell: 'B3',
          span: [4, 26],
          text: '1860个，其中小学1200个、初中650个',
        },
      ],
    },
    {
      name: 'scales are resolved',
      row: { task: '年度重点工作', result: '市级拨付0.8亿元，区级拨付3000万元，共计1.3亿元。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { parts: '0.8亿元＋3000万元', sum: '1.1亿元', total: '1.3亿元', difference: '0.2亿元' },
          cell: 'B3',
          span: [4, 28],
          text: '0.8亿元，区级拨付3000万元，共计1.3亿元',
        },
      ],
    },
    {
      name: 'parts told in several clauses, and the total in the last of them',
      row: { task: '新增学位3000个', result: '东校区开学，新增学位1420个；北校区扩建后增加1150个；三所幼儿园新增620个，共计新增学位3290个。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { parts: '1420个＋1150个＋620个', sum: '3190个', total: '3290个', difference: '100个' },
          cell: 'B3',
          span: [10, 53],
          text: '1420个；北校区扩建后增加1150个；三所幼儿园新增620个，共计新增学位3290个',
        },
      ],
    },
    {
      name: 'a bracket behind a noun with letters and digits',
      row: { task: '建设基站', result: '全年共有286个5G基站建成开通（联合共建151个，自建112个，改造33个）。' },
      findings: [
        {
          messageId: 'partsExceed',
          data: { parts: '151个＋112个＋33个', sum: '296个', total: '286个', difference: '10个' },
          cell: 'B3',
          span: [4, 38],
          text: '286个5G基站建成开通（联合共建151个，自建112个，改造33个',
        },
      ],
    },
    {
      name: 'in the problem cell',
      row: { task: '年度重点工作', result: '已完成。', problem: '未签约住户东区12户，西区9户，共计20户。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { parts: '12户＋9户', sum: '21户', total: '20户', difference: '1户' },
          cell: 'C3',
          span: [7, 21],
          text: '12户，西区9户，共计20户',
        },
      ],
    },
    {
      name: 'what is done and what is left miss the whole',
      row: { task: '年度重点工作', result: '排查隐患1560处，已整改1542处，剩余16处正在整改。', problem: '个别进度偏慢' },
      findings: [{ messageId: 'rest', data: { done: '1542处', rest: '16处', sum: '1558处', total: '1560处', difference: '2处' }, cell: 'B3', span: [4, 24], text: '1560处，已整改1542处，剩余16处' }],
    },
    {
      name: 'done after the figure, and not done',
      row: { task: '年度重点工作', result: '30个项目中，28个已完工，未完工3个。', problem: '个别进度偏慢' },
      findings: [{ messageId: 'rest', data: { done: '28个', rest: '3个', sum: '31个', total: '30个', difference: '1个' }, cell: 'B3', span: [0, 19], text: '30个项目中，28个已完工，未完工3个' }],
    },
  ],
});
