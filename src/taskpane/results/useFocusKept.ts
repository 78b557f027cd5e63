import { useCallback, useLayoutEffect, useRef } from 'react';
import type { FocusEvent, RefObject } from 'react';

/** Marks an entry of a list that may take the focus when the one that had it is gone. */
export const ENTRY = 'data-entry';

/**
 * Keeps the keyboard's place in a list that changes by itself: when the entry with the focus is gone
 * after a check, the entry that has moved up to its place takes the focus, else the last one, else
 * the list itself. `change` is what the list is made from.
 */
export function useFocusKept(change: unknown): { readonly list: RefObject<HTMLDivElement | null>; readonly onFocusCapture: (event: FocusEvent) => void } {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<{ readonly entry: Element; readonly index: number } | null>(null);

  const onFocusCapture = useCallback((event: FocusEvent) => {
    const entry = event.target.closest(`[${ENTRY}]`);
    const index = entry === null ? -1 : entriesOf(list.current).indexOf(entry);
    place.current = entry === null || index < 0 ? null : { entry, index };
  }, []);

  useLayoutEffect(() => {
    const lost = place.current !== null && !place.current.entry.isConnected && (document.activeElement === null || document.activeElement === document.body);
    if (!lost || place.current === null) return;
    const entries = entriesOf(list.current);
    const next = entries[Math.min(place.current.index, entries.length - 1)] ?? list.current;
    place.current = null;
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  }, [change]);
  return { list, onFocusCapture };
}

function entriesOf(list: HTMLElement | null): readonly Element[] {
  return list === null ? [] : [...list.querySelectorAll(`[${ENTRY}]`)];
}
