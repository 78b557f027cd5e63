import { answersTo } from '../../../support/judgedRow';

describe('what is asked of each period of the year', () => {
  test.each([
    ['每季度至少召开1次例会', '召开例会3次。', ['1次→3次（4个季度，平均0.75次） unmet']],
    ['每季度至少召开1次例会', '召开例会5次。', ['1次→5次（4个季度，平均1.25次） met']],
    ['每月开展2次巡查', '开展巡查20次。', ['2次→20次（12个月，平均1.67次） unmet']],
  ])('is held against the sum of the year, without a word for it: %s ← %s', (task, result, answers) => {
    expect(answersTo(task, result)).toEqual(answers);
  });

  test.each([
    ['as many may be those of each', '每季度至少召开2次例会', '召开例会2次。', ['2次→2次 met']],
    ['the answer tells of each as well', '每月开展2次巡查', '每月巡查3次，全年36次。', ['2次→3次 exceeded']],
    ['money may be more for other reasons', '高龄津贴每月不低于100元', '高龄津贴按110元/月发放。', ['100元→110元/月 exceeded']],
  ])('but not where %s', (_where, task, result, answers) => {
    expect(answersTo(task, result)).toEqual(answers);
  });
});

it.each([
  ['开展培训12期', '每月举办1期。', '12期→1期×12个月＝12期 met'],
  ['开展培训15期', '每月举办1期。', '15期→1期×12个月＝12期 unmet'],
  ['开展联合检查8次', '每季度开展联合检查3次。', '8次→3次×4个季度＝12次 met'],
  ['开展培训12期', '每月举办1期，全年共13期。', '12期→13期 exceeded'],
])('what is told for each period answers by the sum of the year: %s ← %s', (task, result, answer) => {
  expect(answersTo(task, result)).toEqual([answer]);
});
