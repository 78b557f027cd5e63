import { answersTo } from '../../../support/judgedRow';

describe('all of what was counted is of the kind that was asked for', () => {
  it.each([
    ['新建公厕24座，其中二类公厕16座', '新建公厕26座，均为二类公厕。', ['24座→26座 exceeded', '16座→26座 exceeded']],
    ['新增床位300张，其中护理型床位150张', '新增床位310张，全部属于护理型床位。', ['300张→310张 exceeded', '150张→310张 exceeded']],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual(expected));

  it.each([
    ['新建公厕24座，其中二类公厕16座', '新建公厕26座，均为社会投资。'],
    ['新建公厕24座，其中二类公厕16座', '新建公厕26座，均已开放。'],
  ])('says nothing of another kind: %s ← %s', (task, result) => expect(answersTo(task, result)[1]).toBe('16座→? review'));
});
