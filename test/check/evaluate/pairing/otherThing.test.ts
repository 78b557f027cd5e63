import { judgedRow, answersTo } from '../../../support/judgedRow';

const shown = (task: string, result: string): string[] => judgedRow(task, result).items.flatMap((item) => item.indicators.map(({ target, actual, status }) => `${target.text}→${actual?.text ?? '?'} ${status}`));

describe('a figure that counts another kind of thing', () => {
  it.each([
    ['改造学校操场5块', '新建换热站3座。'],
    ['建成街区养老驿站4家', '铺设慢行步道6条，更新路灯，另建过街天桥2座。'],
    ['新建幼儿园3所', '新建换热站3座，更换老旧阀门。'],
    // as many are named as are asked for, and these are others
    ['上线智慧排水、智慧供热2个管理模块', '智慧排水模块接入泵站63个，运行平稳。'],
    ['上线智慧排水、智慧供热2个管理模块', '智慧排水模块在9个街道应用，运行平稳。'],
    ['试用新设备6个', '新设备在9个街道部署。'],
    // of another level of government
    ['完成市级疏浚项目3项', '区级疏浚项目完成5项。'],
    // how many places have one
    ['建成县级供水调度中心1个', '14个乡镇均设立供水服务站。'],
    ['办好惠民实事15件', '将惠民实事分解为64项措施，已完成64项。'],
  ])('%s is not answered by %s', (task, result) => {
    expect(shown(task, result)[0]).toContain('→?');
  });

  it.each([
    ['新建幼儿园3所', '新建幼儿园3座。', '3所→3座 met'],
    ['新增文化场馆3座', '新增文化馆1家、图书馆分馆2家，共计3家文化场馆。', '3座→3家 met'],
    ['新建公厕12座', '建成公共卫生间公厕12处。', '12座→12处 met'],
    ['建设口袋公园8处', '新建小微绿地8个。', '8处→8个 met'],
    ['培育示范企业6家', '已完成6个。', '6家→6个 met'],
    ['建成便民服务站5座', '已建成5所。', '5座→5所 met'],
    ['上线智慧排水、智慧供热2个管理模块', '已上线管理模块3个。', '2个→3个 exceeded'],
    ['开展垃圾分类试点8个', '在9个社区开展垃圾分类试点。', '8个→9个 exceeded'],
    ['完成市级疏浚项目3项', '完成甲河、乙渠等3项市级疏浚项目，区级疏浚项目完成5项。', '3项→3项 met'],
    ['12个乡镇设立供水服务站', '14个乡镇均设立供水服务站。', '12个→14个 exceeded'],
    ['补配灭火器300具', '补配灭火器326具，现有4100具。', '300具→326具 exceeded'],
  ])('%s may be answered by %s', (task, result, expected) => {
    expect(shown(task, result)).toContain(expected);
  });
});

describe('things counted from an amount on', () => {
  it.each([
    ['引进5亿元以上项目8个、亿元以上项目30个', '引进亿元及以上项目34个，5亿元以上项目9个。', ['8个→9个 exceeded', '30个→34个 exceeded']],
    ['新签约10亿元以上项目6个', '新签约亿元以上项目52个。', ['6个→? review']],
    ['引进亿元以上项目20个（其中5亿元以上3个）', '新签约亿元以上项目23个，合同额96亿元，其中5亿元以上项目4个。', ['20个→23个 exceeded', '3个→4个 exceeded']],
    ['新签约5000万元以上项目20个', '新签约0.5亿元以上项目23个。', ['20个→23个 exceeded']],
  ])('%s ← %s', (task, result, expected) => expect(shown(task, result)).toEqual(expected));
});

describe('an answer that belongs to another row', () => {
  const answer = '1.完成全区供热管网改造12公里。\n2.新建换热站3座。\n3.更换老旧阀门260个，供热质量明显改善。';

  it('has no figure that is taken for one of the items', () => {
    const row = judgedRow('1.新建幼儿园3所，新增学位1080个。\n2.改造中小学操场5块。\n3.引进骨干教师60名。', answer);
    expect(row.items.flatMap((item) => item.indicators.filter((one) => one.actual !== null))).toEqual([]);
  });
});

describe('pieces of work that were asked for', () => {
  it.each([
    // as many numbered parts as pieces of work, one of which counts things in a word of the target's name
    ['完成“整治提升”专项行动3项任务', '1.清理楼道堆物62处，完成率100%。\n2.整治提升便民网点24个，完成率120%。\n3.规范店招40块。', 'implied'],
    ['完成“整治提升”专项行动3项任务', '1.清理楼道堆物62处，完成率100%。\n2.规范店招40块。\n3.移交2个市政项目配套设施。', 'implied'],
    ['完成专项提升行动12项任务', '整治提升便民网点24个。', '12项→? review'],
    ['完成专项提升行动12项任务', '专项提升行动12项任务均已完成。', '12项→12项 met'],
    ['完成专项提升行动12项任务', '专项提升行动完成11个项目。', '12项→11个 unmet'],
  ])('%s ← %s', (task, result, expected) => {
    const [first] = judgedRow(task, result).items.flatMap((item) => item.indicators);
    expect(expected === 'implied' ? first?.actual?.value : shown(task, result)[0]).toBe(expected === 'implied' ? 3 : expected);
  });
});

describe('a growth where a share was asked', () => {
  it.each([
    ['文化产业增加值占GDP比重达到12%', '文化产业营业收入增长8.7%。', '12%→? review'],
    ['文化产业增加值占GDP比重达到12%', '文化产业增加值占GDP比重提高到12.4%。', '12%→12.4% met'],
    ['绿色建筑占比80%', '绿色建筑面积增长26%，占比83%。', '80%→83% met'],
  ])('%s ← %s', (task, result, expected) => expect(shown(task, result)).toEqual([expected]));
});

describe('a length that is told of what was counted before it', () => {
  it.each([
    ['建成通车4条、5.2公里', '春晖路、望山街等4条道路建成通车，总里程5.6公里。', ['4条→4条 met', '5.2公里→5.6公里 exceeded']],
    ['新建绿道12公里，修缮城墙800米', '新建绿道14公里，修缮城墙全长820米。', ['12公里→14公里 exceeded', '800米→820米 exceeded']],
  ])('%s ← %s', (task, result, expected) => expect(shown(task, result)).toEqual(expected));
});

describe('a bracket after a figure', () => {
  it.each([
    ['培育龙头企业2家以上', '新增龙头企业3家（累计达到17家）。', '2家→3家 exceeded'],
    ['培育创新型企业20家', '新认定创新型企业23家（总数达到61家）。', '20家→23家 exceeded'],
    ['建成书香社区15个', '建成书香社区16个（占社区总数的42%）。', '15个→16个 exceeded'],
    ['新增车位600个', '新增车位648个（占全年任务的108%）。', '600个→648个 exceeded'],
  ])('leaves the figure to stand for itself: %s ← %s', (task, result, expected) => expect(shown(task, result)).toEqual([expected]));
});

describe('a bare stage that is asked for', () => {
  it('is answered by the part that has come to it', () => {
    expect(shown('新建续建道路8条，完工3条', '实施道路新建续建9条，其中春晖路、望山街、玉泉街3条完工通车。')).toEqual(['8条→9条 exceeded', '3条→3条 met']);
    expect(shown('新建续建道路8条，完工3条', '实施道路新建续建8条，其中春晖路、望山街2条完工通车。')).toEqual(['8条→8条 met', '3条→2条 unmet']);
  });
});

describe('a part that is asked for by a name in quotes', () => {
  it('is answered by the part', () => {
    expect(shown('培育“小微升规”30户', '新增规上企业34户，其中“小微升规”企业29户。')).toEqual(['30户→29户 unmet']);
  });
});

describe('places that those come from who are counted', () => {
  it.each([
    ['举办国际研讨活动不少于2场', '与来自14个国家的专家举行线上研讨。', '2场→14个'],
    ['开展便民义诊活动不少于10场', '义诊活动覆盖16个乡镇，惠及群众3200人次。', '10场→16个'],
  ])('answer nothing: %s ← %s', (task, result, unexpected) => expect(shown(task, result).join()).not.toContain(unexpected));
  it('answer where they were asked for', () => {
    expect(shown('送医服务覆盖15个乡镇', '送医服务覆盖16个乡镇，惠及群众3200人次。')).toEqual(['15个→16个 exceeded']);
  });
});

describe('companies that several others go with', () => {
  it('are counted for the one figure that is told', () => {
    expect(shown('与市属高校合作的医院不少于2家', '一院、二院、妇幼院分别与甲大学、乙学院的3家医院建立合作关系。')).toEqual(['2家→3家 exceeded']);
  });
});

describe('kinds in a run, with what they count behind the last', () => {
  it.each([
    ['完成便民工程12项', '市级4项、区级8项便民工程均按时完成。', ['12项→4项＋8项 met']],
    ['引进企业20家', '引进科技类8家、文化类13家企业。', ['20家→8家＋13家 exceeded']],
    ['引进企业20家', '引进科技类8家、文化类9家企业。', ['20家→8家＋9家 unmet']],
    // nothing that is counted stands behind the last
    ['引进企业20家', '引进企业8家、医院13家，企业满意。', ['20家→8家 unmet']],
  ])('%s ← %s', (task, result, expected) => expect(shown(task, result)).toEqual(expected));
  it('are not added up where the first is another thing', () => {
    expect(shown('新建公园5处', '城区新建绿道2处、镇村4处公园建成开放。').join()).not.toContain('＋');
  });
});

describe('the pieces that a task was divided into', () => {
  it.each([
    ['完成规划实施任务18项', '我区承担的18项规划实施任务细化为64项具体工作，已按照计划全部完成。', '18项→18项 met'],
    ['完成改革任务12项', '12项改革任务拆分为40项举措，均已完成。', '12项→12项 met'],
  ])('%s: %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});
