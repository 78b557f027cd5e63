import { findTables } from '../../../src/check/table';
import type { SelfCheckTable } from '../../../src/check/table/model';
import { chooseTemplate, matchTasks } from '../../../src/check/template';
import { TEMPLATES } from '../../../src/templates';
import { sheetOf } from '../../support/sheet';
import { inChinese, said } from '../../../src/check/said';

const COMMON = TEMPLATES.find((template) => template.id === 'beijing-district-2022')!;
const DAXING = TEMPLATES.find((template) => template.id === 'beijing-district-2022-daxing')!;

/** Id of the task that the row is about, task cell, result cell. */
type Row = readonly [string, string, string];

function tableOf(title: string, rows: readonly Row[]): SelfCheckTable {
  const found = findTables(sheetOf([[title], ['序号', '工作任务', '完成情况', '存在问题'], ...rows.map(([, task, result], at) => [at + 1, task, result, '无'])]));
  if (!found.found) throw new Error(found.reason);
  return found.tables[0];
}

const without = (rows: readonly Row[], result: string): Row[] => rows.map(([id, task]) => [id, task, result]);
const found = (title: string, rows: readonly Row[], template = COMMON): string[] => matchTasks(tableOf(title, rows), template).rows.map((row) => row.task?.id ?? '');
const ids = (rows: readonly Row[]): string[] => rows.map(([id]) => id);

/** Titles alone, in the words of another district. */
const TITLES: readonly Row[] = [
  ['central-decisions', '贯彻党中央、国务院重大决策部署', '深入学习宣传贯彻党的二十大精神，各项部署落地见效。'],
  ['epidemic-and-economy', '高效统筹疫情防控和经济社会发展', '新冠疫苗接种率持续提升，地区生产总值增长5.1%。'],
  ['two-zones', '推进两区建设', '新增入库项目300个，形成3个改革案例。'],
  ['smart-city', '建设智慧城市', '完成12345智能派单等场景。'],
  ['regional-coordination', '促进区域协调发展', '与门头沟区结对协作任务全部完成。'],
  ['international-exchange', '国际交往中心建设', '第四使馆区征地完成80%。'],
  ['innovation-center', '国际科技创新中心建设（含高新技术企业）', '国家高新技术企业达到2400家。'],
  ['jing-jin-ji', '推动京津冀协同发展走深走实', '与河北三河等共建园区签约项目12个。'],
  ['consumption-center', '培育建设国际消费中心城市', '引进首店210家。'],
  ['urban-renewal', '实施城市更新', '老旧小区改造开工30个。'],
  ['rural-revitalization', '全面推进乡村振兴', '粮食播种面积1.2万亩。'],
  ['decentralization', '“疏整促”专项行动', '拆除违建50万平方米。'],
  ['master-plan', '落实北京城市总体规划', '控规编制完成。'],
  ['pollution-control', '深入打好污染防治攻坚战', 'PM2.5年均浓度30微克/立方米。'],
  ['fine-management', '提升城市精细化管理水平', '背街小巷整治122条。'],
  ['traffic', '交通拥堵治理', '新增停车位2000个。'],
  ['public-health', '公共卫生应急能力建设', '新建发热门诊2处。'],
  ['work-safety', '安全生产工作', '未发生较大及以上事故。'],
  ['chinese-medicine', '中医药事业传承创新', '中医馆覆盖率100%。'],
  ['other-priorities', '市委、市政府其他重点工作', '实事项目完成。'],
];

/** Targets alone, without titles, of another year. */
const TARGETS: readonly Row[] = [
  ['fine-management', '生活垃圾分类准确率不低于92%，完成背街小巷环境精细化整治30条，补建路灯5条。', '准确率93%。'],
  ['traffic', '新增停车位2000个，道路停车电子收费实缴率不低于85%，治理堵点8处。', '新增2100个。'],
  ['pollution-control', 'PM2.5年均浓度控制在33微克/立方米以内，降尘量不高于4.5吨/平方公里·月，国考断面水质达标率100%。', '31微克。'],
  ['work-safety', '生产安全事故死亡人数不超过12人，重大隐患整改率100%，安责险覆盖率达到85%。', '9人。'],
  ['chinese-medicine', '中医馆建设达标率100%，培育名老中医工作室5个，社区卫生服务站中医服务全覆盖。', '100%。'],
  ['public-health', '建成急救站点12个，疾控中心人员编制到位率90%。', '13个。'],
  ['rural-revitalization', '粮食播种面积不少于8万亩，新建高标准农田5000亩，创建美丽乡村10个。', '8.2万亩。'],
  ['urban-renewal', '老旧小区改造新开工25个，加装电梯60部，危旧楼房改建2栋。', '26个。'],
  ['decentralization', '拆除违法建设120万平方米，腾退土地80公顷，提升便民商业网点20个。', '125万平方米。'],
  ['master-plan', '完成街区控规编制6个，落实分区规划体检问题整改。', '6个。'],
  ['two-zones', '新增服务业扩大开放项目150个，形成制度创新成果3项。', '160个。'],
  ['smart-city', '完成感知体系建设，打造数字化应用场景5个，推进“一网统管”。', '5个。'],
  ['jing-jin-ji', '与雄安、天津开展产业对接活动6次，协同创新园区落地项目5个。', '7次。'],
  ['consumption-center', '社会消费品零售总额增长5%，引进首店100家，改造提升商圈2个。', '5.5%。'],
  ['innovation-center', '国家级高新技术企业达到3000家，技术合同成交额增长8%，新增专精特新企业100家。', '3100家。'],
  ['international-exchange', '建成国际人才社区1个，举办国际会议20场，完善涉外服务。', '1个。'],
  ['regional-coordination', '落实生态涵养区结对协作资金1亿元，支持平原新城建设项目12个。', '1亿元。'],
  ['epidemic-and-economy', '地区生产总值增长5%以上，落实助企纾困政策，落实乙类乙管防控措施。', '5.2%。'],
  ['central-decisions', '认真贯彻落实习近平总书记重要指示精神，落实党中央国务院各项部署要求。', '已落实。'],
  ['other-priorities', '完成市政府工作报告任务35项、民生实事12项。', '35项。'],
];

/** Every n-th row first: an order that no rule by place would get right. */
const shuffled = (rows: readonly Row[]): Row[] => rows.map((_, at) => rows[(at * 7) % rows.length]!);

describe('matchTasks', () => {
  it.each<[string, readonly Row[]]>([
    ['titles in other words', TITLES],
    ['targets in place of titles', TARGETS],
    ['titles alone, without results', without(TITLES, '')],
    ['targets alone, without results', without(TARGETS, '')],
    ['titles in another order', shuffled(TITLES)],
    ['targets in another order', shuffled(TARGETS)],
    ['the exact titles', COMMON.tasks.map((task) => [task.id, task.title, '已完成。'])],
    ['the exact titles, numbered and explained', COMMON.tasks.map((task, at) => [task.id, `${at + 1}.${task.title}：按年度分工完成`, '已完成。'])],
    ['the requirements', COMMON.tasks.map((task) => [task.id, task.requirements.map(({ text }, at) => `${at + 1}.${text}。`).join('\n'), '已完成。'])],
  ])('finds all twenty by %s', (_, rows) => {
    expect(found('某区自查表', rows)).toEqual(ids(rows));
  });

  it('finds a district’s own tasks by its targets', () => {
    const rows: Row[] = DAXING.tasks.map((task) => [task.id, task.requirements.map(({ text }) => text).join('；'), '']);
    expect(found('某区自查表', rows, DAXING)).toEqual(ids(rows));
    expect(found('某区自查表', rows, COMMON)).toEqual(ids(rows));
  });

  it('finds titles that stand in another column', () => {
    const sheet = sheetOf([['类别', '工作内容', '完成情况'], ...COMMON.tasks.map((task) => [task.title, '按年度分工方案推进', '已完成。'])]);
    const search = findTables(sheet);
    expect(search.found && matchTasks(search.tables[0], COMMON).rows.map((row) => row.task?.id)).toEqual(COMMON.tasks.map((task) => task.id));
  });

  it('decides for all rows at once where one fits two tasks', () => {
    const rows: Row[] = [
      ['consumption-center', '国际中心城市建设', '商圈改造完成，引进首店。'],
      ['international-exchange', '国际交往中心', '举办国际会议。'],
      ['innovation-center', '科技创新中心', '高新技术企业增长。'],
    ];
    expect(found('某区自查表', rows)).toEqual(ids(rows));
  });

  it('says why', () => {
    const matches = matchTasks(tableOf('某区自查表', [...TITLES.slice(0, 2), ['traffic', '缓解交通拥堵', '']]), COMMON).rows;
    expect(matches[2]).toMatchObject({ score: 1, reason: said('match.title', { title: '缓解交通拥堵' }) });
    expect(inChinese(matches[1]!.reason)).toMatch(/^与任务用词相符：.*疫情防控/);
  });

  it('tells tasks without a row, in the template’s order', () => {
    const { missing } = matchTasks(tableOf('某区自查表', TITLES.filter((_, at) => at !== 3 && at !== 17)), COMMON);
    expect(missing.map((task) => task.id)).toEqual(['smart-city', 'work-safety']);
  });

  it('gives the last task to the last row of as many, if one word of it speaks for it', () => {
    const rows = TITLES.map((row): Row => (row[0] === 'jing-jin-ji' ? ['jing-jin-ji', '引导不少于5家企业落户，选派教师到雄安授课。', '已选派教师26人次。'] : row));
    expect(found('', rows)).toEqual(ids(rows));
    // a row more, or no word that speaks for it: nothing is known
    expect(found('', [...rows, ['', '开展档案整理。', '已完成。']])[7]).toBe('');
    const other = rows.map((row): Row => (row[0] === 'jing-jin-ji' ? ['', '开展档案整理。', '已完成。'] : row));
    expect(found('', other)).toEqual(ids(other));
  });
  it('tells rows without a task', () => {
    const rows: Row[] = [...TITLES, ['', '档案管理', '归档文件3000件。'], ['', '办公用房整改', '整改到位。']];
    const { rows: matches } = matchTasks(tableOf('某区自查表', rows), COMMON);
    expect(matches.map((row) => row.task?.id ?? '')).toEqual(ids(rows));
    expect(matches.at(-1)).toEqual({ row: 24, task: null, score: 0, reason: said('match.none') });
  });

  it('tells two rows for one task', () => {
    const rows: Row[] = [...TITLES.slice(0, 17), ['work-safety', '安全生产监管', '无较大事故。'], ...TITLES.slice(18), ['work-safety', '安全生产', '无事故。']];
    const { rows: matches } = matchTasks(tableOf('某区自查表', rows), COMMON);
    expect(matches.map((row) => row.task?.id)).toEqual(ids(rows));
    expect(matches.filter((row) => row.duplicateOf !== undefined)).toMatchObject([{ row: 20, duplicateOf: 23 }]);
  });

  it('takes rows that share one task cell for one', () => {
    const sheet = sheetOf([['工作任务', '完成情况'], ['缓解交通拥堵', '停车位增加。'], ['', '堵点治理完成。'], ['安全生产', '无事故。']], { merges: ['A2:A3'] });
    const search = findTables(sheet);
    const matches = search.found ? matchTasks(search.tables[0], COMMON).rows : [];
    expect(matches.map((row) => [row.row, row.task?.id, row.duplicateOf])).toEqual([
      [2, 'traffic', undefined],
      [3, 'traffic', undefined],
      [4, 'work-safety', undefined],
    ]);
  });
});

describe('chooseTemplate', () => {
  const chosen = (title: string, rows: readonly Row[]): string | undefined => chooseTemplate(tableOf(title, rows), TEMPLATES).template?.id;

  it.each([
    ['怀柔区政府2022年度日常履职考核自查表', 'beijing-district-2022'],
    ['大兴区政府2022年度日常履职考核自查表', 'beijing-district-2022-daxing'],
    ['大兴区自查表', 'beijing-district-2022-daxing'],
    ['大兴区政府2022年度自查表（2023年1月报送）', 'beijing-district-2022-daxing'],
    ['某区2023年1月关于2022年度履职事项的自查表', 'beijing-district-2022'],
    ['自查表', 'beijing-district-2022'],
  ])('for %s: %s', (title, id) => {
    expect(chosen(title, TITLES)).toBe(id);
  });

  it('says why', () => {
    expect(inChinese(chooseTemplate(tableOf('大兴区２０２２年度自查表', TITLES), TEMPLATES).reason)).toBe('标题含“大兴”，年度为 2022 年，20 行都对应模板中的任务');
    expect(inChinese(chooseTemplate(tableOf('某区2024年度自查表', TITLES.slice(2)), [COMMON], 'taken').reason)).toBe(
      '18 行都对应模板中的任务，注意：表为 2024 年度，模板为 2022 年度，目标值可能不同',
    );
  });

  it.each(['某区政府2023年度日常履职考核自查表', '某区２０１９年度市政府绩效任务自查表', '大兴区政府2021年自查表'])('takes no list of another year by itself: %s', (title) => {
    const { template, reason } = chooseTemplate(tableOf(title, TITLES), TEMPLATES);
    expect(template).toBeNull();
    expect(inChinese(reason)).toMatch(/^表为 20\d\d 年度，“.+”是 2022 年度的任务，不自动套用/u);
  });

  it('takes a list of another year where that is wished', () => {
    expect(chooseTemplate(tableOf('某区政府2023年度日常履职考核自查表', TITLES), [COMMON], 'taken').template).toBe(COMMON);
  });

  it('fits a part of the table where the title names the check', () => {
    expect(chosen('某区政府日常履职考核自查表', TITLES.slice(5, 9))).toBe('beijing-district-2022');
    expect(chosen('某局工作台账', TITLES.slice(5, 9))).toBeUndefined();
  });

  it.each<[string, string, readonly string[]]>([
    ['an office', '某单位工作台账', ['招聘新员工30人', '开展培训12场', '修订规章制度5项', '固定资产盘点', '安全生产培训2次', '网站改版上线', '客户满意度达到95%']],
    ['a school', '学校年度重点工作台账', ['中考优秀率提高2%', '课后服务覆盖率100%', '新建操场1个', '食堂食品安全检查12次', '党建活动10次', '安全隐患整改率100%']],
    ['a small town', '某镇2022年度重点工作台账', ['人居环境整治20个村', '拆除违法建设5万平方米', '粮食播种面积3000亩', '垃圾分类准确率90%', '新增就业500人', '接诉即办解决率95%', '信访化解10件', '征兵20人', '发展党员15名']],
    ['a nation', '年度目标任务完成情况表', ['国内生产总值增长6%左右', '城镇新增就业1100万人', '居民消费价格涨幅3%', '财政赤字率2.8%', '减税2万亿元', '改造农村公路20万公里', '减少贫困人口1000万人', '棚户区改造580万套']],
  ])('fits none to the table of %s', (_, title, tasks) => {
    const choice = chooseTemplate(tableOf(title, tasks.map((task) => ['', task, '已完成。'])), TEMPLATES);
    expect(choice.template).toBeNull();
    expect(inChinese(choice.reason)).toMatch(/行中只有 \d 行对应.*不套用模板/);
  });

  it('fits none to a table with far more rows than tasks', () => {
    const rows: Row[] = Array.from({ length: 60 }, (_, at) => ['', `第${at}号地块绿化`, '已完成。']);
    expect(chooseTemplate(tableOf('某区自查表', rows), TEMPLATES)).toEqual({ template: null, reason: said('template.none') });
  });

  it('fits none where there are no templates', () => {
    expect(chooseTemplate(tableOf('某区自查表', TITLES), []).template).toBeNull();
  });
});
