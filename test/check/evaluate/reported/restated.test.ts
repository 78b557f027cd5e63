import { restatedTargets } from '../../../../src/check/evaluate/reported/restated';
import { readText } from '../../../../src/check/text';
import { answersTo } from '../../../support/judgedRow';

const restated = (text: string) => restatedTargets(readText(text), { start: 0, end: text.length }).map((target) => target.quantity.text);

describe('targets that the result itself restates', () => {
  it.each([
    ['年度任务需达到120家，目前实有108家。', ['120家']],
    ['上级下达的任务为40公顷，实际完成42公顷。', ['40公顷']],
    ['拆除违建96万平方米，完成年度任务90万平方米的107%。', []],
    ['新建充电桩310个，同比增长20%。', []],
    ['需要达到120家。', []],
    ['全年培训3200人次，覆盖单位120家。', []],
    ['完成年度任务12项，完成实事8项。', []],
    ['完成市级下达任务35件，新增特色项目6件。', []],
    ['超额完成年度任务12项，实际办结15项。', ['12项']],
    ['年度任务12项，实际办结15项。', ['12项']],
    // by how much more was done
    ['全年秋收玉米8.2万亩，超区级任务0.3万亩。', []],
    // told to be done, not asked
    ['年度8项重点任务全部完成，支持产业、供水等9个项目。', []],
    ['年度12项工作任务均已完成，另实施项目14项。', []],
    ['我镇2个国控断面、7个市控断面（含2个国控断面）全部达标。', []],
    // the tasks of a plan by its name, not a planned task
    ['承担三年行动计划任务54项，其中本年度应完成18项，已全部完成。', ['18项']],
    ['其中年内应完成18项，跨年度任务36项，均按计划推进。', []],
    ['承担区域规划实施计划任务30项，其中9项列入市级调度。', []],
  ] as const)('%s', (text, expected) => {
    const found = restated(text);
    // Either reading of 任务90万平方米的107% is sound; only the other figure must not be taken for the target.
    expect(found.filter((one) => one !== '90万平方米')).toEqual(expected);
  });

  it('what is told again to be done is answered by that', () => {
    const text = '承担任务18项，其中长期任务6项、年度任务12项，12项年度任务已全部完成，另有3项长期任务有进展。';
    expect(restatedTargets(readText(text), { start: 0, end: text.length }).map(({ quantity, answer }) => [quantity.text, answer?.text])).toEqual([['12项', '12项']]);
  });

  it('what is told again in the next sentence to be done is answered by that', () => {
    const text = '共20项，其中年度任务13项、长期任务7项。13项年度任务已全部完成，7项长期任务按计划推进。';
    expect(restatedTargets(readText(text), { start: 0, end: text.length }).map(({ quantity, answer }) => [quantity.text, answer?.text])).toEqual([['13项', '13项']]);
  });

  it('a part that only says what the whole consists of asks for nothing', () => {
    expect(restated('承担任务20项，其中年度任务13项、长期任务7项，均有序推进。')).toEqual([]);
    expect(restated('其中年度任务13项、长期任务7项，实际完成12项。')).toEqual(['13项']);
  });

  it('what a bracket asks is called by what it is asked of', () => {
    const reading = readText('新栽果园12个、3400亩（任务10个、3000亩）。');
    expect(restatedTargets(reading, { start: 0, end: reading.source.length }).map(({ name }) => name)).toEqual(['新栽果园', '新栽果园']);
  });

  it.each([
    ['PM10为56微克/立方米（目标58微克/立方米）。', '<='],
    ['PM10目标58微克/立方米，实际61微克/立方米。', '<='],
    ['绿道12公里（目标10公里）。', '>='],
  ])('what is in the air is to be little: %s', (text, op) => {
    const reading = readText(text);
    expect(restatedTargets(reading, { start: 0, end: reading.source.length }).map((target) => target.op)).toEqual([op]);
  });

  it('only within the part that is looked at', () => {
    const text = '1.年度任务需达到120家，实有108家。2.培训30场。';
    expect(restatedTargets(readText(text), { start: 22, end: text.length })).toEqual([]);
  });
});

test('what was handed down is called by what is measured, without the words that hand it down', () => {
  const reading = readText('市级下达任务为规上企业保有量需达到90家，实际保有量为84家。');
  expect(restatedTargets(reading, { start: 0, end: reading.source.length }).map(({ name }) => name)).toEqual(['规上企业保有量']);
});

it('an average is no answer to what was asked of all', () => {
  expect(answersTo('食品抽检', '全年抽检食品3.36万批次，达到每千人5.2批次，超额完成3万批次的年度任务。')).toEqual(['3万批次→3.36万批次 exceeded']);
});

it('how many there are is answered by what tells how many there are', () => {
  expect(answersTo('高新技术企业发展', '今年市里下达我区高新技术企业保有量任务为215家。区科委上门辅导，全年组织申报108家，获批97家，年底保有量达到226家，比去年净增19家。')).toEqual(['215家→226家 exceeded']);
});

describe('how well something was done does not hide how much', () => {
  it.each([
    ['承担总规实施任务24项，顺利完成23项；建设用地减量38.6公顷。', '24项→23项 unmet'],
    ['承担总规实施任务24项，已顺利完成23项。', '24项→23项 unmet'],
    ['年度任务24项，圆满完成24项。', '24项→24项 met'],
    ['文化中心建设任务7项，高质量完成6项。', '7项→6项 unmet'],
  ])('%s', (result, pair) => expect(answersTo('城市总体规划实施', result)).toEqual([pair]));
});
