import { answersTo } from '../../../support/judgedRow';
import { impliedFigure } from '../../../../src/check/evaluate/implied/implied';
import { targetFigure } from '../../../../src/check/evaluate/indicators';
import { figureWords } from '../../../../src/check/figureWords';
import { inChinese } from '../../../../src/check/said';
import { readText } from '../../../../src/check/text';
import { readTargets } from '../../../../src/check/text/targets';

function implied(task: string, result: string) {
  const target = readTargets(readText(task))[0]!;
  const found = impliedFigure(target, readText(result), { start: 0, end: result.length })?.result(targetFigure(target, { source: 'sheet' }), 'B3');
  if (!found?.actual) return null;
  const span = found.actual.span!;
  expect(result.slice(span[0], span[1]).trim()).toBe(found.actual.text);
  return { value: found.actual.value, text: found.actual.text, status: found.status };
}

describe('figures that words imply', () => {
  it('nothing happened: 0', () => {
    expect(implied('重大安全事故0起', '加强巡查，全年未发生重大安全事故。')).toMatchObject({ value: 0, status: 'met' });
  });
  it('all of them, by what they are held to', () => {
    expect(implied('确保水功能区断面达标率100%', '6个断面水质均达到考核要求。')).toMatchObject({ value: 100, status: 'met' });
  });
  it('all of them, by the first letter of the deed', () => {
    expect(implied('命案破案率100%', '坚持命案必破，全年命案全破。')).toMatchObject({ value: 100, status: 'met' });
  });
  it('all of what is counted right before, in a long sentence', () => {
    expect(implied('问题整改率100%', '对全区126个在建项目开展专项检查，抽查工地52个，覆盖施工企业31家，发现问题83个，全部整改完毕。')).toMatchObject({ value: 100, status: 'met' });
  });
  it('all within the time set', () => {
    expect(implied('仲裁案件按期办结率100%', '受理仲裁案件412件，均在规定期限内审结。')).toMatchObject({ value: 100, status: 'met' });
    expect(implied('仲裁案件按期办结率100%', '受理仲裁案件412件，部分在规定期限内审结。')).toBeNull();
  });
  it('all of what the sentence told of, in a bare clause', () => {
    expect(implied('湿地保护问题整改率100%', '遥感监测发现疑似问题点位29个，经核查需整改7个，已全部整改完成。')).toMatchObject({ value: 100, status: 'met' });
    expect(implied('湿地保护问题整改率100%', '检查企业29家，7家设备需更新，已全部整改完成。')).toBeNull();
  });
  it('full coverage of the deed that a rate is of: 100', () => {
    expect(implied('困难家庭毕业生帮扶率100%', '困难家庭毕业生126人，实现结对帮扶全覆盖。')).toMatchObject({ value: 100, status: 'met' });
    expect(implied('困难家庭毕业生帮扶率100%', '困难家庭毕业生126人，实现岗位推荐全覆盖。')).toBeNull();
  });
  it('one thing was asked, and it was built: 1', () => {
    expect(implied('建成消防站1座', '河西消防站建成并投入使用。')).toMatchObject({ value: 1, status: 'met' });
    expect(implied('建成消防站1座', '河西消防站3月开工建设，11月竣工。')).toMatchObject({ value: 1, status: 'met' });
    expect(implied('建成消防站1座', '4月开工，12月初投用。')).toMatchObject({ value: 1, status: 'met' });
    expect(implied('建成消防站1座', '少年宫3月开工，11月竣工。')).toBeNull();
  });
  it('a step before what was asked for, and that it was not begun, is none', () => {
    expect(implied('河西消防站开工建设1座', '河西消防站完成选址和立项，因用地手续问题未能开工。')).toBeNull();
  });
  it('one beginning was asked, and it was made: 1', () => {
    expect(implied('启动厂房改建1处', '东街厂房改建项目已启动，签约率97%。')).toMatchObject({ value: 1, status: 'met' });
  });
  it('what is left over tells what is done, and says so', () => {
    const result = '18个项目总体有序，甲、乙2个项目进度滞后。';
    const target = readTargets(readText('推进生态项目18个'))[0]!;
    const found = impliedFigure(target, readText(result), { start: 0, end: result.length })!.result(targetFigure(target, { source: 'sheet' }), 'B3');
    expect([found.actual!.value, inChinese(figureWords(found.actual!))]).toEqual([16, '16个（2个没有完成）']);
  });
  it('all of it, also by a deed without the name of a rate, or done for somebody', () => {
    expect(implied('文物展厅开放率100%', '6处文物展厅均已对外开放。')).toMatchObject({ value: 100, status: 'met' });
    expect(implied('100%完成监控平台数据接入', '全区48处监控平台数据全部接入。')).toMatchObject({ value: 100, status: 'met' });
    expect(implied('100%完成监控平台数据接入', '监控平台数据正在接入。')).toBeNull();
    expect(implied('90%完成监控平台数据接入', '宣传资料全部接入。')).toBeNull();
  });
  it('one thing of which only a step is done: nothing yet', () => {
    expect(implied('建成体育公园1处', '滨河体育公园已完成苗木栽植，正在铺设跑道。')).toBeNull();
    expect(implied('完成供地试点项目1个', '东片区供地试点项目已完成土地整理，正在编制方案。')).toBeNull();
    expect(implied('改造农贸市场1个', '东关农贸市场完成升级改造，正在试营业。')).toMatchObject({ value: 1 });
    expect(implied('建成体育公园1处', '滨河体育公园已完成建设，正在办理移交。')).toMatchObject({ value: 1 });
  });
  it('a coverage of 100 % by whatever is done for all', () => {
    expect(implied('医联体覆盖率达到100%', '19家卫生院全部纳入医联体。')).toMatchObject({ value: 100, status: 'met' });
    expect(implied('学校延时服务覆盖率100%', '64所学校均已开展延时服务。')).toMatchObject({ value: 100, status: 'met' });
    expect(implied('村庄快递服务覆盖率100%', '128个村均已开通快递服务。')).toMatchObject({ value: 100, status: 'met' });
    expect(implied('社区养老服务覆盖率100%', '养老服务覆盖所有社区。')).toMatchObject({ value: 100, status: 'met' });
    expect(implied('覆盖乡镇街道100%', '演出覆盖全部18个乡镇街道。')).toMatchObject({ value: 100, status: 'met' });
    expect(implied('村庄快递服务覆盖率100%', '村庄快递服务正在全面开通。')).toBeNull();
    expect(implied('养老驿站覆盖率100%', '各街道全部开展需求摸排。')).toBeNull();
    expect(implied('明厨亮灶覆盖率95%', '餐饮单位均已开展明厨亮灶检查。')).toBeNull();
    expect(implied('社区养老服务覆盖率100%', '全面开展社区养老服务。')).toBeNull();
  });
  it('a rate of a deed that was done with all of them: 100 %', () => {
    expect(implied('政务服务事项全程网办率达到96%', '政务服务事项1320项全部实现全程网办。')).toMatchObject({ value: 100 });
    expect(implied('政务服务事项全程网办率达到96%', '政务服务事项全部纳入目录，网办平台运行平稳。')).toBeNull();
  });
  it('of what did not happen there is no rate', () => {
    expect(implied('堤防险情发生率控制在2%以内', '加强巡查，全年未发生堤防险情。')).toMatchObject({ value: 0, status: 'met' });
    expect(implied('生产安全事故死亡人数控制在3人以内', '全年未发生较大及以上生产安全事故。')).toBeNull();
  });
  it.each([
    ['每个街道至少建成1处社区养老服务驿站', '全区10个街道均已建成社区养老服务驿站，共计14处。'],
    ['每个乡镇建成1个综合文化站', '各乡镇均建有综合文化站。'],
    ['每个社区建成1处健身场地', '健身场地建设实现社区全覆盖。'],
  ])('one for each was asked: %s; each has it: %s', (task, result) => {
    expect(implied(task, result)).toMatchObject({ value: 1, status: 'met' });
  });
  it.each([
    ['每个街道至少建成1处社区养老服务驿站', '各街道均未建成社区养老服务驿站。'],
    ['每个街道至少建成1处社区养老服务驿站', '各街道均已启动社区养老服务驿站选址，正在施工。'],
    ['每个街道至少建成2处社区养老服务驿站', '各街道均已建成社区养老服务驿站。'],
    ['每个街道至少建成1处社区养老服务驿站', '各街道均已建成便民菜店。'],
    ['每个街道至少建成1处社区养老服务驿站', '各社区医院均已通过验收，养老服务驿站开工。'],
  ])('one for each was asked: %s; not said by: %s', (task, result) => {
    expect(implied(task, result)).toBeNull();
  });
  it.each([
    ['完成3条道路大修', '东风路、和平街、建设大道大修工程均已完工通车。', 3],
    ['完成老旧小区改造3个', '已完成梅园小区、桂苑小区、兰亭里改造。', 3],
  ])('places with the work behind the last: %s ← %s', (task, result, value) => {
    expect(implied(task, result)).toMatchObject({ value, status: 'met' });
  });
  it.each([
    ['完成3条道路大修', '东风路拓宽、和平街绿化、建设大道大修工程均已完工。'],
    ['完成3条道路大修', '东风路、和平街、建设大道大修工程正在施工。'],
    ['完成3条道路大修', '东风路、和平街、建设大道绿化工程均已完工。'],
  ])('not so: %s ← %s', (task, result) => {
    expect(implied(task, result)).toBeNull();
  });
  it.each([
    ['议案建议按期办复率100%', '承办议案建议82件，均按期办复。'],
    ['群众诉求办结率100%', '受理群众诉求120件，已全部及时办结。'],
  ])('all of it, in time: %s ← %s', (task, result) => {
    expect(implied(task, result)).toMatchObject(result.includes('已全部') ? { value: 100 } : { value: 100, status: 'met' });
  });
  it('as many numbered parts as were asked', () => {
    expect(implied('完成重点项目3项', '1.道路改造完工。2.桥梁建成通车。3.公园开放。')).toMatchObject({ value: 3, status: 'met' });
  });
  it('what is left after what was not done', () => {
    expect(implied('完成改革任务19项', '19项任务中1项未完成。')).toMatchObject({ value: 18, status: 'unmet' });
  });
  it.each([
    ['新建公园3处', '公园建设顺利。'],
    ['重大安全事故0起', '加强巡查，组织培训12场。'],
    ['建成消防站1座', '文化馆建成并投入使用。'],
    ['建成消防站1座', '消防站正在建设。'],
    ['建成消防站1座', '消防站建设已启动。'],
  ])('%s ← %s: nothing', (task, result) => {
    expect(implied(task, result)).toBeNull();
  });
});

describe('all of them', () => {
  it('is not said by an average', () => {
    expect(answersTo('设备在线率高于98%，台账接入率100%', '设备平均在线率98.6%。台账接入率100%。')).toEqual(['98%→98.6% met', '100%→100% met']);
  });
  it('is said of works by whatever noun', () => {
    expect(answersTo('推进2个酒店提质改造', '2个项目均已完工，新增客房326间。')).toEqual(['2个→2个 met']);
  });
});
