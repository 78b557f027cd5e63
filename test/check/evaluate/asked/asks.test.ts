import { askKind, readAsks } from '../../../../src/check/evaluate/asked/asks';
import { readText } from '../../../../src/check/text';

describe('what a clause of a task asks for', () => {
  it.each([
    ['建成文化馆', 'completion'], ['印发实施方案', 'completion'], ['完成改造6个小区', 'completion'], ['确保水质达标', 'completion'], ['全面消除旱厕', 'completion'],
    ['文化中心年内开业', 'completion'], ['体育公园10月底前向社会开放', 'completion'], ['新院区年底前具备开诊条件', 'completion'],
    ['年底前持续扩大开放', 'ongoing'], ['帮助企业开业', 'ongoing'],
    ['启动文化馆建设', 'start'], ['开展专项行动', 'start'], ['项目开工', 'start'],
    ['加强组织领导', 'ongoing'], ['持续推进垃圾分类', 'ongoing'], ['做好服务保障', 'ongoing'], ['全面消除消防安全隐患', 'ongoing'], ['基本消除积水点', 'ongoing'],
  ] as const)('%s: %s', (clause, kind) => {
    expect(askKind(clause)).toBe(kind);
  });

  it('clause by clause, without marks and markers', () => {
    const text = '1.启动文化馆建设，完成学校改造；2.加强管理。';
    const asks = readAsks(readText(text), { start: 0, end: text.length });
    expect(asks.map((ask) => ask.kind)).toEqual(['start', 'completion', 'ongoing']);
    for (const { span } of asks) expect(span.end).toBeLessThanOrEqual(text.length);
  });

  it('only within the part that is looked at; nothing in a blank', () => {
    const text = '建成文化馆，完成学校改造';
    expect(readAsks(readText(text), { start: 6, end: text.length }).map((ask) => ask.text)).toEqual(['完成学校改造']);
    expect(readAsks(readText(' 、，'), { start: 0, end: 3 })).toEqual([]);
  });

  it('the heading over the lines of an item asks for nothing', () => {
    const text = '（一）校舍改造\n完成加固8栋，更新课桌。\n（二）推进绿化，补植树木';
    expect(readAsks(readText(text), { start: 0, end: text.length }).map((ask) => ask.text)).toEqual(['完成加固8栋', '更新课桌', '推进绿化', '补植树木']);
    // nothing stands under it, or it is a clause like the next
    expect(readAsks(readText('加强绿化\n完成补植'), { start: 0, end: 9 }).map((ask) => ask.text)).toEqual(['加强绿化', '完成补植']);
  });
});
