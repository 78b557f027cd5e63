import type { CheckedRow } from '../../evaluate/model';

/** Where in a cell the figures start that only say again what was asked. */
export function askedAgain({ result }: CheckedRow, cell: string): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { indicators } of result.items) for (const { target } of indicators) if (target.span && target.cell === cell) starts.add(target.span[0]);
  return starts;
}
