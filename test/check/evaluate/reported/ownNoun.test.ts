import { answersTo } from '../../../support/judgedRow';

describe('plans whose answers stand among others', () => {
  it.each<[string, string[]]>([
    ['年度应完成宅基地登记2.6万宗，已完成权籍调查2.58万宗、登记发证2.31万宗。', ['2.6万宗→2.31万宗 unmet']],
    ['应完成26处供水站消毒设备更新和18处水源井改造，实际更新消毒设备26处、改造水源井17处。', ['26处→26处 met', '18处→17处 unmet']],
    ['管线占压隐患台账18处，要求年内消除15处，实际消除16处。', ['15处→16处 exceeded']],
    ['护理型床位占比要达到70%，目前为68.3%。', ['70%→68.3% unmet']],
    ['接报事故26起、死亡27人，同比分别下降10.3%和8%，均完成下降5%的年度控制目标。', ['5%→10.3% met', '5%→8% met']],
  ])('%s', (result, shown) => {
    expect(answersTo('专项工作', result)).toEqual(shown);
  });
});
