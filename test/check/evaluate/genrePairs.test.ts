import { settleAlternatives } from '../../../src/check/evaluate/alternatives';
import { pairFigures } from '../../../src/check/evaluate/pairing';
import { reportedFigures } from '../../../src/check/evaluate/reported';
import type { IndicatorResult, Status } from '../../../src/check/report';
import { readText } from '../../../src/check/text';
import { figureContexts } from '../../../src/check/text/context';
import { readTargets, type Target } from '../../../src/check/text/targets';

function pairs(task: string, result: string): string[] {
  const targets = readTargets(readText(task));
  const reading = readText(result);
  const figures = reportedFigures(reading, figureContexts(reading));
  return [...pairFigures(targets, figures, { sole: true })]
    .sort((a, b) => a.target - b.target)
    .map((pair) => `${targets[pair.target]!.quantity.text}→${figures[pair.figure]!.quantity.text}`);
}

describe('which figure answers', () => {
  it.each<[string, string, string[]]>([
    ['新建充电桩1000个', '全区充电桩保有量达到1.2万个，当年新建1135个', ['1000个→1135个']],
    ['全区民宿达到260家', '新增精品民宿46家，总数达到271家', ['260家→271家']],
    ['生产总值增长5%', '一季度增长3.2%，上半年增长4.1%，全年增长5.4%', ['5%→5.4%']],
    ['引进亿元以上项目25个', '签约项目61个，其中亿元以上27个', ['25个→27个']],
    ['煤改清洁能源2600户', '煤改电2210户、煤改气420户，合计2630户', ['2600户→2630户']],
    ['新建改造公厕25座', '新建公厕11座，改造公厕17座，共计28座', ['25座→28座']],
    ['改造公厕15座', '新建公厕11座，改造公厕17座，共计28座', ['15座→17座']],
    ['清洁生产审核完成20家', '清洁生产审核：申报26家，通过验收20家', ['20家→20家']],
    ['新增油茶1万亩、改造低产油茶2万亩', '完成油茶新造10260亩，低改2.13万亩', ['1万亩→10260亩', '2万亩→2.13万亩']],
    ['办结率、满意率达到98%、95%', '办结率99%，满意率96%', ['98%→99%', '95%→96%']],
    ['水位较上年回升0.5米', '平均埋深12.36米，同比回升0.82米', ['0.5米→0.82米']],
    ['发放补助标准提高40元', '发放补助标准由490元提高到530元', []],
    ['整治重点村18个', '18个重点村中，16个村已完成整治', ['18个→16个']],
  ])('%s | %s', (task, result, expected) => expect(pairs(task, result)).toEqual(expected));
});

describe('alternatives', () => {
  const [first, second] = readTargets(readText('占比达到90%或者同比增长5%')) as [Target, Target];
  const result = (status: Status): { readonly result: IndicatorResult } => ({
    result: { name: '', target: { value: 0, unit: '', text: '', op: '>=', source: 'sheet' }, actual: null, status, reason: '' },
  });

  it('are asked for no more once one of the group is reached', () => {
    const group = {};
    const asked: number[] = [];
    const settled = settleAlternatives([{ target: first, group }, { target: second, group }], (open) => {
      asked.push(open.length);
      return open.map(({ target }) => result(target === second ? 'met' : 'unmet'));
    });
    expect(asked).toEqual([2, 1]);
    expect(settled.map((one) => one?.result.status)).toEqual(['met']);
  });

  it('of another group stay', () => {
    const settled = settleAlternatives([{ target: first, group: {} }, { target: second, group: {} }], (open) => open.map(({ target }) => result(target === second ? 'met' : 'unmet')));
    expect(settled).toHaveLength(2);
  });

  it('all stay where none is reached', () => {
    const group = {};
    expect(settleAlternatives([{ target: first, group }, { target: second, group }], (open) => open.map(() => result('unmet')))).toHaveLength(2);
  });
});
