import { draftNote } from '../../../src/check/rules/draft-note';
import { testRule } from '../../support/ruleTester';

testRule(draftNote, {
  valid: [
    { name: 'somebody who was asked to renew a thing', row: { task: '系统升级', result: '系统升级完成（已请厂家更新设备）。' } },
    { name: 'an application to renew', row: { task: '换证', result: '办理换证（申请更新证照230件）。' } },
    { name: 'an application in brackets', row: { task: '设立站点', result: '设立站点3处（已申请财政局补充资金）。' } },
    { name: 'experts that were asked in', row: { task: '开展评审', result: '完成方案评审（邀请市级专家复核）。' } },
    { name: 'what an office still has to confirm is no note', row: { task: '造林', result: '造林面积待市园林局核定。' } },
    { name: 'work that comes after a decision', row: { task: '造林', result: '剩余地块待选址确定后补充种植，待验收后填报系统台账。' } },
    { name: 'plain text', row: { task: '年度重点工作', result: '全年培训1200人次，考核合格率98%。', problem: '无' } },
    { name: 'a size with a multiplication sign', row: { task: '年度重点工作', result: '更换3×5米展板12块，2x4米展板6块。', problem: '无' } },
    { name: 'a name with Latin capitals', row: { task: '年度重点工作', result: '引进XXL超算中心，建设5G基站120座。', problem: '无' } },
    { name: 'a phone line as a service', row: { task: '年度重点工作', result: '开通电话热线，接听来电3200次，电话回访满意率97%。', problem: '无' } },
    { name: 'problems that need to be settled by others', row: { task: '年度重点工作', result: '已完成初步设计。', problem: '用地性质需规划部门进一步明确。' } },
    { name: 'drafting as the work itself', row: { task: '完成专项规划编制', result: '已形成规划文本并报审，组织专家评审2次。', problem: '无' } },
    { name: 'asking for comments as a step of the work', row: { task: '修订应急预案', result: '形成征求意见稿，征求42家单位意见后印发实施。', problem: '无' } },
    { name: 'a first draft as a step of the work', row: { task: '编制区志', result: '完成区志初稿120万字，通过专家评审。', problem: '无' } },
    { name: 'a remark that belongs to the table', row: { task: '年度重点工作', result: '建成充电桩320个。备注：不含单位内部自用桩。', problem: '无' } },
    { name: 'checking as the work itself', row: { task: '年度重点工作', result: '对群众反映的问题需核实后整改的，建立台账逐一销号。', problem: '无' } },
    { name: 'one question mark in a campaign name', row: { task: '年度重点工作', result: '开展“垃圾怎么分？”主题宣传12场。', problem: '无' } },
    { name: 'talks by phone as a way of doing the work', row: { task: '年度重点工作', result: '通过入户走访、电话沟通等方式，联系服务企业560家次。', problem: '无' } },
    { name: 'a request that was part of the work', row: { task: '造林', result: '造林1620亩（面积已提请市局复核）。' } },
    { name: 'villages that were asked to check', row: { task: '造林', result: '造林1620亩（面积有出入的已请各村核实后更新）。' } },
    { name: 'a request that is the work itself', row: { task: '核查', result: '下发线索清单，请各村核实后上报，共核查图斑260个。' } },
  ],
  invalid: [
    { name: 'in the cell of the value', row: { task: '工程费用', target: '≤43.2万元', result: '已完成。', actual: '37.24万元（金额请会计再核对一下）' }, findings: [{ messageId: 'note', data: { words: '请会计再核对一下' }, cell: 'D3', span: [10, 18], text: '请会计再核对一下' }] },
    { name: 'a request to bring a figure up to date, and report again', row: { task: '文化工作', result: '接待读者46万人次（三季度数，请文旅局更新后再报区府办）。' }, findings: [{ messageId: 'note', data: { words: '请文旅局更新后再报' }, cell: 'B3', span: [15, 24], text: '请文旅局更新后再报' }] },
    { name: 'what another office is to add, at the end of a bracket', row: { task: '文化工作', result: '积案已全部化解（件数待信访局补充）。' }, findings: [{ messageId: 'note', data: { words: '待信访局补充' }, cell: 'B3', span: [10, 16], text: '待信访局补充' }] },
    { name: 'a request to bring the figure up to date', row: { task: '造林', result: '造林1620亩（12月数据未到，请林场核实后更新）。' }, findings: [{ messageId: 'note', data: { words: '请林场核实后更新' }, cell: 'B3', span: [16, 24], text: '请林场核实后更新' }] },
    { name: 'a request to check the wording', row: { task: '造林', result: '造林1620亩（以上口径请园林局再核）。' }, findings: [{ messageId: 'note', data: { words: '（以上口径请园林局再核）' }, cell: 'B3', span: [7, 19], text: '（以上口径请园林局再核）' }] },
    { name: 'what is to be filled in later', row: { task: '造林', result: '造林1620亩（防护林数据待中心核对后补报）。' }, findings: [{ messageId: 'note', data: { words: '待中心核对后补报' }, cell: 'B3', span: [13, 21], text: '待中心核对后补报' }] },
    { name: 'a question to a colleague', row: { task: '造林', result: '造林1620亩（补植40亩，此处是否计入由林业科定）。' }, findings: [{ messageId: 'note', data: { words: '此处是否' }, cell: 'B3', span: [14, 18], text: '此处是否' }] },
    { name: 'a request to look again', row: { task: '造林', result: '造林1620亩（此数请园林局再核一下）。' }, findings: [{ messageId: 'note', data: { words: '此数请园林局再核' }, cell: 'B3', span: [8, 16], text: '此数请园林局再核' }] },
    { name: 'a request after the word for what is missing', row: { task: '文化活动', result: '举办文化活动若干（场次请文旅局补充）。' }, findings: [{ messageId: 'note', data: { words: '（场次请文旅局补充）' }, cell: 'B3', span: [8, 18], text: '（场次请文旅局补充）' }] },
    { name: 'a request for the figure', row: { task: '造林', result: '造林若干亩（请园林中心补数）。' }, findings: [{ messageId: 'note', data: { words: '（请园林中心补数）' }, cell: 'B3', span: [5, 14], text: '（请园林中心补数）' }] },
    { name: 'an office that is to supply the figure', row: { task: '造林', result: '造林面积（此处待园林中心补充数据）。' }, findings: [{ messageId: 'note', data: { words: '待园林中心补充数据' }, cell: 'B3', span: [7, 16], text: '待园林中心补充数据' }] },
    {
      name: 'XX for a number',
      row: { task: '年度重点工作', result: '全年培训XX人次。', problem: '无' },
      findings: [{ messageId: 'note', data: { words: 'XX' }, cell: 'B3', span: [4, 6], text: 'XX' }],
    },
    {
      name: 'double question marks',
      row: { task: '年度重点工作', result: '新建充电桩320个？？', problem: '无' },
      findings: [{ messageId: 'note', data: { words: '？？' }, cell: 'B3', span: [9, 11], text: '？？' }],
    },
    {
      name: 'to be filled in',
      row: { task: '年度重点工作', result: '投资完成情况待补充。', problem: '无' },
      findings: [{ messageId: 'note', data: { words: '待补充' }, cell: 'B3', span: [6, 9], text: '待补充' }],
    },
    {
      name: 'a note of a phone call',
      row: { task: '年度重点工作', result: '完成造林1500亩（已与园林局电话沟通，数据待核）。', problem: '无' },
      findings: [
        { messageId: 'note', data: { words: '电话沟通' }, cell: 'B3', span: [15, 19], text: '电话沟通' },
        { messageId: 'note', data: { words: '数据待核' }, cell: 'B3', span: [20, 24], text: '数据待核' },
      ],
    },
    {
      name: 'a blank line to be filled',
      row: { task: '年度重点工作', result: '共拆除违建____处。', problem: '无' },
      findings: [{ messageId: 'note', data: { words: '____' }, cell: 'B3', span: [5, 9], text: '____' }],
    },
    {
      name: 'a request to a colleague',
      row: { task: '年度重点工作', result: '完成投资8亿元，请发改委核实后填报。', problem: '无' },
      findings: [{ messageId: 'note', data: { words: '请发改委核实后填报' }, cell: 'B3', span: [8, 17], text: '请发改委核实后填报' }],
    },
    {
      name: 'in the problem cell',
      row: { task: '年度重点工作', result: '完成投资8亿元。', problem: '暂缺，下周报' },
      findings: [{ messageId: 'note', data: { words: '暂缺' }, cell: 'C3', span: [0, 2], text: '暂缺' }],
    },
    {
      name: 'in the task cell',
      row: { task: '新建绿道XX公里', result: '新建绿道8公里。', problem: '无' },
      findings: [{ messageId: 'note', data: { words: 'XX' }, cell: 'A3', span: [4, 6], text: 'XX' }],
    },
  ],
});
