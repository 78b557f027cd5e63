import { answersTo, judgedRow } from '../../../support/judgedRow';
import { smallTemplate } from '../../../support/roleTable';

describe('a rate of what is done about things, where the text gives only both numbers', () => {
  it.each([
    ['问题线索办结率100%', '移交问题线索64条，办结到位64条。', ['100%→100%（64条/64条） met']],
    ['违规广告整改率100%', '通报违规广告31块，整改完毕31块。', ['100%→100%（31块/31块） met']],
    ['违规广告整改率100%', '通报违规广告31块，整改到位29块。', ['100%→93.55%（29块/31块） unmet']],
    ['加油站油气回收监控接入率100%', '辖区加油站36座，油气回收监控接入36座。', ['100%→100%（36座/36座） met']],
    ['巡察问题整改率100%', '巡察反馈问题41个，整改41个。', ['100%→100%（41个/41个） met']],
    ['工单处置率100%', '收到工单18件，处置回访18件。', ['100%→100%（18件/18件） met']],
    ['代表建议面复率100%', '应面复建议26件，领办单位面复26件。', ['100%→100%（26件/26件） met']],
    ['项目资本金到位率100%', '应到位项目资本金2.6亿元，已到位2.6亿元。', ['100%→100%（2.6亿元/2.6亿元） met']],
    ['宅基地确权登记完成率98%', '宅基地确权登记涉及3.2万宗，已完成3.2万宗。', ['98%→100%（3.2万宗/3.2万宗） met']],
    ['水利工程开工率90%', '计划新开工水利工程22个，实际开工21个。', ['90%→95.45%（21个/22个） met']],
    ['加油站油气回收监控接入率100%', '辖区加油站36座，油气回收监控接入30座。', ['100%→83.33%（30座/36座） unmet']],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual(expected));

  it.each([
    ['问题线索办结率100%', '举办培训64次，办结64条。'],
    ['水利工程开工率90%', '计划新建站点22个，实际开工21个。'],
    ['加油站油气回收监控接入率100%', '检查加油站120座次，视频会议接入36座。'],
    ['加油站油气回收监控接入率100%', '新建充电站40座，油气回收监控接入36座。'],
  ])('of other things there is no share: %s ← %s', (task, result) => expect(answersTo(task, result)[0]).toMatch(/→\? review$/u));
});

describe('a rate that only the template asks for, under a bare title', () => {
  it.each([
    ['安全检查', '安全隐患整改率达到100%', '排查安全隐患86项，整改86项。', 'met'],
    ['安全检查', '安全隐患整改率达到100%', '排查安全隐患86项，整改80项。', 'unmet'],
    ['停车管理', '停车场动态数据接入率达到100%', '登记停车场21家，动态数据接入21家。', 'met'],
    ['安全检查', '燃气安全专项整治年度问题清单完成率达到100%', '百日行动问题清单96项，全部销号。', 'met'],
  ])('%s, %s ← %s', (task, requirement, result, status) => {
    const template = smallTemplate([{ title: task, requirements: [requirement] }]);
    expect(judgedRow(task, result, '个别进度偏慢', template).status).toBe(status);
  });
});
