import { answersTo } from '../../../support/judgedRow';

describe('an answer that begins with how many were done', () => {
  it.each([
    ['人才服务体系建设任务完成3项及以上', '完成2项（出台专项政策、设立服务窗口各1项），另1项认定材料已提交，尚未批复。', ['3项→2项 unmet']],
    ['基层治理品牌创建任务完成2项及以上', '目前已完成2项（议事协商、志愿服务）。', ['2项→2项 met']],
    ['博物馆藏品数字化建设任务不少于4项', '截至年底，已完成3项，其余正在采集影像。', ['4项→3项 unmet']],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual(expected));

  it('is not of one target where another is asked for in the same unit', () => {
    expect(answersTo('人才服务体系建设任务3项，服务窗口改革任务2项', '完成2项（设立服务窗口）。')).not.toContain('3项→2项 unmet');
  });

  it('is not added to what its bracket tells', () => {
    expect(answersTo('文化品牌建设任务完成2项', '完成1项（新设文化站点1个）。')).toEqual(['2项→1项 unmet']);
    expect(answersTo('新建文化驿站3个', '新建文化驿站2个（其中改造1个）。')).toEqual(['3个→2个 unmet']);
  });
});

describe('a share of things that are counted in its sentence', () => {
  it('is of what was counted first', () => {
    expect(answersTo(
      '能开展远程会诊的乡镇卫生院达到95%，能开展远程会诊的村卫生室达到80%',
      '全县乡镇卫生院24个，其中能够开展远程会诊的23个，占比95.8%；村卫生室310个，能够开展远程会诊的255个，占比82.3%。',
    )).toEqual(['95%→95.8% met', '80%→82.3% met']);
  });
});

describe('alternatives of which one is reached', () => {
  it('leave the answers of others as they are', () => {
    expect(answersTo(
      '开设早班服务的社区站达到100%或者同比增长5%及以上，开设早班服务的村级站达到90%或者同比增长5%及以上',
      '社区站80个，其中开设早班服务的75个，占比93.8%，同比增长7.1%；村级站150个，开设早班服务的138个，占比92%。',
    )).toEqual(['5%→7.1% met', '90%→92% met']);
  });
});
