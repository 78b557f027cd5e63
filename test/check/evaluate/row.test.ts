import { evaluateTable } from '../../../src/check/evaluate/table';
import type { RowResult } from '../../../src/check/report';
import { roleTable, smallTemplate, type RoleRow, type SmallTask } from '../../support/roleTable';

function judged(row: RoleRow, template?: readonly SmallTask[]): RowResult {
  return evaluateTable(roleTable([row]), template ? smallTemplate(template) : null).rows[0]!.result;
}
const WATER: SmallTask = { title: '水环境治理', keywords: ['河道', '水质'], requirements: ['治理河道20公里', '水质达标率不低于90%'] };

describe('the status of a row', () => {
  it.each([
    ['新建公园3处', '', 'missing'],
    ['新建公园3处', '新建公园2处。', 'unmet'],
    ['建成文化馆', '文化馆正在装修。', 'inProgress'],
    ['单位能耗下降3%', '预计单位能耗下降3.2%。', 'pending'],
    ['设备在线率高于98%', '设备运行平稳。', 'review'],
    ['新建公园3处', '新建公园3处。', 'met'],
    ['新建公园3处', '新建公园4处。', 'exceeded'],
    ['群众满意率不低于90%', '群众满意率98%。', 'met'],
    ['1.新建公园3处；2.治理河道20公里。', '1.新建公园4处。2.治理河道18公里。', 'unmet'],
    ['1.新建公园3处；2.开展文化演出。', '1.新建公园3处，已开放。2.开展文化演出30场。', 'met'],
    ['垃圾分类准确率达到90%或者同比提高5个百分点', '垃圾分类准确率达到92%。', 'met'],
  ] as const)('%s ← %s: %s', (task, result, status) => {
    expect(judged({ task, result, problem: '无' }).status).toBe(status);
  });

  it('is that of its worst item', () => {
    const row = judged({ task: '1.新建公园3处；2.治理河道20公里；3.开展文化演出30场。', result: '1.新建公园5处。2.治理河道20公里。', problem: '无' });
    expect(row.items.map((item) => [item.path, item.status])).toEqual([['1', 'exceeded'], ['2', 'met'], ['3', 'missing']]);
    expect(row.status).toBe('missing');
  });

  it('follows the template where the sheet names the task alone', () => {
    const row = judged({ task: '水环境治理', result: '治理河道18公里，水质达标率93%。' }, [WATER]);
    expect(row.taskId).toBe('task-1');
    expect(row.items.flatMap((item) => item.indicators).map(({ target, actual, status }) => [target.text, target.source, actual?.text, status])).toEqual([
      ['20公里', 'template', '18公里', 'unmet'],
      ['90%', 'template', '93%', 'met'],
    ]);
  });

  it('says where figures stand and in what unit', () => {
    const [indicator] = judged({ task: '造林1.5万亩', result: '全年造林16500亩。' }).items.flatMap((item) => item.indicators);
    expect(indicator).toMatchObject({ target: { value: 15000, unit: '亩', cell: 'A3', text: '1.5万亩' }, actual: { value: 16500, unit: '亩', cell: 'B3', span: [4, 10] }, status: 'exceeded' });
    expect(indicator?.rate).toBeCloseTo(1.1);
  });

  it('is judged by target and value columns where the table has them', () => {
    const row = judged({ task: '新建充电桩', target: '200个', actual: 185 });
    expect(row.status).not.toBe('met');
    expect(judged({ task: '新建充电桩', target: '200个', actual: '230个' }).status).toBe('exceeded');
  });

  it('is review where a requirement of the template has no figure', () => {
    expect(judged({ task: '水环境治理', result: '治理河道22公里，水质明显改善。' }, [WATER]).status).toBe('review');
  });
});

describe('places in a ranking', () => {
  it.each([
    ['环境考核进入全市前5名', '环境考核列全市第3位。', 'met'],
    ['环境考核进入全市前5名', '环境考核列全市第8位。', 'unmet'],
    ['营商环境评价位居全省前三', '营商环境评价位居全省第二。', 'met'],
    ['满意度排名第一', '满意度得分91分，排名第一。', 'met'],
    ['环境考核进入全市前5名', '环境考核成绩优秀。', 'review'],
  ] as const)('%s ← %s: %s', (task, result, status) => {
    expect(judged({ task, result, problem: '无' }).status).toBe(status);
  });
});

describe('names and figures in the same order', () => {
  it.each([
    ['办结率、好评率、回访率达到98%、95%、90%', '回访率、办结率、好评率为91%、98.6%、95.5%。', [['98%', '98.6%'], ['95%', '95.5%'], ['90%', '91%']]],
    ['氮氧化物、颗粒物年均浓度控制在40、30微克/立方米以内', '氮氧化物、颗粒物年均浓度为38、31微克/立方米。', [['40', '38'], ['30微克/立方米', '31微克/立方米']]],
  ] as const)('%s ← %s', (task, result, pairs) => {
    const found = judged({ task, result, problem: '无' }).items.flatMap((item) => item.indicators);
    expect(found.map(({ target, actual }) => [target.text, actual?.text])).toEqual(pairs);
  });
});
