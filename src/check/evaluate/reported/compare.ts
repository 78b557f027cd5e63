import type { Status } from '../../report';
import type { Quantity, Unit } from '../../text/model';
import { lowerIsBetter, type Target } from '../../text/targets';

/** How a reported figure stands to its target. */
export interface Comparison {
  readonly status: Extract<Status, 'met' | 'exceeded' | 'unmet' | 'inProgress' | 'review'>;
  /** Reported value divided by the target's; undefined for a target of 0. */
  readonly rate: number | undefined;
}

/** A shortfall of this share still counts as reached where the target says 左右 or 约: 7.4 % answers 7.5 % 左右. */
export const ABOUT_TOLERANCE = 0.05;
const EPSILON = 1e-9;

/** Families of things that are delivered: more than asked is more done. Rates, scores and limits are only met. */
const DELIVERED: ReadonlySet<Unit['family']> = new Set(['area', 'money', 'mass', 'length', 'volume', 'person', 'household', 'count', 'none']);

/** Count words of affairs, for which 个 is said as well: 10项实事, 8个项目; 12场活动, 12个活动. */
const AFFAIRS: ReadonlySet<string> = new Set(['项', '场', '类', '条', '支']);

function standsFor(a: Unit, b: Unit): boolean {
  return a.symbol === '个' && AFFAIRS.has(b.group);
}

/** What a number without a unit may count. */
const COUNTABLE: ReadonlySet<Unit['family']> = new Set(['count', 'person', 'household', 'score']);

/** 接种6818例, 筛查5200例: people who were treated are counted as cases too. */
function isCase(a: Unit, b: Unit): boolean {
  return a.group === CASES && b.group === PERSONS;
}

const CASES = '例';
const PERSONS = '人';

/** Whether figures in two units can be compared at all. */
export function comparable(a: Unit, b: Unit): boolean {
  if (a.family === 'compound' || b.family === 'compound') return a.group === b.group;
  if (a.family === 'money' && b.family === 'money') return a.group === b.group;
  if (a.family === b.family) return a.family !== 'count' || a.group === b.group || standsFor(a, b) || standsFor(b, a);
  if (isCase(a, b) || isCase(b, a)) return true;
  return (a.family === 'none' && COUNTABLE.has(b.family)) || (b.family === 'none' && COUNTABLE.has(a.family));
}

/** A figure's value in the unit of the other: 37 公顷 in 亩 is 555. */
export function valueIn(quantity: Quantity, unit: Unit, value = quantity.value): number {
  return quantity.unit.family === unit.family && unit.factor !== 0 ? (value * quantity.unit.factor) / unit.factor : value;
}

/** Judges a reported figure by its target: below one that is due only later, the work goes on. */
export function compare(target: Target, actual: Quantity): Comparison {
  const result = held(target, actual);
  return target.laterDue && result.status === 'unmet' && (result.rate ?? 0) >= 0 ? { ...result, status: 'inProgress' } : result;
}

function held(target: Target, actual: Quantity): Comparison {
  const asked = target.quantity;
  // 增长5% answered by 下降2.3%: the change went the other way.
  const opposite = target.change !== undefined && actual.change !== undefined && target.change !== actual.change;
  const value = valueIn(actual, asked.unit) * (opposite ? -1 : 1);
  const precision = valueIn(actual, asked.unit, actual.tolerance);
  const slack = EPSILON * Math.max(1, Math.abs(asked.value)) + (precision > asked.tolerance && isCoarser(actual, asked) ? precision : 0);
  const about = target.about || target.quantity.approximate === 'under' ? ABOUT_TOLERANCE * Math.abs(asked.value) : 0;
  const reached = (limit: number): boolean => value >= limit - about - slack;
  const within = (limit: number): boolean => value <= limit + about + slack;
  // The second place is not 40 % of the fifth.
  const rate = asked.value === 0 || asked.unit.family === 'rank' ? undefined : value / asked.value;

  switch (target.op) {
    case '<=':
      return { status: within(asked.value) ? 'met' : 'unmet', rate };
    case '<':
      return { status: value < asked.value + about || (actual.bound === '<' && value <= asked.value) ? 'met' : 'unmet', rate };
    case '=':
      return { status: Math.abs(value - asked.value) <= slack + about ? 'met' : 'unmet', rate };
    case 'range': {
      const min = asked.min ?? asked.value;
      const max = asked.max ?? asked.value;
      const upper = lowerIsBetter(target.name + target.context, target.quantity.unit) && target.change !== 'down';
      if (upper) return { status: within(max) ? 'met' : 'unmet', rate };
      if (!reached(min)) return { status: 'unmet', rate };
      return { status: value > max + slack && delivers(target) ? 'exceeded' : 'met', rate };
    }
    case '>':
      // 超过 answered by 超过: the words themselves say that it is more.
      if (value > asked.value - about + EPSILON || (value >= asked.value && (actual.bound === '>' || actual.approximate === 'over'))) {
        return { status: value > asked.value && delivers(target) ? 'exceeded' : 'met', rate };
      }
      // 达到80% for 高于80%: the words leave it open.
      return { status: value >= asked.value && actual.bound === '>=' ? 'review' : 'unmet', rate };
    case '>=': {
      if (!reached(asked.value)) return { status: 'unmet', rate };
      // 近1400万 is a little less than 1400万: not enough to say that 1400万 was reached.
      if (actual.approximate === 'under' && value <= asked.value && !target.about) return { status: 'review', rate };
      const more = value > asked.value + slack || (actual.approximate === 'over' && value >= asked.value);
      return { status: more && delivers(target) && !target.about ? 'exceeded' : 'met', rate };
    }
  }
}

/** A figure in a coarser scale than the target's (15.1万亩 for 151049亩) is taken as its digits allow; in one scale it falls short (2% for 2.5%, 8亿元 for 8.3亿元). */
function isCoarser(actual: Quantity, asked: Quantity): boolean {
  return scaleOf(actual.text) > scaleOf(asked.text) || actual.unit.factor > asked.unit.factor;
}

/** How far a figure is scaled up in words: 亿 more than 万. */
function scaleOf(text: string): number {
  return (text.includes('万') ? 1 : 0) + (text.includes('亿') ? 2 : 0);
}

/** 每千人口托位数, 人均…, 指数: an average or an index, not something delivered. */
const AVERAGE = /每[十百千万]?[人户名位]|人均|户均|平均|指数|密度|强度/u;

/** Whether a status says that a figure is not what was asked, be it for good or so far. */
export function isShort(status: Status): boolean {
  return status === 'unmet' || status === 'inProgress';
}

/** Whether more than asked is more done: things that are delivered, no rates, scores or limits. */
export function delivers(target: Target): boolean {
  if (AVERAGE.test(target.name)) return false;
  return DELIVERED.has(target.quantity.unit.family) && !lowerIsBetter(target.name + target.context);
}
