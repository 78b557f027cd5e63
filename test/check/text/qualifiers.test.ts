

import { readText } from '../../../src/check/text';
import { readTargets } from '../../../src/check/text/targets';

const asked = (task: string): readonly string[] => readTargets(readText(task)).map(({ quantity }) => quantity.text);

describe('a bound that says which things are counted', () => {
  it.each([
    ['引进10个投资额不低于5000万元的项目', ['10个']],
    ['引进投资额不低于5000万元的项目10个', ['10个']],
    ['消除年收入低于8万元的薄弱村30个', ['30个']],
    ['新增5家年产值超过2亿元的企业', ['5家']],
    ['投资5000万元以上项目20个', ['20个']],
    ['新增3家营业收入超过1亿元企业、5家小微公司', ['3家', '5家']],
    ['培训500名从业5年以上的教师', ['500名']],
    // what is asked of them is asked for
    ['引进项目10个，投资额不低于5000万元', ['10个', '5000万元']],
    ['12个村的收入不低于9万元', ['9万元']],
  ])('%s', (task, figures) => expect(asked(task)).toEqual(figures));

  it('is no target of its own, so that the number is answered', () => {
    expect(readTargets(readText('承担的18项任务细化为64项工作')).map(({ quantity }) => quantity.text)).toEqual(['18项', '64项']);
  });
});
