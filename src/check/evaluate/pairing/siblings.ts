import type { Target } from '../../text/targets';
import { comparable } from '../reported/compare';
import { FORBIDDEN } from './evidence';
import type { ReportedFigure } from '../reported/reported';

/** Names that differ by fewer letters of a kind name no different thing. */
const SHORTEST = 2;
/** Names that share fewer letters are no siblings. */
const LEAST_SHARED = 4;
/** 提高到, 增长: a figure that only goes on about what its clause began with. */
const FORM = /^(?:提高|提升|增加|扩大|降低|减少|下降|上升|升|降|达|增长|为|到|至|[，,、约])*$/u;
const WORD = /^\p{Script=Han}+$/u;

/** What two names have apart: 甲类站占比 and 乙类室占比. */
interface Apart {
  readonly own: string;
  readonly other: string;
}

/**
 * 村卫生室占比由71.3%提高到77.9% for 社区卫生服务站占比, beside 村卫生室占比: where two targets of one measure differ by what it is of, a figure
 * whose words name the one thing and not the other does not answer the other.
 *
 * @param values what each figure is worth as an answer to `target`
 */
export function apartFromSiblings(target: Target, targets: readonly Target[], figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  const siblings = siblingsOf(target, targets);
  if (siblings.length === 0) return values;
  return values.map((value, index) => {
    const figure = figures[index];
    if (!figure || value === FORBIDDEN) return value;
    return siblings.some(({ own, other }) => isOfOther(own, other, figure)) ? FORBIDDEN : value;
  });
}

/** Whether a figure's own words, or where they name neither the words of its sentence before it, name the other thing. */
function isOfOther(own: string, other: string, { words, lead, setting, quantity, context }: ReportedFigure): boolean {
  const told = FORM.test(context.before) ? `${words} ${lead}` : words;
  if (speaksOf(own, other, told)) return false;
  if (told.includes(other)) return true;
  const before = setting.slice(0, Math.max(0, quantity.outer.start - context.sentence.start));
  const at = before.lastIndexOf(other);
  return at >= 0 && before.lastIndexOf(own) < at && !speaksOf(own, other, before.slice(at + other.length));
}

/** Whether words hold letters of a name that the other name does not have (社区, 服务 of 社区卫生服务站, but not 卫生 beside 村卫生室). */
function speaksOf(own: string, other: string, words: string): boolean {
  for (let at = 0; at + SHORTEST <= own.length; at += 1) {
    const run = own.slice(at, at + SHORTEST);
    if (!other.includes(run) && words.includes(run)) return true;
  }
  return false;
}

function siblingsOf(target: Target, targets: readonly Target[]): readonly Apart[] {
  const siblings: Apart[] = [];
  for (const other of targets) {
    if (other === target || other.quantity === target.quantity || !comparable(other.quantity.unit, target.quantity.unit)) continue;
    const apart = apartIn(target.name, other.name);
    if (apart) siblings.push(apart);
  }
  return siblings;
}

/** What is left of two names without what they begin and end with alike; null where they are not alike, or do not name a thing each. */
function apartIn(one: string, two: string): Apart | null {
  const shorter = Math.min(one.length, two.length);
  let start = 0;
  while (start < shorter && one.charAt(start) === two.charAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && one.charAt(one.length - 1 - end) === two.charAt(two.length - 1 - end)) end += 1;
  if (start + end < LEAST_SHARED || end === 0) return null;
  const [own, other] = [one.slice(start, one.length - end), two.slice(start, two.length - end)];
  const areThings = own.length >= SHORTEST && other.length >= SHORTEST && WORD.test(own) && WORD.test(other);
  return areThings && !own.includes(other) && !other.includes(own) ? { own, other } : null;
}
