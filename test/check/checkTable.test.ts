import { checkTable, RULES, type TableReport } from '../../src/check';
import { checkTableInSteps } from '../../src/check/checkTable';
import { roleTable, smallTemplate, type RoleRow } from '../support/roleTable';
import { inChinese, said } from '../../src/check/said';

const WATER = { title: '水环境治理', keywords: ['河道', '水质'], requirements: ['治理河道20公里'] };
const GREEN = { title: '园林绿化', keywords: ['造林', '公园'], requirements: ['造林1500亩'] };
const ROWS: readonly RoleRow[] = [
  { dimension: '生态', task: '园林绿化', result: '造林1620亩。', problem: '无', unit: '园林局' },
  { dimension: '生态', task: '水环境治理', result: '治理河道18公里。', problem: '无', unit: '水务局' },
];
const FITS = said('template.titled', { words: '某区' });
const rules = (report: TableReport): string[] => report.findings.map((finding) => finding.rule);

describe('the report of a table', () => {
  const report = checkTable(roleTable(ROWS), smallTemplate([GREEN, WATER]), { templateReason: FITS });

  it('says where the table stands and what its columns are', () => {
    expect(report).toMatchObject({ sheet: '自查表', range: 'A2:E4', headerRow: 2, title: '2022年度工作任务自查表', columns: { dimension: 'A', task: 'B', result: 'C', problem: 'D', unit: 'E' } });
    expect(report).not.toHaveProperty('excelTable');
  });

  it('says which template was used, and why', () => {
    expect(report.template).toEqual({ id: 'small', name: '测试模板', required: 2, matched: 2, reason: FITS });
    expect(checkTable(roleTable(ROWS), smallTemplate([GREEN])).template?.reason).toEqual(said('template.given'));
  });

  it('has a row for each row, in order', () => {
    expect(report.rows.map(({ row, task, taskId, dimension, unit, status }) => [row, task, taskId, dimension, unit, status])).toEqual([
      [3, '园林绿化', 'task-1', '生态', '园林局', 'exceeded'],
      [4, '水环境治理', 'task-2', '生态', '水务局', 'unmet'],
    ]);
    expect(report.rows.every((row) => row.matchReason !== undefined && inChinese(row.matchReason) !== '')).toBe(true);
  });

  it('has findings that say what, where, why and what to do', () => {
    const found = report.findings.find((finding) => finding.rule === 'target-missed');
    expect(found).toMatchObject({ severity: 'error', row: 4, cell: 'C4', span: [4, 8], evidence: '18公里' });
    expect(found?.message).toContain('18公里');
    expect(found?.message).toContain('20公里');
    expect(found?.suggestion).not.toBe('');
  });

  it('orders findings by row, then severity', () => {
    const order = { error: 0, warning: 1, info: 2 };
    const places = report.findings.map((finding) => finding.row * 10 + order[finding.severity]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('is the same every time', () => {
    expect(checkTable(roleTable(ROWS), smallTemplate([GREEN, WATER]), { templateReason: FITS })).toEqual(report);
  });
});

it('a clean table has no finding', () => {
  const rows: RoleRow[] = [{ task: '园林绿化', result: '造林1620亩。', problem: '无' }, { task: '水环境治理', result: '治理河道22公里。', problem: '无' }];
  expect(checkTable(roleTable(rows), smallTemplate([GREEN, WATER])).findings).toEqual([]);
});

describe('without a template', () => {
  const report = checkTable(roleTable([{ task: '治理河道20公里', result: '治理河道18公里。', problem: '无' }]), null);
  it('the table is checked against its own task texts', () => {
    expect(report.template).toBeNull();
    expect(report.missingTasks).toEqual([]);
    expect(report.rows[0]).not.toHaveProperty('taskId');
    expect(report.rows[0]).toMatchObject({ task: '治理河道20公里', status: 'unmet' });
    expect(rules(report)).toEqual(['target-missed', 'problem-required']);
  });
});

describe('tasks of the template', () => {
  it('that no row answers are named', () => {
    const report = checkTable(roleTable(ROWS.slice(0, 1)), smallTemplate([GREEN, WATER]));
    expect(report.missingTasks).toEqual(['水环境治理']);
    expect(report.template).toMatchObject({ required: 2, matched: 1 });
    expect(report.findings).toMatchObject([{ rule: 'task-missing', row: 2, cell: 'B2' }]);
  });

  it('that two rows answer are reported at the one that fits less', () => {
    const report = checkTable(roleTable([...ROWS, { ...ROWS[0], result: '新建公园3处。' }]), smallTemplate([GREEN, WATER]));
    expect(report.findings.filter((finding) => finding.rule === 'task-duplicate').map((finding) => finding.row)).toEqual([5]);
    expect(report.missingTasks).toEqual([]);
  });

  it('a row of none of them is reported', () => {
    const report = checkTable(roleTable([...ROWS, { task: '机关食堂改造', result: '已改造。', problem: '无' }]), smallTemplate([GREEN, WATER]));
    expect(report.findings.filter((finding) => finding.rule === 'task-unknown').map((finding) => finding.row)).toEqual([5]);
    expect(report.rows[2]).not.toHaveProperty('taskId');
  });
});

describe('the last day that figures should cover', () => {
  const row: RoleRow = { task: '优良天数比例不低于73%', result: '截至9月，优良天数比例76%。', problem: '无' };
  it('is the end of the year in the title', () => {
    expect(rules(checkTable(roleTable([row]), null))).toEqual(['figure-provisional']);
    expect(rules(checkTable(roleTable([row], '２０２２年自查表'), null))).toEqual(['figure-provisional']);
  });
  it('is what the user says', () => {
    expect(rules(checkTable(roleTable([row]), null, { asOf: '2022-09-30' }))).toEqual([]);
  });
  it('is unknown where no year is named', () => {
    expect(rules(checkTable(roleTable([row], '自查表'), null))).toEqual([]);
  });
});

it('disabled rules do not run', () => {
  const rows = [{ task: '治理河道20公里', result: '治理河道18公里。', problem: '无' }];
  expect(rules(checkTable(roleTable(rows), null, { disabledRules: ['target-missed'] }))).toEqual(['problem-required']);
  expect(rules(checkTable(roleTable(rows), null, { disabledRules: RULES.map((rule) => rule.id) }))).toEqual([]);
});

it('in steps it tells the number of rows done, and ends with the same report', () => {
  const steps = checkTableInSteps(roleTable(ROWS), null);
  const done: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) done.push(step.value);
  expect(done).toEqual([1, 2]);
  expect(step.value).toEqual(checkTable(roleTable(ROWS), null));
});

it('messages put quotes inside quotes', () => {
  const report = checkTable(roleTable([{ task: '“双创”基地不少于3个', result: '“双创”基地2个。' }]), null);
  for (const { message } of report.findings) expect(message).not.toMatch(/“[^”]*“/);
});
