import { answersTo, judgedRow } from '../../support/judgedRow';

describe('figures beside the one that answers', () => {
  it.each<[string, string, string[]]>([
    // what there is now, told in turn, of what is new
    ['新增星级农家乐30家，民俗村5家', '新增星级农家乐41家，民俗村6家，分别达到190家和22家。', ['30家→41家 exceeded', '5家→6家 exceeded']],
    ['星级农家乐总数达到180家', '新增星级农家乐41家、民俗村6家，分别达到190家和22家。', ['180家→190家 exceeded']],
    // what other work, still going on, is to bring
    ['新增床位800张', '新增床位640张，另有2家机构正在装修，预计明年可新增床位260张。', ['800张→640张 unmet']],
    // a fraction counts no things
    ['亿元产值事故死亡率低于0.02', '发生事故6起、死亡6人，亿元产值事故死亡率0.011。', ['0.02→0.011 met']],
    // names joined by 及 are one thing that is asked for, and its parts are added up
    ['新建广场3处、花园及绿廊12处', '建成广场3处；建成花园8处、绿廊5处。', ['3处→3处 met', '12处→8处＋5处 exceeded']],
    // out of all proportion to what was asked, beside one that is not
    ['水肥一体化推广6000亩，果园水肥一体化占比达到80%', '新增水肥一体化面积6420亩，总面积达到4.2万亩；更新水肥一体化果园150亩，果园中水肥一体化占84%。', ['6000亩→6420亩 exceeded', '80%→84% met']],
    ['推广节水灌溉6000亩', '推广节水灌溉150亩。', ['6000亩→150亩 unmet']],
    // in the words of another clause of the task, which asks for no figure
    ['困难家庭配送蔬菜800户，取暖补贴应发尽发', '签约入户860户；发放取暖补贴3200户、96万元，实现应发尽发。', ['800户→? review']],
    // the year's own change, not that of a part of it
    ['快递业务收入增长6%以上', '前三季度快递业务收入13.6亿元，同比增长5.2%，预计全年增长6.3%左右。', ['6%→6.3% pending']],
    // the extreme of several is none of all
    ['窗口服务测评达到90分', '全年测评4次，平均得分91.6分，最低的东关大厅为83.2分。', ['90分→91.6分 met']],
    // a fall is not the level that is left of it
    ['审批用时压缩至2020年的50%以下', '审批用时较2020年压缩56.3%。', ['50%→? review']],
    // how much less
    ['厨余垃圾减量3%', '厨余垃圾日均产生量96吨，较上年的101吨下降5%。', ['3%→5% met']],
    // what is called by a shorter name
    ['拆违40万平方米、还林12公顷', '拆除违法建设43万平方米；还林13公顷，临时绿化8公顷。', ['40万平方米→43万平方米 exceeded', '12公顷→13公顷 exceeded']],
    // an action that all take part in
    ['秋季护河行动覆盖率100%，植树3万株', '植树3.2万株；42个社区全部开展秋季护河行动。', ['100%→42个社区全部开展秋季护河行动 met', '3万株→3.2万株 exceeded']],
    // under a limit that is told after it
    ['用水管理', '用水总量控制在1.62亿立方米以内（下达指标1.7亿立方米）。', ['1.7亿立方米→1.62亿立方米 met']],
    // a limit by its own name
    ['病虫害防治', '全年发现病虫害3起，病虫害成灾率0.12‰，远低于0.8‰的控制指标。', ['0.8‰→0.12‰ met']],
    // parts of what was asked are no answer to it
    ['渠道建设', '年度建设任务28公里，其中新修16公里、整修12公里。截至12月底，新修部分全部完工。', []],
    // dust is measured by the month
    ['降尘量控制在6吨/平方公里·月以内', '降尘量月均4.9吨/平方公里。', ['6吨/平方公里·月→4.9吨/平方公里 met']],
    ['降尘量控制在6吨/平方公里·月以内', '降尘量为4.9吨/平方公里·30天。', ['6吨/平方公里·月→4.9吨/平方公里·30天 met']],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual(expected));
});

describe('an effort beside an amount', () => {
  it.each([
    ['推进环湖路建设，完成年度投资2.4亿元', '环湖路全长18公里，路基基本完成，年内完成投资2.5亿元。', 'exceeded'],
    ['建成环湖路，完成年度投资2.4亿元', '环湖路全长18公里，路基基本完成，年内完成投资2.5亿元。', 'review'],
  ])('%s ← %s', (task, result, expected) => expect(judgedRow(task, result).status).toBe(expected));
});
