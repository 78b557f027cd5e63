import { likeness, prepare } from '../../matching';
import { said, type Filling } from '../../said';
import { indicesWithin, lastStarting } from '../../text/context';
import { namesIn } from '../../text/listedNames';
import { measuredName } from '../../text/measure';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { AnswerSheet } from '../reported/answerSheet';
import type { Ask } from '../asked/asks';
import { DISTANCE } from '../pairing/distances';
import { flatsIn } from '../implied/flat';
import { isOfEconomy, likest, SAME_SUBJECT } from './likest';
import type { Share } from './shares';
import type { WordComparison } from './wordComparisons';

type Direction = 'up' | 'down';

/** A rise or a fall that is asked for without saying how much. */
export interface AskedDirection {
  readonly names: readonly string[];
  readonly want: Direction;
  /** 减少; not so 不增加, with which no change is well. */
  readonly strict: boolean;
}

/** 重污染天数减少, 事故起数、死亡人数“双下降”, 居民收入稳步增长: the end of what was asked. */
const CHANGES = /(?:不增加|不上升|不反弹|只减不增|只降不升|零增长|负增长|零新增|不增长|不减少|不下降|不降低|只增不减|只升不降|稳中有升|稳中有降|稳步增长|正增长|双下降|双提升|双增长|减少|下降|降低|压降|增长|增加|提高|提升|上升)[”"]?$/u;
const NOT_STRICT = /^[不零]/u;
const DOWN = /^(?:不增加|不上升|不反弹|只减不增|只降不升|零增长|负增长|零新增|不增长|稳中有降|双下降|减少|下降|降低|压降)/u;
/** Words between the name and the verb. */
const ADVERBS = /(?:[同环]比|较上年|比上年|较去年|比去年|持续|进一步|稳步|继续|明显|显著|大幅|逐年|有所|实现|保持|力争|确保|应|要|均|都|[“"\s])+$/u;
const LONGEST_ASK = 40;
/** 提升，改善…的增长: what is nobody's measure. */
const SHORTEST_NAME = 2;

/** What rise or fall a clause asks for in words alone; null where it asks for none. */
export function askedDirection(text: string): AskedDirection | null {
  if (text.length > LONGEST_ASK) return null;
  const found = CHANGES.exec(text);
  if (!found) return null;
  const word = found[0].replace(/[”"]$/u, '');
  const name = measuredName(text.slice(0, found.index).replace(ADVERBS, ''), '');
  const listed = namesIn(name);
  const names = listed.length > 0 ? listed : [name];
  if (names.some((one) => one.length < SHORTEST_NAME)) return null;
  return { names, want: DOWN.test(word) ? 'down' : 'up', strict: !NOT_STRICT.test(word) };
}

/** What the changes that the answer tells say of the direction that was asked: for each thing named there, where they leave no doubt. */
export function directionTold(ask: Ask, { names, want }: AskedDirection, { figures }: Share): readonly WordComparison[] {
  const changes = figures.filter(({ quantity, covers, context }) => quantity.change !== undefined && quantity.value !== 0 && covers !== 'part' && !context.part && !quantity.provisional);
  return names.flatMap((name) => {
    const nearest = likest(name, changes);
    // 剔除…因素后财政收入增长…: whatever is called by the very name must say the same.
    const own = changes.filter((figure) => nearest.includes(figure) || figure.words.includes(name));
    const [first] = own;
    if (!first || own.some(({ quantity }) => quantity.change !== first.quantity.change)) return [];
    const { quantity } = first;
    const isUp = quantity.change === 'up';
    const words = said(quantity.unit.family === 'percent' ? (isUp ? 'target.up' : 'target.down') : isUp ? 'target.more' : 'target.fewer', { target: quantity.text });
    return [told({ ask, words, span: quantity.span, isAsAsked: quantity.change === want })];
  });
}

/** What 与上年持平 says of the direction that was asked, where it is said of the very thing: no fall where one was asked, and no rise. */
export function flatTold(ask: Ask, { names, strict }: AskedDirection, { figures, scope }: Share, reading: TextReading): readonly WordComparison[] {
  for (const { words, span, sentence } of flatsIn(reading, scope)) {
    const before = figures.filter(({ quantity }) => quantity.span.start >= sentence.start && quantity.span.end <= span.start);
    if (before.length === 0 || !names.some((name) => likest(name, before).length > 0)) continue;
    return [told({ ask, words, span, isAsAsked: !strict })];
  }
  return [];
}

/** A comparison that was asked for: of what, by which word, with what. */
export interface AskedComparison {
  readonly name: string;
  readonly word: string;
  /** The word and all after it. */
  readonly other: string;
  /** 同步: so many percentage points behind are still as asked; absent where the word itself says which is to be higher. */
  readonly slack?: number;
}

const ABOVE = /高于|快于|超过|超出|高出|领先|多于|优于|好于/u;
const REACH = 28;

/** What the distance that the answer itself tells says of a comparison that was asked for; null where it tells none, or several. */
export function distanceTold(ask: Ask, { name, word, other, slack }: AskedComparison, { scope }: Share, sheet: AnswerSheet): readonly WordComparison[] | null {
  const { source, quantities, sentences } = sheet.reading;
  const [from, to] = indicesWithin(quantities, scope);
  const wanted = prepare(name);
  const found = quantities.slice(from, to).flatMap((quantity) => {
    if (!quantity.text.includes('点')) return [];
    const sentence = lastStarting(sentences, quantity.span.start);
    const before = source.slice(Math.max(sentence?.start ?? 0, quantity.span.start - REACH), quantity.span.start);
    const distance = DISTANCE.exec(before);
    if (!sentence || !distance) return [];
    const against = distance[2] ?? distance[3] ?? '';
    const isSame = isOfEconomy(other) ? isOfEconomy(against) : likeness(prepare(other), prepare(against)) >= SAME_SUBJECT;
    if (!isSame || likeness(wanted, prepare(source.slice(sentence.start, Math.max(sentence.start, quantity.span.start - distance[0].length)))) < SAME_SUBJECT) return [];
    return [{ span: { start: quantity.span.start - distance[0].length, end: quantity.span.end }, isAbove: /高|快|超|领先/u.test(distance[1] ?? distance[4] ?? ''), points: quantity.value }];
  });
  const [only] = found;
  if (!only || found.length > 1) return null;
  const isAsAsked =
    slack === undefined ? only.isAbove === (ABOVE.test(word) || word.startsWith('不低') || word.startsWith('不慢') || word === '达到') : only.isAbove || only.points <= slack;
  return [told({ ask, words: source.slice(only.span.start, only.span.end), span: only.span, isAsAsked })];
}

interface Told {
  readonly ask: Ask;
  /** What the answer says of it. */
  readonly words: Filling;
  readonly span: Span;
  readonly isAsAsked: boolean;
}

function told({ ask, words, span, isAsAsked }: Told): WordComparison {
  if (isAsAsked) return { holds: true, borneOut: said('difference.holds', { ask: ask.text, words }) };
  return { holds: false, verdict: { status: 'unmet', reason: said('difference.refuted', { ask: ask.text, words }), span } };
}
