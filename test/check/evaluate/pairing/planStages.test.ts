import { answersTo } from '../../../support/judgedRow';

describe('a figure that is just what was asked, and later ones that tell how far the work is', () => {
  it.each([
    ['计划改造平房院落260处，已开工140处，其中完工45处。', '260处→45处 unmet'],
    ['计划改造260处，完成改造45处。', '260处→45处 unmet'],
    ['列入改造计划的平房院落260处，已开工140处。', '260处→140处 unmet'],
    ['全镇共改造平房院落260处，已开工140处，已完工45处。', '260处→45处 unmet'],
  ])('改造平房院落260处 ← %s', (result, answer) => {
    expect(answersTo('改造平房院落260处', result)).toEqual([answer]);
  });

  it.each([
    ['开工改造平房院落260处', '计划开工260处，已开工260处，完工45处。', '260处→260处 met'],
    ['平房院落改造260处', '平房院落改造260处，已完工260处，完成验收45处。', '260处→260处 met'],
    ['培训护理员300人', '计划培训护理员300人，实际培训312人，已就业60人。', '300人→312人 exceeded'],
    ['发展便民驿站24家', '全镇共发展便民驿站24家，其中新开业9家。', '24家→24家 met'],
    ['完成签约180户', '涉及180户，已签约180户，完成拆除60户。', '180户→180户 met'],
  ])('what comes after the deed that was asked for does not count: %s ← %s', (task, result, answer) => {
    expect(answersTo(task, result)).toEqual([answer]);
  });
});

it.each([
  ['计划新建凉亭6处。截至目前，4处已完工开放，2处正在施工。', '6处→4处 unmet'],
  ['今年我镇计划新建凉亭6处，总面积900平方米。目前6处均已开工，其中4处已完工，2处正在施工。', '6处→4处 unmet'],
  ['计划新建凉亭6处。截至目前已建成7处。', '6处→7处 exceeded'],
  ['计划新建凉亭6处。截至目前，均已完工开放。', '6处→6处 met'],
])('a plan in a sentence of its own gives way to what came of it: %s', (result, answer) => {
  expect(answersTo('新建凉亭6处', result)).toEqual([answer]);
});

it('a run of tasks that are all said to be done is answered one by one', () => {
  expect(answersTo('完成区政府工作报告任务17项、实事任务8项。', '区政府工作报告涉及本镇任务17项、实事任务8项均已完成。')).toEqual(['17项→17项 met', '8项→8项 met']);
});

it('a rate of answering (响应率) is no plan for what is to come', () => {
  expect(answersTo('热线响应率100%；积案办结率90%以上。', '热线响应率100%，积案办结率92.9%。')).toEqual(['100%→100% met', '90%→92.9% met']);
});
