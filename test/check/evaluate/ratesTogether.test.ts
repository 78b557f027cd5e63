import { judgedRow } from '../../support/judgedRow';

function shown(task: string, result: string): readonly string[] {
  const row = judgedRow(task, result);
  return row.items.flatMap((item) => item.indicators.map(({ name, actual, status }) => `${name} ${actual?.text ?? '?'} ${status}`));
}

const TASK = '热线响应率、解决率、满意率分别达到100%、90%、92%';

describe('rates told together', () => {
  it('follow the order in which they were asked for', () => {
    expect(shown(TASK, '热线三率分别为100%、91.5%、90.8%。')).toEqual(['热线响应率 100% met', '解决率 91.5% met', '满意率 90.8% unmet']);
  });
  it('are left open where their number is another', () => {
    expect(shown(TASK, '热线两率分别为91.5%、90.8%。').filter((one) => one.includes('?')).length).toBeGreaterThan(0);
  });
});
