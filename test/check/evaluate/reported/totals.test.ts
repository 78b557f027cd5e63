import { answersTo } from '../../../support/judgedRow';

describe('a list of kinds under the deed that was asked for', () => {
  it.each([
    ['培育文艺骨干队伍25支', '培育合唱团14支、锣鼓队12支。', '25支→14支＋12支 exceeded'],
    ['培育文艺骨干队伍25支', '培育合唱团14支、锣鼓队8支。', '25支→14支＋8支 unmet'],
    // the thing that was asked for, and another
    ['培育文艺骨干队伍25支', '培育舞蹈队伍14支、志愿者组织12支。', '25支→14支 unmet'],
    ['建设口袋公园10个', '建设口袋公园8个、停车场9个。', '10个→8个 unmet'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});
