import type { TemplateSource } from '../check/template';

/** 大兴区 2022 年度: the common tasks with the targets that this district alone was given. */
export const beijingDistrict2022Daxing: TemplateSource = {
  id: 'beijing-district-2022-daxing',
  name: '大兴区日常履职考核（2022年度）',
  extends: 'beijing-district-2022',
  year: 2022,
  titleWords: ['大兴'],
  tasks: [
    {
      id: 'two-zones',
      removeRequirements: ['完成“两区”招商引资新增项目年度任务', '报送“两区”改革创新经验或案例'],
      requirements: [{ text: '“两区”招商引资年度新增项目不少于204个' }, { text: '报送质量较高的“两区”改革创新经验或案例不少于2个' }],
    },
    {
      id: 'smart-city',
      keywords: ['医保服务'],
      removeRequirements: ['完成智慧城市应用场景建设'],
      requirements: [{ text: '完成消防安全、医保服务应用场景建设' }],
    },
    {
      id: 'regional-coordination',
      keywords: ['中央公园', '南扩区', '京南物流基地', '氢能示范区', '第四实验学校', '集体租赁住房', '回迁安置', '人才公寓', '征地', '租赁房源'],
      removeRequirements: ['完成结对协作年度任务'],
      requirements: [
        { text: '编制完成中央公园一期规划方案并启动工程建设' },
        { text: '南扩区S1和S5两个批次完成征地' },
        { text: '编制京南物流基地转型升级方案' },
        { text: '完成城南行动计划重点项目年度投资任务' },
        { text: '氢能示范区南区、京东智慧物流园等项目开工' },
        { text: '新增中小学和幼儿园学位1080个' },
        { text: '西红门镇集体租赁住房投入运营' },
        { text: '分区制定平原新城年度工作要点及任务清单' },
      ],
    },
    {
      id: 'international-exchange',
      keywords: ['大兴国际机场', '三年行动计划', '评估报告', '国际商务综合体', '会展消费片区', '国际创新服务中心', '经贸合作'],
      requirements: [
        { text: '完成临空经济区三年行动计划评估报告' },
        { text: '临空区发展服务中心建成投用' },
        { text: '会展消费片区完成全球创意征集和功能定位研究' },
        { text: '国际创新服务中心做好开工前期准备' },
        { text: '举办中日经贸合作交流活动1-2场' },
        { text: 'RCEP服务中心建成并投入运营' },
      ],
    },
    {
      id: 'innovation-center',
      keywords: ['综保区', 'CRO', 'CDMO', '预招商'],
      requirements: [{ text: '生物医药孵化器（综保区）开工建设，引进国际生物医药项目2-3家' }],
    },
    {
      id: 'jing-jin-ji',
      keywords: ['顺丰', '京东项目', '国际会展中心', '国际消费枢纽', '氢能产业'],
      requirements: [
        { text: '顺丰项目主体完工，京东项目启动建设' },
        { text: '国际会展中心、国际消费枢纽项目面向全球发布并征集创意' },
        { text: '燃料电池汽车推广数量不少于310台' },
        { text: '加氢站建成运营不少于1座' },
        { text: '出台氢能产业发展行动计划' },
      ],
    },
    {
      id: 'consumption-center',
      requirements: [{ text: '制定促进时尚类零售企业发展的区级配套措施' }, { text: '推荐并吸引时尚品牌、老字号、新消费品牌企业2家以上落地' }],
    },
    {
      id: 'urban-renewal',
      removeRequirements: ['完成老旧小区综合整治年度任务', '完成棚户区改造年度任务'],
      requirements: [
        { text: '老旧小区综合整治新确认小区39个，总建筑面积170万平方米' },
        { text: '老旧小区综合整治新开工小区18个，总建筑面积90万平方米' },
        { text: '老旧小区综合整治新完工小区6个，总建筑面积60万平方米' },
        { text: '完成棚改拔钉子项目1个' },
        { text: '棚改征拆签约75户' },
      ],
    },
    {
      id: 'rural-revitalization',
      removeRequirements: ['完成粮食播种面积任务', '完成高标准农田建设任务'],
      requirements: [
        { text: '粮食播种面积不少于123000亩' },
        { text: '大豆播种面积不少于12400亩' },
        { text: '花生播种面积不少于7317亩' },
        { text: '油菜播种面积不少于400亩' },
        { text: '建设高标准农田不少于9900亩' },
      ],
    },
    {
      id: 'decentralization',
      removeRequirements: ['完成“疏解整治促提升”专项行动年度任务'],
      requirements: [{ text: '“疏解整治促提升”专项任务完成17项' }],
    },
    {
      id: 'master-plan',
      removeRequirements: ['完成北京城市总体规划实施年度任务'],
      requirements: [{ text: '城市总体规划实施任务完成20项' }],
    },
    {
      id: 'pollution-control',
      removeRequirements: [
        '完成主要污染物总量减排年度任务',
        '组织重点行业企业开展挥发性有机物精细化治理',
        '地表水考核断面水质达标，消除劣Ⅴ类水体',
        '生态环境质量指数（EI）稳定向好',
        '完成农村污水收集处理设施建设任务',
        '完成农村环境整治任务',
      ],
      requirements: [
        { text: '氮氧化物减排845吨' },
        { text: '挥发性有机物减排210吨' },
        { text: '化学需氧量减排610吨' },
        { text: '氨氮减排70吨' },
        { text: '对7家重点行业企业开展挥发性有机物精细化治理' },
        { text: '优良水体比例不低于14.2%' },
        { text: '劣Ⅴ类水体比例为0%' },
        { text: '违规开发利用的重点建设用地地块全部整改到位' },
        { text: '生态环境质量指数（EI）不低于65.6' },
        { text: '建设农村污水收集处理设施20个' },
        { text: '整治农村环境20个' },
      ],
    },
    {
      id: 'fine-management',
      removeRequirements: ['完成安全型燃气配件更换、加装任务', '完成无灯路段路灯补建并亮灯', '建成电动自行车安全充电设施接口'],
      requirements: [
        { text: '完成安全型燃气配件更换、加装71410户' },
        { text: '完成3条无灯路段路灯补建并亮灯' },
        { text: '建成电动自行车安全充电设施接口6000个' },
      ],
    },
    {
      id: 'public-health',
      removeRequirements: ['完成急救站点建设任务', '社区卫生服务中心开工建设', '完成急救车洗消站建设'],
      requirements: [{ text: '社区卫生服务中心开工1个' }, { text: '急救站点建成23处' }],
    },
    {
      id: 'chinese-medicine',
      removeRequirements: ['公立中西医结合医院门诊中医特色服务量占比大于28%'],
      requirements: [{ text: '公立二三级中西医结合医院门诊中医特色服务量占比大于28%' }],
    },
    {
      id: 'other-priorities',
      removeRequirements: ['完成市政府工作报告重点任务', '完成重要民生实事项目任务'],
      requirements: [{ text: '完成市政府工作报告重点任务29项' }, { text: '完成重要民生实事项目任务10项' }],
    },
  ],
};
