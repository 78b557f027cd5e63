import { answersShown, judgedRow } from '../../support/judgedRow';

describe('what was asked, under a label in the answer', () => {
  test('is held against what was done, where the task cell is a bare title', () => {
    expect(answersShown(judgedRow('校舍修缮', '年度目标：修缮校舍8处，更换课桌600套。完成情况：修缮校舍9处，更换课桌540套。'))).toEqual(['8处→9处 exceeded', '600套→540套 unmet']);
  });

  test('is no answer to what the task cell asks', () => {
    expect(answersShown(judgedRow('修缮校舍8处', '任务要求：修缮校舍8处。落实情况：截至12月中旬修缮校舍6处。'))).toEqual(['8处→6处 unmet']);
  });

  test('is named by the heading before it, or by the task', () => {
    expect(answersShown(judgedRow('学校建设', '（一）校舍修缮。任务指标：8处；完成情况：9处。（二）课桌更换。任务指标：600套；完成情况：540套。'))).toEqual(['8处→9处 exceeded', '600套→540套 unmet']);
    expect(answersShown(judgedRow('校舍修缮', '任务：8处。完成：9处。'))).toEqual(['8处→9处 exceeded']);
  });

  test('is answered entry by entry', () => {
    expect(answersShown(judgedRow('就业', '任务：\n1.新增就业3万人。\n2.失业率5%以内。\n完成情况：\n1.新增就业2.9万人。\n2.失业率4.8%。'))).toEqual(['3万人→2.9万人 unmet', '5%→4.8% met']);
  });

  test('of the next year asks for nothing', () => {
    expect(answersShown(judgedRow('校舍修缮', '2022年工作目标：修缮校舍8处。工作完成情况：修缮校舍9处。2023年工作目标：修缮校舍12处。'))).toEqual(['8处→9处 exceeded']);
  });

  test('is found where it stands in the cell', () => {
    const [item] = judgedRow('校舍修缮', '任务：修缮8处。完成：修缮9处。').items;
    expect(item?.indicators[0]?.actual).toMatchObject({ text: '9处', span: [13, 15] });
  });

  test('may stand without a colon: 完成数', () => {
    expect(answersShown(judgedRow('校舍修缮', '任务数8处，完成数6处。'))).toEqual(['8处→6处 unmet']);
  });
});
