import { useEffect, useState } from 'react';

/** So many entries are shown at first, and more of them each time. */
export const PAGE = 50;

/** The entries of a list that are shown, `to` not included, and what shows more of them. */
export interface Pages {
  readonly from: number;
  readonly to: number;
  readonly showLater: () => void;
  readonly showEarlier: () => void;
}

interface Window {
  readonly from: number;
  readonly to: number;
}

const FIRST: Window = { from: 0, to: PAGE };

/**
 * Shows a long list piece by piece, so that five thousand rows cost no more than fifty. The list
 * begins anew when `basis` changes (another filter, another table), not when a row of it was checked
 * again. `wanted` is the index of an entry that has to be shown (-1 for none): from far away
 * the window moves to it, from the next entry it grows.
 */
export function usePages(list: readonly unknown[], wanted: number, basis: string): Pages {
  const [window, setWindow] = useState(FIRST);
  useEffect(() => setWindow(FIRST), [basis]);
  const shown = windowWith(window, wanted);
  // Kept, so that going back one entry does not move it again.
  useEffect(() => {
    if (wanted >= 0) setWindow((before) => windowWith(before, wanted));
  }, [wanted]);
  return {
    from: shown.from,
    to: Math.min(shown.to, list.length),
    showLater: () => setWindow({ from: shown.from, to: shown.to + PAGE }),
    showEarlier: () => setWindow({ from: Math.max(0, shown.from - PAGE), to: shown.to }),
  };
}

/** The window, moved or grown so that it holds the wanted entry. Pure. */
export function windowWith(window: Window, wanted: number): Window {
  if (wanted < 0 || (window.from <= wanted && wanted < window.to)) return window;
  if (wanted === window.to) return { from: window.from, to: window.to + PAGE };
  const from = Math.floor(wanted / PAGE) * PAGE;
  return wanted === window.from - 1 ? { from, to: window.to } : { from, to: from + PAGE };
}
