import { CharSet } from '../text/characters';
import type { Rule } from './rule';

const PAIRS: ReadonlyMap<string, string> = new Map([['（', '）'], ['(', ')'], ['《', '》'], ['“', '”'], ['「', '」'], ['【', '】'], ['〔', '〕']]);
const MARKS = new CharSet(PAIRS.keys(), PAIRS.values());
/** Marks after which a text cannot end. The last of a list may well end in a semicolon. */
const OPEN_END = /[，,、：:（(《“]$/u;
/** Words after which something has to follow: 惠及…, 其中…. */
const OPEN_WORD = /(?:(?<![不未所有无])涉及|惠及|包括|其中|以及|分别(?:为|是)|(?<!占)(?:共|合|累)计|[同环]比|约为|并[将对与在从由])$/u;
/** A shorter text is a label. */
const SHORTEST_TEXT = 16;
const TAIL = 20;
/** 1） and a）: half a bracket as a list marker closes nothing. */
const MARKER = /(?:^|[\s。；;：:])[0-9０-９A-Za-z]{1,2}$/u;
const MARKER_LENGTH = 3;

/**
 * Position of the last bracket or quote that is never closed; -1 where all are. Each kind is
 * counted for itself, so that brackets which cross (《…（…》）) are closed all the same. Linear.
 */
export function lastUnclosed(text: string): number {
  let first = 0;
  while (first < text.length && !MARKS.has(text.charCodeAt(first))) first++;
  if (first === text.length) return -1;
  const open = new Map<string, number[]>();
  for (let at = first; at < text.length; at++) {
    if (!MARKS.has(text.charCodeAt(at))) continue;
    const character = text.charAt(at);
    const close = PAIRS.get(character);
    if (close !== undefined) {
      const key = close === ')' ? '）' : close;
      const places = open.get(key);
      if (places) places.push(at);
      else open.set(key, [at]);
    } else if (!isMarker(text, at)) {
      open.get(character === ')' ? '）' : character)?.pop();
    }
  }
  return Math.max(-1, ...[...open.values()].map((places) => places.at(-1) ?? -1));
}

function isMarker(text: string, at: number): boolean {
  const character = text.charAt(at);
  return (character === '）' || character === ')') && MARKER.test(text.slice(Math.max(0, at - MARKER_LENGTH), at));
}

/** The end of a text, from where a clause begins if that is near, so that no number or word is cut in two. */
function tailOf(text: string): string {
  if (text.length <= TAIL) return text;
  const end = text.slice(-TAIL);
  const mark = end.search(/[，,。；;：:、]/u);
  return `……${mark >= 0 && mark < TAIL / 2 ? end.slice(mark + 1) : end.replace(/^[\d.]+/u, '')}`;
}

/** The mark or word at the end of a text after which something has to follow; '' where it may end so. */
function endingOf(text: string): string {
  if (OPEN_END.test(text)) return text.slice(-1);
  return text.length < SHORTEST_TEXT ? '' : (OPEN_WORD.exec(text.slice(-TAIL))?.[0] ?? '');
}

export const textTruncated: Rule<'bracket' | 'ending'> = {
  id: 'text-truncated',
  severity: 'warning',
  docs: {
    title: '文字不完整',
    description: '文字断在括号、引号或逗号处，没有写完。',
    rationale: '粘贴时超长的文字会被截断，断掉的后半段往往正是结论。',
    examples: {
      wrong: { rows: [{ task: '招商引资', result: '引进企业两家，分别是甲公司、乙公司（原名乙贸易有限公' }] },
      right: { rows: [{ task: '招商引资', result: '引进企业两家，分别是甲公司、乙公司（原名乙贸易有限公司）。' }] },
    },
  },
  messages: {
    bracket: {
      message: '有一个 {{mark}} 没有合上，文字像是断了：“{{tail}}”。',
      suggestion: '请对照原稿补全这一格的文字。',
    },
    ending: {
      message: '文字以 {{mark}} 结尾，像是没有写完：“{{tail}}”。',
      suggestion: '请对照原稿补全这一格的文字。',
    },
  },
  checkRow(row, _table, report) {
    for (const role of ['result', 'problem', 'task'] as const) {
      const cell = row.cells[role];
      if (cell?.kind !== 'text') continue;
      const text = cell.text.trimEnd();
      const at = lastUnclosed(text);
      if (at >= 0 && !/[。！!]$/u.test(text)) {
        report({ messageId: 'bracket', data: { mark: text.charAt(at), tail: tailOf(text) }, row: row.source.row, cell: cell.cell, span: { start: at, end: text.length } });
        continue;
      }
      const mark = endingOf(text);
      if (mark !== '') {
        report({ messageId: 'ending', data: { mark, tail: tailOf(text) }, row: row.source.row, cell: cell.cell, span: { start: Math.max(0, text.length - TAIL), end: text.length } });
      }
    }
  },
};
