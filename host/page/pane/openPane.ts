import { installContainer, type ContainerWindow } from '../../container/container';
import type { HostSession } from '../../richapi/session';

/** How calling a function of the pane ended. */
export type FunctionOutcome = 'done' | 'not-ready' | 'failed';

/** The pane's page, running in a frame. */
export interface Pane {
  /** Calls what the pane associated with a ribbon button, as Excel does for `ExecuteFunction`. */
  runFunction(name: string): Promise<FunctionOutcome>;
}

export interface PaneOptions {
  readonly session: HostSession;
  /** Display language of the program around the pane. */
  readonly language: string;
}

/** What office.js makes of a frame's window. */
interface PaneWindow extends ContainerWindow {
  readonly Office?: { readonly actions?: { readonly _association?: { readonly mappings: Readonly<Record<string, unknown>> } } } & ContainerWindow['Office'];
}

/** How long a ribbon function may run before the page stops waiting for it, milliseconds. */
const PATIENCE = 120_000;

/**
 * Opens the product's own taskpane.html in an empty frame of this page. The page is not changed: the
 * frame's window is made to look like Excel's before the text is written into it, because office.js
 * looks for its host while it loads.
 */
export async function openPane(frame: HTMLIFrameElement, options: PaneOptions): Promise<Pane> {
  const answer = await fetch('taskpane.html');
  if (!answer.ok) throw new Error(`taskpane.html: ${String(answer.status)}`);
  const html = await answer.text();
  const window = frame.contentWindow as unknown as (PaneWindow & { readonly document: Document }) | null;
  if (window === null) throw new Error('The frame of the pane is gone.');
  installContainer(window, options.session, { locale: options.language });
  const { document } = window;
  // Writing is the one way to fill a frame and keep the window that has just been prepared.
  document.open();
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.write(html);
  document.close();
  return { runFunction: (name) => runFunction(window, name) };
}

async function runFunction(window: PaneWindow, name: string): Promise<FunctionOutcome> {
  const associated = window.Office?.actions?._association?.mappings[name.toUpperCase()];
  if (typeof associated !== 'function') return 'not-ready';
  const run = associated as (event: { readonly source: { readonly id: string }; completed(): void }) => unknown;
  return await new Promise<FunctionOutcome>((resolve) => {
    const timer = setTimeout(() => resolve('failed'), PATIENCE);
    const end = (outcome: FunctionOutcome): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    Promise.resolve(run({ source: { id: name }, completed: () => end('done') })).catch((error: unknown) => {
      console.error(error);
      end('failed');
    });
  });
}
