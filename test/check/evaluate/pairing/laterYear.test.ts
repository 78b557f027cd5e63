import { answersTo } from '../../../support/judgedRow';

describe('of one thing in several years the last one answers', () => {
  it.each<[string, string, string[]]>([
    ['优良天数比率达到75%', '2022年优良天数比率为71%，2023年为76%。', ['75%→76% met']],
    ['优良天数比率达到75%', '2021年、2022年优良天数比率分别为70%、71%，2023年为76%。', ['75%→76% met']],
    ['培育企业8家', '2022年培育6家、2023年培育9家。', ['8家→9家 exceeded']],
    ['培育企业8家', '2023年培育9家，2022年培育6家。', ['8家→9家 exceeded']],
    // what is asked of both years is what they make together
    ['两年培育企业15家', '2022年培育6家，2023年培育9家。', ['15家→6家＋9家 met']],
    // another thing
    ['培育企业8家', '2022年以来培育企业9家，2023年引进人才6人。', ['8家→9家 exceeded']],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual(expected));
});
