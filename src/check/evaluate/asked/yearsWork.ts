import type { Ask } from './asks';
import { WHOLE_SHARE } from '../wholeShare';

/** The year, as a task that takes longer is divided. */
const YEAR = '(?:年度|当年|本年度?|全年|20\\d{2}年度?)';
/** 完成年度建设任务, 达到年度投资计划: what the year is to bring of a work that takes longer. */
const ASKED = new RegExp(`(?:完成|达到|实现)[^，,。；;\\d]{0,10}${YEAR}[^，,。；;\\d]{0,6}(?:任务|计划|目标|投资|节点|进度)`, 'u');
/** 完成年度投资任务的107.8%. */
const SHARE = new RegExp(`${YEAR}(?:投资|建设|工作|工程|目标)?(?:任务|计划|目标|指标)(?:量|额|数)?的(\\d{1,4}(?:\\.\\d{1,4})?)[%％]`, 'u');
/** 达到年度计划要求, 完成年度建设任务, with what stands before it in its clause. */
const REACHED = new RegExp(
  `(?:^|[，,。；;])([^，,。；;]{0,20}?)(?:达到|完成|实现|超过|满足)了?(?:全部)?${YEAR}(?:投资|建设|工作|工程|目标|既定|计划)*(?:任务|计划|目标|进度|节点|投资)(?:要求|目标|任务|量)?(?=[，,。；;（(]|$)`, 'u',
);
/** 未按期完成, 确保完成: not, or not yet. */
const NOT_YET = /未|没|难以|无法|力争|确保|争取|预计|有望|接近|拟|将|计划/u;

/**
 * Whether a sentence says that the year's share of a work is done, where no more than that share was asked for: the bridge that
 * is built to 92 % is then as far as it should be. Linear in the length of the words.
 */
export function yearsWorkDone(asks: readonly Ask[], words: string): boolean {
  if (!asks.some(({ text }) => ASKED.test(text))) return false;
  const share = SHARE.exec(words)?.[1];
  if (share !== undefined) return Number(share) >= WHOLE_SHARE;
  const reached = REACHED.exec(words);
  return reached !== null && !NOT_YET.test(reached[1] ?? '');
}
