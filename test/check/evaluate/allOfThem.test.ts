import { answersTo } from '../../support/judgedRow';

describe('all of them, in words, for a rate of 100 %', () => {
  it.each([
    ['命案破案率100%', '全年发生命案4起，均已告破。'],
    ['自然村通硬化路率100%', '86个自然村全部通硬化路。'],
    ['饮用水水源地水质达标率100%', '3处饮用水水源地水质月月达标。'],
    ['高龄津贴发放率100%', '发放高龄津贴4.2万人次，做到应发尽发。'],
    ['低保对象医疗救助率100%', '低保对象医疗救助实现应救尽救。'],
    ['安全整治任务清单完成率100%', '安全整治任务清单88项，全部销号。'],
    ['考核断面水质优良率100%', '5个考核断面年均水质均达到或优于Ⅲ类。'],
    ['自然村邮件直投覆盖率100%', '74个自然村全部实现邮件直投到户。'],
    ['涉农纠纷调处及时率100%', '受理涉农纠纷37件，均在规定时限内调处。'],
    ['农贸市场食品检测覆盖率100%', '对42家农贸市场实现快速检测全覆盖。'],
    ['文物建筑巡护率100%', '96处文物建筑逐处登记巡护。'],
  ])('%s ← %s', (task, result) => expect(answersTo(task, result)[0]).toMatch(/^100%→(?!\?).* met$/u));

  it.each([
    ['自然村通硬化路率100%', '86个自然村全部通电。'],
    ['饮用水水源地水质达标率100%', '饮用水水源地水质月月监测。'],
    ['高龄津贴发放率100%', '老年体检做到应检尽检。'],
    ['安全整治任务清单完成率100%', '安全整治任务清单88项，全部启动。'],
    ['考核断面水质优良率100%', '5个考核断面均达到Ⅳ类。'],
    ['命案破案率100%', '命案均已立案侦查。'],
  ])('not so: %s ← %s', (task, result) => expect(answersTo(task, result)[0]).not.toMatch(/ met$/u));

  it.each([
    ['出租房屋火灾死亡人数低于2人', '全年未发生出租房屋死亡事故。'],
    ['戒毒人员重新复吸率控制在1%以内', '在册戒毒人员86人，无一人重新复吸。'],
  ])('none of it, for a limit: %s ← %s', (task, result) => expect(answersTo(task, result)[0]).toMatch(/ met$/u));

  it('a number before the name of a rate belongs to the name', () => {
    expect(answersTo('孤残儿童两项补贴发放率100%', '两项补贴应发尽发。')).toHaveLength(1);
  });
  it('of a number of things that were asked for beside their rate, both are asked', () => {
    expect(answersTo('新建卫生室20个，标准化率100%', '新建卫生室21个，标准化率100%。')).toEqual(['20个→21个 exceeded', '100%→100% met']);
  });
});
