import { said } from '../../said';
import { sharesRun } from '../../text/characters';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Verdict } from './sentences';

/** Grades from the best to the worst; the words of one line stand for the same grade. */
const GRADES: readonly (readonly string[])[] = [
  ['优秀', '优'],
  ['良好', '良', '较好'],
  ['中等', '合格', '及格', '一般', '中'],
  ['不合格', '不及格', '较差', '差'],
];
/** 达到优秀等次, 知晓度：优: a grade at the end of what is asked, behind a word or mark that gives it. */
const ASKED = new RegExp(`(?:[\\s：:，,为到]|^)(${GRADES.flat().join('|')})(?:等次|等级|级|档)?(?:及?以上)?[。]?$`, 'u');
/** 良, 评为良好。: an answer that is a grade and nothing else. */
const TOLD = new RegExp(`^(?:评为|评价为|等次为|为|达到)?(${GRADES.flat().join('|')})(?:等次|等级|级|档)?[。]?$`, 'u');

/** 基本建立: nearly, or in part … */
const HEDGED = /^(?:基本|部分|初步|大部分)/u;
/** 有所提升: somewhat … */
const SOMEWHAT = /^(?:有所|略有|有一定|一定程度)/u;
/** … where more than that was asked. */
const MUCH = /(?:显著|明显|大幅)\p{Script=Han}{2,4}[。]?$/u;
/** An answer of more letters says how it is in words. */
const LONGEST_ANSWER = 12;
/** Letters of a word. */
const WORD = 2;

function gradeOf(words: string): number {
  return GRADES.findIndex((names) => names.includes(words));
}

/**
 * 良 for 优, 基本建立 for 建立健全, 有所提升 for 明显提升: an answer in one word that is less than the word that was asked for: a lower grade
 * falls short, a hedge leaves it open. Null where the answer is longer, has figures, or is what was asked. O(letters of what is asked).
 */
export function lowerGrade(asked: string, { source }: TextReading, scope: Span): Verdict | null {
  const told = source.slice(scope.start, scope.end).trim();
  if (told === '' || told.length > LONGEST_ANSWER || /\d/u.test(told)) return null;
  const wanted = ASKED.exec(asked)?.[1];
  const got = TOLD.exec(told)?.[1];
  if (wanted !== undefined && got !== undefined) {
    return gradeOf(got) > gradeOf(wanted) ? { status: 'unmet', reason: said('graded', { asked: wanted, told: got }), span: scope } : null;
  }
  const last = asked.slice(asked.search(LAST_WORDS)).trim();
  const hedged = HEDGED.test(told) && !HEDGED.test(last) && last.length <= LONGEST_ANSWER && sharesRun(told.replace(HEDGED, ''), last, WORD);
  const somewhat = SOMEWHAT.test(told) && MUCH.test(last);
  return hedged || somewhat ? { status: 'review', reason: said('graded', { asked: last, told }), span: scope } : null;
}

/** What stands behind the last blank or mark. */
const LAST_WORDS = /[^\s：:，,。；;]*[。]?$/u;
