import { FIRST_HAN, LAST_HAN, pairOf } from './han';

/**
 * Words that stand in every line of a government report and so tell no line from another.
 * Rarity among the candidates says the same where there are many of them; between two or
 * three items it cannot, hence the list. Chinese characters of the basic block only.
 */
const COMMON_WORDS: readonly string[] = [
  '完成', '项目', '建设', '工作', '任务', '推进', '推动', '落实', '开展', '进行', '实施', '加强', '加快', '组织',
  '我区', '本区', '全区', '辖区', '区级', '市级', '全市', '年度', '全年', '目标', '达到', '已经', '目前', '截至', '情况', '相关',
  '要求', '方案', '以上', '不低于', '不高于', '不少于', '不超过', '超过',
];

/** By character of the basic block: whether it begins a common word, whether it begins a pair inside one, and whether it ends such a pair. */
const MARKS = new Uint8Array(LAST_HAN - FIRST_HAN + 1);
const BEGINS_WORD = 1;
const BEGINS_PAIR = 2;
const ENDS_PAIR = 4;

/** Pairs of characters inside a common word, as numbers. */
const COMMON_PAIRS = new Set<number>();

/** The common words by their first character, as character codes, longest first. */
const BY_FIRST = new Map<number, readonly (readonly number[])[]>();

for (const word of [...COMMON_WORDS].sort((a, b) => b.length - a.length)) {
  const codes = Array.from(word, (character) => character.charCodeAt(0));
  const first = codes[0] ?? 0;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), codes]);
  mark(first, BEGINS_WORD);
  codes.slice(1).forEach((code, at) => {
    const before = codes[at] ?? 0;
    COMMON_PAIRS.add(pairOf(before, code));
    mark(before, BEGINS_PAIR);
    mark(code, ENDS_PAIR);
  });
}

function mark(code: number, what: number): void {
  MARKS[code - FIRST_HAN] = (MARKS[code - FIRST_HAN] ?? 0) | what;
}

function isMarked(code: number, what: number): boolean {
  return ((MARKS[code - FIRST_HAN] ?? 0) & what) !== 0;
}

/** True for a character of the basic block with which a common word, or a pair inside one, begins; most begin none. */
export function mayBeCommon(code: number): boolean {
  return isMarked(code, BEGINS_WORD | BEGINS_PAIR);
}

/** True for two neighbouring characters of the basic block that stand so in a common word. */
export function isCommonPair(first: number, second: number): boolean {
  return isMarked(first, BEGINS_PAIR) && isMarked(second, ENDS_PAIR) && COMMON_PAIRS.has(pairOf(first, second));
}

/**
 * For each of the first `length` characters of an unbroken stretch: the ordinal (from 1) of the common
 * word that it belongs to, 0 where it belongs to none. The longest word wins. Linear.
 *
 * @param owners is filled in
 */
export function commonWordsIn(codes: ArrayLike<number>, length: number, owners: Int32Array): void {
  let count = 0;
  for (let at = 0; at < length; ) {
    const word = commonWordAt(codes, at, length);
    if (word === 0) {
      owners[at++] = 0;
      continue;
    }
    count += 1;
    owners.fill(count, at, at + word);
    at += word;
  }
}

/**
 * Length of the common word that stands at a place of an unbroken stretch of `length` characters; 0 for none. Of several
 * the longest.
 */
export function commonWordAt(codes: ArrayLike<number>, at: number, length: number): number {
  const first = codes[at] ?? 0;
  // Whatever a word begins with is followed by the end of its first pair: hardly any other place has both.
  if (!isMarked(first, BEGINS_WORD) || at + 1 >= length || !isMarked(codes[at + 1] ?? 0, ENDS_PAIR)) return 0;
  for (const word of BY_FIRST.get(first) ?? []) {
    if (at + word.length > length) continue;
    let same = 1;
    while (same < word.length && codes[at + same] === word[same]) same += 1;
    if (same === word.length) return same;
  }
  return 0;
}
