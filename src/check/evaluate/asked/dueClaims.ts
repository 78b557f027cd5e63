import type { Due } from '../../text/due';
import type { Claim, TextReading } from '../../text/model';
import type { Reporting } from './term';

/** 考核期末. The last month that a report tells of; the year where it is known. */
interface ReportEnd {
  readonly year: number | null;
  readonly month: number;
}

function endOf({ asOf, term }: Reporting): ReportEnd {
  const [year, month] = asOf.split('-').map(Number);
  return year !== undefined && month !== undefined ? { year, month } : { year: null, month: term?.month ?? LAST_MONTH };
}

const LAST_MONTH = 12;
/** What falls due in the last so many months of a period may still be open when its report is written. */
const LATE_MONTHS = 2;

/** How a deadline lies to the end of a report's period. */
type Lie = 'after' | 'late' | 'before';

function lieOf(due: Due, end: ReportEnd): Lie {
  const years = due.yearsLater ?? (due.year === undefined || end.year === null ? 0 : due.year - end.year);
  const months = LAST_MONTH * years + due.month - end.month;
  if (months > 0) return 'after';
  return months > -LATE_MONTHS ? 'late' : 'before';
}

/** 截至10月底: how far the answer itself says that it tells; the period of the report where it does not. */
function endIn(reading: TextReading, end: ReportEnd): ReportEnd {
  const months = reading.periods.flatMap(({ year, month }) => (month !== undefined && (year === undefined || year === end.year) ? [month] : []));
  return months.length === 0 ? end : { ...end, month: Math.min(end.month, Math.max(...months)) };
}

/**
 * Settles what 11月底前完成 says in a report: where its period ends before that, it is a plan and so under way; where it
 * ended long after, it was done; between the two it stays open (`due`), unless other words say that it was done.
 */
export function settleDue(reading: TextReading, reporting: Reporting): TextReading {
  if (reading.claims.every((claim) => claim.due === undefined)) return reading;
  const end = endIn(reading, endOf(reporting));
  let free = 0;
  const claims = reading.claims.map((claim): Claim => {
    const from = free;
    free = claim.span.end;
    const lie = claim.due && lieOf(claim.due, end);
    if (!claim.due || lie === 'late') return claim;
    return lie === 'before' ? { ...claim, due: undefined } : planned(claim, claim.due, reading.source, from);
  });
  return { ...reading, claims };
}

/** A plan is told with its deadline (9月底前完成), unless other words that claim something stand between. */
function planned(claim: Claim, due: Due, source: string, from: number): Claim {
  const span = due.start >= from ? { start: due.start, end: claim.span.end } : claim.span;
  return { ...claim, kind: 'underWay', span, text: source.slice(span.start, span.end) };
}
