import { CharSet } from '../../text/characters';
import type { FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';

/** One of them is in all clauses that hold several figures to what was asked. */
const TOGETHER_MARKS = new CharSet('均都');
/** 均达到市级“结案率: what was told is held to what was asked … */
const HELD_TO = /^(?:均|都)(?:已|远|大幅)*(?:达到|高于|优于|好于|超过|完成|符合|满足)/u;
/** … which the word for it after the last of them says. */
const ASKED_LAST = /^[^，,。；;\d]{0,4}的?[^，,。；;\d]{0,6}(?:目标|任务|指标|要求|标准|计划)/u;
/** What leads to the name of the first of them. */
const LEAD = /^.*(?:达到|高于|优于|好于|超过|完成|符合|满足|下达的?|规定的?|确定的?|级|[“"「])/u;
/** A shorter name is in too many others. */
const SHORTEST_NAME = 3;
/** What answers stands no more than so many figures before. */
const FARTHEST = 12;

/**
 * 结案率97.8%，成功率72.6%，均达到“结案率95%、成功率60%”的指标要求: what was asked of each by its name, told after all that was done. All of it
 * is answered, or nothing. Linear in the number of figures.
 */
export function heldByName({ quantities, source }: TextReading, contexts: readonly FigureContext[]): ReadonlyMap<Quantity, Quantity> {
  const answers = new Map<Quantity, Quantity>();
  if (!TOGETHER_MARKS.isIn(source)) return answers;
  for (let first = 1; first < quantities.length;) {
    let next = first + 1;
    while (next < quantities.length && contexts[next]?.clause.start === contexts[first]?.clause.start) next += 1;
    if (next - first > 1 && asksOfAll(source, quantities, contexts, first, next)) {
      const pairs = namedBefore(quantities, contexts, first, next);
      for (const [asked, answer] of pairs) answers.set(asked, answer);
    }
    first = next;
  }
  return answers;
}

function asksOfAll(source: string, quantities: readonly Quantity[], contexts: readonly FigureContext[], first: number, next: number): boolean {
  const [clause, last] = [contexts[first]?.clause, quantities[next - 1]];
  if (!clause || !last || !TOGETHER_MARKS.has(source.charCodeAt(clause.start))) return false;
  return HELD_TO.test(source.slice(clause.start, quantities[first]?.outer.start)) && ASKED_LAST.test(source.slice(last.outer.end, clause.end));
}

/** Each figure from one to before another with the one before them in the sentence that has its name; none at all where one has none. */
function namedBefore(quantities: readonly Quantity[], contexts: readonly FigureContext[], first: number, next: number): readonly (readonly [Quantity, Quantity])[] {
  const pairs: (readonly [Quantity, Quantity])[] = [];
  for (let index = first; index < next; index += 1) {
    const [asked, own] = [quantities[index], contexts[index]];
    const name = own?.before.trim().replace(LEAD, '') ?? '';
    if (!asked || !own || name.length < SHORTEST_NAME) return [];
    let at = first - 1;
    while (at >= Math.max(0, first - FARTHEST) && !isOfName(quantities[at], contexts[at], asked, own, name)) at -= 1;
    const answer = at >= Math.max(0, first - FARTHEST) ? quantities[at] : undefined;
    if (!answer) return [];
    pairs.push([asked, answer]);
  }
  return pairs;
}

function isOfName(told: Quantity | undefined, context: FigureContext | undefined, asked: Quantity, { sentence }: FigureContext, name: string): boolean {
  return told !== undefined && context?.sentence.start === sentence.start && told.unit.symbol === asked.unit.symbol && !told.comparison && context.before.trimEnd().endsWith(name);
}
