import type { Target } from '../../text/targets';
import { comparable } from '../reported/compare';
import type { ReportedFigure } from '../reported/reported';

/** What a bare figure may have before it. */
const BARE = /^(?:[，,、（(]|约|共|总?建?筑?面积|总?投资|总?长度?|合计|共计|为|达)*$/u;

/** 建筑面积64.7万平方米, 全长8.4公里: how large or long it is, in a clause of its own. */
const SIZE = /^[，,]?(?:共|合计|共计|涉及|其)?总?(?:建筑|占地|绿化|绿地|用地|施工|改造|拆迁)?(?:面积|长度?|里程|全长|投资)(?:为|约|共|达到?|共计|合计)?$/u;

/** A target and the figure that answers it, by their places. */
interface Places {
  readonly target: number;
  readonly figure: number;
}

/**
 * 新开工36个小区、48.9万平方米 for 新开工35个小区，建筑面积48万平方米: once the count is answered, the nameless figure of another kind
 * right after its answer goes to the target right after it, before one that stands just so beside another count. Linear in the
 * number of targets.
 *
 * @param isPossible whether nothing rules a figure out as the answer to a target
 * @returns targets with the figures that they get, in place of those that they had
 */
export function besidePaired(targets: readonly Target[], figures: readonly ReportedFigure[], pairs: readonly Places[], isPossible: (target: number, figure: number) => boolean): readonly Places[] {
  const answers = new Map<number, number>();
  const taken = new Set<number>();
  for (const { target, figure } of pairs) {
    answers.set(target, figure);
    taken.add(figure);
  }
  const given: Places[] = [];
  for (let at = 1; at < targets.length; at += 1) {
    const before = answers.get(at - 1);
    if (before === undefined || !areAskedTogether(targets[at - 1], targets[at])) continue;
    const beside = placeBeside(figures, before, (figure) => isPossible(at, figure));
    if (beside === undefined || taken.has(beside)) continue;
    const own = answers.get(at);
    if (own !== undefined && !areTogether(figures[own - 1], figures[own])) continue;
    if (own !== undefined) taken.delete(own);
    answers.set(at, beside);
    taken.add(beside);
    given.push({ target: at, figure: beside });
  }
  return given;
}

/** So many figures after what is counted its size is told. */
const SIZE_REACH = 3;

/** 24个小区、楼栋178栋、建筑面积118.6万平方米: place of the figure that measures what another counts, behind others of the same list; undefined where none does. */
function placeBeside(figures: readonly ReportedFigure[], counted: number, isPossible: (figure: number) => boolean): number | undefined {
  for (let at = counted + 1; at <= counted + SIZE_REACH && figures[at]?.context.clause.start === figures[counted]?.context.clause.start; at += 1) {
    if (isPossible(at)) return areTogether(figures[counted], figures[at]) && (at === counted + 1 || SIZE.test(figures[at]?.context.before.trim() ?? '')) ? at : undefined;
  }
  return isPossible(counted + 1) && areTogether(figures[counted], figures[counted + 1]) ? counted + 1 : undefined;
}

function areAskedTogether(first: Target | undefined, second: Target | undefined): boolean {
  return first !== undefined && second !== undefined && first.setting === second.setting && !comparable(first.quantity.unit, second.quantity.unit);
}

/** Whether the second figure measures, without a name of its own, what the first one counts. */
function areTogether(one: ReportedFigure | undefined, other: ReportedFigure | undefined): boolean {
  if (!one || !other || comparable(one.quantity.unit, other.quantity.unit)) return false;
  if (one.context.clause.start !== other.context.clause.start) return followsAsSize(one, other);
  if (one.context.part !== other.context.part || other.quantity.comparison || other.quantity.change) return false;
  const words = other.context.before.trim();
  return BARE.test(words) || words === one.context.after.trim();
}

/** 开工11个小区，建筑面积64.7万平方米: whether the clause right after what is counted tells how large it is. */
function followsAsSize(one: ReportedFigure, { context, quantity }: ReportedFigure): boolean {
  if (one.context.sentence.start !== context.sentence.start || context.clause.start - one.context.clause.end > 1 || quantity.comparison || quantity.change) return false;
  return one.context.part === context.part && SIZE.test(context.before.trim());
}
