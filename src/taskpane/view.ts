import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** What the pane shows: the check with its results, or one of the pages behind 更多. */
export type PaneView = 'check' | 'all' | 'remind' | 'settings' | 'help';

/** Id of the button that opens the menu: the focus goes back to it from every page behind it. */
export const MORE_BUTTON = 'zicha-more';

/**
 * The page in view. A page begins at its top; on the way back the check stands where it was left,
 * and the focus is on the menu's button again.
 */
export function useView(): readonly [PaneView, (view: PaneView) => void] {
  const [view, setView] = useState<PaneView>('check');
  const left = useRef(0);
  const before = useRef<PaneView>('check');

  const open = useCallback((next: PaneView) => {
    if (before.current === 'check') left.current = window.scrollY;
    setView(next);
  }, []);

  useLayoutEffect(() => {
    if (before.current === view) return;
    before.current = view;
    window.scrollTo(0, view === 'check' ? left.current : 0);
  }, [view]);

  const shownOnce = useRef(false);
  useEffect(() => {
    if (view === 'check' && shownOnce.current) document.getElementById(MORE_BUTTON)?.focus({ preventScroll: true });
    shownOnce.current = true;
  }, [view]);
  return [view, open];
}
