import { answersTo, judgedRow } from '../../../support/judgedRow';

function statusOf(task: string, result: string): string {
  return judgedRow(task, result, '个别进度偏慢').status;
}

describe('more was taken on than was asked', () => {
  it.each([
    ['完成清洁取暖改造9000户', '清洁取暖改造确认9214户，已完工8876户，剩余338户因外出务工暂缓实施。', '9000户→8876户 unmet'],
    ['化解信访积案30件', '交办信访积案34件，化解31件，其余3件已制定化解方案，正在稳步推进。', '30件→31件 exceeded'],
    ['新建、提升口袋公园16处', '新建口袋公园9处、提升8处。', '16处→9处＋8处 exceeded'],
    ['产业园入驻企业达到50家', '产业园入驻企业达53家，全国前十名同类企业中5家入驻。', '50家→53家 exceeded'],
    ['做好建议提案办理工作，办复率100%', '建议提案216件全部办理完毕。', '100%→建议提案216件全部办理完毕 met'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});

describe('what one clause counts out of what it counts before', () => {
  it.each([
    ['治理积水点9处', '9处积水点已治理7处。', '9处→7处 unmet'],
    ['改造供暖小区31个', '31个小区完成改造26个，惠及居民4200户。', '31个→26个 unmet'],
    ['加固山塘14座', '14座山塘中已有11座完成加固验收。', '14座→11座 unmet'],
    ['维修校舍8栋', '8栋校舍中6栋已完工，2栋在建。', '8栋→6栋 unmet'],
    ['建设标准库房12万平方米', '在建标准库房15万平方米，竣工9万平方米。', '12万平方米→9万平方米 unmet'],
    ['打造品牌村12个', '12个村中有10个通过验收。', '12个→10个 unmet'],
    ['补建路灯3条', '3条路段中，已亮灯2条，另1条完成基础施工。', '3条→2条 unmet'],
    ['拔除钉子户2个', '2个“钉子”户已拔除1个，签约98户。', '2个→1个 unmet'],
    // what was there is no part of what was done
    ['拆除违建10万平方米', '台账内违建10万平方米，目前已拆除8.2万平方米。', '10万平方米→8.2万平方米 unmet'],
    ['整改隐患120处', '排查发现隐患150处，整改118处。', '120处→118处 unmet'],
    ['清退占道摊点40处', '40处占道摊点已清退40处。', '40处→40处 met'],
    ['泵站完好率100%', '21座泵站有20座正常运行，一座检修。泵站完好率95.2%。', '100%→95.2% unmet'],
    ['加油站改造率100%', '38座加油站完成改造35座。', '100%→92.11%（35座/38座） unmet'],
    ['积水点消除率100%', '15处积水点已消除14处。', '100%→93.33%（14处/15处） unmet'],
    ['命案破案率100%', '发案7起，破案7起。', '100%→100%（7起/7起） met'],
  ])('%s: the second figure answers in %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));

  it.each([
    ['推进项目36个', '36个项目中，工业项目15个、农业项目12个、旅游项目9个，均已开工。', '36个→36个 met'],
    ['建设村级服务点30个', '30个村建成服务点30个。', '30个→30个 met'],
  ])('%s: nothing is left open by %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));

  it('some of several buildings do not make the whole that was asked for in words', () => {
    expect(statusOf('体育馆迁建工程主体封顶', '体育馆迁建工程4栋单体中3栋已封顶。')).toBe('inProgress');
    expect(statusOf('体育馆迁建工程主体封顶', '体育馆迁建工程4栋单体均已封顶。')).toBe('met');
  });

  it('what stands behind so many of them, in names, is under way where one of the names is', () => {
    expect(statusOf('完成3处旧址修缮', '旧址修缮3处中，东院、西院已完工，南院因管线改移尚在施工。')).toBe('inProgress');
  });
});
