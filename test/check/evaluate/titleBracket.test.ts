import { answersTo } from '../../support/judgedRow';

describe('targets in a bracket after the title', () => {
  it.each([
    ['校舍安全（修缮校舍8处，合格率95%以上）', '修缮校舍9处。合格率93%。', ['8处→9处 exceeded', '95%→93% unmet']],
    // the heading asks for no effort
    ['专项规划实施（规划任务14项，绿化面积30公顷）', '14项规划任务完成13项，1项推进中。绿化面积32公顷。', ['14项→13项 unmet', '30公顷→32公顷 exceeded']],
    ['修缮校舍8处（合格率95%以上）', '修缮校舍9处，合格率93%。', ['8处→9处 exceeded']],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual(expected));
});
