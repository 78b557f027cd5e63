import type { ClaimKind } from './model';
import type { Stretch } from './enclosures';

/** A claim in folded text. */
export interface ClaimStretch extends Stretch {
  readonly kind: ClaimKind;
}

const WORDS: readonly (readonly [ClaimKind, string])[] = [
  ['notDone', '未完成'], ['notDone', '未达标'], ['notDone', '未达到'], ['notDone', '尚未开展'], ['notDone', '暂未开展'],
  ['underWay', '正在'], ['underWay', '推进中'], ['underWay', '已启动'], ['underWay', '进场施工'], ['underWay', '拟于'], ['underWay', '已开工'],
  ['notFinal', '预计'], ['notFinal', '初步核算'], ['notFinal', '尚未统计'],
  ['done', '完成'], ['done', '建成'], ['done', '投入运营'], ['done', '出台'], ['done', '印发'], ['done', '竣工'], ['done', '封顶'],
];

/** Finds the claims of folded text, outside quotes, in order. */
export function findClaims(text: string, inQuotes: Uint8Array): ClaimStretch[] {
  const claims: ClaimStretch[] = [];
  for (let index = 0; index < text.length; ) {
    const entry = inQuotes[index] === 1 ? undefined : WORDS.find(([, word]) => text.startsWith(word, index));
    if (entry === undefined) {
      index += 1;
      continue;
    }
    claims.push({ kind: entry[0], start: index, end: index + entry[1].length });
    index += entry[1].length;
  }
  return claims;
}
