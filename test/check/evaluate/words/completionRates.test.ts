import { evaluateTable } from '../../../../src/check/evaluate/table';
import { inChinese } from '../../../../src/check/said';
import { roleTable } from '../../../support/roleTable';

const judged = (task: string, result: string, title = '2023年工作自查表') => evaluateTable(roleTable([{ task, result, problem: '个别进度偏慢' }], title), null).rows[0]!.result;

describe('a text that falls short by its own rate', () => {
  it.each([
    ['完成专项整治5项任务', '1.关停散乱企业6家，完成率75%。\n2.拆除违建3万平方米，完成率100%。'],
    ['落实绿化专项行动', '新增绿地86公顷，完成年度任务的92%；补植树木4万株，完成率101%。'],
    ['环境整治', '整治背街小巷8条，任务完成率仅为80%。'],
    ['减排工作', '粉尘减排960吨，完成目标96%。'],
    ['减排工作', '粉尘减排96吨、废水减排40万吨，分别完成年度任务的104%和92%。'],
  ])('%s ← %s', (task, result) => expect(judged(task, result).status).toBe('unmet'));

  it('quotes the rate', () => {
    const row = judged('环境整治', '整治背街小巷8条，完成率80%。');
    expect(row.items.map((item) => inChinese(item.reason))).toEqual(['文中写明“完成率80%”']);
  });

  it.each([
    ['环境整治', '整治背街小巷10条，完成率100%。'],
    ['推进快速路建设', '快速路完成路基8公里，完成总工程量的62%，达到年度节点。'],
    ['加快重点项目建设', '重点项目完成投资8亿元，累计完成率45%。'],
    ['问题整改完成率不低于90%', '整改问题46个，完成率92%。'],
    ['图书馆工作', '新购图书2.6万册，古籍修复完成率82%。'],
    ['整治背街小巷8条', '整治背街小巷8条，全市平均完成率85%。'],
    ['环境整治', '整治背街小巷10条，完成率由上年的80%提高到100%。'],
    ['减排工作', '粉尘减排96吨、废水减排40万吨，分别完成年度任务的104%和102%。'],
  ])('says nothing of it: %s ← %s', (task, result) => expect(judged(task, result).status).not.toBe('unmet'));
});
