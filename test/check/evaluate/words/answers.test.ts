import { judgedRow } from '../../../support/judgedRow';
import { answerVerdict, narrativeVerdict } from '../../../../src/check/evaluate/words/answers';
import { readAsks } from '../../../../src/check/evaluate/asked/asks';
import { readText } from '../../../../src/check/text';
import { inChinese } from '../../../../src/check/said';

const whole = (text: string) => ({ start: 0, end: text.length });
const judged = (task: string, result: string) => answerVerdict(readAsks(readText(task), whole(task)), readText(result), whole(result));

describe('an answer in words, judged by what was asked', () => {
  it.each([
    ['建成文化馆', '文化馆已建成并投入使用。', 'met'],
    ['建成文化馆', '文化馆正在进行内部装修。', 'inProgress'],
    // of several things named for one noun, one is still open
    ['建成应急指挥、森林防火2个子系统', '应急指挥子系统9月上线运行。森林防火子系统正在开发。', 'inProgress'],
    ['建成应急指挥、森林防火子系统', '应急指挥子系统9月上线运行。森林防火模块正在开发。', 'inProgress'],
    ['建成应急指挥、森林防火2个子系统', '应急指挥子系统9月上线运行。森林防火子系统11月上线运行。', 'met'],
    // a state is no work
    ['建立后备企业名单', '已建立名单，仍在有效期内的企业有46家。', 'met'],
    ['建成文化馆', '文化馆尚未开工。', 'unmet'],
    ['启动文化馆建设', '文化馆项目已开工建设。', 'met'],
    ['加强垃圾分类宣传', '垃圾分类宣传正在有序推进。', 'met'],
    ['完成年度能耗核算', '年度能耗核算结果待市级部门核定。', 'pending'],
    ['不发生重大事故', '全年未发生重大事故。', 'met'],
    ['完成道路改造', '道路改造基本完成。', 'review'],
    // the work itself comes after what is waited for
    ['养老驿站建成并运营', '养老驿站主体已完工，待通过消防验收后投入运营。', 'inProgress'],
    ['完成河道清淤', '待汛期结束后组织施工。', 'inProgress'],
    ['完成年度能耗核算', '年度能耗核算结果待市级部门核定后公布。', 'pending'],
    ['完成规划编制', '规划文本已报送，待市级批复。', 'pending'],
    ['制定实施方案', '实施方案已印发。', 'met'],
    // what is told besides those that were named is told of the others
    ['完成东一小学、西二幼儿园等4所学校改造', '东一小学、西二幼儿园、南三小学已完工；北城中学目前处于装修阶段。', 'inProgress'],
    ['完成东一小学、西二幼儿园等4所学校改造', '东一小学、西二幼儿园、南三小学、北城中学均已完工。', 'met'],
  ] as const)('%s ← %s: %s', (task, result, status) => {
    expect(judged(task, result).status).toBe(status);
  });

  it('shows the words that it rests on', () => {
    const result = '文化馆主体已封顶。道路改造尚未完成。';
    const verdict = judged('完成道路改造', result);
    expect(verdict).toMatchObject({ status: 'unmet', span: { start: 13, end: 17 } });
    expect(result.slice(verdict.span!.start, verdict.span!.end)).toBe('尚未完成');
    expect(inChinese(verdict.reason)).toContain('尚未完成');
  });

  it('does not take what is said of others for a confession', () => {
    expect(judged('准确率达到90%', '准确率达到92%（目前全市各区均未达到95%）。').status).toBe('met');
  });
});

describe('a narrative under a bare title', () => {
  it.each([
    ['开展检查860次，整改隐患320处。', 'met'],
    ['文化馆已开工建设。', 'met'],
    ['文化馆正在进行内部装修。', 'inProgress'],
    ['任务未完成。', 'unmet'],
  ] as const)('%s: %s', (text, status) => {
    expect(narrativeVerdict(readText(text), whole(text)).status).toBe(status);
  });
});

describe('steady progress in an answer to a bare title', () => {
  it.each([
    ['新城建设加快推进，引进企业24家，3个项目投产。', 'met'],
    ['引进企业24家，新城二期建设加快推进。', 'inProgress'],
    ['新城建设加快推进。', 'inProgress'],
    ['新城二期正在施工，引进企业24家。', 'inProgress'],
  ])('%s', (text, status) => expect(narrativeVerdict(readText(text), { start: 0, end: text.length }).status).toBe(status));
});

describe('when a work began, told before how it stands', () => {
  it.each([
    ['建成文化馆', '项目于3月取得施工许可证，4月进场施工。目前主楼已竣工验收并投入使用。', 'met'],
    ['建成文化馆', '项目于3月取得施工许可证，4月进场施工。目前主楼正在装修。', 'review'],
  ])('%s: %s is %s', (task, result, status) => expect(judgedRow(task, result, '无').status).toBe(status));
});

describe('one of several targets without a figure', () => {
  it.each([
    ['示范园创建工作正在推进，预计明年3月验收。示范校3所全部通过验收。', 'inProgress'],
    ['示范园创建未完成。示范校3所全部通过验收。', 'unmet'],
    ['示范园创建全部完成。示范校3所全部通过验收。', 'review'],
  ])('stands as the only sentence that names it says: %s', (result, status) => expect(judgedRow('创建市级示范园2所、市级示范校3所', result, '验收推迟').status).toBe(status));
});
