/** 除菜市场改造外，其余均已完成: what is left out of what is said to be done; with 还, 另 or 也 more is told, and nothing left out. */
const ALL_BUT = /除(?![夕此])([^,。;!?]{2,30}?)(?:之|以)?外,?(?!还|另|也|同时|又|再)(?:(?:其余|其他)\d{1,6})?[^,。;!?\d]{0,12}?(?:均|全部|都)(?:已|按|如|全)?[^,。;!?\d]{0,6}?(?:完成|完工|竣工|建成|办结|交付|投用)/y;
/** What is secret, was taken off the list or is only not yet known need not be done. */
const NEED_NOT = /涉密|特殊|法律|依法|不可抗|取消|撤销|核减|调减|待|预计|公布|反馈|日常|上述|以上/u;
/** 拆除, 清除: words that end in 除. */
const REMOVED = '拆清消扣排解铲免废去剔';
/** Letters of 除. */
const WORD = 1;

/** Where the words end that leave something out of what is said to be all done, from 除 on; 0 where nothing is left out. */
export function endOfException(text: string, at: number): number {
  if (REMOVED.includes(text.charAt(at - 1) || ' ')) return 0;
  ALL_BUT.lastIndex = at;
  const left = ALL_BUT.exec(text)?.[1];
  return left === undefined || NEED_NOT.test(left) ? 0 : at + WORD + left.length;
}
