import { pairFigures } from '../../../../src/check/evaluate/pairing/pairing';
import { reportedFigures } from '../../../../src/check/evaluate/reported/reported';
import { readText } from '../../../../src/check/text';
import { figureContexts } from '../../../../src/check/text/context';
import { readTargets } from '../../../../src/check/text/targets';
import { inChinese } from '../../../../src/check/said';

/** Target words → words of the figure that answers. */
function paired(task: string, result: string): Record<string, string> {
  const targets = readTargets(readText(task));
  const reading = readText(result);
  const figures = reportedFigures(reading, figureContexts(reading));
  return Object.fromEntries(pairFigures(targets, figures, { sole: targets.length === 1 }).map((pair) => [targets[pair.target]!.quantity.text, figures[pair.figure]!.quantity.text]));
}

describe('targets and the figures that answer them', () => {
  it('find one another by the words around both, in any order', () => {
    expect(paired('新建公园3处，治理河道20公里，改造厕所12座', '改造厕所14座，新建公园4处，治理河道22公里')).toEqual({ '3处': '4处', '20公里': '22公里', '12座': '14座' });
  });
  it('never meet across kinds of units', () => {
    expect(paired('群众满意率不低于90%', '调查群众1200人，发放满意度问卷1500份')).toEqual({});
  });
  it('take the year\'s own figure, not the one added up over years', () => {
    expect(paired('推广新能源车不少于310辆', '累计推广新能源车565辆，其中2022年推广480辆')).toEqual({ '310辆': '480辆' });
  });
  it('leave the figures of others aside', () => {
    expect(paired('优良天数比例不低于73%', '优良天数比例76.1%，高于全市平均值75.3%')).toEqual({ '73%': '76.1%' });
  });
  it('leave last year\'s figure aside', () => {
    expect(paired('水质达标率不低于90%', '水质达标率由上年的86%提高到93%')).toEqual({ '90%': '93%' });
  });
  it('tell a completion rate from the rate that was asked', () => {
    expect(paired('垃圾分类准确率不低于90%', '垃圾分类任务完成率100%，垃圾分类准确率92.4%')).toEqual({ '90%': '92.4%' });
  });
  it('tell stages of a work apart', () => {
    expect(paired('老旧小区改造开工6个、完工4个', '老旧小区改造完工5个、开工7个')).toEqual({ '6个': '7个', '4个': '5个' });
  });
  it('tell a score on another scale from the index', () => {
    expect(paired('环境指数达到85分以上', '环境考核得分861.6分，环境指数折算为百分制87.2分')).toEqual({ '85分': '87.2分' });
  });
  it('do not count what was confessed as not done', () => {
    expect(paired('完成任务18项', '1项未完成')).toEqual({});
  });
  it('share one figure where its words name both', () => {
    const result = readText('解决率和满意率均达到96%');
    const targets = readTargets(readText('解决率和满意率均不低于95%'));
    const figures = reportedFigures(result, figureContexts(result));
    expect(pairFigures(targets, figures).map((pair) => figures[pair.figure]!.quantity.text)).toEqual(targets.map(() => '96%'));
  });
  it('say in plain Chinese why they belong together', () => {
    const reading = readText('水质达标率93%');
    const [pair] = pairFigures(readTargets(readText('水质达标率不低于90%')), reportedFigures(reading, figureContexts(reading)));
    expect(inChinese(pair!.reason)).toContain('水质');
  });
});
