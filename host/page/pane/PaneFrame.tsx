import { useEffect, useRef, type ReactElement } from 'react';
import type { HostSession } from '../../richapi/session';
import type { PageWords } from '../strings';
import { openPane, type Pane } from './openPane';

export interface PaneFrameProps {
  readonly words: PageWords;
  /** The add-in's name, as its manifest gives it. */
  readonly name: string;
  readonly session: HostSession;
  /** Display language of the Excel that the page stands in for. */
  readonly language: string;
  readonly shown: boolean;
  readonly onHide: () => void;
  readonly onPane: (pane: Pane | null) => void;
  readonly onTrouble: (reason: string) => void;
}

/** The task pane beside the grid: the product's own page in a frame, one for each workbook. */
export function PaneFrame({ words, name, session, language, shown, onHide, onPane, onTrouble }: PaneFrameProps): ReactElement {
  const holder = useRef<HTMLDivElement>(null);
  const startLanguage = useRef(language);
  startLanguage.current = language;
  useEffect(() => {
    const parent = holder.current;
    if (parent === null) return;
    const frame = document.createElement('iframe');
    frame.title = words.pane;
    parent.append(frame);
    let closed = false;
    openPane(frame, { session, language: startLanguage.current }).then(
      (pane) => {
        if (!closed) onPane(pane);
      },
      (error: unknown) => onTrouble(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      closed = true;
      onPane(null);
      session.connect(null);
      frame.remove();
    };
    // A new pane only for a new workbook: the pane keeps its own language once it is open.
  }, [session]);
  return (
    <aside className={shown ? 'pane' : 'pane closed'} aria-label={words.pane}>
      <header>
        {name}
        <button type="button" aria-label={words.hidePane} title={words.hidePane} onClick={onHide}>
          ✕
        </button>
      </header>
      <div className="pane-body" ref={holder} />
    </aside>
  );
}
