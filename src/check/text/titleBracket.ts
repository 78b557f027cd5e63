import { isDigitAt, isHanAt } from './characters';

/** A title is no longer than this. */
const LONGEST_TITLE = 60;
const OPEN = '（(';
const CLOSE = '）)';
/** What ends what a title is the title of. */
const ENDS = '。；;\n';
/** What such a bracket may be read as: words that lead to what stands in it. */
const LEADS_TO = '：';
/** （含续建2处）, （详见附件3）: a remark, which asks for nothing. */
const REMARK = /^\s*(?:其中|不?含|包括|涉及|共|详?见|附|注|原|参[照见]|扣除|剔除|按|截[至止]|20\d{2}年[^，,。；;\d]{0,12}$)/u;

/**
 * 道路停车（设备在线率98%以上，实缴率80%以上）: a title whose targets stand in a bracket after it, as if they stood after a
 * colon; texts without such brackets come back as they are. As long as the text, places stay. Linear.
 */
export function withTitleBracketsOpened(text: string): string {
  if (!text.includes('（') && !text.includes('(')) return text;
  let opened = '';
  let done = 0;
  for (let at = firstOf(OPEN, text, 0); at >= 0; at = firstOf(OPEN, text, at + 1)) {
    const close = closing(text, at);
    if (close < 0) break;
    if (endsLine(text, close + 1) && isTitle(text, at) && asks(text, at + 1, close)) {
      opened += `${text.slice(done, at)}${LEADS_TO}${text.slice(at + 1, close)} `;
      done = close + 1;
    }
    at = close;
  }
  return done === 0 ? text : opened + text.slice(done);
}

function firstOf(marks: string, text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (marks.includes(text.charAt(at))) return at;
  return -1;
}

/** Where the bracket closes that opens at a place; -1 where it does not. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (OPEN.includes(mark)) depth += 1;
    else if (CLOSE.includes(mark)) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** 增速不低于上年（3.2%）, 服务站全覆盖（29个）: words that hold something to the figure in the bracket, or say that it is all of them. */
const HOLDS = /[不高低优好快慢少多]于|不超过|超过|同期|上年|全覆盖|全部|均/u;

/** Whether nothing follows but the end of the text, the line or the sentence. */
function endsLine(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '' && text.charAt(at) !== '\n') at += 1;
  return at >= text.length || ENDS.includes(text.charAt(at));
}

/** Whether the words before a bracket, as far as their sentence goes, are a title: words without a figure, but for a list marker. */
function isTitle(text: string, open: number): boolean {
  let at = open - 1;
  for (; at >= 0 && open - at <= LONGEST_TITLE && !ENDS.includes(text.charAt(at)); at -= 1) {
    if (isDigitAt(text, at)) return isMarkerBefore(text, at);
  }
  return open - at <= LONGEST_TITLE && isHanAt(text, open - 1) && !HOLDS.test(text.slice(at + 1, open));
}

/** 3. 停车管理: whether a digit is the last of a list marker that begins the text, a line or a sentence. */
function isMarkerBefore(text: string, last: number): boolean {
  if (!'.．、)）'.includes(text.charAt(last + 1) || ' ')) return false;
  let at = last;
  while (at >= 0 && isDigitAt(text, at)) at -= 1;
  while (at >= 0 && ' （('.includes(text.charAt(at))) at -= 1;
  return at < 0 || ENDS.includes(text.charAt(at));
}

function asks(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isDigitAt(text, at)) return !REMARK.test(text.slice(from, to));
  return false;
}
