import { isClauseEnd, isHan, wordAt } from './characters';

/** 尚未拔杆: what is said so is still to be done, whatever it is. */
const OUTSTANDING = ['尚未', '暂未', '还未', '仍未'];
/** Letters of a deed. */
export const LETTERS_OF_DEED = 2;

/** Whether a negation says of any deed that it is still to be done. */
export function isOutstanding(negation: string, text: string, verbAt: number): boolean {
  return OUTSTANDING.includes(negation) && isHan(text.charAt(verbAt)) && isHan(text.charAt(verbAt + 1)) && text.charAt(verbAt + 1) !== '的';
}

/** 统计, 汇总: what is done to figures before they are known … */
const DATA_WORK = ['统计', '汇总', '核算', '测算', '核对', '核定', '汇算', '核实'];
/** … and words for figures. */
const DATA = /数据|数字|数值|成绩|得分|分数|指标值|结果/u;
/** So many letters before tell what it is done to. */
const DATA_REACH = 16;

/** 将于次年9月公布: another will tell it. */
const TO_BE_TOLD = /^[^,。;!?]{0,16}?(?:公布|发布|反馈|核定|出炉|通报|下达)/u;
const TO_BE_TOLD_REACH = 20;

/** 数据还在汇总, 数据将于次年公布: no work that goes on, but a figure that is not final. Looks at a bounded stretch. */
export function isDataInWork(text: string, at: number, end: number): boolean {
  if (wordAt(text, end, DATA_WORK) === '' && !TO_BE_TOLD.test(text.slice(end, end + TO_BE_TOLD_REACH))) return false;
  let start = at;
  while (start > Math.max(0, at - DATA_REACH) && !isClauseEnd(text.charAt(start - 1))) start -= 1;
  return DATA.test(text.slice(start, at));
}
