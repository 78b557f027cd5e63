import { evaluateTable } from '../../../src/check/evaluate/table';
import type { RowResult } from '../../../src/check/report';
import { roleTable, type RoleRow } from '../../support/roleTable';

function judged(row: RoleRow): RowResult {
  return evaluateTable(roleTable([{ problem: '无', ...row }], '2023年工作自查表'), null).rows[0]!.result;
}

const shown = (row: RoleRow): string[] => judged(row).items.flatMap((item) => item.indicators.map(({ target, actual, status }) => `${target.text}→${actual?.text ?? '?'} ${status}`));

describe('indicators by several names', () => {
  it.each([
    ['研发投入强度达到2.3%，城镇新增就业2万人', '研究与试验发展经费支出占生产总值比重为2.36%，城镇新增就业2.1万人', '2.3%→2.36% met'],
    ['GDP增长5%，CPI涨幅3%左右', '地区生产总值增长5.4%，居民消费价格上涨0.8%', '5%→5.4% met'],
    ['细颗粒物年均浓度控制在35微克/立方米', 'PM2.5年均浓度31微克/立方米', '35微克/立方米→31微克/立方米 met'],
  ])('%s', (task, result, first) => {
    expect(shown({ task, result })[0]).toBe(first);
    expect(shown({ task, result }).join()).not.toContain('?');
  });
});

describe('a figure by the head, whose denominator stands in words', () => {
  it.each([
    ['医疗卫生机构床位达到6.1张/千人', '每千人口医疗卫生机构床位6.23张', '6.1张/千人→6.23张 met'],
    ['重点行业监测点达到3个/平方公里', '每平方公里布设监测点2.6个', '3个/平方公里→2.6个 unmet'],
    ['医疗卫生机构床位达到6.1张/千人', '每万人口医疗卫生机构床位62张', '6.1张/千人→? review'],
  ])('%s ← %s', (task, result, expected) => {
    expect(shown({ task, result })).toEqual([expected]);
  });
});

describe('what the figure beside it names', () => {
  it('a share of last year between a level and its change is no answer to a rate of change', () => {
    expect(shown({ task: '旅游收入增长8%左右', result: '旅游收入326亿元，恢复到上年的92.6%，同比下降7.4%。' })).toEqual(['8%→7.4% unmet']);
    expect(shown({ task: '客流恢复到上年同期的90%', result: '客流恢复到上年同期的92.6%。' })).toEqual(['90%→92.6% met']);
  });

  it('a part of one of the things asked for is not all of them', () => {
    expect(shown({ task: '新增公园、广场面积6公顷', result: '建成公园3处、广场5处，共8处，新增面积6.4公顷，其中公园面积4.1公顷、广场面积2.6公顷。' })).toEqual(['6公顷→6.4公顷 exceeded']);
  });

  it('what is counted goes before where it is counted', () => {
    expect(shown({ task: '新增普通高中、职业学校座位3000个', result: '新建普通高中2所、职业学校1所，新增座位3260个。' })).toEqual(['3000个→3260个 exceeded']);
  });

  it('count words for one thing stand for one another', () => {
    expect(shown({ task: '推广电动汽车400台', result: '累计推广电动汽车1800台，今年推广电动汽车426辆。' })).toEqual(['400台→426辆 exceeded']);
  });

  it('money goes without its unit, a rate without its sign', () => {
    expect(shown({ task: '到位资金2亿元', result: '签约项目3个,到位资金1.6亿,其余资金正在拨付' })).toEqual(['2亿元→1.6亿 unmet']);
    expect(shown({ task: '垃圾分类覆盖率98%以上', result: '垃圾分类覆盖率98.6,群众反映良好' })).toEqual(['98%→98.6 met']);
  });
});

describe('what is only begun, handed in or left over', () => {
  it.each([
    ['购置环卫车30辆', '采购环卫车30辆，目前到位18辆，其余12辆厂家正排产，预计2月交付。', 'unmet'],
    ['创建示范社区2个', '2个示范社区创建材料已上报，待市民政局命名。', 'pending'],
    ['18处险工险段全部完成整治销号', '18处险工险段均已完成整治，其中15处通过销号验收，3处已提交销号申请，待市水利局验收。', 'pending'],
    ['隐患整改率100%', '排查隐患186处，已整改181处，其余5处正在整改', 'unmet'],
  ])('%s', (task, result, status) => {
    expect(judged({ task, result }).status).toBe(status);
  });

  it('an application that was all that was asked for is done', () => {
    expect(judged({ task: '申报示范社区2个', result: '2个示范社区申报材料已上报，待市民政局命名。' }).status).not.toBe('unmet');
  });

  it('a target in words beside the task is judged for itself', () => {
    expect(judged({ task: '开展燃气安全大检查', target: '隐患动态清零', result: '检查商户420家，发现隐患36处；隐患已整改33处，剩余3处正在整改。' }).status).toBe('inProgress');
    expect(judged({ task: '开展燃气安全大检查', target: '隐患动态清零', result: '检查商户420家，发现隐患36处；隐患已全部整改。' }).status).toBe('met');
  });
});

describe('a share of 100 % told in words', () => {
  it.each([
    ['年收入20万元以上的村占比达到100%', '全镇18个村年收入全部超过20万元', 'met'],
    ['年收入20万元以上的村占比达到100%', '全镇18个村年收入正在核算，预计全部超过20万元', 'inProgress'],
    ['年收入20万元以上的村占比达到100%', '各村道路全部完成硬化', 'review'],
  ])('%s: %s', (task, result, status) => {
    expect(judged({ task, result }).status).toBe(status);
  });
});

describe('what recurs, told by the sum of the year', () => {
  it.each([
    ['安全检查每月不少于4次', '全年检查62次', '4次→62次（12个月，平均5.17次） met'],
    ['安全检查每月不少于4次', '全年检查41次', '4次→41次（12个月，平均3.42次） unmet'],
    ['每个村每月放映1场电影，举办演出50场次', '举办演出52场次；放映电影840场，覆盖全部70个村', '1场→840场（70个村、12个月，平均1场） met'],
    ['每季度召开例会1次', '每季度召开例会1次，全年共4次', '1次→1次 met'],
    ['每月召开例会1次', '截至11月累计召开例会11次', '1次→11次 exceeded'],
  ])('%s: %s', (task, result, first) => {
    expect(shown({ task, result })[0]).toBe(first);
  });
});

describe('a rate told by two counts', () => {
  it.each<[string, string, readonly string[]]>([
    ['来信办结率100%', '收到来信58件，办结58件。', ['100%→100%（58件/58件） met']],
    ['来信办结率100%', '收到来信58件，已办结57件。', ['100%→98.28%（57件/58件） unmet']],
    ['隐患整改率100%', '全年自查隐患42处，已整改42处。', ['100%→100%（42处/42处） met']],
    ['隐患整改率不低于95%', '检查发现隐患40处，整改36处。', ['95%→90%（36处/40处） unmet']],
    // of another deed, or of other things
    ['来信办结率100%', '收到来信58件，答复58件。', ['100%→? review']],
    ['隐患整改率100%', '检查企业42家，整改30家。另排查隐患96处。', ['100%→71.43%（30家/42家） unmet']],
    ['隐患整改率100%', '新建公园3处，整改3处。', ['100%→? review']],
  ])('%s ← %s', (task, result, expected) => expect(shown({ task, result })).toEqual(expected));
});

describe('a shell that stands', () => {
  it.each([
    ['新建养老院2所', '2所养老院主体已封顶，正在装修。', 'inProgress'],
    ['新建养老院2所', '2所养老院主体结构全部完工，目前正进行水电安装。', 'inProgress'],
    ['2所养老院主体封顶', '2所养老院主体已封顶，正在装修。', 'met'],
    ['新建养老院2所', '2所养老院主体工程提前完工，已全部投用。', 'met'],
    ['新建养老院2所、公园3处', '2所养老院均已建成，正在招聘护工；公园3处开放。', 'met'],
  ])('%s ← %s: %s', (task, result, status) => {
    expect(judged({ task, result, problem: '无' }).status).toBe(status);
  });
});

describe('what one sentence says for another', () => {
  it('a share takes its name from the clause before it', () => {
    expect(shown({ task: '自来水普及率达到90%，集中供热人口覆盖比例达到55%', result: '自来水普及率91%；集中供热服务人口12万人，占城镇人口20万人的60%。' })).toEqual(['90%→91% met', '55%→60% met']);
  });

  it('a sentence that begins with the noun of what is to be finished tells how far it is', () => {
    expect(judged({ task: '新增泊位200个；建成智慧停车平台', result: '新增泊位230个；平台采购结束，正在联调测试。' }).status).toBe('inProgress');
    expect(judged({ task: '新增泊位200个；建成智慧停车平台', result: '新增泊位230个；平台已上线运行。' }).status).not.toBe('inProgress');
  });

  it('one thing that is named and in use is one', () => {
    expect(shown({ task: '新增公园3处，新建加压泵站1座', result: '1.建成公园3处；2.新建的南岭泵站于9月投入使用。' })).toEqual(['3处→3处 met', '1座→新建的南岭泵站于9月投入使用 met']);
    expect(shown({ task: '新增公园3处，新建加压泵站1座', result: '1.建成公园3处；2.新建的南岭泵站正在施工。' })[1]).not.toContain('met');
  });
});
