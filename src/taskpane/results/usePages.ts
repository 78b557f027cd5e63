import { useEffect, useState } from 'react';

/** So many entries are shown at first, and more of them each time. */
export const PAGE = 50;

/**
 * Shows a long list piece by piece, so that five thousand rows cost no more than fifty.
 * A new list begins anew; `until` is the index of an entry that has to be shown.
 * Returns how many entries to show, and what shows more.
 */
export function usePages(list: readonly unknown[], until: number): readonly [number, () => void] {
  const [pages, setPages] = useState(1);
  useEffect(() => setPages(1), [list]);
  const needed = Math.max(pages, Math.ceil((until + 1) / PAGE));
  return [Math.min(list.length, needed * PAGE), () => setPages(needed + 1)];
}
