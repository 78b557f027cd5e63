import { namesIn } from './listedNames';
import { measuredName } from './measure';

/** 肝炎、麻疹疫苗接种各, 氨氮、总磷排放量均减少: the figure after it is asked of each of the names. */
const EACH = /(?:各|均|都|分别)(?:达到?|为|有|完成|新增|增长|增加|提高|提升|上升|下降|降低|减少|削减)?$/u;
/** 春检、秋检，各检查: the names stand in the clause before. */
const EACH_OF_THOSE = /^[\s，,]*各(?:自)?(?:完成|新增|新建|建成|开展|举办|组织|培训|检查|发放|接种)/u;

/**
 * The things of each of which a figure is asked; none where it is asked of one thing, or of all of them together. Linear in the words.
 *
 * @param clauseWords what stands before the figure in its clause
 * @param name what the figure measures
 * @param clauseBefore what stands between the figure before and the clause, in the same sentence
 */
export function namesForEach(clauseWords: string, name: string, clauseBefore: () => string): readonly string[] {
  if (EACH.test(clauseWords.trimEnd())) return told(name.replace(/各$/u, ''));
  return clauseWords.includes('各') && EACH_OF_THOSE.test(clauseWords) ? told(clauseBefore()).map((one) => measuredName(one, '')) : [];
}

function told(words: string): readonly string[] {
  const names = namesIn(words.trim().replace(/[，,]$/u, ''));
  return names.every((name) => name.length > 1) ? names : [];
}
