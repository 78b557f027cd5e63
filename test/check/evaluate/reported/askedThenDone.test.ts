import { answersTo } from '../../../support/judgedRow';

describe('a sentence that asks, and the next one that tells the same in the same order', () => {
  it.each([
    ['校舍修缮', '年度任务为开工修缮14所、5.2万平方米，完工9所、3.1万平方米。全年开工修缮15所、5.6万平方米，完工8所、2.9万平方米。', ['14所→15所 exceeded', '5.2万平方米→5.6万平方米 exceeded', '9所→8所 unmet', '3.1万平方米→2.9万平方米 unmet']],
    ['床位建设', '市级目标是：新增护理床位300张、普惠床位500张。截至年底，新增护理床位320张，普惠床位510张。', ['300张→320张 exceeded', '500张→510张 exceeded']],
    // the plan of the year, in a sentence of its own
    ['校舍修缮', '今年全区计划新开工修缮校舍21所、惠及师生6800人。1—10月，全区新开工修缮校舍19所、惠及师生6400人。', ['21所→19所 unmet', '6800人→6400人 unmet']],
    ['床位建设', '年度任务新增护理床位300张，其中镇级120张；全年新增320张，其中镇级110张。', ['300张→320张 exceeded', '120张→110张 unmet']],
    // the first sentence tells of what was done as well
    ['床位建设', '年度目标为新增护理床位300张，已新增320张。全年培训护理员210人。', ['300张→320张 exceeded']],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual(expected));
});
