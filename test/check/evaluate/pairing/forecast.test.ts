import { answersTo } from '../../../support/judgedRow';

describe('what is foreseen of the whole year', () => {
  test.each([
    ['新增床位500张', '现有新增床位460张，预计年底达到510张。', ['500张→510张 pending']],
    ['新增床位500张', '新增床位460张，年底前验收后预计可达510张。', ['500张→510张 pending']],
    ['新增床位500张', '新增床位460张，预计全年可新增床位480张。', ['500张→480张 unmet']],
  ])('goes before what there is by now: %s ← %s', (task, result, answers) => {
    expect(answersTo(task, result)).toEqual(answers);
  });

  test.each([
    ['新增床位500张', '新增床位520张，预计全年达到560张。', ['500张→520张 exceeded']],
    ['新增床位500张', '新增床位460张，预计明年达到510张。', ['500张→460张 unmet']],
    ['新增床位500张', '新增床位460张，养老机构预计全年新增护理员510张。', ['500张→460张 unmet']],
    ['6月底前新增床位500张', '新增床位460张，预计年底达到510张。', ['500张→460张 unmet']],
  ])('but not before enough, nor where it is of another year or thing: %s ← %s', (task, result, answers) => {
    expect(answersTo(task, result)).toEqual(answers);
  });
});
