import { answersTo } from '../../../support/judgedRow';

describe('those put forward, and those of them that were taken', () => {
  it.each([
    ['认定市级众创空间不少于6家', '遴选11家众创空间申报，7家通过评审。', '6家→7家 exceeded'],
    ['纳入非遗名录的项目不少于9项', '共受理申请21项，入选名录8项。', '9项→8项 unmet'],
    ['获评星级民宿12家', '推荐30家民宿参评，其中13家获评星级民宿。', '12家→13家 exceeded'],
  ])('%s is answered by %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));

  it.each([
    ['推荐10家民宿参评', '推荐14家民宿参评，6家通过初评。', '10家→14家 exceeded'],
    ['申报专利30件', '申报专利36件，其中获批12件。', '30件→36件 exceeded'],
    ['新增民宿20家', '新增民宿24家，9家获评星级。', '20家→24家 exceeded'],
  ])('%s keeps its own answer in %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});
