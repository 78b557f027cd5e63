import { answersTo, judgedRow } from '../../../support/judgedRow';

describe('steps that come after the work', () => {
  it.each([
    ['治理水塘4口', '4口水塘治理已完工，其中3口已销号，1口待市级验收销号。', '4口→4口 met'],
    ['整治安全隐患点16处', '16处隐患点整治已全部完工，其中14处已验收，2处正在组织验收。', '16处→16处 met'],
    ['新建敬老院3所', '东、西、南3所敬老院已全部建成，其中2所已对外运营，1所正在办理备案手续。', '3所→3所 met'],
  ])('leave nothing of the work open: %s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));

  it.each([
    ['建设标准化厂房6栋', '6栋厂房已开工，其中4栋已竣工，2栋待验收。'],
    ['治理水塘4口', '4口水塘治理已完工3口，1口正在清淤。'],
  ])('what is only begun is not done: %s ← %s', (task, result) => expect(answersTo(task, result)[0]).toMatch(/unmet$/));
});

describe('steps after the work, where words alone tell of it', () => {
  it.each([
    ['推进村庄建设，完成28个村的供水改造', '28个村供水改造全部完成，其中23个村已完成结算，5个村正在办理结算。', 'met'],
    ['完成28个村的供水改造，工程结算全部办结', '28个村供水改造全部完成，其中23个村已完成结算，5个村正在办理结算。', 'inProgress'],
    ['推进村庄建设，完成28个村的供水改造', '28个村供水改造中，23个村已完工，5个村正在施工。', 'unmet'],
  ])('%s ← %s', (task, result, status) => expect(judgedRow(task, result, '个别进度偏慢').status).toBe(status));
});
