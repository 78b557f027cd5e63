import { answersTo } from '../../../support/judgedRow';

describe('how much of the task was done, in place of a figure', () => {
  test.each([
    ['修缮校舍8处', '已完成，任务完成率100%。', ['8处→100% met']],
    ['修缮校舍8处', '年度任务完成率达112.5%。', ['8处→112.5% exceeded']],
    ['修缮校舍8处', '完成年度任务的75%。', ['8处→75% unmet']],
    ['修缮校舍8处', '完成率75%。', ['8处→75% unmet']],
  ])('answers what was asked: %s ← %s', (task, result, answers) => {
    expect(answersTo(task, result)).toEqual(answers);
  });

  test.each([
    ['where more is asked for', '修缮校舍8处，更换课桌600套', '均已完成，完成率100%。'],
    ['where it is the rate of something else', '修缮校舍8处', '投诉办理完成率100%。'],
    ['where several rates are told', '修缮校舍8处', '完成率75%，目标完成率80%。'],
    ['where the rest is being worked at', '修缮校舍8处', '正在施工，任务完成率75%。'],
    ['where a rate is asked for', '设备完好率90%', '任务完成率100%。'],
    ['where a limit is set', '事故不超过8起', '任务完成率75%。'],
  ])('answers nothing %s', (_where, task, result) => {
    expect(answersTo(task, result).join()).not.toMatch(/→\d+%/u);
  });

  test('gives way to a figure', () => {
    expect(answersTo('修缮校舍8处', '修缮校舍9处，任务完成率112.5%。')).toEqual(['8处→9处 exceeded']);
  });
});

describe('a rate of the name that was asked for, of another thing', () => {
  it.each([
    ['乡村诊室覆盖率100%', '48个村全部设立乡村诊室，远程设备覆盖率91%。', ['100%→48个村全部设立乡村诊室 met']],
    // of the very thing
    ['乡村诊室覆盖率100%', '48个村全部规划乡村诊室，乡村诊室覆盖率91%。', ['100%→91% unmet']],
    ['乡村诊室覆盖率100%', '乡村诊室覆盖率91%。', ['100%→91% unmet']],
    ['乡村诊室覆盖率100%', '全县行政村设立诊室，覆盖率91%。', ['100%→91% unmet']],
  ])('gives way to words that say that all were: %s ← %s', (task, result, answers) => expect(answersTo(task, result)).toEqual(answers));
});
