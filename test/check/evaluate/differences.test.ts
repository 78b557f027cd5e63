import { askedDirection } from '../../../src/check/evaluate/differences';
import { evaluateTable } from '../../../src/check/evaluate/table';
import { roleTable } from '../../support/roleTable';
import { inChinese } from '../../../src/check/said';

const said = (task: string, result: string): readonly unknown[] =>
  evaluateTable(roleTable([{ task, result, problem: '无' }]), null).rows[0]!.result.items.map((item) => [item.status, inChinese(item.reason)]);
const PLAIN = '已按要求作答，文中没有未完成的表述';

describe('a rise or a fall asked for in words', () => {
  it.each([
    ['重污染天数同比减少', ['重污染天数'], 'down', true],
    ['事故起数、死亡人数实现“双下降”', ['事故起数', '死亡人数'], 'down', true],
    ['确保居民收入稳步增长', ['居民收入'], 'up', true],
    ['信访总量不增加', ['信访总量'], 'down', false],
  ] as const)('%s', (text, names, want, strict) => {
    expect(askedDirection(text)).toMatchObject({ names, want, strict });
  });

  it.each(['新建公园3处', '提升', '完成改造提升工程', '优化营商环境'])('none in %s', (text) => {
    expect(askedDirection(text)).toBeNull();
  });

  it.each([
    ['重污染天数同比减少', '全年重污染天数5天，同比增加2天。', 'unmet', '任务要求“重污染天数同比减少”，文中增加2天'],
    ['重污染天数同比减少', '全年重污染天数5天，同比减少2天。', 'met', '“重污染天数同比减少”：文中减少2天，符合要求'],
    ['重污染天数同比减少', '全年重污染天数5天，去年同期3天。', 'unmet', '“重污染天数”报告值5天，目标3天'],
    ['生产安全事故起数、死亡人数双下降', '生产安全事故起数12起，同比下降7.7%；死亡人数9人，同比上升12.5%。', 'unmet', '任务要求“生产安全事故起数、死亡人数双下降”，文中增长12.5%'],
    ['信访总量不增加', '信访总量860件，同比增长3.2%。', 'unmet', '任务要求“信访总量不增加”，文中增长3.2%'],
    ['事故起数、死亡人数实现双下降', '发生事故4起、死亡4人，与上年持平。', 'unmet', '任务要求“事故起数、死亡人数实现双下降”，文中与上年持平'],
    ['信访总量不增加', '信访总量860件，同比持平。', 'met', '“信访总量不增加”：文中同比持平，符合要求'],
    ['信访总量同比减少', '信访总量860件，同比减少12件；接访场次36场，与上年持平。', 'met', '“信访总量同比减少”：文中减少12件，符合要求'],
    ['群众满意率持续提升', '群众满意率95.2%，同比提高0.6个百分点。', 'met', '“群众满意率持续提升”：文中增长0.6个百分点，符合要求'],
    // of another thing, of a part of the year, both ways, or without a number
    ['重污染天数同比减少', '全年优良天数290天，同比增加2天。', 'met', PLAIN],
    ['财政收入稳步增长', '财政收入下降2.1%，剔除退税因素后财政收入增长3.5%。', 'met', PLAIN],
    ['财政收入稳步增长', '一季度财政收入下降2.1%，全年实现增长。', 'met', PLAIN],
    ['财政收入稳步增长', '财政收入保持增长态势。', 'met', PLAIN],
  ])('%s ← %s: %s', (task, result, status, reason) => {
    expect(said(task, result)).toEqual([[status, reason]]);
  });
});

describe('a comparison with all others, asked for in words', () => {
  it.each([
    ['投放准确率高于全市平均水平', '投放准确率达到91.2%，全市平均值88.5%。', 'met', '“投放准确率高于全市平均水平”：文中91.2%与88.5%相比，符合要求'],
    ['投放准确率高于全市平均水平', '投放准确率达到86.2%，低于全市平均值88.5%。', 'unmet', '“投放准确率”报告值86.2%，目标88.5%'],
    ['细颗粒物浓度优于全市平均水平', '细颗粒物浓度33微克/立方米，全市平均浓度31微克/立方米。', 'unmet', '“细颗粒物浓度”报告值33微克/立方米，目标31微克/立方米'],
    ['财政收入增速高于全市平均水平', '财政收入增长6.2%，高于全市平均水平1.2个百分点。', 'met', '“财政收入增速高于全市平均水平”：文中高于全市平均水平1.2个百分点，符合要求'],
    ['财政收入增速高于全市平均水平', '财政收入增长3.2%，低于全市平均水平1.2个百分点。', 'unmet', '任务要求“财政收入增速高于全市平均水平”，文中低于全市平均水平1.2个百分点'],
    ['财政收入增速高于全市平均水平', '财政收入增长3.2%，比全市平均水平低1.2个百分点。', 'unmet', '任务要求“财政收入增速高于全市平均水平”，文中比全市平均水平低1.2个百分点'],
    ['居民收入增长快于经济增长', '居民人均可支配收入增长6.1%，快于经济增长0.9个百分点。', 'met', '“居民收入增长快于经济增长”：文中快于经济增长0.9个百分点，符合要求'],
    ['居民收入增长快于经济增长', '居民人均可支配收入增长3.1%，慢于经济增长0.9个百分点。', 'unmet', '任务要求“居民收入增长快于经济增长”，文中慢于经济增长0.9个百分点'],
    // of another thing, held to something else, or in words alone
    ['财政收入增速高于全市平均水平', '固定资产投资增长3.2%，低于全市平均水平1.2个百分点。', 'met', PLAIN],
    ['财政收入增速高于全市平均水平', '财政收入增长3.2%，低于年初预期1.2个百分点。', 'met', PLAIN],
    ['财政收入增速高于全市平均水平', '财政收入增速高于全市平均水平。', 'met', PLAIN],
  ])('%s ← %s: %s', (task, result, status, reason) => {
    expect(said(task, result)).toEqual([[status, reason]]);
  });
});
