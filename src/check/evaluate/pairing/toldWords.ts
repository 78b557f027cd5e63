import type { Match } from '../../matching';
import { plainTextWithout } from '../../plainText';
import { listed, said, saidLater, type Said } from '../../said';

/** So many words in common are told. */
const MOST = 3;
/** Beside a long word, words that are so many times shorter say little. */
const MUCH_SHORTER = 4;
/** 完成某项 beside 某项: a verb more says nothing. */
const VERBS = /^(?:完成|实现|开展|组织|推进|推动|加快|建设|提供)+/u;
/** 装任务, 接口建: half a word, torn off by what differs. */
const TORN = /^.(?:任务|项目|工作|建设|企业|情况)$/u;

/** Without marks that words reach over. */
const plainText = plainTextWithout(/[\s"'“”‘’「」『』《》〈〉]/gu);

/**
 * The words in common as a reader is told them: number and noun joined again (4类技术方法), without repeats, stray numbers
 * and halves of words; the longest few, in their order.
 *
 * @param shared words in common as `Match.shared` gives them
 * @param text the text that they are the words of
 */
export function toldWords(shared: readonly string[], text: string): readonly string[] {
  const plain = plainText(text);
  const joined: string[] = [];
  for (const word of shared) {
    const last = joined.at(-1);
    if (last !== undefined && (/\d$/u.test(last) || /^\d/u.test(word)) && plain.includes(last + word)) joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  const words = joined.filter((word) => /\p{L}{2}/u.test(word));
  const apart = words.filter((word) => !words.some((other) => other !== word && says(other, word)));
  const whole = apart.filter((word) => !TORN.test(word));
  const kept = whole.length > 0 ? whole : apart;
  const longest = Math.max(0, ...kept.map((word) => word.length));
  const told = new Set([...kept].sort((one, other) => other.length - one.length).slice(0, MOST).filter((word) => word.length * MUCH_SHORTER > longest));
  return kept.filter((word) => told.has(word));
}

/** Why two texts belong together: by the words that both have, worked out when the reason is told; or else, where they have none worth telling. */
export function byWords(match: Pick<Match, 'shared'>, text: string, id: 'answer.sameWords' | 'pair.words', otherwise: Said): Said {
  return saidLater(() => {
    const words = toldWords(match.shared, text);
    return words.length === 0 ? otherwise : said(id, { words: listed('quotes', words) });
  });
}

/** Whether a word is not needed beside another: a part of it, or the other with nothing but a verb or a torn letter more. */
function says(other: string, word: string): boolean {
  if (word.includes(other)) return word.replace(VERBS, '') === other || word.length === other.length + 1;
  return other.includes(word) && other.replace(VERBS, '') !== word && other.length !== word.length + 1;
}
