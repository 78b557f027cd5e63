import { answersTo } from '../../../support/judgedRow';

describe('all of those that were told of, said at the end of the sentence to be done', () => {
  it.each([
    ['整改问题点位84处', '摸排问题点位84处，立行立改61处，限期整改23处，已全部完成整改。', '84处→84处 met'],
    ['安置困难住户130户', '核查困难住户130户，货币安置88户，实物安置42户，均已完成安置。', '130户→130户 met'],
    // not all, another deed, and fewer than were asked for
    ['整改问题点位84处', '摸排问题点位84处，立行立改61处，限期整改23处。', '84处→23处 unmet'],
    ['整改问题点位84处', '摸排问题点位84处，立行立改61处，限期整改11处，已全部纳入台账。', '84处→11处 unmet'],
    ['整改问题点位90处', '摸排问题点位84处，立行立改61处，限期整改23处，已全部完成整改。', '90处→84处 unmet'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});
