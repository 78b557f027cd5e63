import { answersTo } from '../../../support/judgedRow';

describe('what was begun, and how much of it is finished', () => {
  it.each([
    ['改造沿街商铺门前场地26处', '26处沿街商铺门前场地改造全部开工，其中19处完工。', '26处→19处 unmet'],
    ['改造沿街商铺门前场地26处', '26处场地全部进场，19处已完工。', '26处→19处 unmet'],
    ['新建书屋8家', '8家新建书屋全部启动建设，5家建成投用。', '8家→5家 unmet'],
    ['加装电梯完成80部', '新开工加装电梯96部，完工并投入使用72部，8部进入调试阶段。', '80部→72部 unmet'],
    ['完成锅炉改造60台', '锅炉改造备案82台，投运56台。', '60台→56台 unmet'],
    ['厕所无障碍改造300户', '厕所无障碍改造摸底建档420户，改造完成306户，完成率102%。', '300户→306户 exceeded'],
    // all of them, or no more than the effort was asked for
    ['改造沿街商铺门前场地26处', '26处场地全部开工，26处全部完工。', '26处→26处 met'],
    ['改造沿街商铺门前场地26处', '26处场地全部开工并完工。', '26处→26处 met'],
    ['加快推进书屋建设8家', '8家书屋全部开工，完工5家。', '8家→8家 met'],
    ['实施河道疏浚工程4项', '4项疏浚工程均已启动实施，其中1项已完工。', '4项→4项 met'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});

describe('what was done of a whole, with the rest for another year', () => {
  it.each([
    ['新增灌木林3000亩', '新增灌木林任务3000亩，已完成整地3000亩、栽植2600亩，剩余400亩明年春季补植。', '3000亩→2600亩 unmet'],
    ['新增灌木林3000亩', '完成整地3000亩、栽植2600亩，剩余400亩明年春季补植。', '3000亩→2600亩 unmet'],
    // two kinds, and nothing left
    ['培育小微企业30家', '培育小微企业30家，其中规上12家、其余18家为规下企业。', '30家→30家 met'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});

describe('what all of them come to, after what each has', () => {
  it('is the answer', () => {
    expect(answersTo('培训护林员500人次', '举办培训班6期，每期85人，共510人次。')).toEqual(['500人次→510人次 exceeded']);
  });
});

describe('people, and how many times they came', () => {
  it.each([
    ['完成救护培训300人次', '全年累计开展救护培训432人次，新增救护师资403人。', '300人次→432人次 exceeded'],
    ['新增救护师资300人', '累计开展救护培训432人次，新增救护师资326人。', '300人→326人 exceeded'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});

describe('what another target asks for, told again', () => {
  it('answers none', () => {
    expect(answersTo('成活率不低于60%，枯死率0%', '成活率82%（目标60%），无枯死。')).not.toContain('0%→60% unmet');
  });
});

describe('what was added, told as a part of what there is', () => {
  it.each([
    ['新增应急避难场所面积3万平方米', '应急避难场所面积达到26万平方米，其中新增3.2万平方米。', '3万平方米→3.2万平方米 exceeded'],
    ['新增应急避难场所面积3万平方米', '应急避难场所面积达到26万平方米，其中截至12月底新增3.2万平方米。', '3万平方米→3.2万平方米 exceeded'],
    // what one month added
    ['新增助学金受助学生900人', '资助助学金受助学生874人，其中11月新增资助122人。', '900人→874人 unmet'],
    ['推广电动货车500辆', '电动货车保有量达到2600辆，当年新增520辆。', '500辆→520辆 exceeded'],
    ['推广电动货车500辆', '全年推广电动货车520辆，其中新增环卫车180辆。', '500辆→520辆 exceeded'],
    ['应急避难场所总面积26万平方米', '应急避难场所总面积达到26万平方米，其中新增3.2万平方米。', '26万平方米→26万平方米 met'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});

describe('how many there are in all, told after what a year added', () => {
  it.each([
    ['地理标志产品达到60个', '地理标志产品获批18个，有效期内总数63个。', ['60个→63个 exceeded']],
    ['地理标志产品达到60个', '地理标志产品获批18个，总数54个。', ['60个→54个 unmet']],
    ['新获批地理标志产品15个', '地理标志产品获批18个，总数63个。', ['15个→18个 exceeded']],
    ['培育示范合作社24家', '新培育示范合作社7家，总数达到24家。', ['24家→24家 met']],
    ['培育示范合作社24家', '新培育示范合作社7家，总数达到58家。', ['24家→7家 unmet']],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual(expected));
});

describe('a sum of the year beside other things', () => {
  it.each([
    ['茶叶收购量2.6万吨，化肥储备0.8万吨', '累计收购茶叶2.7万吨；化肥储备0.82万吨，出库有序。', ['2.6万吨→2.7万吨 exceeded', '0.8万吨→0.82万吨 exceeded']],
    // the year's own goes before the sum of years
    ['茶叶收购量2.6万吨', '累计收购茶叶9.1万吨，今年收购2.7万吨。', ['2.6万吨→2.7万吨 exceeded']],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual(expected));
});

describe('what a field yields', () => {
  it('is told after how large it is', () => {
    expect(answersTo('油菜籽产量1.4万吨；西瓜产量6万吨', '油菜种植面积9.1万亩，总产1.46万吨；西瓜种植面积1.8万亩，产量5.7万吨。')).toEqual(['1.4万吨→1.46万吨 exceeded', '6万吨→5.7万吨 unmet']);
  });
});

describe('the bound that was asked for, said again right after a figure', () => {
  it.each([
    ['车辆空驶率控制在12%以内', '车辆空驶率10.4%，控制在12%以内。', '12%→10.4% met'],
    ['群众满意率保持90%以上', '群众满意率94.7%，始终保持在90%以上。', '90%→94.7% met'],
    ['水产品产能稳定在30万吨以上', '水产品总产31.4万吨，连续四年稳定在30万吨以上。', '30万吨→31.4万吨 exceeded'],
    ['水产品产能稳定在30万吨以上', '遭遇台风，水产品总产仍达31.4万吨，连续四年稳定在30万吨以上。', '30万吨→31.4万吨 exceeded'],
    // the only figure there is, or one of another thing
    ['车辆空驶率控制在12%以内', '车辆空驶率控制在12%以内。', '12%→12% met'],
    ['车辆空驶率控制在12%以内', '车辆完好率98.2%，空驶率控制在12%以内。', '12%→12% met'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});

describe('figures of one unit, of which one has the noun that was asked for behind it', () => {
  it.each([
    ['新增节水达标学校180个', '在52个学校建成64个水箱、70个节水池。', '180个→52个 unmet'],
    ['新增水箱60个', '在52个学校建成64个水箱、70个节水池。', '60个→64个 exceeded'],
    // of what was told before, so many did something else
    ['落地物流龙头项目5个', '落地物流龙头项目6个，其中东港冷链2个项目当年开工。', '5个→6个 exceeded'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});

describe('what several years come to', () => {
  it('is the total of the thing that it is told of', () => {
    expect(answersTo('两年技能培训3000万人次以上，技校扩招200万人', '技校扩招98万人，加上去年扩招的110万人，两年共计扩招208万人。')).toEqual(['3000万人次→? review', '200万人→208万人 exceeded']);
  });
});

describe('what is told by the head, in the order of a list', () => {
  it('is of the one that is named so', () => {
    expect(answersTo('医保和公卫经费人均补助标准分别再提高20元和4元', '医保和公卫经费人均补助标准分别提高20元和4元。')).toEqual(['20元→20元 met', '4元→4元 met']);
  });
});

describe('rates told side by side', () => {
  it.each([
    ['学生体质健康优良率达到62%', '学生体质健康合格率98.1%、优良率60.5%。', '62%→60.5% unmet'],
    ['学生体质健康优良率达到62%', '学生体质健康合格率98.1%。', '62%→98.1% met'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});

describe('all but some of what was asked for', () => {
  it.each([
    ['完成改造任务12项', '12项改造任务中，除1项正在施工外，其余11项全部完工。', ['12项→11项 unmet']],
    ['完成重点任务20项、实事任务10项', '重点任务20项、实事任务10项中，除1项尚在推进外，其余29项均已完成。', ['20项→? unmet', '10项→? unmet']],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual(expected));
});

describe('how many there are, and what the year added to it right after', () => {
  it.each([
    ['新增普惠幼儿园4所', '普惠幼儿园达到61所，比上年增加3所。', '4所→3所 unmet'],
    ['普惠幼儿园达到60所', '普惠幼儿园达到61所，比上年增加3所。', '60所→61所 exceeded'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});

describe('what was provided for, and what was really begun', () => {
  it.each([
    ['新开工水利项目26个', '全年安排新开工水利项目30个，实际开工24个。', '26个→24个 unmet'],
    ['新开工水利项目26个', '全年安排新开工水利项目30个，实际开工26个，续建项目11个。', '26个→26个 met'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});

describe('a fall where a rise was asked for, beside other targets', () => {
  it('answers by the name of what is measured', () => {
    expect(answersTo('零售额增长3%，引进品牌店15家', '引进品牌店18家。零售额589.2亿元，下降2.1%。')).toEqual(['3%→2.1% unmet', '15家→18家 exceeded']);
  });
});

it('a sum over the year answers, whatever the sentence counts in other units', () => {
  expect(answersTo('全年巡林不少于5000次', '镇村两级林长累计巡林5630次，发现问题210个。')).toEqual(['5000次→5630次 exceeded']);
});

it('businesses are counted by 家 and by 户, households by 户 alone', () => {
  expect(answersTo('新设企业3000家', '新设企业3260户，注册资本86亿元。')).toEqual(['3000家→3260户 exceeded']);
  expect(answersTo('疏解企业20家', '疏解工作惠及居民860户。')).toEqual(['20家→? review']);
});

describe('a sum of years with what the year adds to it', () => {
  it.each([
    ['建成充电接口8000个', '累计建成充电接口2.3万个，其中本年度新建9140个。', '8000个→9140个 exceeded'],
    ['建成充电接口8000个', '累计建成充电接口2.3万个，其中2023年新建6140个。', '8000个→6140个 unmet'],
  ])('%s: %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});
