import { answersShown, judgedRow } from '../../support/judgedRow';

function shown(task: string, result: string): readonly string[] {
  const row = judgedRow(task, result);
  return row.items.flatMap((item) => item.indicators.map(({ name, actual, status }) => `${name} ${actual?.text ?? '?'} ${status}`));
}

const TASK = '热线响应率、解决率、满意率分别达到100%、90%、92%';

describe('a bare rate in a list', () => {
  const told = (task: string, result: string): readonly string[] => answersShown(judgedRow(task, result, '个别进度偏慢'));
  it('is of what the sentence told', () => {
    expect(told('食品专项治理年度清单完成率达到100%，问题线索整改率达到100%', '落实专项治理任务86项，完成率、问题线索整改率均为100%。')).toEqual(['100%→100% met', '100%→100% met']);
    expect(told('食品专项治理年度清单完成率达到100%，问题线索整改率达到100%', '问题线索整改率为100%。')).toEqual(['100%→? review', '100%→100% met']);
  });
});

describe('a share that names no rate', () => {
  it('gives way to words that all were', () => {
    expect(shown('托管服务覆盖率100%', '学校托管服务实现全覆盖，参加学生2.1万人，占94.8%。')).toEqual(['托管服务覆盖率 学校托管服务实现全覆盖 met']);
    expect(shown('托管服务覆盖率100%', '学校托管服务覆盖率94.8%。')).toEqual(['托管服务覆盖率 94.8% unmet']);
  });
});

describe('a rate whose name denies a quality', () => {
  it('is not answered by the rate of that quality', () => {
    expect(shown('水质不达标水源整治率100%，水厂巡检30次', '发现水质不达标水源6处，已全部完成整治；水厂巡检32次，达标率97.8%。')).toEqual(['水质不达标水源整治率 已全部完成整治 met', '水厂巡检 32次 exceeded']);
  });
});

describe('a share that is told of each of several things', () => {
  it('answers for the one and for the other', () => {
    expect(shown('能提供3种以上服务的文化站占比达到80%，能提供3种以上服务的农家书屋占比达到70%', '文化站、农家书屋3种服务达标率均为100%。')).toEqual(['能提供3种以上服务的文化站占比 100% met', '能提供3种以上服务的农家书屋占比 100% met']);
  });
});

describe('rates told together', () => {
  it('follow the order in which they were asked for', () => {
    expect(shown(TASK, '热线三率分别为100%、91.5%、90.8%。')).toEqual(['热线响应率 100% met', '解决率 91.5% met', '满意率 90.8% unmet']);
  });
  it('are left open where their number is another', () => {
    expect(shown(TASK, '热线两率分别为91.5%、90.8%。').filter((one) => one.includes('?')).length).toBeGreaterThan(0);
  });
});
