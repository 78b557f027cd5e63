import { answersTo } from '../../../support/judgedRow';

describe('a part of what was done that is just what was asked', () => {
  it.each([
    ['举办镇级以上文体赛事60场', '全年举办各类文体赛事310场，其中镇级以上赛事66场。', '60场→66场 exceeded'],
    ['引进亿元以上产业项目12个', '全年引进产业项目47个，其中亿元以上项目14个。', '12个→14个 exceeded'],
    // the whole, where no part of it is asked for
    ['举办文体赛事300场', '全年举办文体赛事310场，其中镇级以上赛事66场。', '300场→310场 exceeded'],
  ])('%s ← %s', (task, result, answer) => expect(answersTo(task, result)).toEqual([answer]));
});

describe('what can be done with each of what was asked', () => {
  it.each([
    ['总结可借鉴做法4条', '总结经验做法11条，其中2条被全市借鉴。', '4条→11条 exceeded'],
    ['总结可借鉴做法4条', '总结经验做法11条，其中可借鉴做法5条。', '4条→5条 exceeded'],
    ['总结可借鉴做法4条', '总结经验做法11条，其中3条获区级表扬，1条被外区借鉴。', '4条→11条 exceeded'],
  ])('is not told by those with which it was: %s ← %s', (task, result, answer) => expect(answersTo(task, result)).toEqual([answer]));
});

describe('a rank among other things', () => {
  it.each([
    ['市容考核总评成绩居全市前6名；垃圾清运率100%；巡查覆盖率95%', '垃圾清运率100%，巡查覆盖率97%，市容考核总评成绩93.1分，位列全市第4。', '6名→第4 met'],
    ['市容考核总评成绩居全市前6名；垃圾清运率100%；巡查覆盖率95%', '垃圾清运率100%，巡查覆盖率97%，公厕管护全市第4。', '6名→? review'],
  ])('%s ← %s', (task, result, answer) => expect(answersTo(task, result)[0]).toContain(answer));
});

describe('what there is and what a year added to it', () => {
  it.each([
    ['新增风电装机80万千瓦', '全省风电装机突破900万千瓦，其中当年新增96万千瓦。', ['80万千瓦→96万千瓦 met']],
    ['科技型企业新增600家', '科技型企业突破8000家，全年净增640家。', ['600家→640家 exceeded']],
    ['新增限上商贸企业15家', '全年新入库18家、退库4家，年末限上商贸企业达到126家。', ['15家→18家 exceeded']],
    ['新增风电装机80万千瓦，年底总规模达到850万千瓦', '风电装机突破900万千瓦，其中当年新增96万千瓦。', ['80万千瓦→96万千瓦 met', '850万千瓦→900万千瓦 met']],
  ])('%s ← %s', (task, result, answers) => expect(answersTo(task, result)).toEqual(answers));
});

describe('a change that is not what was asked', () => {
  it('is how far below a year before what is kept under a limit is', () => {
    expect(answersTo('火灾亡人数控制在5人以内', '全年发生亡人火灾2起，亡3人，同比起数减少1起，火灾亡人数减少2人。')).toEqual(['5人→3人 met']);
  });

  it('is that of another thing, which is told right before it', () => {
    expect(answersTo('万元产值能耗下降3%', '道路扬尘负荷2.6克/平方米，同比下降7.1%。')).toEqual(['3%→? review']);
  });

  it.each([
    ['空气质量综合指数下降4%', '空气质量综合指数3.92，同比改善5.1%。', '4%→5.1% met'],
    ['可吸入颗粒物浓度下降4%', '可吸入颗粒物浓度58微克/立方米，较上年改善3.3%。', '4%→3.3% unmet'],
  ])('but it may be told as an improvement: %s ← %s', (task, result, answer) => expect(answersTo(task, result)).toEqual([answer]));
});

describe('two amounts side by side', () => {
  it('are answered in their order, in whatever words, where one of them is', () => {
    const answers = answersTo('茶园新种600亩、低改900亩；培育合作社3家；加工鲜叶4万吨；新建晾晒场5处', '茶园新种640亩、老茶园改造960亩。培育合作社3家。加工鲜叶4.2万吨。新建晾晒场5处。');
    expect(answers.slice(0, 2)).toEqual(['600亩→640亩 exceeded', '900亩→960亩 exceeded']);
  });
});

describe('a rate of one month beside that of the year', () => {
  it('gives way to it', () => {
    expect(answersTo('处置及时率达到90%', '处置及时率12月抽查92.1%，全年平均88.4%。')).toEqual(['90%→88.4% unmet']);
  });
});

describe('a mark without its sign', () => {
  it.each([
    ['市容环境考核得分不低于85分', '市容环境考核平均得分88.4，全市第5。', '85分→88.4 met'],
    ['市容环境考核得分不低于85分', '市容环境考核月均得分812.6，折百分制81.26。', '85分→81.26 unmet'],
  ])('%s ← %s', (task, result, answer) => expect(answersTo(task, result)).toEqual([answer]));
});

describe('figures told in turn', () => {
  it('are of those that were counted before, also by way of a share', () => {
    const answers = answersTo('日间照料站夜间开放占比达到100%，村级食堂夜间开放占比达到80%', '日间照料站16个、村级食堂25个，能够夜间开放的分别为16个和21个，占比100%、84%。');
    expect(answers).toEqual(['100%→100% met', '80%→84% met']);
  });
});
