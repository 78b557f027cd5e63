import { lastStarting, within } from '../../text/context';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Reporting } from './term';

/** 2024年初步安排, 明年拟, 2024年，计划: a clause that begins with another year and soon says that it is told of what is to come. */
const PLAN_OF_YEAR = /^\s*(?:(20\d{2})年|明年|次年|来年|下一?年)度?[，,]?(?:我?[市区县镇街]|全[市区县镇街])?[^，,。；;\d]{0,6}?(?:计划|拟|力争|预计|初步|安排|将|谋划|梳理|目标|确定|继续|考虑|预期|打算|争取)/u;
/** Such a beginning is no longer than this. */
const LONGEST_BEGINNING = 24;
/** 目前, 已, 2023年: a clause that goes back to what was done. */
const BACK = /^\s*(?:目前|现|已|截[至止]|累计|全年|今年|本年|当年|年内|20\d{2}年)/u;
/** The words of a year that is over, or nearly so. */
const OWN_YEAR = /今年|本年|当年|全年/u;

/**
 * Marks the figures of what a later year plans (2024年计划新增30个, 明年初步安排6项) as none of the answer's own. Looks at the
 * first words of each clause. Linear in the text.
 */
export function settleLaterYears(reading: TextReading, { asOf }: Reporting): TextReading {
  if (reading.quantities.length === 0 || !SOME_YEAR.test(reading.source)) return reading;
  const plans = plansIn(reading, asOf === '' ? null : Number(asOf.slice(0, YEAR_LETTERS)));
  if (plans.length === 0) return reading;
  const quantities = reading.quantities.map((quantity) => {
    const plan = lastStarting(plans, quantity.span.start);
    return plan && within(quantity.span, plan) ? { ...quantity, comparison: true } : quantity;
  });
  return { ...reading, quantities };
}

const SOME_YEAR = /20\d{2}年|[明次来]年|下一?年/u;
const YEAR_LETTERS = 4;

/** The stretches of a text that tell what a later year plans, in order. @param year the one reported on, where it is known */
function plansIn(reading: TextReading, year: number | null): readonly Span[] {
  const { clauses, source } = reading;
  const firsts = new FirstPlaces(source);
  const plans: Span[] = [];
  for (let at = 0; at < clauses.length; at += 1) {
    const start = clauses[at]?.span.start ?? 0;
    if (start < (plans.at(-1)?.end ?? 0)) continue;
    const found = PLAN_OF_YEAR.exec(source.slice(start, start + LONGEST_BEGINNING));
    if (!found) continue;
    const named = found[1] === undefined ? null : Number(found[1]);
    const isLater = named === null || (year !== null ? named > year : firsts.ofYear(named - 1) < start || firsts.ofOwnYear() < start);
    if (isLater) plans.push({ start, end: endOf(reading, at, start + found[0].length) });
  }
  return plans;
}

/** Where years are first told of in a text; Infinity where they are not. Each is searched for once. */
class FirstPlaces {
  private readonly years = new Map<number, number>();
  private own: number | undefined;

  constructor(private readonly source: string) {}

  ofYear(year: number): number {
    let place = this.years.get(year);
    if (place === undefined) this.years.set(year, (place = placeOf(this.source.indexOf(`${String(year)}年`))));
    return place;
  }

  ofOwnYear(): number {
    return (this.own ??= placeOf(this.source.search(OWN_YEAR)));
  }
}

function placeOf(found: number): number {
  return found < 0 ? Infinity : found;
}

/** Where a plan ends: with its sentence where that begins with it, unless a clause goes back to what was done; else with its clause. */
function endOf({ clauses, source }: TextReading, at: number, least: number): number {
  const own = clauses[at];
  if (own === undefined) return least;
  const isFirst = clauses[at - 1]?.sentence !== own.sentence;
  let end = own.span.end;
  for (let next = at + 1; clauses[next]?.sentence === own.sentence; next += 1) {
    const { start, end: last } = clauses[next]?.span ?? own.span;
    if (end >= least && (!isFirst || BACK.test(source.slice(start, start + LONGEST_BEGINNING)))) break;
    end = last;
  }
  return end;
}
