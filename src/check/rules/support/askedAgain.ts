import type { CheckedRow } from '../../evaluate/model';

/** Which target the figures of a cell answer that answer one, by where they start. */
export function answeredIn({ result }: CheckedRow, cell: string): ReadonlyMap<number, string> {
  const targets = new Map<number, string>();
  for (const { indicators } of result.items) for (const { target, actual } of indicators) if (actual?.span && actual.cell === cell) targets.set(actual.span[0], `${target.cell ?? ''} ${String(target.span?.[0] ?? target.text)}`);
  return targets;
}

/** Where in a cell the figures start that only say again what was asked. */
export function askedAgain({ result }: CheckedRow, cell: string): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { indicators } of result.items) for (const { target } of indicators) if (target.span && target.cell === cell) starts.add(target.span[0]);
  return starts;
}
