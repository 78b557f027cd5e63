import { problemUncovered } from '../../../src/check/rules/problem-uncovered';
import { testRule } from '../../support/ruleTester';

testRule(problemUncovered, {
  valid: [
    { name: 'by a word of its own that no other item has', row: { task: '1.改造小区18个；2.既有住宅加装电梯15部；3.打通断头路2条。', result: '1.改造小区18个。2.加装电梯11部。3.打通断头路1条。', problem: '电梯因邻里意见不一致；断头路受征迁影响。' } },
    { name: 'the short item is told', row: { task: '1.新建充电桩200个；2.治理河道20公里。', result: '1.新建充电桩180个。2.治理河道22公里。', problem: '部分小区电力容量不足，充电桩建设进度较慢。' } },
    {
      name: 'both short items are told',
      row: { task: '1.新建充电桩200个；2.治理河道20公里。', result: '1.新建充电桩180个。2.治理河道15公里。', problem: '充电桩受电力容量限制；河道治理受汛期影响。' },
    },
    { name: 'by a name that only its answer has', row: { task: '1.新开优化公交线路8条；2.打通断头路2条；3.改造公厕6座。', result: '1.新开公交线路3条，优化5条。2.北环路已通车，柳林路正在施工。3.改造公厕6座。', problem: '柳林路受管线迁改影响。' } },
    { name: 'the thing in the bracket is told by a word of its own', row: { task: '年度重点工作', result: '15项任务完成14项，1项（北院停车场建设）因用地未落实未开工。', problem: '停车场用地手续未办结。' } },
    { name: 'the row is one piece', row: { task: '新建充电桩200个', result: '新建充电桩180个。', problem: '电力容量不足，施工进场晚。' } },
    { name: 'the row is one piece with several figures, and the cause is one for all', row: { task: '新建充电桩200个，治理河道20公里', result: '新建充电桩180个，治理河道22公里。', problem: '受汛期和资金影响，进场较晚。' } },
    { name: 'of several figures the short one is told', row: { task: '新建充电桩200个，治理河道20公里', result: '新建充电桩180个，治理河道22公里。', problem: '治理河道后期管护不足，充电桩电力容量有限。' } },
    { name: 'in one piece, both that fell short are told', row: { task: '新建公共充电桩200个，公共厕所改造20座', result: '新建公共充电桩180个，公共厕所改造18座。', problem: '公共充电桩电力容量不足，部分厕所选址未定。' } },
    { name: 'the short one beside one that is not final', row: { task: '单位能耗强度下降3%，绿色社区建成20个', result: '单位能耗强度下降率待市级核定，绿色社区建成18个。', problem: '单位能耗强度数据尚未反馈，2个社区因改造延期。' } },
    { name: 'two stages of one work, of which the short one is told by the work', row: { task: '既有住宅加装电梯新开工20部、竣工12部', result: '既有住宅加装电梯新开工21部、竣工9部。', problem: '既有住宅加装电梯受管线迁改影响，工期延后。' } },
    { name: 'in one piece, words that may be about all', row: { task: '新建公共充电桩200个，公共厕所改造20座', result: '新建公共充电桩180个，公共厕所改造18座。', problem: '公共充电桩等项目进场较晚。' } },
    { name: 'nothing short', row: { task: '1.新建充电桩200个；2.治理河道20公里。', result: '1.新建充电桩210个。2.治理河道22公里。', problem: '管护经费仍需保障。' } },
    { name: 'no problem told is another rule', row: { task: '1.新建充电桩200个；2.治理河道20公里。', result: '1.新建充电桩180个。2.治理河道22公里。', problem: '无' } },
    { name: 'named parts are all told', row: { task: '年度重点工作', result: '15项任务中2项（停车场建设、步道铺装）未完成。', problem: '停车场建设用地未落实，步道铺装受天气影响。' } },
    {
      name: 'told by another name of the same thing',
      row: { task: '1.群众满意率不低于95%；2.治理河道20公里。', result: '1.群众满意率92%。2.治理河道22公里。', problem: '部分群众对服务不满意，满意率有待提升。' },
    },
  ],
  invalid: [
    {
      name: 'in one piece, one of two that fell short is told by a short word',
      row: { task: '新建公园5处，改造道路3条', result: '建成公园4处，改造道路2条。', problem: '公园1处因征地滞后未完工。' },
      findings: [{ messageId: 'uncovered', data: { text: '改造道路' }, cell: 'C3', span: null }],
    },
    {
      name: 'in one piece, one of two that fell short is told',
      row: { task: '新建公共充电桩200个，公共厕所改造20座', result: '新建公共充电桩180个，公共厕所改造18座。', problem: '部分小区公共充电桩电力容量不足。' },
      findings: [{ messageId: 'uncovered', data: { text: '公共厕所改造' }, cell: 'C3', span: null }],
    },
    {
      name: 'the digits of a year are no words of what fell short',
      row: { task: '等候超过20分钟的比例低于5%，公共充电桩200个', result: '等候超过20分钟的比例6%，公共充电桩180个。', problem: '公共充电桩电力容量不足，预计2024年2月接通。' },
      findings: [{ messageId: 'uncovered', data: { text: '等候超过20分钟的比例' }, cell: 'C3', span: null }],
    },
    {
      name: 'an item under way that is not told',
      row: { task: '1.超编班级全部消除；2.完成二中迁建。', result: '1.超编班级由14个降至3个。2.二中迁建正在进行主体施工。', problem: '二中迁建因土方外运受限，工期延后。' },
      findings: [{ messageId: 'uncovered', data: { text: '超编班级全部消除' }, cell: 'C3', span: null }],
    },
    {
      name: 'another item is told',
      row: { task: '1.新建充电桩200个；2.治理河道20公里。', result: '1.新建充电桩180个。2.治理河道15公里。', problem: '河道治理受汛期影响，工期延后。' },
      findings: [{ messageId: 'uncovered', data: { text: '新建充电桩' }, cell: 'C3', span: null }],
    },
    {
      name: 'in one piece, another figure is told that was reached',
      row: { task: '新建充电桩200个，治理河道20公里', result: '新建充电桩180个，治理河道22公里。', problem: '部分治理河道后期管护不足。' },
      findings: [{ messageId: 'uncovered', data: { text: '新建充电桩' }, cell: 'C3', span: null }],
    },
    {
      name: 'in one piece, a figure is told that is not final yet',
      row: { task: '单位能耗强度下降3%，绿色社区建成20个', result: '单位能耗强度下降率待市级核定，绿色社区建成18个。', problem: '单位能耗强度由市级统一核算，数据尚未反馈。' },
      findings: [{ messageId: 'uncovered', data: { text: '绿色社区建成' }, cell: 'C3', span: null }],
    },
    {
      name: 'letters shared with the figure that is told tell of neither',
      row: { task: '1.单位面积碳排放强度下降3%，二氧化硫排放量削减40吨；2.新建公园3处。', result: '1.单位面积碳排放强度下降率待市级核定，二氧化硫排放量削减36吨。2.新建公园3处。', problem: '单位面积碳排放强度由市级核算，数据尚未反馈。' },
      findings: [{ messageId: 'uncovered', data: { text: '二氧化硫排放量' }, cell: 'C3', span: null }],
    },
    {
      name: 'an unanswered item is not told',
      row: { task: '1.新建公园3处；2.治理河道20公里；3.开展文化下乡演出。', result: '1.新建公园3处。2.治理河道15公里。', problem: '河道治理受汛期影响，工期延后。' },
      findings: [{ messageId: 'uncovered', data: { text: '开展文化下乡演出' }, cell: 'C3', span: null }],
    },
    {
      name: 'one of two named parts',
      row: { task: '年度重点工作', result: '15项任务中2项（停车场建设、步道铺装）未完成。', problem: '停车场建设用地尚未落实。' },
      findings: [{ messageId: 'part', data: { name: '步道铺装' }, cell: 'B3', span: [15, 19], text: '步道铺装' }],
    },
    {
      name: 'parts by their numbers',
      row: { task: '年度重点工作', result: '清单共40项，3项（12-1、15-3、20-2）未完成。', problem: '12-1、20-2两项因资金未到位推迟。' },
      findings: [{ messageId: 'part', data: { name: '15-3' }, cell: 'B3', span: [15, 19], text: '15-3' }],
    },
  ],
});
