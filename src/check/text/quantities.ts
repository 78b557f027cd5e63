import type { FigureStretch } from './figures';
import type { Stretch } from './enclosures';
import { wordAt, wordBefore } from './characters';

/** The words round a figure. */
export interface FigureContext {
  readonly outer: Stretch;
  readonly approximate?: 'about' | 'over' | 'under';
  readonly bound?: '>=' | '>' | '<=' | '<';
  readonly change?: 'up' | 'down';
  readonly cumulative: boolean;
  readonly provisional: boolean;
  readonly comparison: boolean;
}

const AT_LEAST = ['不低于', '不少于', '不小于', '大于等于', '达到', '≥', '至少'];
const AT_MOST = ['不高于', '不超过', '不大于', '小于等于', '控制在', '≤'];
const MORE = ['高于', '超过', '大于', '>'];
const LESS = ['低于', '少于', '小于', '<'];

/** Reads the words round a figure within its sentence. */
export function readContext(text: string, figure: FigureStretch, clause: Stretch): FigureContext {
  const before = text.slice(clause.start, figure.start);
  const after = wordAt(text, figure.end, ['及以上', '以上', '以内', '以下', '左右']);
  let start = figure.start;
  let bound: FigureContext['bound'];
  for (const [words, op] of [[AT_LEAST, '>='], [AT_MOST, '<='], [MORE, '>'], [LESS, '<']] as const) {
    const word = wordBefore(text, figure.start, words);
    if (word === '') continue;
    bound = op;
    start -= word.length;
    break;
  }
  if (after.endsWith('以上')) bound = '>=';
  else if (after === '以内' || after === '以下') bound = '<=';
  const approximate = after === '左右' || /约$/.test(before) ? 'about' : figure.over ? 'over' : undefined;
  const change = /(?:增长|上升|提高|增加)了?约?$/.test(before) ? 'up' : /(?:下降|减少|降低|削减)了?约?$/.test(before) ? 'down' : undefined;
  return {
    outer: { start, end: figure.end + after.length },
    ...(approximate === undefined ? {} : { approximate }),
    ...(bound === undefined ? {} : { bound }),
    ...(change === undefined ? {} : { change }),
    cumulative: before.includes('累计'),
    provisional: before.includes('预计') || before.includes('初步'),
    comparison: /平均值?为?$/.test(before),
  };
}
