import { givenBy } from '../../lists';
import { CharSet, sharesRun } from '../../text/characters';
import { figureContexts, indicesWithin, type FigureContext } from '../../text/context';
import { measuredName } from '../../text/measure';
import type { Quantity, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import { isControlled, lowerIsBetter, type Target } from '../../text/targets';
import { comparable } from './compare';
import { heldTogether } from './heldTogether';
import { plannedAndActual } from './plannedActual';
import { withoutAsking } from './withoutAsking';

/** 需达到719家, 下达任务为…, 年度目标…: the words before a figure that restates what was asked. */
const ASKED_BEFORE = /(?:需要?达到|应达到|须达到|要求达到|下达[^，。；]{0,16}(?:为|达到|共)|(?:任务|目标|指标|计划)(?:数|值|量)?(?:是|为|达到))[^，。；\d]{0,12}$/u;
/** 年度任务90万平方米的107%. */
const ASKED_DIRECTLY = /(?:(?<!跨)年度|全年|[市省县区]级|上级|下达|既定|目标|(?<!行动|工作|实施|方案|规划)计划|考核)(?:下达)?(?:的)?(?:目标|建设)?(?:任务|目标|指标|计划)(?:量|数)?$/u;
/** 超市级任务0.2万亩: by how much more was done; 超额完成任务 and 超过任务 tell what was asked. */
const BEYOND = /超(?:出)?(?![额过])[^，,。；;\d]{0,8}$/u;
/** 完成年度任务12项 tells what was done; 完成年度任务12项的120% and 超额完成年度任务12项 what was asked. */
const TOLD_AS_DONE = /(?<!超额)完成(?:了|全部)?$/u;
const AS_A_SHARE = /^的?\d/u;
/** 年度71个项目的年度指标任务: whose figure it is … */
const ASKED_OWNER = /(?:年度|全年|市级|下达|既定|原定|预定|计划|考核|目标)[^，。；\d]{0,8}$/u;
/** The words that ask stand close before the figure. */
const LEAD = 60;
/** What stands before the name of what was asked. */
const ASKED_LEAD = /^.{0,30}?(?:任务|目标|指标|计划)(?:为|是|：|:)/u;
/** 其中年度任务: of parts. */
const AMONG = /^其中/u;
/** … and that it is a task; a bracket after it tells of something else. */
const ASKED_AFTER = /^[^，。；（(]{0,16}?(?:任务|指标|目标|要求)/u;

/** 年度8项任务全部完成: that they are done is told of the very figure. */
const ALL_DONE = /^[^，。；\d]{0,16}?(?:全部|均|都|皆)(?:已经?|按期|如期|按时|高质量|圆满|顺利|提前)*(?:完成|落实|办结|完工|达标|达到|符合|实施|销[账号]|落地)/u;

/** 超过下达的410个目标任务278个: how far beyond the figure right before it, in a clause that begins so. */
const GOES_BEYOND = /^[\s]*(?:大幅)?(?:超过|超出|超额|高于|多于)/u;

const BRACKET = new CharSet('（(');

function isHowFarBeyond(source: string, { unit, outer }: Quantity, { clause }: FigureContext, before: Quantity | undefined): boolean {
  // 超出计划2个（计划24个）: what was asked stands in a bracket of its own.
  if (before === undefined || BRACKET.isIn(source.slice(before.outer.end, outer.start))) return false;
  return before.span.start > clause.start && before.unit.symbol === unit.symbol && GOES_BEYOND.test(source.slice(clause.start, before.outer.start));
}

/** A target with the figure that answers it, where the text sets one against the other. */
export interface RestatedTarget extends Target {
  readonly answer?: Quantity | undefined;
}

/**
 * Targets that the result text itself restates (需达到719家，预计…610家; 超额完成年度71个…任务).
 * Only where another figure of the same kind in the scope can be the reported one.
 */
export function restatedTargets(reading: TextReading, scope: Span): readonly RestatedTarget[] {
  const [from, to] = indicesWithin(reading.quantities, scope);
  const isAnswerable = answerable(reading.quantities.slice(from, to));
  const planned = plannedAndActual(reading);
  const taken = new Set(planned.values());
  const targets: RestatedTarget[] = [];
  let named = '';
  let held: RestatedTarget | undefined;
  for (let index = from; index < to; index += 1) {
    const quantity = reading.quantities[index];
    if (!quantity) continue;
    const target = restatedAt(reading, index, planned.get(quantity), isAnswerable, named, held);
    if (target) targets.push(target, ...heldAlso(reading, index, target, taken));
    if (target?.isNamed === false) held = target;
    // 年度任务新建12处、3.6万平方米: both measure the same.
    if (target?.isNamed) named = target.name;
  }
  return targets;
}

/** 覆盖率96%，组建率97%，均优于95%的标准: the same target once more for each figure besides that is held to it. */
function heldAlso(reading: TextReading, index: number, target: RestatedTarget, taken: ReadonlySet<Quantity>): readonly RestatedTarget[] {
  const { answer, quantity, setting } = target;
  if (!answer) return [];
  const contexts = figureContexts(reading);
  return givenBy(heldTogether(reading, contexts, index, answer), (other) => {
    const context = contexts[reading.quantities.lastIndexOf(other, index)];
    return context && !taken.has(other) ? heldToBefore(reading.source, quantity, other, context, setting, '') : undefined;
  });
}

/** The target that a figure restates; null where it restates none. @param named what the restated target before it measures @param held the one before that was told after its answer */
function restatedAt(
  reading: TextReading, index: number, planned: Quantity | undefined, isAnswerable: (asked: Quantity) => boolean, named: string, held: RestatedTarget | undefined,
): (RestatedTarget & { readonly isNamed: boolean }) | null {
  const { source, quantities } = reading;
  const contexts = figureContexts(reading);
  const [quantity, context] = [quantities[index], contexts[index]];
  if (!quantity || !context || (planned !== quantity && !isAnswerable(quantity)) || isHowFarBeyond(source, quantity, context, quantities[index - 1])) return null;
  const before = source.slice(context.clause.start, quantity.outer.start);
  const after = source.slice(quantity.outer.end, context.clause.end);
  // 需达到120家: the bound belongs to the words that ask.
  const lead = source.slice(Math.max(context.clause.start, quantity.span.start - LEAD), quantity.span.start);
  const asked = planned !== undefined || ASKED_BEFORE.test(lead) || (!ALL_DONE.test(after) && (isAskedDirectly(before.trimEnd(), after) || (ASKED_OWNER.test(before) && ASKED_AFTER.test(after))));
  if (!asked) return null;
  const answer = planned ?? toldAgain(reading, contexts, index);
  if (!answer && context.part && isOneOfParts(quantities, contexts, index)) return null;
  const setting = source.slice(context.sentence.start, context.sentence.end);
  const told = answer && answer.span.start < quantity.span.start ? contexts[quantities.lastIndexOf(answer, index)] : undefined;
  if (told) return { ...heldToBefore(source, quantity, answer, told, setting, held?.setting === setting ? held.name : ''), isNamed: false };
  const words = answer ? withoutAsking(context.before.trim()).replace(ASKED_LEAD, '') : '';
  const own = measuredName(words.length > 1 || named !== '' ? words : before.replace(ASKED_LEAD, ''), answer ? context.after : after).replace(AMONG, '');
  const name = own === '' ? named : own;
  return {
    answer,
    quantity,
    // Of what small values are good, a bare figure is a limit.
    op: quantity.bound ?? (isControlled(lead) || lowerIsBetter(name, quantity.unit) ? '<=' : '>='),
    name,
    context: before + after,
    setting,
    level: /达到?$/u.test(source.slice(context.clause.start, quantity.span.start).trimEnd()),
    about: quantity.approximate === 'about',
    isNamed: true,
  };
}

/** So many figures after what was asked, at most, it is told again. */
const FARTHEST = 3;

/** So many letters may stand between the two. */
const AGAIN_REACH = 60;
/** Letters of a word. */
const WORD = 2;

/** 长期任务6项、年度任务12项，12项年度任务全部完成: the same number told again, and to be done; undefined where it is not. */
function toldAgain({ source, quantities }: TextReading, contexts: readonly FigureContext[], index: number): Quantity | undefined {
  const asked = quantities[index];
  const own = contexts[index];
  if (!asked || !own || asked.unit.family !== 'count') return undefined;
  for (let at = index + 1; at <= index + FARTHEST; at += 1) {
    const [again, context] = [quantities[at], contexts[at]];
    if (!again || !context || again.span.start - asked.span.end > AGAIN_REACH) return undefined;
    if (again.value !== asked.value || again.unit.symbol !== asked.unit.symbol) continue;
    const after = source.slice(again.outer.end, context.clause.end);
    if (ALL_DONE.test(after) && (context.sentence.start === own.sentence.start || sharesRun(own.before.trim(), after, WORD))) return again;
  }
  return undefined;
}

/** 任务18项，其中年度任务11项、长期任务7项: whether a part, with the next ones, makes up the whole before it; it then only says what that consists of. */
function isOneOfParts(quantities: readonly Quantity[], contexts: readonly FigureContext[], index: number): boolean {
  const [part, own] = [quantities[index], contexts[index]];
  if (!part || !own) return false;
  const sameAs = (at: number): Quantity | undefined => (contexts[at]?.sentence.start === own.sentence.start && quantities[at]?.unit.symbol === part.unit.symbol ? quantities[at] : undefined);
  const whole = sameAs(index - 1);
  let sum = part.value;
  for (let at = index + 1; whole && sum < whole.value && at <= index + FARTHEST; at += 1) {
    const next = sameAs(at);
    if (!next) return false;
    sum += next.value;
  }
  return whole !== undefined && whole.value > part.value && sum === whole.value;
}

/** 0.9‰的控制指标: a limit by its own name. */
const OF_CONTROL = /^(?:以内|左右)?的?(?:年度|市级|下达|考核)*(?:控制|限额|上限|红线|警戒)/u;
/** So much of the text after a figure names what it is. */
const CONTROL_REACH = 12;

/** A word for what was asked, and no name. */
const BARE_TASK = /^(?:任务|目标|指标|计划|要求)$/u;

/** …26微克，优于年度目标（31微克）: a target that is told after the figure that answers it measures what that one does. */
function heldToBefore(source: string, quantity: Quantity, answer: Quantity | undefined, { before, after }: FigureContext, setting: string, named: string): RestatedTarget {
  const own = measuredName(before, after);
  // 14个、61万平方米（任务12个、55万平方米）: both measure the same.
  const name = BARE_TASK.test(own) && named !== '' ? named : own;
  // 控制在286万吨以内（指标292万吨）: what is kept under a limit is held to one.
  const kept = answer?.bound === '<=' || answer?.bound === '<' || quantity.bound === '<=' || OF_CONTROL.test(source.slice(quantity.span.end, quantity.span.end + CONTROL_REACH));
  const limit = quantity.change === undefined && (kept || lowerIsBetter(before + after, quantity.unit));
  return { answer, quantity, ...(quantity.change === undefined ? {} : { change: quantity.change }), op: limit ? '<=' : '>=', name, context: before + after, setting, level: false, about: quantity.approximate === 'about' };
}

function isAskedDirectly(before: string, after: string): boolean {
  const asking = ASKED_DIRECTLY.exec(before);
  return asking !== null && !BEYOND.test(before) && (AS_A_SHARE.test(after) || !TOLD_AS_DONE.test(before.slice(0, asking.index)));
}

/** Tells whether one of the figures besides the asked one can be reported for it; units are few, so they are compared instead of the figures. */
function answerable(figures: readonly Quantity[]): (asked: Quantity) => boolean {
  const byUnit = new Map<string, { readonly unit: Quantity['unit']; count: number }>();
  for (const { unit, comparison } of figures) {
    if (comparison) continue;
    const key = `${unit.family} ${unit.group}`;
    const known = byUnit.get(key);
    if (known) known.count += 1;
    else byUnit.set(key, { unit, count: 1 });
  }
  return (asked) => {
    let count = asked.comparison ? 0 : -1;
    for (const known of byUnit.values()) if (comparable(asked.unit, known.unit)) count += known.count;
    return count > 0;
  };
}
