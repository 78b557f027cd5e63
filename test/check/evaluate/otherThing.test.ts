import { evaluateTable } from '../../../src/check/evaluate/table';
import type { RowResult } from '../../../src/check/report';
import { roleTable } from '../../support/roleTable';

function judged(task: string, result: string): RowResult {
  return evaluateTable(roleTable([{ task, result, problem: '无' }], '2023年工作自查表'), null).rows[0]!.result;
}

const shown = (task: string, result: string): string[] => judged(task, result).items.flatMap((item) => item.indicators.map(({ target, actual, status }) => `${target.text}→${actual?.text ?? '?'} ${status}`));

describe('a figure that counts another kind of thing', () => {
  it.each([
    ['改造学校操场5块', '新建换热站3座。'],
    ['建成街区养老驿站4家', '铺设慢行步道6条，更新路灯，另建过街天桥2座。'],
    ['新建幼儿园3所', '新建换热站3座，更换老旧阀门。'],
  ])('%s is not answered by %s', (task, result) => {
    expect(shown(task, result)[0]).toContain('→?');
  });

  it.each([
    ['新建幼儿园3所', '新建幼儿园3座。', '3所→3座 met'],
    ['新增文化场馆3座', '新增文化馆1家、图书馆分馆2家，共计3家文化场馆。', '3座→3家 met'],
    ['新建公厕12座', '建成公共卫生间公厕12处。', '12座→12处 met'],
    ['建设口袋公园8处', '新建小微绿地8个。', '8处→8个 met'],
    ['培育示范企业6家', '已完成6个。', '6家→6个 met'],
    ['建成便民服务站5座', '已建成5所。', '5座→5所 met'],
  ])('%s may be answered by %s', (task, result, expected) => {
    expect(shown(task, result)).toContain(expected);
  });
});

describe('an answer that belongs to another row', () => {
  const answer = '1.完成全区供热管网改造12公里。\n2.新建换热站3座。\n3.更换老旧阀门260个，供热质量明显改善。';

  it('has no figure that is taken for one of the items', () => {
    const row = judged('1.新建幼儿园3所，新增学位1080个。\n2.改造中小学操场5块。\n3.引进骨干教师60名。', answer);
    expect(row.items.flatMap((item) => item.indicators.filter((one) => one.actual !== null))).toEqual([]);
  });
});
