import { figureConflict } from '../../../src/check/rules/figure-conflict';
import { testRule } from '../../support/ruleTester';

testRule(figureConflict, {
  valid: [
    { name: 'figures under the same bare words that answer a target each', row: { task: '流动人口管理', result: '流动人口登记率要求达到95%以上，经抽查为96.2%；出租房屋备案率要求达到90%以上，经抽查为91.7%。' } },
    { name: 'what was asked, and what was done', row: { task: '消防设施', result: '2023年目标为建成消防水鹤20座、微型消防站40个。全年建成消防水鹤22座、微型消防站43个。' } },
    { name: 'what each of several houses adds', row: { task: '学位供给', result: '新建学校3所：东街小学9月投用，提供学位400个；南苑中学、北苑中学年底完工，提供学位600个。' } },
    { name: 'what was really done of two plans in other units', row: { task: '供地', result: '学校用地计划供应30公顷，实际供应用地26公顷；厂房用地计划供应50公顷，实际供应用地52公顷。' } },
    { name: 'two things that are counted, each named after its count word', row: { task: '惠民行动', result: '10项惠民行动32个指标已完成30个。明确10项惠民行动210个建设点位。' } },
    { name: 'changes since two times', row: { task: '大气治理', result: '优良天数同比增加8天。与基准年（2015年）相比，优良天数增加46天。' } },
    { name: 'what is told of two places one after the other', row: { task: '大气治理', result: '城东片区细颗粒物平均浓度为36微克/立方米，同比下降6%。发生重污染天气9天次；山区镇细颗粒物平均浓度为28微克/立方米。发生重污染天气3天次。' } },
    { name: 'what is reached and what is not', row: { task: '督查', result: '按期达到时序要求31项；未达到时序要求6项，均已整改。' } },
    { name: 'how far two things came back to a former year', row: { task: '旅游', result: '接待游客620万人次，恢复至2019年的78.3%；旅游收入41亿元，恢复至2019年的83.5%。' } },
    { name: 'what each of two deeds came to', row: { task: '新增泊位700个', result: '①改造立体车库2处，新增泊位420个；②盘活闲置用地5处，新增泊位310个。' } },
    { name: 'the same figure twice', row: { task: '年度重点工作', result: '一是新增入库项目85个，超额完成。\n二是加强服务，新增入库项目85个全部落地。' } },
    { name: 'parts of it', row: { task: '年度重点工作', result: '新增入库项目85个，其中科技类47个、商务类38个。' } },
    { name: 'an attribute of different things', row: { task: '年度重点工作', result: '新确认12个，总建筑面积24.3万平方米；新开工9个，总建筑面积18.7万平方米。' } },
    { name: 'of two owners', row: { task: '年度重点工作', result: '河东医院门诊预约就诊占比46.7%；河西医院门诊预约就诊占比35.2%。' } },
    { name: 'of two levels', row: { task: '年度重点工作', result: '承担市级惠民实事任务25项；区级惠民实事任务20项。' } },
    { name: 'last year and this year', row: { task: '年度重点工作', result: '1.上年新增入库项目58个。\n2.本年新增入库项目85个。' } },
    { name: 'cumulative and of the year', row: { task: '年度重点工作', result: '1.累计推广新能源车565辆。\n2.推广新能源车480辆。' } },
    { name: 'two places', row: { task: '年度重点工作', result: '1.青山镇新建充电桩120个。\n2.绿水街道新建充电桩80个。' } },
    { name: 'rounded the second time', row: { task: '年度重点工作', result: '1.完成造林面积15046亩。\n2.全年完成造林面积1.5万亩。' } },
    { name: 'about, the second time', row: { task: '年度重点工作', result: '1.服务企业3180家次。\n2.全年服务企业约3200家次。' } },
    { name: 'two quarters', row: { task: '年度重点工作', result: '1.一季度开展专项检查12次。\n2.二季度开展专项检查15次。' } },
    { name: 'words that name nothing', row: { task: '年度重点工作', result: '1.新建公园6处，完成年度任务的120%，同比增长8%。\n2.改造公厕22座，完成年度任务的110%，同比增长4%。' } },
    { name: 'two tasks, both with what was actually done', row: { task: '年度重点工作', result: '1.小麦播种任务900亩，实际完成920亩。\n2.玉米播种任务500亩，实际完成510亩。' } },
    { name: 'two names that only end alike', row: { task: '年度重点工作', result: '1.生活垃圾处理量32万吨。\n2.建筑垃圾处理量120万吨。' } },
    { name: 'two campaigns', row: { task: '年度重点工作', result: '1.消防安全方面，检查单位860家。\n2.食品安全方面，检查单位1320家。' } },
    { name: 'two projects of the same make', row: { task: '年度重点工作', result: '1.城东污水厂扩建工程，总建筑面积1.2万平方米。\n2.城西养老院新建工程，总建筑面积0.8万平方米。' } },
    { name: 'in the brackets of several companies', row: { task: '年度重点工作', result: '推动1家企业入库，为甲公司（预计年营业收入10亿元）；培育2家，为乙（城南）科技公司（预计年营业收入0.5亿元）、丙公司（预计年营业收入0.3亿元）。' } },
    { name: 'the column of values and the words agree', row: { task: '新增城镇就业', target: '1.4万人', result: '多措并举促进就业，新增城镇就业14200人。', actual: '1.42万人' } },
    { name: 'about as much in the words', row: { task: '新增城镇就业', target: '14000人', result: '新增城镇就业约1.4万人。', actual: '14200人' } },
    { name: 'the words give only parts of the value', row: { task: '新增学位', target: '9000个', result: '新建学校12所，其中小学7所5400个、中学5所4200个。', actual: '9600个' } },
    { name: 'the words give another change in the same unit', row: { task: '外贸进出口增长', target: '8%', result: '机电产品出口下降3.2%，扣除后增长9.4%。', actual: '8.1%' } },
    { name: 'the words give another figure only', row: { task: '新增养老床位', target: '500张', result: '新建养老驿站6家，床位按期投用。', actual: '520张' } },
  ],
  invalid: [
    {
      name: 'the column of values and the words',
      row: { task: '改造老旧小区', target: '12个', result: '全年改造老旧小区11个，惠及居民8600户。', actual: '12个' },
      findings: [{ messageId: 'columns', data: { name: '改造老旧小区', cell: 'D3', first: '12个', second: '11个' }, cell: 'C3', span: [8, 11], text: '11个' }],
    },
    {
      name: 'the column of values in another unit',
      row: { task: '新增造林绿化面积', target: '1500亩', result: '全年新增造林绿化面积1460亩。', actual: '1510亩' },
      findings: [{ messageId: 'columns', data: { name: '新增造林绿化面积', cell: 'D3', first: '1510亩', second: '1460亩' }, cell: 'C3', span: [10, 15], text: '1460亩' }],
    },
    {
      name: 'one sentence after the other',
      row: { task: '养老服务', result: '新增养老床位420张。全年新增养老床位415张，均已启用。' },
      findings: [{ messageId: 'conflict', data: { name: '新增养老床位', first: '420张', second: '415张' }, cell: 'B3', span: [19, 23], text: '415张' }],
    },
    {
      name: 'two figures of one thing',
      row: { task: '年度重点工作', result: '1.全年新增入库项目85个，超额完成。\n2.优化服务，新增入库项目58个全部落地。' },
      findings: [{ messageId: 'conflict', data: { name: '新增入库项目', first: '85个', second: '58个' }, cell: 'B3', span: [33, 36], text: '58个' }],
    },
    {
      name: 'by kinds of business, the second time',
      row: { task: '年度重点工作', result: '1.全年新增入库项目85个。\n2.按行业分，2022年新增入库项目58个，其中科技类31个、商务类27个。' },
      findings: [{ messageId: 'conflict', data: { name: '2022年新增入库项目', first: '85个', second: '58个' }, cell: 'B3', span: [33, 36], text: '58个' }],
    },
    {
      name: 'in two numbered parts',
      row: { task: '年度重点工作', result: '1.新增规上企业数量32家。\n2.加大培育力度，新增规上企业数量36家。' },
      findings: [{ messageId: 'conflict', data: { name: '新增规上企业数量', first: '32家', second: '36家' }, cell: 'B3', span: [32, 35], text: '36家' }],
    },
    {
      name: 'rates',
      row: { task: '年度重点工作', result: '1.群众满意率达到96.2%。\n2.回访群众，群众满意率达到92.6%。' },
      findings: [{ messageId: 'conflict', data: { name: '群众满意率', first: '96.2%', second: '92.6%' }, cell: 'B3', span: [30, 35], text: '92.6%' }],
    },
    {
      name: 'other scales',
      row: { task: '年度重点工作', result: '1.固定资产投资完成82.5亿元。\n2.固定资产投资完成85200万元。' },
      findings: [
        { messageId: 'conflict', data: { name: '固定资产投资', first: '82.5亿元', second: '85200万元' }, cell: 'B3', span: [28, 35], text: '85200万元' },
      ],
    },
  ],
});
