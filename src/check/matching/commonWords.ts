/**
 * Words that stand in every line of a government report and so tell no line from another.
 * Rarity among the candidates says the same where there are many of them; between two or
 * three items it cannot, hence the list.
 */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  '完成', '项目', '建设', '工作', '任务', '推进', '推动', '落实', '开展', '进行', '实施', '加强', '加快', '组织',
  '我区', '本区', '全区', '辖区', '区级', '市级', '全市', '年度', '全年', '目标', '达到', '已经', '目前', '截至', '情况', '相关',
  '要求', '方案', '以上', '不低于', '不高于', '不少于', '不超过', '超过',
]);

/** Pairs of characters inside a common word. */
const COMMON_PAIRS: ReadonlySet<string> = new Set(
  [...COMMON_WORDS].flatMap((word) => Array.from(word).slice(1).map((character, at) => `${word[at] ?? ''}${character}`)),
);

/** True for a pair of characters that belongs to a common word. */
export function isCommonPair(key: string): boolean {
  return COMMON_PAIRS.has(key);
}

/** For each first character of a common word, the rest of its words, longest first. */
const RESTS: ReadonlyMap<string, readonly string[]> = restsByFirst();

function restsByFirst(): Map<string, string[]> {
  const rests = new Map<string, string[]>();
  for (const word of [...COMMON_WORDS].sort((a, b) => b.length - a.length)) {
    const known = rests.get(word.charAt(0));
    if (known) known.push(word.slice(1));
    else rests.set(word.charAt(0), [word.slice(1)]);
  }
  return rests;
}

/**
 * For each character of an unbroken stretch: the ordinal (from 1) of the common word that it
 * belongs to, 0 where it belongs to none. The longest word wins. Linear.
 */
export function commonWordsIn(characters: readonly string[]): readonly number[] {
  const owners = new Array<number>(characters.length).fill(0);
  let count = 0;
  for (let at = 0; at < characters.length; ) {
    const rest = RESTS.get(characters[at] ?? '')?.find((one) => standsAt(characters, at + 1, one));
    const length = rest === undefined ? 1 : rest.length + 1;
    if (length > 1) owners.fill(++count, at, at + length);
    at += length;
  }
  return owners;
}

function standsAt(characters: readonly string[], from: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (characters[from + at] !== word.charAt(at)) return false;
  return true;
}
