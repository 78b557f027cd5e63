import { answersTo } from '../../../support/judgedRow';

describe('what the answer itself says was asked', () => {
  it.each([
    // in a bracket of its own, with a bound
    ['案例报送', '今年报送典型案例9个（市级要求不少于5个），其中2个获评优秀。', ['5个→9个 exceeded']],
    ['耕地安全', '受污染耕地安全利用率96%（≥94%）。', ['94%→96% met']],
    ['处方占比', '门诊饮片处方占比38.6%，达标（不低于35%）。', ['35%→38.6% met']],
    ['处方占比', '门诊饮片处方占比38.6%（其中社区不低于35%）。', []],
    // an aim by its name, or after what was done
    ['场馆提升', '完成4家乡镇文化站提升，任务目标4家。', ['4家→4家 met']],
    ['招商签约', '签约项目16个，签约额86亿元，超额完成80亿元签约目标。', ['80亿元→86亿元 exceeded']],
    ['消费帮扶', '消费帮扶1.46亿元，完成1.2亿元目标任务。', ['1.2亿元→1.46亿元 exceeded']],
    // what was called off on the way is no answer
    ['赛事举办', '年度任务举办赛事24场，因高温取消7场，实际举办17场。', ['24场→17场 unmet']],
    ['赛事举办', '计划全年办赛24场，因高温取消7场，实际举办17场。', ['24场→17场 unmet']],
    // the amount that says which ones are counted is not asked
    ['项目落地', '年度任务为落地亿元以上项目12个、5亿元以上项目4个，现分别落地14个、3个。', ['12个→14个 exceeded', '4个→3个 unmet']],
    // of several figures before, the one of which the share is true
    ['充电设施', '建成充电接口1.27万个，覆盖小区416个，完成市级任务1.2万个的105.8%。', ['1.2万个→1.27万个 exceeded']],
    ['企业走访', '走访企业742家次，完成走访600家次任务的123.7%。', ['600家次→742家次 exceeded']],
    // the whole, and not the last of its parts
    ['品牌引进', '引进品牌店56家，其中全国首店11家、本市首店45家，超额完成引进40家的年度目标。', ['40家→56家 exceeded']],
    // a sum that is held to the task of the year is the year's own
    ['生态补水', '累计补水0.96亿立方米，已提前完成0.9亿立方米的全年任务。', ['0.9亿立方米→0.96亿立方米 exceeded']],
    ['充电设施', '累计建成充电桩5200个，已完成600个的年度任务。', []],
    // of a sum of years, what the year itself adds
    ['水表更换', '市级下达智能水表更换任务13.6万户，我区逐户排查，累计完成15.2万户，其中今年完成14.1万户。', ['13.6万户→14.1万户 exceeded']],
    // what was done for it is told between
    ['企业培育', '市级下达科技型企业保有量任务450家。区科委组织培训23场，受理材料286份。截至12月底，全区科技型企业有效数为431家。', ['450家→431家 unmet']],
    ['管线改造', '计划改造供水管线35公里，截至11月底完成37.6公里。', ['35公里→37.6公里 exceeded']],
    ['公路大修', '全年安排大修工程42公里，目前已完工36.5公里，剩余5.5公里待开春铺筑。', ['42公里→36.5公里 unmet']],
    ['结对协作', '年度确定协作事项24项，涉及教育、医疗，截至12月底已完成23项。', ['24项→23项 unmet']],
    // in another sentence, by a rate that is true or by a bare deed
    ['渠道建设', '市级下达我区灌溉渠道建设任务80公里，涉及4个镇11个村。区水务局倒排工期，全年建成82.4公里，任务完成率103%。', ['80公里→82.4公里 exceeded']],
    ['书屋建设', '年度任务新建社区书屋10家。目前已建成8家，2家正在装修。', ['10家→8家 unmet']],
    ['书屋建设', '年度任务新建社区书屋10家。目前已培训馆员8名，覆盖社区6家。', []],
    ['道路养护', '2022年计划罩面道路12条、35公里，已完成11条、36.2公里。', ['12条→11条 unmet', '35公里→36.2公里 exceeded']],
    ['资金到位', '全年到位资金92.6亿元，与100亿元的年度目标相比少7.4亿元。', ['100亿元→92.6亿元 unmet']],
    // added up so far, right after the task
    ['水表更换', '智能水表更换任务4.2万户，累计完成4.1万户。', ['4.2万户→4.1万户 unmet']],
    ['水表更换', '智能水表更换任务4.2万户，累计完成14.4万户。', []],
    // told to be done itself
    ['规划实施', '14项规划任务中，长期任务9项按计划推进，年度任务5项全部完成。', []],
    // how far beyond is not what was asked
    ['项目入库', '新增入库项目688个，超过市级下达410个目标任务278个；其中外资项目76个。', ['410个→688个 exceeded']],
    // struck off the list is done
    ['专项整治', '年度清单347项任务全部销号。检查发现隐患1260项。', []],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual(expected));
});

describe('a target in a bracket or as a heading', () => {
  it.each([
    ['中医药服务', '门诊特色服务量占比52.3%（任务要求超过40%）。', '40%→52.3% met'],
    ['粮食生产', '播种面积不低于12.6万亩：据统计，我区完成12.1万亩，同比下降1.5%。', '12.6万亩→12.1万亩 unmet'],
    ['服务热线', '按期办结率95%以上：全年受理诉求1.2万件，按期办结率为97.3%。', '95%→97.3% met'],
  ])('%s: %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});
