import type { Sample } from './model';

/** 云岭区 (invented): the task cells hold titles only, the targets come from the template. */
export const yunling: Sample = {
  id: 'yunling-2022',
  label: '云岭区（有问题）：任务栏只有标题，对照任务模板核验',
  sheet: '云岭区自查表',
  title: '云岭区政府2022年度日常履职考核任务完成情况自查表',
  origin: { row: 2, column: 1 },
  columns: [
    { role: 'dimension', header: '考评维度', width: 9 },
    { role: 'task', header: '自查内容（专项任务）', width: 18 },
    { role: 'result', header: '落实情况', width: 56 },
    { role: 'problem', header: '存在问题及原因', width: 20 },
  ],
  dimensionLabel: 'merged',
  repeatHeader: true,
  footer: [],
  missingTasks: ['区域协调发展'],
  blocks: [
    {
      dimension: '高效率\n落实',
      rows: [
        {
          answers: '落实党中央国务院决策部署',
          cells: {
            task: '落实党中央国务院决策部署',
            result: '1. 深入学习习近平总书记重要讲话和指示批示精神，制定年度任务清单，区政府常务会议逐月听取汇报，党中央、国务院各项决策部署均已落实。\n2. 党的二十大服务保障任务圆满完成。',
            problem: '无',
          },
          status: ['met'],
        },
        {
          answers: '统筹疫情防控和稳定经济增长',
          cells: {
            task: '统筹疫情防控和稳定经济增长',
            result: '1. 全区未发生聚集性疫情。\n2. 疫情防控领导小组交办的任务均已完成。\n3. 落实稳定经济增长各项措施，全年新增退税减税降费9.4亿元；走访企业1260家，解决困难诉求384件。',
            problem: '无',
          },
          status: ['met'],
        },
        {
          answers: '国际科技创新中心建设和高新技术企业发展',
          cells: {
            task: '国际科技创新中心建设和高新技术企业发展',
            result: '1. 全年引进科技型企业16家，已完成年度目标。\n2. 市级下达任务为高新技术企业保有量需达到260家，实际保有量为241家。\n3. 全年无高新技术企业外迁。',
            problem: '高新技术企业保有量未达标：部分企业研发投入占比下降，未能通过重新认定。下一步将建立培育库，提前开展辅导。',
          },
          status: ['unmet'],
          defects: [{ rules: ['target-missed'], note: '241家，未达到260家' }],
        },
        {
          answers: '国际交往中心功能建设',
          cells: {
            task: '国际交往中心功能建设',
            result: '云湖国际会议中心北侧道路已取得可研批复，目前正在开展初步设计；周边综合管廊工程已完成招标，正在进场施工。',
            problem: '无',
          },
          status: ['inProgress'],
          defects: [{ rules: ['problem-required'], note: '工程仍在推进而写“无”' }],
        },
      ],
    },
    {
      dimension: '高效率\n落实',
      rows: [
        {
          answers: '京津冀协同发展',
          cells: {
            task: '京津冀协同发展',
            result: '与河北省两县共建产业协作园，全年落地项目7个，完成固定资产投资4.6亿元。组织京津冀企业对接会3场，签订合作协议12份。',
            problem: '无',
          },
          status: ['met', 'review'],
        },
        {
          answers: '“两区”建设',
          cells: {
            task: '“两区”建设',
            result: '1. “两区”建设全年新增入库项目85个，超额完成年度60个项目的任务。\n2. 报送改革创新案例3个。按行业分，2022年新增入库项目58个，其中科技服务类31个，商务服务类27个。',
            problem: '无',
          },
          status: ['exceeded', 'met', 'unmet'],
          defects: [{ rules: ['figure-conflict'], note: '新增入库项目85个与58个不一致' }],
        },
        {
          answers: '智慧城市建设',
          cells: {
            task: '智慧城市建设',
            result: '1. 智慧城市规划已于9月完成备案。\n2. 消防安全、医保服务应用场景已建成，累计服务群众XX万人次（此处数据请信息中心核实后补充）。',
            problem: '无',
          },
          status: ['met', 'review', 'pending'],
          defects: [{ rules: ['draft-note'], note: '“XX万人次”和写给同事的话留在正文' }],
        },
        {
          answers: '国际消费中心城市建设',
          cells: {
            task: '国际消费中心城市建设',
            result: '制定印发《云岭区重点商圈“一圈一策”工作方案》，古镇商圈改造提升项目已完工，新引进品牌首店5家，均已开业。',
            problem: '无',
          },
          status: ['met', 'review'],
        },
        {
          answers: '城市更新行动',
          cells: {
            task: '城市更新行动',
            result: '1. 老旧小区综合整治新开工5个小区，建筑面积12.6平方米；新完工3个小区，建筑面积8.1万平方米。\n2. 完成棚户区改造签约64户。',
            problem: '无',
          },
          status: ['met', 'review'],
          defects: [{ rules: ['unit-mismatch'], note: '12.6平方米，漏写“万”' }],
        },
        {
          answers: '乡村振兴战略',
          cells: {
            task: '乡村振兴战略',
            result: '1. 全年完成粮食播种面积6.38万亩，其中大豆播种面积1840亩，完成市级下达任务。\n2. 全年新建高标准农田2600亩，已全部完工。',
            problem: '无',
          },
          status: ['met', 'exceeded', 'review'],
        },
      ],
    },
    {
      dimension: '高效率\n落实',
      rows: [
        {
          answers: '疏解整治促提升专项行动',
          cells: {
            task: '疏解整治促提升专项行动',
            result: '拆除违法建设96.3万平方米，完成年度任务90万平方米的107%。建设便民服务网点18个，完成年度任务15个的130%。完成留白增绿12.5公顷，完成年度任务的100%。治理桥下空间3处，发展老年餐桌4个，均已完成年度任务。',
            problem: '无',
          },
          status: ['met', 'exceeded'],
          defects: [{ rules: ['rate-mismatch'], note: '18÷15应为120%，写作130%' }],
        },
        {
          answers: '城市总体规划实施',
          cells: {
            task: '城市总体规划实施',
            result: '市级下达城市总体规划实施任务18项，已完成16项，2项（31-2、58-1）未完成。',
            problem: '31-2项：市政管线迁改审批周期较长，项目未能按期完工，计划2023年3月底前完成。',
          },
          status: ['unmet'],
          defects: [{ rules: ['problem-uncovered'], note: '58-1项未完成，没有说明原因' }],
          mayAlso: ['target-missed'],
        },
        {
          answers: '污染防治攻坚战',
          cells: {
            task: '污染防治攻坚战',
            result:
              '<p style="text-indent:2em">1. 优良天数291天，优良天数比例79.7%；重污染天数2天，重污染天数比例0.5%。</p><p>2. 预计可完成碳排放强度下降3%的任务，最终数据待市级部门发布；主要污染物总量减排任务已完成。3家重点企业完成挥发性有机物精细化治理。</p><p>3. 优良水体比例100%，无劣Ⅴ类水体。</p><p>4. 重点建设用地安全利用率达到100%。</p><p>5. 生态环境质量指数（EI）为74.5，稳定向好。</p><p>6. 降尘量为3.4吨/平方公里·月。</p><p>7. 完成9个农村污水收集处理设施建设任务，完成9个农村环境整治任务。&nbsp;</p>',
            problem: '无',
          },
          status: ['pending'],
          defects: [
            { rules: ['markup-residue'], note: '正文里留有网页标记' },
            { rules: ['figure-provisional'], note: '碳排放强度为预计数' },
          ],
          mayAlso: ['problem-required'],
        },
      ],
    },
    {
      dimension: '高效率\n落实',
      rows: [
        {
          answers: '城市精细化管理',
          cells: {
            task: '城市精细化管理',
            result:
              '1. 累计安装燃气安全型配件28640户，更换管道天然气用户配件9315户，共计完成38955户。\n2. 3条无灯路段已补建路灯并亮灯。\n3. 建成电动自行车充电设施接口6200个。\n4. 生活垃圾居民自主分类投放准确率为84.6%。\n5. 环境建设管理指数为86.9分。',
            problem: '无',
          },
          status: ['unmet'],
          defects: [
            { rules: ['sum-mismatch'], note: '28640+9315=37955，写作38955' },
            { rules: ['target-missed'], note: '84.6%，未达到90%' },
            { rules: ['problem-required'], note: '未达标而写“无”' },
          ],
        },
        {
          answers: '缓解交通拥堵',
          cells: {
            task: '缓解交通拥堵',
            result: '1. 道路停车电子收费设备在线率98.9%，识别准确率96.2%，订单推送时间超过20分钟占比1.1%，金额实缴率74.3%。\n2. 备案公共停车场动态数据接入率为100%。',
            problem: '金额实缴率未达到80%：外省市车辆欠费追缴手段有限，已委托第三方开展催缴。',
          },
          status: ['unmet'],
          defects: [{ rules: ['target-missed'], note: '实缴率74.3%，未达到80%' }],
        },
        {
          answers: '公共卫生应急体系建设',
          cells: {
            task: '公共卫生应急体系建设',
            result: '1. 社区卫生服务中心1个，已开工建设（项目联系人手机13900001234）。\n2. 区疾控中心编制95个，专业技术人员83人，占编制总额比例87.4%。\n3. 建成急救站点12处，均已投入使用。',
            problem: '无',
          },
          status: ['met', 'exceeded', 'review'],
          defects: [{ rules: ['sensitive-content'], note: '正文里有个人手机号码' }],
        },
        {
          answers: '安全生产',
          cells: {
            task: '安全生产',
            result:
              '1. 安全生产专项整治年度目标任务清单完成率100%，问题隐患整改率100%，挂账隐患抽查合格率98.5%。\n2. 安责险走访宣传企业覆盖率83.4%，线上安全风险评估质量核查合格率92%，安全风险源月度审核率95.1%。\n3. 全年发生一般生产安全事故9起，同比减少3起，下降30%。未发生较大及以上生产安全事故。',
            problem: '无',
          },
          status: ['met'],
          defects: [{ rules: ['change-mismatch'], note: '12起降到9起应为25%，写作30%' }],
        },
        {
          answers: '中医药传承创新发展',
          cells: {
            task: '中医药传承创新发展',
            result: '1. 区中医医院门诊中医特色服务量占比42.6%。\n2. 提供4类以上中医药技术方法的社区卫生服务站达到100%，提供4类以上中医药技术方法的村卫生室达到92%。\n3. 4类中医药文化宣传教育基地建设任务已完成3项。\n4. 4项中医药科技创新体系建设任务已完成2项。',
            problem: '无',
          },
          status: ['met', 'exceeded'],
        },
        {
          answers: '市委市政府其他重点工作',
          cells: {
            task: '市委市政府其他重点工作',
            result: '1. 承担市政府工作报告任务17项，均已完成；承担市级民生实事任务8项，均已完成。\n2. 全国文化中心建设任务3项，均已完成。',
            problem: '个别项目前期手续办理较慢。',
          },
          status: ['met'],
          defects: [{ rules: ['problem-unexpected'], note: '各项均已完成，却写了问题' }],
        },
        {
          answers: '城市更新行动',
          cells: {
            task: '城市更新行动',
            result: '1. 老旧小区综合整治新开工5个小区，新完工3个小区，建筑面积8.1万平方米。\n2. 完成棚户区改造签约64户。',
            problem: '无',
          },
          status: ['met', 'review'],
          defects: [{ rules: ['task-duplicate'], note: '“城市更新行动”填报了两次' }],
          mayAlso: ['unit-mismatch', 'figure-missing'],
        },
        {
          answers: null,
          cells: {
            task: '档案数字化工作',
            result: '馆藏档案数字化率达到91%，新增数字化档案26万页，已通过市档案局检查。',
            problem: '无',
          },
          status: ['met', 'review'],
          defects: [{ rules: ['task-unknown'], note: '不在二十项任务之内' }],
        },
      ],
    },
  ],
};
