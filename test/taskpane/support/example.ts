import type { CheckResult, Inspection } from '../../../src/commands/api';
import { listed, said } from '../../../src/check/said';
import type { Finding, IndicatorResult, RowResult, Status } from '../../../src/check/report';

/** A small table of an invented district, as the commands would tell of it. */
export const INSPECTION: Inspection = {
  workbook: '青河区自查表.xlsx',
  sheet: '自查表',
  tables: [
    {
      sheet: '自查表',
      range: 'A2:D8',
      title: '青河区2022年度日常履职自查表',
      rowCount: 6,
      columns: {
        dimension: { letter: 'A', header: '考评维度', corrected: false },
        task: { letter: 'B', header: '自查内容（专项任务）', corrected: false },
        result: { letter: 'C', header: '落实情况', corrected: false },
        problem: { letter: 'D', header: '存在问题及原因', corrected: false },
      },
      otherColumns: [],
      template: { id: 'beijing-district-2022', name: '北京市各区2022年日常履职任务', reason: said('template.fits', { clauses: listed('clauses', [said('template.year', { year: 2022 }), said('template.allRows', { rows: 6 })]) }) },
    },
  ],
  templates: [
    { id: 'beijing-district-2022', name: '北京市各区2022年日常履职任务' },
    { id: 'beijing-district-2022-daxing', name: '北京市各区2022年日常履职任务（大兴区）' },
  ],
  hasMarks: false,
};

/** The text of the result cell in row 4, which two findings point into. */
export const RESULT_TEXT =
  '全区持续推进垃圾分类。1.居民厨余垃圾分出率保持在21%以上。2.全年改造老旧小区管线，其中东片完成1200户，西片完成850户，共计2150户。3.生活垃圾分类考核综合得分82.4分，低于目标要求。';

const at = (words: string): readonly [number, number] => {
  const start = RESULT_TEXT.indexOf(words);
  return [start, start + words.length];
};

const score: IndicatorResult = {
  name: '生活垃圾分类考核综合得分',
  target: { op: '>=', value: 85, unit: '分', text: '85分', source: 'template' },
  actual: { value: 82.4, unit: '分', text: '82.4分', cell: 'C4', span: at('82.4分') },
  rate: 0.969,
  status: 'unmet',
  reason: said('pair.words', { words: listed('quotes', ['综合得分']) }),
};
const projects: IndicatorResult = {
  name: '年度新增项目数',
  target: { op: '>=', value: 120, unit: '个', text: '120个', source: 'sheet', cell: 'B3', span: [10, 14] },
  actual: { value: 168, unit: '个', text: '168个', cell: 'C3', span: [8, 12] },
  rate: 1.4,
  status: 'exceeded',
  reason: said('pair.unit'),
};

function row(number: number, task: string, status: Status, items: RowResult['items'] = []): RowResult {
  return { row: number, task, taskId: `task-${String(number)}`, matchReason: said('match.title', { title: task }), dimension: '重点任务', unit: '', status, items };
}

export const SUM_FINDING: Finding = {
  rule: 'sum-mismatch',
  severity: 'error',
  row: 4,
  cell: 'C4',
  span: at('东片完成1200户，西片完成850户，共计2150户'),
  messageId: 'mismatch',
  data: { parts: listed('sum', ['1200户', '850户']), sum: '2050户', total: '2150户', difference: '100户' },
  message: '分项1200户、850户相加为2050户，文中合计写作2150户，相差100户。',
  evidence: '东片完成1200户，西片完成850户，共计2150户',
  suggestion: '请核对各分项与合计，更正有误的数字。',
  key: 'sum-4',
  item: '2',
};
export const TARGET_FINDING: Finding = {
  rule: 'target-missed',
  severity: 'error',
  row: 4,
  cell: 'C4',
  span: at('得分82.4分'),
  messageId: 'short',
  data: { name: '生活垃圾分类考核综合得分', actual: '82.4分', target: said('target.>=', { target: '85分' }) },
  message: '生活垃圾分类考核综合得分目标不低于85分，填报82.4分，低2.6分。',
  evidence: '得分82.4分',
  suggestion: '请核实数据；确未达标的，请在“存在问题及原因”中说明。',
  key: 'target-4',
  item: '3',
};
const PROVISIONAL: Finding = {
  rule: 'figure-provisional',
  severity: 'warning',
  row: 5,
  cell: 'C5',
  span: [0, 5],
  messageId: 'period',
  data: { words: listed('words', ['截至11月']) },
  message: '数据截至11月，不是全年数。',
  evidence: '截至11月',
  suggestion: '请补充全年数据。',
  key: 'provisional-5',
};
const BLANK: Finding = {
  rule: 'cell-empty',
  severity: 'error',
  row: 6,
  cell: 'D6',
  messageId: 'empty',
  data: { column: '存在问题及原因', advice: said('advice.problem') },
  message: '“存在问题及原因”没有填写。',
  evidence: '',
  suggestion: '没有问题的请填“无”。',
  key: 'empty-6',
};
const MISSING: Finding = {
  rule: 'task-missing',
  severity: 'error',
  row: 2,
  cell: 'B2',
  messageId: 'missing',
  data: { task: '回天地区治理' },
  message: '缺少规定任务“回天地区治理”。',
  evidence: '',
  suggestion: '请补充这项任务；不涉及的请说明。',
  key: 'missing-1',
};

export const RESULT: CheckResult = {
  handlings: {},
  workbook: INSPECTION.workbook,
  texts: { C4: RESULT_TEXT, C5: '截至11月，空气质量优良天数比率为78.3%，预计全年达标。' },
  report: {
    sheet: '自查表',
    range: 'A2:D8',
    title: '青河区2022年度日常履职自查表',
    headerRow: 2,
    columns: { dimension: 'A', task: 'B', result: 'C', problem: 'D' },
    template: { id: 'beijing-district-2022', name: '北京市各区2022年日常履职任务', required: 7, matched: 6, reason: said('template.year', { year: 2022 }) },
    missingTasks: ['回天地区治理'],
    rows: [
      row(3, '开放平台建设', 'exceeded', [
        { path: '', text: '年度新增项目数120个。', answer: '年度新增项目168个。', status: 'exceeded', reason: said('reported', { name: '年度新增项目数', actual: '168个', target: '120个' }), indicators: [projects] },
      ]),
      row(4, '生活垃圾分类与老旧小区改造', 'unmet', [
        { path: '1', text: '厨余垃圾分出率不低于20%。', answer: '居民厨余垃圾分出率保持在21%以上。', status: 'met', reason: said('plain'), indicators: [] },
        { path: '2', text: '改造老旧小区管线。', answer: '东片完成1200户，西片完成850户，共计2150户。', status: 'met', reason: said('claimed', { words: '完成' }), indicators: [] },
        { path: '3', text: '分类考核综合得分85分以上。', answer: '生活垃圾分类考核综合得分82.4分，低于目标要求。', status: 'unmet', reason: said('reported', { name: '生活垃圾分类考核综合得分', actual: '82.4分', target: '85分' }), indicators: [score] },
      ]),
      row(5, '空气质量改善', 'pending'),
      row(6, '河湖水系治理', 'missing', [{ path: '', text: '河湖水质达标。', answer: '', status: 'missing', reason: said('answer.none'), indicators: [] }]),
      row(7, '接诉即办', 'met'),
      row(8, '安全生产', 'inProgress'),
    ],
    findings: [MISSING, PROVISIONAL, TARGET_FINDING, SUM_FINDING, BLANK],
  },
};

/** A result with so many rows, each with a finding. */
export function longResult(count: number): CheckResult {
  const rows = Array.from({ length: count }, (_one, index) => row(index + 3, `第${String(index + 1)}项任务`, index % 3 === 0 ? 'unmet' : 'met'));
  const findings = rows.map((one): Finding => ({ ...PROVISIONAL, row: one.row, cell: `C${String(one.row)}`, key: `p-${String(one.row)}` }));
  return { ...RESULT, report: { ...RESULT.report, rows, findings, missingTasks: [] } };
}
