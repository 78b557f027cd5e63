import type { Status } from '../check/report';
import { contentText, type ListLayout, type ListRow } from './lists/model';
import { cellOf } from './lists/read';

/** 处理状态: what the user may answer to a finding. */
export const HANDLINGS = { open: '待处理', mended: '已整改', explained: '说明情况', rejected: '不采纳' } as const;
/** 处理状态 as a command gives it. */
export type Handling = 'open' | 'fixed' | 'explained' | 'rejected';
export const HANDLING_WORDS: Readonly<Record<Handling, string>> = {
  open: HANDLINGS.open, fixed: HANDLINGS.mended, explained: HANDLINGS.explained, rejected: HANDLINGS.rejected,
};

/** What the user answered to a finding. */
export interface Handled {
  readonly handling: Handling;
  readonly reason: string;
}

/** True for an answer by which a finding counts as settled: 核验说明 names it no longer. */
export function settles({ handling, reason }: Handled): boolean {
  return (handling === 'explained' || handling === 'rejected') && reason.trim() !== '';
}

/** What a new finding begins with. */
export const NEW_HANDLING = HANDLINGS.open;

/** 末次核验: what the last check made of a finding; hidden, for formulas. */
export type LastSeen = 'present' | 'unmended' | 'gone';
export const LAST_SEEN: Readonly<Record<LastSeen, string>> = { present: '仍存在', unmended: '整改后仍存在', gone: '已消除' };

/** 较上次: what the last check that changed anything made of a finding; '' for one that was gone before. */
export const CHANGES = { first: '首次核验', found: '新发现', unchanged: '未变', gone: '新消除' } as const;

/** 办结情况, as the formula gives it. */
export const SETTLED = '已了结';
export const GONE = LAST_SEEN.gone;
const MENDED = '已整改待复核';
const UNMENDED = LAST_SEEN.unmended;
const NO_REASON = '待补说明';
const UNKNOWN = '状态无法识别';

/** The words of 办结情况 and the status whose colours they have. */
export const STATES: readonly { readonly word: string; readonly colours: Status }[] = [
  { word: HANDLINGS.open, colours: 'inProgress' },
  { word: MENDED, colours: 'pending' },
  { word: UNMENDED, colours: 'unmet' },
  { word: NO_REASON, colours: 'review' },
  { word: SETTLED, colours: 'met' },
  { word: GONE, colours: 'met' },
  { word: UNKNOWN, colours: 'missing' },
];

/**
 * 办结情况 as a formula over the user's two columns and the last check, given by their addresses.
 * Words that are not in the list stay as they are and are named here.
 */
export function stateFormula(handling: string, reason: string, seen: string): string {
  const { open, mended, explained, rejected } = HANDLINGS;
  const answered = `IF(TRIM(${reason})="","${NO_REASON}","${SETTLED}")`;
  const rest = `IF(OR(TRIM(${handling})="",${handling}="${open}"),"${open}","${UNKNOWN}")`;
  const mendedState = `IF(${handling}="${mended}",IF(${seen}="${UNMENDED}","${UNMENDED}","${MENDED}"),${rest})`;
  return `=IF(${seen}="${GONE}","${GONE}",IF(OR(${handling}="${explained}",${handling}="${rejected}"),${answered},${mendedState}))`;
}

/** Keys of a table's findings that the user answered with a reason. They count as settled until their text, and so their key, changes. */
export function settledKeys(rows: readonly ListRow[], layout: ListLayout, table: string): ReadonlySet<string> {
  const said = (row: ListRow, id: string): string => contentText(cellOf(row, layout, id)).trim();
  const isSettled = (row: ListRow): boolean => {
    const handling = said(row, 'handling');
    return row.table === table && (handling === HANDLINGS.explained || handling === HANDLINGS.rejected) && said(row, 'reason') !== '';
  };
  return new Set(rows.filter(isSettled).map((row) => row.key));
}

/** The user's answers to a table's findings by key; one that is none of the words is left out. Linear in the rows. */
export function handlingsOf(rows: readonly ListRow[], layout: ListLayout, table: string): ReadonlyMap<string, Handled> {
  const said = (row: ListRow, id: string): string => contentText(cellOf(row, layout, id)).trim();
  // A row that the user copied carries the same key: the upper one counts.
  return new Map([...rows].reverse().flatMap((row): [string, Handled][] => {
    const words = said(row, 'handling');
    const handling = (Object.keys(HANDLING_WORDS) as Handling[]).find((known) => HANDLING_WORDS[known] === words) ?? (words === '' ? 'open' : undefined);
    return row.table !== table || row.key === '' || handling === undefined ? [] : [[row.key, { handling, reason: said(row, 'reason') }]];
  }));
}

/** An answer of the user's that could not be read; it was left as it stands. */
export interface UnreadAnswer {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** 处理状态 of a table's findings that are none of the words. */
export function unknownHandlings(rows: readonly ListRow[], layout: ListLayout, table: string): readonly UnreadAnswer[] {
  const words: ReadonlySet<string> = new Set(['', ...Object.values(HANDLINGS)]);
  return rows.flatMap((row) => {
    const text = contentText(cellOf(row, layout, 'handling')).trim();
    const column = layout.columns.get('handling');
    return row.table !== table || words.has(text) || column === undefined ? [] : [{ sheet: layout.sheet, row: row.row, column, text }];
  });
}
