import { evaluateTable } from '../../../../src/check/evaluate/table';
import { roleTable } from '../../../support/roleTable';

const statuses = (task: string, result: string): readonly string[] =>
  evaluateTable(roleTable([{ task, result, problem: '无' }], '2023年工作自查表'), null).rows[0]!.result.items.flatMap((item) => item.indicators.map((one) => `${one.target.text} ${one.actual?.text ?? '?'} ${one.status}`));

describe('a whole is not less than its own part', () => {
  it('so that another part is not taken for it', () => {
    expect(statuses('减负降费约20亿元，其中社保缓缴约8亿元', '社保缓缴9亿元，新增降费5亿元，发放补贴4亿元')).toEqual(['20亿元 ? review', '8亿元 9亿元 met']);
  });

  it.each<[string, string, string[]]>([
    ['减负降费20亿元，其中社保缓缴8亿元', '减负降费18亿元，其中社保缓缴9亿元', ['20亿元 18亿元 unmet', '8亿元 9亿元 exceeded']],
    // told by its own name, it stands as it is told
    ['减负降费20亿元，其中社保缓缴8亿元', '社保缓缴9亿元，减负降费5亿元', ['20亿元 5亿元 unmet', '8亿元 9亿元 exceeded']],
    ['新建学校12所，其中中学4所', '新建学校10所，其中中学3所', ['12所 10所 unmet', '4所 3所 unmet']],
  ])('%s ← %s', (task, result, expected) => expect(statuses(task, result)).toEqual(expected));
});
