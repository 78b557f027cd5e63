import type { Clause, Quantity, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Reporting } from './term';

/** 2024年初步安排, 明年拟, 2024年，计划: a clause that begins with another year and soon says that it is told of what is to come. */
const PLAN_OF_YEAR = /^\s*(?:(20\d{2}) ?年|明年|次年|来年|下一?年)度?[，,]?(?:我?[市区县镇街]|全[市区县镇街])?[^，,。；;\d]{0,6}?(?:计划|拟|力争|预计|初步|安排|将|谋划|梳理|目标|确定|继续|考虑|预期|打算|争取)/u;
/** Such a beginning is no longer than this. */
const LONGEST_BEGINNING = 24;
/** 目前, 已, 2023年: a clause that goes back to what was done. */
const BACK = /^\s*(?:目前|现|已|截[至止]|累计|全年|今年|本年|当年|年内|20\d{2} ?年)/u;
/** The words of a year that is over, or nearly so. */
const OWN_YEAR = /今年|本年|当年|全年/u;

/**
 * Marks the figures of what a later year plans (2024年计划新增30个, 明年初步安排6项) as none of the answer's own. Looks at the
 * first words of each clause. Linear in the number of clauses and figures.
 */
export function settleLaterYears(reading: TextReading, { asOf }: Reporting): TextReading {
  if (reading.quantities.length === 0 || !/20\d{2} ?年|[明次来]年|下一?年/u.test(reading.source)) return reading;
  const year = asOf === '' ? null : Number(asOf.slice(0, YEAR_LETTERS));
  const plans = reading.clauses.flatMap((clause, at): readonly Span[] => {
    const found = PLAN_OF_YEAR.exec(reading.source.slice(clause.span.start, clause.span.start + LONGEST_BEGINNING));
    return found && isLater(found[1], year, reading.source.slice(0, clause.span.start)) ? [{ start: clause.span.start, end: endOf(reading, at, clause.span.start + found[0].length) }] : [];
  });
  if (plans.length === 0) return reading;
  const isPlanned = ({ span }: Quantity): boolean => plans.some(({ start, end }) => span.start >= start && span.end <= end);
  return { ...reading, quantities: reading.quantities.map((quantity) => (isPlanned(quantity) ? { ...quantity, comparison: true } : quantity)) };
}

const YEAR_LETTERS = 4;

/** Whether a year (absent: the next one) is after the one reported on, or where that is not known after one that the text tells of before. */
function isLater(named: string | undefined, year: number | null, before: string): boolean {
  if (named === undefined) return true;
  if (year !== null) return Number(named) > year;
  return before.includes(`${String(Number(named) - 1)}年`) || OWN_YEAR.test(before);
}

/** Where a plan ends: with its sentence where that begins with it, unless a clause goes back to what was done; else with its clause. */
function endOf({ clauses, source }: TextReading, at: number, least: number): number {
  const own = clauses[at];
  if (own === undefined) return least;
  const isFirst = clauses[at - 1]?.sentence !== own.sentence;
  let end = own.span.end;
  for (const clause of following(clauses, at)) {
    if (end >= least && (!isFirst || BACK.test(source.slice(clause.span.start, clause.span.start + LONGEST_BEGINNING)))) break;
    end = clause.span.end;
  }
  return end;
}

/** The clauses of its sentence after one. */
function following(clauses: readonly Clause[], at: number): readonly Clause[] {
  let next = at + 1;
  while (clauses[next]?.sentence === clauses[at]?.sentence) next += 1;
  return clauses.slice(at + 1, next);
}
