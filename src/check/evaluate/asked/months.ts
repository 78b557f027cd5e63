/** A month's number as offices write it, as a group of a pattern: 9, 09, 九, 十二. */
export const MONTH = '(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';

const CHINESE = '一二三四五六七八九十';

/** The number of a month as written; null where it is none. */
export function monthOf(words: string): number | null {
  const number = /^\d+$/u.test(words) ? Number(words) : words.startsWith('十') ? 10 + CHINESE.indexOf(words.charAt(1) || ' ') + 1 : CHINESE.indexOf(words) + 1;
  return number >= 1 && number <= 12 ? number : null;
}

/** 6月底前, 三季度末, 上半年, 2024年6月30日前: by when something is due. */
const DUE = new RegExp(
  `(?:(20\\d{2})年)?(?:${MONTH}月(?:份|底|末|[上中下]旬|\\d{1,2}[日号])?(?:之?前|以前|底|末|内)|(?:第|前)?([一二三四1-4])个?季度|(上半年)|(年底|年末|年内|全年|年度|下半年|当年|今年|本年))`, 'gu',
);
/** A cell of its own need not say 前. */
const DATE_ALONE = new RegExp(`^(?:(20\\d{2})[年./-])?${MONTH}(?:月|[./-]\\d{1,2}$)`, 'u');
/** More words than these say nothing of the day by which a figure is due. */
const LONGEST = 600;
const LAST_MONTH = 12;

/**
 * The latest month by which the words ask for something, 1 to 12; null where they name no day.
 *
 * @param year of the report: what is due in a later year is due after it
 */
export function dueMonth(words: string, year: number | null): number | null {
  let latest: number | null = null;
  for (const [, named, month, quarter, half] of words.slice(0, LONGEST).normalize('NFKC').matchAll(DUE)) {
    const found = month !== undefined ? monthOf(month) : quarter !== undefined ? 3 * (monthOf(quarter) ?? 4) : half !== undefined ? 6 : LAST_MONTH;
    const due = named !== undefined && year !== null && Number(named) > year ? LAST_MONTH : (found ?? LAST_MONTH);
    latest = Math.max(latest ?? 0, due);
  }
  return latest;
}

/** The month that a cell names as its deadline (2024年6月, 2024-06-30, 6月底前); null where it names none. */
export function deadlineMonth(cell: string, year: number | null): number | null {
  const text = cell.normalize('NFKC').replace(/\s+/gu, '');
  const alone = DATE_ALONE.exec(text);
  if (!alone) return dueMonth(text, year);
  return alone[1] !== undefined && year !== null && Number(alone[1]) > year ? LAST_MONTH : monthOf(alone[2] ?? '');
}
