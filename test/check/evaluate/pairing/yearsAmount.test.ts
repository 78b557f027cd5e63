import { answersTo } from '../../../support/judgedRow';

describe('what was done in the year, and how much more that is than the year before', () => {
  it.each([
    ['新建自行车道12公里，新增街心花园6处', '全年建成自行车道13.2公里，环比增加2.1公里；街心花园6处已全部建成并对外开放。', ['12公里→13.2公里 exceeded', '6处→6处 met']],
    ['新建自行车道12公里', '建成自行车道13.2公里，同比增加2.1公里，建成街心花园6处。', ['12公里→13.2公里 exceeded']],
    ['新建城市绿道12公里', '全年建成绿道13.2公里，环比增加2.1公里；街心花园6处已全部建成并对外开放。', ['12公里→13.2公里 exceeded']],
    ['新建城市绿道12公里，新增街心花园6处', '建成绿道9.2公里，较上年增加2.1公里；街心花园6处已建成。', ['12公里→9.2公里 unmet', '6处→6处 met']],
    ['新增山区造林2000亩', '全年完成造林2150亩，较上年增加300亩；抚育林木900株。', ['2000亩→2150亩 exceeded']],
    ['新增培训1200人次', '共举办培训班18期，培训1360人次，比去年同期多210人次；发放资料3000份。', ['1200人次→1360人次 exceeded']],
    ['新引进企业60家', '引进企业52家，同比增加9家；培育企业4家。', ['60家→52家 unmet']],
  ])('takes what was done: %s ← %s', (task, result, expected) => {
    expect(answersTo(task, result)).toEqual(expected);
  });

  it.each([
    ['a stock grew by what was added', '新增车位300个', '全区车位总数达到2.1万个，比上年增加320个；登记车位1.8万个。', ['300个→320个 exceeded']],
    ['what there is grew by it', '新建城市绿道12公里', '绿道里程达到120公里，较上年增加13公里；街心花园达到60处。', ['12公里→13公里 exceeded']],
    ['the rise itself was asked for', '新建自行车道同比增加2公里', '建成自行车道13.2公里，同比增加2.1公里；建成花园6处。', ['2公里→2.1公里 exceeded']],
  ])('takes the difference where %s', (_name, task, result, expected) => {
    expect(answersTo(task, result)).toEqual(expected);
  });
});
