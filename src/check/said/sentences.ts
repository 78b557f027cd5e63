/**
 * 句子. Every sentence and phrase of ours that is put into messages and reasons, in Chinese, by id. The other languages
 * are typed from it: a missing sentence does not compile. Gaps are filled by `said`.
 */
export const SENTENCES = {
  // 状态, within a sentence.
  'status.missing': '未填报',
  'status.unmet': '未达标',
  'status.inProgress': '推进中',
  'status.pending': '待核定',
  'status.review': '需核实',
  'status.met': '已完成',
  'status.exceeded': '超额完成',

  // 目标 with its comparison.
  'target.>=': '不低于{{target}}',
  'target.>': '高于{{target}}',
  'target.<=': '不高于{{target}}',
  'target.<': '低于{{target}}',
  'target.=': '等于{{target}}',
  'target.up': '增长{{target}}',
  'target.down': '下降{{target}}',
  'target.more': '增加{{target}}',
  'target.fewer': '减少{{target}}',
  'target.ofTemplate': '{{target}}（任务模板）',

  // Columns that have no header of their own, and what to do with them.
  'column.result': '落实情况',
  'column.actual': '实际完成值',
  'column.problem': '存在问题及原因',
  'advice.result': '请责任单位填写落实情况',
  'advice.actual': '请责任单位填写实际完成值',
  'advice.problem': '没有问题请写“无”，有问题请写明问题和原因',

  // Words of single rules.
  'side.left': '左',
  'side.right': '右',
  'number.phone': '手机号码',
  'number.identity': '身份证号码',
  'number.card': '银行卡号',
  reported: '“{{name}}”报告值{{actual}}，目标{{target}}',
  blank: '落实情况为空',
} as const;
