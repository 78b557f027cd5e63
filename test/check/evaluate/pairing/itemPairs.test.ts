import { sheetExpectations } from '../../../../src/check/evaluate/asked/expectations';
import { pairItems } from '../../../../src/check/evaluate/pairing/itemPairs';
import type { CellText } from '../../../../src/check/table/model';
import { readText } from '../../../../src/check/text';

const cell = (text: string): CellText => ({ cell: 'A3', text, kind: 'text', formula: false, numberFormat: 'General' });

function answers(task: string, result: string): (string | null)[] {
  return pairItems(sheetExpectations(cell(task), readText(task)), readText(result)).map(({ scope }) => (scope ? result.slice(scope.start, scope.end).trim() : null));
}

describe('items of a task and their answers', () => {
  const task = '1.新建公园3处；2.治理河道20公里；3.开展文化演出30场。';
  it('by number and words', () => {
    expect(answers(task, '1.新建公园3处。2.治理河道22公里。3.文化演出36场。')).toEqual(['1.新建公园3处。', '2.治理河道22公里。', '3.文化演出36场。']);
  });
  it('by words where the order differs', () => {
    expect(answers(task, '1.文化演出开展36场。2.新建公园3处。3.治理河道22公里。')).toEqual(['2.新建公园3处。', '3.治理河道22公里。', '1.文化演出开展36场。']);
  });
  it('with one left out', () => {
    expect(answers(task, '1.新建公园3处。2.开展文化演出36场。')).toEqual(['1.新建公园3处。', null, '2.开展文化演出36场。']);
  });
  it('an answer without numbers is the answer to all', () => {
    const result = '新建公园3处，治理河道22公里，文化演出36场。';
    expect(answers(task, result)).toEqual([result, result, result]);
  });
  it('a task in one piece is answered by the whole cell', () => {
    const result = '1.新建公园2处。2.扩建公园1处。';
    expect(answers('新建公园3处', result)).toEqual([result]);
  });
  it('by group where numbers begin again', () => {
    const grouped = '绿化工作：\n1.新建公园3处；\n2.造林1500亩。\n水务工作：\n1.治理河道20公里；\n2.铺设管线8公里。';
    const result = '绿化工作：\n1.公园建成3处。\n2.造林完成1620亩。\n水务工作：\n1.河道治理22公里。\n2.管线铺设9公里。';
    expect(answers(grouped, result)).toEqual(['1.公园建成3处。', '2.造林完成1620亩。', '1.河道治理22公里。', '2.管线铺设9公里。']);
  });
  it('under one heading that the answer leaves out', () => {
    const asked = '推动河西片区建设：1.引进企业12家；2.滨河路建成通车；3.举办推介会2场。';
    expect(answers(asked, '1.引进企业15家。2.滨河路北段已完工，南段正在铺装。3.举办推介会3场。')).toEqual(['1.引进企业15家。', '2.滨河路北段已完工，南段正在铺装。', '3.举办推介会3场。']);
  });
  it('under a heading of two clauses', () => {
    expect(answers('盘活存量空间，推动产业集聚：1.引进企业12家；2.举办推介会2场。', '1.引进企业15家。2.举办推介会3场。')).toEqual(['1.引进企业15家。', '2.举办推介会3场。']);
  });
  it('in passing under another number, by name and unit', () => {
    const asked = '1.发放培训补贴60万元；2.培训人员300人次；3.举办招聘会8场。';
    expect(answers(asked, '1.培训骨干人员340人次，发放培训补贴66万元，惠及企业12家。2.举办招聘会9场。')).toEqual([
      '1.培训骨干人员340人次，发放培训补贴66万元，惠及企业12家。', '1.培训骨干人员340人次，发放培训补贴66万元，惠及企业12家。', '2.举办招聘会9场。',
    ]);
  });
  it('not by a figure of another name', () => {
    const asked = '1.新建街心公园5处；2.整治背街小巷3条；3.举办招聘会8场。';
    expect(answers(asked, '1.新建街心公园6处，铺设污水管线8条。2.举办招聘会9场，面试通道4条。')[1]).toBeNull();
  });
});
