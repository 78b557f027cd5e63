import { answersTo, judgedRow } from '../../../support/judgedRow';

describe('what stands behind what holds it', () => {
  it.each([
    ['拆迁签约500户，公租房开工600套，清理违建40栋', '累计签约526户；清理违建47栋；公租房开工2个地块638套。', '600套→638套 exceeded'],
    ['巡查道路80公里，铺设燃气管道9公里', '巡查道路86公里，铺设燃气管道4个标段9.6公里。', '9公里→9.6公里 exceeded'],
  ])('is told by the words before both: %s ← %s', (task, result, answer) => expect(answersTo(task, result)).toContain(answer));
});

describe('what is asked from a level on', () => {
  it.each([
    ['新增市级以上非遗项目6项', '新增省级非遗项目2项、市级非遗项目5项，区级非遗项目9项，总数达到61项。', '6项→2项＋5项 exceeded'],
    ['创建省级以上绿色园区5个', '创建国家级绿色园区1个、省级绿色园区3个，市级绿色园区6个。', '5个→1个＋3个 unmet'],
  ])('is all that was told of it and of higher ones: %s ← %s', (task, result, answer) => expect(answersTo(task, result)).toEqual([answer]));
});

it('an intention that was asked for is no plan', () => {
  expect(judgedRow('达成合作意向3000人以上', '组织对接会18场，达成意向3260人。', '无').status).toBe('exceeded');
});
