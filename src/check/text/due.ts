/** 期限. The month by which something is to be done; the year, or how many years from the report's, where the text says. */
export interface Due {
  /** Where its words begin. */
  readonly start: number;
  readonly month: number;
  readonly year?: number;
  /** 明年6月底前: 1. */
  readonly yearsLater?: number;
}

/** 11月底前, 2023年6月30日前, 年底前; not 于11月底前, which tells when it was. */
const DUE = /(?<![已于在])(?:((?:19|20)\d{2})年|([今本明次来])年)?(?<![\d.])(?:(\d{1,2})月(?:\d{1,2}[日号]|份?(?:底|末|[上中下]旬)?)|(年底|年末))(?:之前|以前|前)[^,。;!?:]{0,8}$/u;
/** The words of a deadline and what may stand between it and its verb. */
const REACH = 26;
/** 前 stands no farther before the verb than this. */
const FARTHEST = 9;
const DECEMBER = 12;

/** The deadline (its start in folded text) that stands right before the verb at `at`; null where there is none. Looks at a bounded stretch, no further back than `floor`. */
export function readDue(text: string, at: number, floor: number): Due | null {
  let before = at - 1;
  while (before > floor && at - before <= FARTHEST && text.charAt(before) !== '前') before -= 1;
  if (text.charAt(before) !== '前') return null;
  const from = Math.max(floor, at - REACH);
  const found = DUE.exec(text.slice(from, at));
  if (found === null) return null;
  const [, year, relative, month] = found;
  const last = month === undefined ? DECEMBER : Number(month);
  if (last < 1 || last > DECEMBER) return null;
  const later = relative !== undefined && '明次来'.includes(relative);
  return { start: from + found.index, month: last, ...(year === undefined ? {} : { year: Number(year) }), ...(later ? { yearsLater: 1 } : {}) };
}
