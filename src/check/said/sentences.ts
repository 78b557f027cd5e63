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

  // Figures that are not the text's own.
  'figure.corrected': '{{amount}}（人工修正）',
  'figure.average': '{{total}}（{{of}}，平均{{average}}）',
  'period.quarters': '4个季度',
  'period.months': '12个月',
  'period.weeks': '52周',
  'period.halves': '2个半年',
  'figure.among': '{{count}}个{{unit}}',

  // Why an item has its status.
  reported: '“{{name}}”报告值{{actual}}，目标{{target}}',
  reportedSo: '“{{name}}”报告值{{actual}}，{{why}}',
  counted: '“{{name}}”目标{{target}}，{{why}}',
  unreported: '“{{name}}”要求{{target}}，没有给出数字',
  unreportedSo: '“{{name}}”要求{{target}}，{{why}}',
  behind: '“{{name}}”报告值{{actual}}，为目标{{target}}的{{share}}，全年已过{{elapsed}}',
  'corrected.item': '“{{name}}”{{reason}}',
  plain: '已按要求作答，文中没有未完成的表述',
  claimed: '文中写明“{{words}}”',
  onlyDue: '文中只写“{{words}}”，没有写明是否已经完成',
  blank: '落实情况为空',
  noFigure: '要求有数字，落实情况中没有给出对应的数字',
  crowded: '本行的数字和语句过多，无法逐一对应，请人工核对',
  'date.kept': '要求{{due}}，实际{{done}}',
  'date.late': '要求{{due}}，实际{{done}}，晚于要求',
  'compared.holds': '“{{ask}}”：文中{{actual}}与{{limit}}相比，符合要求',
  'difference.holds': '“{{ask}}”：文中{{words}}，符合要求',
  'difference.refuted': '任务要求“{{ask}}”，文中{{words}}',
  'compared.refuted': '任务要求“{{ask}}”，文中两个数字相比不是这样',

  // Which part of the answer is an item's.
  'answer.whole': '整格作答',
  'answer.unnumbered': '落实情况未分项，整格作答',
  'answer.sameNumber': '分项序号相同',
  'answer.sameWords': '分项内容相合：“{{words}}”',
  'answer.merged': '与其他分项合并作答',
  'answer.silent': '落实情况中没有说到这一项',
  'answer.otherRow': '落实情况写的是别的内容，像是贴错了行',
  'answer.none': '落实情况中没有对应的分项',

  // Why a figure answers a target, and how it was judged. `brief` is the gist of a reason, as it stands beside the figure.
  'pair.words': '两处都写到“{{words}}”，单位相合',
  'pair.unit': '同一分项内单位相合的数字',
  'pair.onlyWhole': '同一分项内单位相合的数字只有这一个，其余是它的一部分',
  'pair.order': '其余目标都有对应的数字，按先后次序对应',
  'pair.together': '文中把任务数和实际数写在一起',
  'pair.computed': '由文中已完成的数和总数算出',
  'pair.average': '{{total}}是合计数，按平均数判断',
  'pair.summed': '目标由{{parts}}合计作答',
  'pair.total': '{{total}}是文中各部分的合计',
  'pair.wholeYear': '{{part}}只是部分时段的数字，全年的数字是{{year}}',
  planned: '文中写“{{words}}”，还是计划',
  partly: '报告值{{brief}}',
  'brief.partly': '只是部分时段的数字，文中写明“{{words}}”',
  forecast: '报告值{{brief}}；{{why}}',
  'brief.forecast': '是预计数',
  open: '{{brief}}；{{why}}',
  'brief.notDue': '目标{{target}}尚未到期',
  'brief.above': '目标要求高于{{target}}，没有写明是否高于',
  'brief.about': '是略少于目标{{target}}的约数',
  corrected: '按人工修正值{{amount}}判断',

  // What words say in the place of a number.
  'implied.none': '文中写明没有发生，即为0',
  'implied.full': '文中写明全部{{verb}}，即为100%',
  'implied.whole': '文中写明全部做到，即为100%',
  'implied.change': '由{{from}}变为{{to}}，即变动{{change}}',
  'implied.one': '文中写明一处“{{words}}”，按{{amount}}计',
  'implied.all': '文中写明{{amount}}全部做到',
  'implied.listed': '落实情况逐项列出了{{amount}}',
  'implied.named': '落实情况点名列出{{amount}}，没有写总数',
  'implied.restated': '文中写明完成了这一目标',
  'implied.left': '文中写明{{amount}}没有完成',

  // Why a row is about a task.
  'match.byHand': '按手工匹配',
  'match.title': '写有任务名称：{{title}}',
  'match.words': '与任务用词相符：{{words}}',
  'match.nearest': '与任务内容最接近',
  'match.none': '没有找到对应的规定任务',

  // Why a template was chosen.
  'template.fits': '{{clauses}}',
  'template.titled': '标题含“{{words}}”',
  'template.year': '年度为 {{year}} 年',
  'template.allRows': '{{rows}} 行都对应模板中的任务',
  'template.someRows': '{{rows}} 行中有 {{matched}} 行对应模板中的任务',
  'template.otherYear': '注意：表为 {{year}} 年度，模板为 {{other}} 年度，目标值可能不同',
  'template.none': '没有适用于本表的任务模板，按表内任务自身的要求核验',
  'template.far': '{{rows}} 行中只有 {{matched}} 行对应“{{name}}”的任务，不套用模板，按表内任务自身的要求核验',
  'template.own': '本工作簿自带任务模板，{{reason}}',
  'template.chosen': '按所选模板',
  'template.unwanted': '按所选，不使用模板',
  'template.given': '由用户指定',
} as const;
