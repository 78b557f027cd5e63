import { answersTo } from '../../support/judgedRow';

describe('the bound that was asked for, said again right after a figure', () => {
  it.each([
    ['车辆空驶率控制在12%以内', '车辆空驶率10.4%，控制在12%以内。', '12%→10.4% met'],
    ['群众满意率保持90%以上', '群众满意率94.7%，始终保持在90%以上。', '90%→94.7% met'],
    // the only figure there is, or one of another thing
    ['车辆空驶率控制在12%以内', '车辆空驶率控制在12%以内。', '12%→12% met'],
    ['车辆空驶率控制在12%以内', '车辆完好率98.2%，空驶率控制在12%以内。', '12%→12% met'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});
