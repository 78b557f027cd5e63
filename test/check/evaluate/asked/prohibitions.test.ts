import { prohibitionIn } from '../../../../src/check/evaluate/asked/prohibitions';
import { judgedRow } from '../../../support/judgedRow';
import { smallTemplate } from '../../../support/roleTable';

function shown(task: string, result: string): readonly string[] {
  const row = judgedRow(task, result);
  return [row.status, ...row.items.flatMap((item) => item.indicators.map(({ name, target, actual }) => `${name} ${target.text}→${actual?.text ?? '?'}`))];
}

describe('what a task forbids', () => {
  it.each([
    ['确保不发生较大火灾事故', { verb: '发生', event: '较大火灾事故' }],
    ['不得出现拖欠工资现象', { verb: '出现', event: '拖欠工资' }],
    ['守住不发生返贫的底线', { verb: '发生', event: '返贫' }],
    ['严禁新增违建', { verb: '新增', event: '违建' }],
    ['坚决防范遏制重大及以上火灾', { verb: '', event: '重大火灾' }],
    ['有效防范较大道路交通事故', { verb: '', event: '较大道路交通事故' }],
    ['严密防范较大生产安全事故', { verb: '', event: '较大事故' }],
    ['杜绝冒名领取', { verb: '', event: '冒名领取' }],
    ['实现零差错', { verb: '', event: '差错' }],
  ])('%s', (ask, expected) => expect(prohibitionIn(ask)).toEqual(expected));

  it.each(['不得低于95%', '不断提升服务水平', '零就业家庭动态清零', '建设零碳园区', '防止水土流失治理面积20公顷', '全力防范一般生产安全事故', '防范化解重大风险', '加强巡查'])('nothing by %s', (ask) => expect(prohibitionIn(ask)).toBeNull());
});

describe('what the template forbids', () => {
  const template = smallTemplate([{ title: '消防安全', keywords: ['火灾'], requirements: [{ text: '加强检查，不发生较大火灾', optional: true }] }]);
  const status = (result: string): string => judgedRow('消防安全', result, '无', template).status;

  it('is held against the answer to a bare title', () => {
    expect(status('1.开展消防检查900家次。2.全年发生较大火灾1起，已妥善处置。')).toBe('unmet');
    expect(status('1.开展消防检查900家次。2.全年未发生较大火灾。')).toBe('met');
  });
});

describe('an answer that counts what was forbidden', () => {
  it.each([
    ['确保不发生较大火灾事故', '开展检查900家次，发生较大火灾事故1起。', '较大火灾事故 0起→1起'],
    ['确保不发生较大火灾事故', '全年发生2起较大火灾事故。', '较大火灾事故 0起→2起'],
    ['严禁新增违建', '拆除存量违建1.2万平方米，巡查发现新增违建3处。', '违建 0处→3处'],
    ['坚决防范遏制重大及以上火灾', '全年发生重大火灾1起。', '重大火灾 0起→1起'],
    ['有效防范较大生产安全事故', '发生一般事故6起，发生1起较大事故。', '较大事故 0起→1起'],
    ['不得新增隐性债务', '新增隐性债务0.4亿元。', '隐性债务 0元→0.4亿元'],
    ['不得有不合格批次', '抽检合格620批、不合格2批。', '不合格批次 0批→2批'],
  ])('%s: %s', (task, result, expected) => {
    const [status, ...indicators] = shown(task, result);
    expect(status).toBe('unmet');
    expect(indicators).toContain(expected);
  });

  it.each([
    ['确保不发生较大火灾事故', '全年未发生较大火灾事故。'],
    ['确保不发生较大火灾事故', '发生一般火灾事故12起，比上年减少3起，未造成人员伤亡。'],
    ['确保不发生较大火灾事故', '组织较大火灾事故应急演练6场。'],
    ['严禁新增违建', '拆除违建1.2万平方米，查处违建46处。'],
    ['不得新增隐性债务', '化解隐性债务2.6亿元，没有新增。'],
    ['杜绝冒名领取', '核查发放名单3200人，未发现冒名领取。'],
  ])('%s is kept: %s', (task, result) => expect(shown(task, result)[0]).toBe('met'));
});
