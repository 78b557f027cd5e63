import { matchesOf } from '../text/matches';
import type { Rule } from './rule';

/** Letters of one clause. */
const WORDS = '[^，,。；;、（）()]';
/** What is asked of a colleague. */
const ASKED = '补数|核数|复核|核实|核对|确认|补充|完善';
/** 请, but not 申请, 聘请, 函请. */
const PLEASE = '(?<![申提邀聘报恳呈函已])请';
/** The bracket that a remark stands in opened so close before. */
const inBracket = (reach: number): string => `(?<=[（(][^（）()。；;]{0,${String(reach)}})`;

/**
 * Placeholders and remarks to a colleague. Words that are also work (初稿, 征求意见稿, 备注) are none;
 * 电话沟通 is one only in brackets, where it says where a figure comes from. All parts are bounded.
 */
const NOTES = new RegExp([
  // XX, ？？, ___
  '(?<![A-Za-z])[XＸx×]{2,}(?![A-Za-z])', '[?？]{2,}', '_{3,}',
  // what is not there yet
  '待补充', '待填(?:写|报)?', '待完善后补', '暂缺', '数据待(?:补|核)',
  `待${WORDS}{1,14}(?:补充|补报|提供|填报)(?:具体)?(?:数据|数字|材料|情况|指标)`,
  `待${WORDS}{1,14}(?:补充|补报|补填|填报)(?=[）)])`,
  `待${WORDS}{1,14}后(?:再)?(?:补充|补报|补填|填写|填报|补上)(?=[，。；、（）()\\s]|$|数据|数字)`,
  // who is to do what about it
  '(?:请|需)(?:[^，,。；;]{0,10})(?:补充|核实|确认)(?:后)?(?:填写|填报|完善)',
  `请${WORDS}{1,12}?再?(?:核|核实|核对|补|补充|补数|确认|把关)一下`,
  `[（(](?:[^，,。；;、（）()请]{0,8}(?<![申提邀聘报恳呈]))?请${WORDS}{1,14}(?:${ASKED}|补报|再核|提供)(?:数据|数字|情况|材料)?[）)]`,
  `${PLEASE}${WORDS}{1,14}?(?:${ASKED})(?:数据|数字|情况)?(?:后|并)(?:及时|再|尽快)?(?:更新|填报|填写|填入|补报|补上|修改|调整|上报|报送|反馈)${inBracket(60)}`,
  `${PLEASE}${WORDS}{1,14}?(?:更新|更正|修改|改为|替换)(?:为)?(?:最新|全年)?(?:数据|数字|数)?(?:后)?(?:再报|再填|再报送|上报|填报)?${inBracket(60)}`,
  // where it comes from, and what stands there
  `(?:电话|微信|口头)沟通(?![、，,]?\\d|[、等和及])${inBracket(44)}`,
  '此处(?:填|写|补|应|是否|要不要)', `此数(?:据)?(?:待|需|请)${WORDS}{0,10}核`, 'TODO', 'TBD', '批注[:：]',
].join('|'), 'gu');

export const draftNote: Rule<'note'> = {
  id: 'draft-note',
  severity: 'warning',
  docs: {
    title: '草稿痕迹',
    description: '文字里留有占位符，或写给同事看的批注。',
    rationale: '“XX”“？？”“电话沟通…”是写稿时的备注，报送前应当变成事实。',
    examples: {
      wrong: { rows: [{ task: '干部培训', result: '全年培训XX人次（电话沟通，数据待补）。' }] },
      right: { rows: [{ task: '干部培训', result: '全年培训1200人次。' }] },
    },
  },
  messages: {
    note: {
      message: '文中留有草稿痕迹“{{words}}”。',
      suggestion: '请改为正式表述，或删除这处备注。',
    },
  },
  checkRow(row, _table, report) {
    for (const role of ['task', 'result', 'actual', 'problem'] as const) {
      const cell = row.cells[role];
      if (cell?.kind !== 'text') continue;
      for (const match of matchesOf(NOTES, cell.text)) {
        report({
          messageId: 'note',
          data: { words: match[0] },
          row: row.source.row,
          cell: cell.cell,
          span: { start: match.index, end: match.index + match[0].length },
        });
      }
    }
  },
};
