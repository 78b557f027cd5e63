import type { Sample } from './model';

/** 青河区 (invented): the task cells carry the targets; labels unmerged, header repeated, one row slid to the left. */
export const qinghe: Sample = {
  id: 'qinghe-2022',
  label: '青河区（有问题）：任务栏写明目标，表内自相核对',
  sheet: '自查表',
  title: '青河区政府2022年度日常履职考核任务完成情况自查表',
  origin: { row: 2, column: 1 },
  columns: [
    { role: 'dimension', header: '考评\n维度', width: 10 },
    { role: 'task', header: '自查任务（专项任务）', width: 34 },
    { role: 'result', header: '落实情况', width: 46 },
    { role: 'problem', header: '存在问题\n及原因', width: 16 },
  ],
  dimensionLabel: 'middle',
  repeatHeader: true,
  footer: ['填报单位：青河区人民政府办公室          填报日期：2023年1月6日'],
  missingTasks: [],
  blocks: [
    {
      dimension: '高效率\n落实',
      rows: [
        {
          answers: '落实党中央国务院决策部署',
          cells: {
            task: '1. 学习习近平总书记重要讲话和指示批示精神，逐项落实党中央、国务院重大决策部署。\n2. 完成党的二十大服务保障任务。',
            result: '1. 建立“清单+台账+督办”机制，逐条落实习近平总书记重要讲话和指示批示精神，年内召开专题调度会18次，党中央、国务院重大决策部署均已落实到位。\n2. 党的二十大服务保障任务全部完成，投入保障力量3600人次。',
            problem: '无',
          },
          status: ['met'],
        },
        {
          answers: '统筹疫情防控和稳定经济增长',
          cells: {
            task: '1. 压实“四方责任”，确保不发生聚集性疫情。\n2. 完成统筹疫情防控和稳定经济增长任务32项。',
            result: '1. 压实“四方责任”，设置便民采样点212个，全年未发生聚集性疫情。\n2. 统筹疫情防控和稳定经济增长32项任务全部完成。一是兑现助企资金3.2亿元；二是为中小微企业减免房租8600万元；三是新增首贷户417户。',
            problem: '无',
          },
          status: ['met'],
        },
        {
          answers: '“两区”建设',
          cells: {
            task: '1. 完成“两区”建设年度新增项目数120个。\n2. 报送改革创新案例不少于2个。',
            result: '1. 全年新增入库项目96个，涉及数字经济、医药健康等领域。\n2. 报送改革创新案例3个，其中1个被选入全市复制推广名单。',
            problem: '无',
          },
          status: ['unmet'],
          defects: [
            { rules: ['target-missed'], note: '96个，未达到120个' },
            { rules: ['problem-required'], note: '未达标而写“无”' },
          ],
        },
        {
          answers: '智慧城市建设',
          cells: {
            task: '1. 完成智慧城市规划备案。\n2. 完成消防安全、养老服务应用场景建设。\n3. 汇聚公共数据不少于50类。',
            result: '1. 已于8月完成智慧城市规划备案。\n2. 消防安全、养老服务应用场景均已建成，10月上线运行。',
            problem: '无',
          },
          status: ['missing'],
          defects: [{ rules: ['item-unanswered', 'figure-missing'], note: '第3项（公共数据50类）无答复' }],
          mayAlso: ['problem-required', 'figure-missing', 'item-unanswered'],
        },
        {
          answers: '区域协调发展',
          cells: {
            task: '结对协作：1. 落实区域协作资金5000万元。2. 共建产业项目2个。\n新城建设：1. 新增幼儿园学位720个。2. 建成保障性租赁住房1500套。',
            result: '结对协作：\n1. 落实区域协作资金5200万元，全部用于产业帮扶。\n2. 共建产业项目2个，均已投产。\n新城建设：\n1. 建成幼儿园4所，新增学位810个。\n2. 建成保障性租赁住房1560套，建筑面积9.8万平方米。',
            problem: '无',
          },
          status: ['exceeded', 'met'],
        },
        {
          answers: '国际交往中心功能建设',
          cells: {
            task: '1. 完成国际会展中心主体结构封顶。\n2. 举办2-3场国际经贸交流活动。',
            result: '1. 国际会展中心主体结构已于11月封顶。\n2. 先后举办中外企业对接会、数字贸易论坛、跨境电商推介会等3场国际经贸交流活动，签约企业27家。',
            problem: '无',
          },
          status: ['met'],
        },
        {
          answers: '国际科技创新中心建设和高新技术企业发展',
          cells: {
            task: '1. 高新技术企业保有量达到410家。\n2. 引进硬科技企业不少于10家。',
            result: '1. 预计全年高新技术企业保有量415家左右，最终数据待市科委核定。\n2. 引进硬科技企业12家，其中上市公司子公司2家。',
            problem: '无',
          },
          status: ['pending'],
          defects: [{ rules: ['figure-provisional'], note: '预计数，待市科委核定' }],
          mayAlso: ['problem-required'],
        },
        {
          answers: '京津冀协同发展',
          cells: {
            task: '1. 京津冀燃料电池汽车推广不少于150台。\n2. 建成加氢站1座。',
            result: '1. 累计推广燃料电池汽车326辆，其中2022年推广180辆，完成率130%。\n2. 建成加氢站1座，已正式运营。',
            problem: '无',
          },
          status: ['exceeded', 'met'],
          defects: [{ rules: ['rate-mismatch'], note: '180÷150应为120%，写作130%' }],
        },
        {
          answers: '国际消费中心城市建设',
          cells: {
            task: '1. 制定商圈“一圈一策”工作方案。\n2. 吸引不少于3家品牌企业落户。',
            result: '1. 已制定印发河滨、北苑两个商圈“一圈一策”工作方案，并报市级部门备案。\n2. 吸引4家品牌企业落户，分别为安澜服饰、知行书屋、麦田餐饮和谷雨茶社（原注册地为外省市，',
            problem: '无',
          },
          status: ['exceeded', 'met', 'review', 'missing'],
          defects: [{ rules: ['text-truncated'], note: '末尾断在括号内' }],
          mayAlso: ['problem-required'],
        },
      ],
    },
    {
      dimension: '高效率\n落实',
      rows: [
        {
          answers: '城市更新行动',
          cells: {
            task: '1.老旧小区综合整治：新开工16个小区，建筑面积62万平方米；新完工9个小区，建筑面积40万平方米。\n2.棚户区改造签约260户。',
            result: '1.新开工17个小区，建筑面积64.2万平方米；新完工10个小区，建筑面积41.5万平方米。\n2.棚户区改造完成签约271户，其中南营片区112户，北营片区94户，东里片区55户。',
            problem: '无',
          },
          status: ['exceeded', 'met'],
          defects: [{ rules: ['sum-mismatch'], note: '112+94+55=261，写作271' }],
        },
        {
          answers: '乡村振兴战略',
          cells: {
            task: '1.完成粮食播种面积86000亩，其中玉米播种面积50000亩。\n2.建设高标准农田6000亩。',
            result: '1.完成粮食播种面积8.72万亩，其中玉米播种面积5.1万亩。\n2.建成高标准农田6000亩，已通过市级验收。',
            problem: '',
          },
          status: ['exceeded', 'met'],
          defects: [{ rules: ['cell-empty'], note: '问题栏空白' }],
        },
        {
          answers: '疏解整治促提升专项行动',
          cells: {
            task: '完成“疏解整治促提升”专项行动任务6项。',
            result: '“疏解整治促提升”专项行动6项任务均已完成：\n1. 拆除违法建设126万平方米，完成率105%。\n2. 腾退土地98公顷，完成率103%。\n3. 建设便民服务网点32个，完成率107%。\n5. 治理桥下空间6处，完成率100%。\n6. 完成“揭网见绿”210公顷，完成率102%。\n7. 治理施工围挡41处，完成率100%。',
            problem: '无',
          },
          status: ['met', 'exceeded'],
          defects: [{ rules: ['numbering-gap'], note: '序号缺第4项' }],
        },
        {
          answers: '城市总体规划实施',
          cells: {
            task: '完成城市总体规划实施任务15项。',
            result: '承担的城市总体规划实施15项任务中，14项已完成，1项（42-2）未完成。',
            problem: '42-2项：规划绿地内2处历史遗留建筑产权关系复杂，尚未完成腾退，计划2023年6月底前完成。',
          },
          status: ['unmet'],
          mayAlso: ['target-missed'],
        },
        {
          answers: '污染防治攻坚战',
          cells: {
            task: '1.空气质量优良天数比率不低于73%，重污染天数比率不高于2.2%。\n2.优良水体比例不低于50%，劣Ⅴ类水体比例0%。\n3.降尘量控制在5吨/平方公里·月左右（扣除沙尘影响）。\n4.完成12个农村污水收集处理设施建设任务，完成8个农村环境整治任务。',
            result: '1.全年优良天数274天，比率75.1%；重污染天数4天，比率1.1%。\n2.优良水体比例66.7%，无劣Ⅴ类水体。\n3.全年累计降尘量4.6吨/平方公里·月。\n4.12个村污水收集处理设施已全部建成并投入使用。',
            problem: '无',
          },
          status: ['missing', 'review'],
          defects: [{ rules: ['figure-missing', 'item-unanswered'], note: '8个农村环境整治任务无答复' }],
          mayAlso: ['problem-required', 'figure-missing', 'item-unanswered', 'task-altered'],
        },
        {
          answers: '城市精细化管理',
          cells: {
            task: '1.完成48000户燃气安全型配件更换任务。\n2.补建无灯路段路灯3条。\n3.建成电动自行车充电设施接口5000个。\n4.生活垃圾居民自主分类投放准确率达到90%以上。\n5.环境建设管理指数达到85分。',
            result: '1.完成燃气安全型配件更换51230户。\n2.明德街、柳荫路、站前路3条无灯路段已补建路灯并亮灯。\n3.建成充电设施接口5650个，完成进度113%。\n4.全年抽查居民18600人次，准确投放17112人次，投放准确率94.0%。\n5.1-10月环境建设管理指数平均87.4分。',
            problem: '无',
          },
          status: ['exceeded', 'met', 'pending'],
          defects: [{ rules: ['ratio-mismatch'], note: '17112÷18600为92.0%，写作94.0%' }],
          mayAlso: ['figure-provisional'],
        },
        {
          answers: '缓解交通拥堵',
          slidLeft: 1,
          cells: {
            task: '完善道路停车电子收费管理，设备在线率>98%，识别准确率>95%，金额实缴率>80%；备案公共停车场动态数据接入率达到100%。',
            result: '持续规范道路停车电子收费管理，年内新增电子收费车位640个，设备在线率99.1%，识别准确率96.4%；备案公共停车场动态数据接入率为100%。',
            problem: '无',
          },
          status: ['missing', 'review'],
          defects: [
            { rules: ['column-shift'], note: '整行左移一列' },
            { rules: ['figure-missing'], note: '金额实缴率无数字' },
          ],
          mayAlso: ['problem-required', 'item-unanswered'],
        },
      ],
    },
    {
      dimension: '高效率\n落实',
      rows: [
        {
          answers: '公共卫生应急体系建设',
          cells: {
            task: '1.社区卫生服务中心开工建设1个。\n2.区级疾控机构专业技术人员占编制总额比例达到85%。\n3.急救站点建设达到18处。',
            result: '1.河东社区卫生服务中心等1个项目已开工建设。\n2.区疾控中心编制210个，专业技术人员187人，占编制总额比例89.0%。\n3.累计建成急救站点18处，其中年内新建5处，改造13处。',
            problem: '无',
          },
          status: ['met'],
        },
        {
          answers: '安全生产',
          cells: {
            task: '1.安全生产隐患整改率达到100%，挂账隐患抽查合格率不低于95%。\n2.完成区级应急指挥平台建设。',
            result: '1.排查安全生产隐患1968项，已全部整改，整改率100%，挂账隐患抽查合格率97.6%。\n2.应急指挥平台已完成招标，正在进行软件开发和设备安装。',
            problem: '无',
          },
          status: ['inProgress'],
          defects: [{ rules: ['problem-required'], note: '平台仍在建设而写“无”' }],
          mayAlso: ['task-altered', 'figure-missing', 'item-unanswered'],
        },
        {
          answers: '中医药传承创新发展',
          cells: {
            task: '1.区属中医医院门诊中医特色服务量占比超过40%。\n2.提供4类以上中医药技术方法的社区卫生服务站达到100%。\n3.4类中医药文化宣传教育基地建设任务完成2项及以上。\n4.4项中医药科技创新体系建设任务完成2项及以上。',
            result: '1.区中医医院门诊中医特色服务量占比43.7%。\n2.能够提供4类以上中医药技术方法的社区卫生服务站占比100%。\n3.4类中医药文化宣传教育基地建设任务完成2项，分别为文化体验馆和旅游示范基地。\n4.4项中医药科技创新体系建设任务完成3项。',
            problem: '无',
          },
          status: ['exceeded', 'met'],
          mayAlso: ['task-altered', 'figure-missing', 'item-unanswered'],
        },
        {
          answers: '市委市政府其他重点工作',
          cells: {
            task: '1.完成市政府工作报告涉及任务18项、市级民生实事任务9项。\n2.完成市委市政府要求的其他重点工作。',
            result: '1.市政府工作报告涉及的18项任务、市级民生实事9项任务已全部完成，其中河西养老驿站改造项目尚未完工。\n2.市委市政府要求的其他重点工作均已完成。',
            problem: '无',
          },
          status: ['unmet', 'inProgress', 'met', 'review'],
          defects: [{ rules: ['claim-contradicted', 'problem-required'], note: '称全部完成，而养老驿站尚未完工' }],
          mayAlso: ['problem-required', 'target-missed', 'claim-contradicted'],
        },
      ],
    },
  ],
};
