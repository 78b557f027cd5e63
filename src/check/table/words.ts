import { plainTextWithout } from '../plainText';
import { CharSet } from '../text/characters';

/** A text for comparing: full-width as half-width, lower case, without blanks, line breaks, and the marks without width that copying from Word and web pages leaves behind. */
export const plain = plainTextWithout(/[\s\u200b-\u200d\u2060\ufeff]/gu);

const OPENING = new CharSet('([【〔');

/**
 * A text without what stands in round or square brackets, and the bracketed parts on their own.
 * Unclosed brackets reach to the end. Linear.
 */
export function splitBrackets(text: string): { readonly outside: string; readonly inside: string } {
  if (!OPENING.isIn(text)) return { outside: text, inside: '' };
  let outside = '';
  let inside = '';
  let depth = 0;
  for (const character of text) {
    if ('([【〔'.includes(character)) depth++;
    else if (')]】〕'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth > 0) inside += character;
    else outside += character;
  }
  return { outside, inside };
}

const NIL_ANSWERS: ReadonlySet<string> = new Set(['无', '暂无', '没有', '无问题', '暂无问题', '不存在', '不存在问题', '无。', '暂无。', '/', '\\', '-', '--', '—', '——', '―']);

/** True for an answer that says there is nothing: 无, 暂无, a stroke. */
export function isNilAnswer(text: string): boolean {
  return NIL_ANSWERS.has(plain(text));
}

/** Longer texts, blanks included, are no labels. */
const LONGEST_LABEL = 400;

const TOTALS: ReadonlySet<string> = new Set(['合计', '总计', '小计', '总分', '本页合计', '本页小计', '累计', '总得分', '合计得分']);

/** Each of them has one of these. */
const TOTAL_LETTERS = ['计', '分'];

/** True for the label of a total row. */
export function isTotalLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL || !TOTAL_LETTERS.some((letter) => text.includes(letter))) return false;
  return TOTALS.has(plain(text).replace(/[:：]$/u, ''));
}

const REMARK_WORDS = [
  '填表人', '填报人', '填写人', '制表人', '经办人', '审核人', '复核人', '审批人', '审核', '签字', '签章', '盖章', '单位负责人', '分管领导', '主要领导', '负责人',
  '备注', '注', '说明', '填表说明', '填报说明', '填表日期', '填报日期', '填表时间', '填报时间', '日期', '时间', '联系人', '联系电话', '联系方式', '电话',
  '填报单位', '填表单位', '报送单位', '单位', '计量单位', '单位公章', '附件', '附注', '单位盖章',
] as const;
const REMARKS: ReadonlySet<string> = new Set(REMARK_WORDS);
/** What a remark begins with; brackets are left out of it. */
const REMARK_STARTS: ReadonlySet<string> = new Set([...REMARK_WORDS.map((word) => word.charAt(0)), ...Array.from('([【〔)]】〕')]);
/** So many characters hold the head of a text, blanks and all. */
const HEAD = 400;
const LONGEST_REMARK_WORD = Math.max(...REMARK_WORDS.map((word) => word.length));

/** True for a line such as 填表人：…, 备注, 注：…, 联系电话：… that stands around a table. */
export function isRemark(text: string): boolean {
  const head = plain(text.slice(0, HEAD)).slice(0, LONGEST_REMARK_WORD + 8);
  if (!REMARK_STARTS.has(head.charAt(0))) return false;
  const colon = head.search(/[:：]/u);
  const label = colon >= 0 ? head.slice(0, colon) : plain(text);
  return REMARKS.has(splitBrackets(label).outside.replace(/\d+$/u, ''));
}

const PAGE_NUMBER = /^(?:第\d{1,4}页|共\d{1,4}页|[-—–]{1,2}\d{1,4}[-—–]{1,2}$)/u;
const CONTINUED = /^[(（]?(?:续表|续上表|接上表|接上页|转下页|接下页)/u;
/** Pieces of a title, between blanks, that are looked at. */
const MOST_PIECES = 12;
const CONTINUED_TITLE = /[(（]?续表?[)）]?$/u;

/** True for a line that a page break brings: a page number, 续表, the table's title once more. */
export function isPageLine(text: string, title: string): boolean {
  const words = plain(text);
  if (PAGE_NUMBER.test(words) || CONTINUED.test(words)) return true;
  return isPartOfTitle(words.replace(CONTINUED_TITLE, ''), title);
}

/** True for one line of a title, or several: whole pieces between blanks, so that a task that the title names is none. */
function isPartOfTitle(words: string, title: string): boolean {
  const pieces = title.trim().split(/\s+/u).slice(0, MOST_PIECES).map(plain);
  return pieces.some((_, from) => pieces.some((_piece, to) => to >= from && pieces.slice(from, to + 1).join('') === words));
}
