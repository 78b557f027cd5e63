import { painter } from '../../host/cli/colours';
import { terminalReport, totalLine } from '../../host/cli/terminal';
import type { Finding, Report, RowResult } from '../../src/check/report';
import { said } from '../../src/check/said';

const plain = painter({ isTTY: false }, {});

function finding(given: Partial<Finding>): Finding {
  return { rule: 'sum-mismatch', severity: 'error', row: 5, cell: 'C5', message: '分项合计 3，文中写作 4', messageId: 'mismatch', data: {}, evidence: '共计\n4户', suggestion: '请核对', key: 'k', ...given };
}

function row(given: Partial<RowResult>): RowResult {
  return { row: 5, task: '城市更新', dimension: '', unit: '', status: 'unmet', items: [], ...given };
}

const report: Report = {
  file: '表.xlsx',
  tables: [
    {
      sheet: '自查表', range: 'A2:D6', title: '某区自查表', headerRow: 2, columns: {}, missingTasks: ['安全生产'],
      template: { id: 't', name: '某模板', required: 3, matched: 2, reason: said('template.given') },
      rows: [row({}), row({ row: 6, task: '一项\u001b[31m长长的任务', status: 'met' })],
      findings: [finding({}), finding({ row: 2, cell: 'A2', severity: 'warning', rule: 'task-missing', message: '缺任务', evidence: '' })],
    },
  ],
};

describe('report in the terminal', () => {
  it('says table, template, counts, rows with their findings, and findings of no row', () => {
    expect(terminalReport(report, plain).split('\n')).toEqual([
      '表.xlsx',
      '  工作表“自查表”，A2:D6，某区自查表',
      '  任务模板：某模板（规定 3 项，对应上 2 项）',
      '  共 2 行：未达标 1，已完成 1',
      '  缺少任务：安全生产',
      '',
      '     5  未达标    城市更新',
      '          错误 C5 分项合计 3，文中写作 4 sum-mismatch',
      '               原文：共计 4户',
      '     6  已完成    一项 [31m长长的任务',
      '  全表',
      '          警告 A2 缺任务 task-missing',
      '',
    ]);
  });

  it('sums up over all files', () => {
    expect(totalLine([report], plain)).toBe('错误 1 个，警告 1 个\n');
    expect(totalLine([report, report], plain)).toBe('共 2 个文件：错误 2 个，警告 2 个\n');
    expect(totalLine([{ file: 'a', tables: [] }], plain)).toBe('没有发现问题\n');
  });

  it('is coloured only on a terminal that wants colours', () => {
    expect(painter({ isTTY: true }, {})('red', '错误')).toBe('\u001b[31m错误\u001b[0m');
    expect(painter({ isTTY: true }, { NO_COLOR: '1' })('red', '错误')).toBe('错误');
    expect(painter({ isTTY: true }, { TERM: 'dumb' })('red', '错误')).toBe('错误');
    expect(plain('red', '错误')).toBe('错误');
  });
});
