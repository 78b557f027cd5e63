import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { CheckCommands } from '../../../src/commands/api';
import { App } from '../../../src/taskpane/App';
import { createPaneRequests, type PaneRequests } from '../../../src/taskpane/state/requests';
import type { Surroundings } from '../../../src/taskpane/surroundings';
import { memoryCommands, type MemoryCommands } from './memoryCommands';

/** A pane in jsdom, found and used as a clerk would: by the words on it. */
export interface RenderedPane {
  readonly requests: PaneRequests;
  readonly remembered: string[];
  readonly text: () => string;
  readonly announced: () => string;
  readonly button: (name: string | RegExp) => HTMLButtonElement;
  readonly hasButton: (name: string | RegExp) => boolean;
  readonly click: (element: Element) => Promise<void>;
  /** Opens 更多 and chooses an entry of it. */
  readonly menu: (entry: string) => Promise<void>;
  readonly choose: (label: string, value: string) => Promise<void>;
  /** Gives a field another value, as typing or choosing does. */
  readonly set: (field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, value: string) => Promise<void>;
  readonly type: (placeholder: string, text: string) => Promise<void>;
  readonly press: (key: string, options?: KeyboardEventInit) => Promise<void>;
  readonly settle: () => Promise<void>;
  readonly unmount: () => Promise<void>;
}

/** A pane on commands without a workbook. */
export interface MountedPane extends RenderedPane {
  readonly commands: MemoryCommands;
  /** Another sheet comes to the front. */
  readonly activateSheet: () => Promise<void>;
}

type Around = Partial<Pick<Surroundings, 'displayLanguage' | 'colours' | 'chosenLanguage'>>;

/** What jsdom lacks and Fluent asks for. */
function furnish(): void {
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    ResizeObserver: class {
      observe(): void { /* Nothing changes its size in jsdom. */ }
      unobserve(): void { /* Nothing was observed. */ }
      disconnect(): void { /* Nothing was observed. */ }
    },
  });
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
  // Nothing is laid out, so the styles of an element are its own; to match hundreds of rules at each question takes most of the time.
  window.getComputedStyle = (element) => (element as HTMLElement).style;
}

/** Lets promises, lazily loaded views and effects come to rest. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await act(async () => new Promise((resolve) => setTimeout(resolve, 0)));
}

/** The pane on commands without a workbook. */
export async function mountPane(commands: MemoryCommands = memoryCommands(), surroundings: Around = {}): Promise<MountedPane> {
  const pane = await renderPane(commands, surroundings);
  const activateSheet = async () => {
    await act(async () => {
      commands.activateSheet();
      return Promise.resolve();
    });
    await settle();
  };
  return { ...pane, commands, activateSheet };
}

/** The pane on any commands, the real ones included. */
export async function renderPane(commands: CheckCommands, surroundings: Around = {}): Promise<RenderedPane> {
  furnish();
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const requests = createPaneRequests();
  const remembered: string[] = [];
  const around: Surroundings = { displayLanguage: 'zh-CN', colours: () => null, chosenLanguage: () => null, rememberLanguage: (language) => remembered.push(language), ...surroundings };
  const root: Root = createRoot(container);
  await act(async () => {
    root.render(<App commands={commands} requests={requests} surroundings={around} />);
    return Promise.resolve();
  });
  await settle();

  // Dialogs live beside the pane, so names are looked for in the whole page.
  const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('button')];
  const nameOf = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent).trim();
  const named = (name: string | RegExp) => buttons().filter((one) => (typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one))));
  const button = (name: string | RegExp) => {
    const [first] = named(name);
    if (first === undefined) throw new Error(`No button ${String(name)}; there are: ${buttons().map(nameOf).join(' | ')}`);
    return first;
  };
  /** React listens to the native setter, so a plain assignment would go unseen. */
  const setValue = async (element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, value: string) => {
    const prototype = Object.getPrototypeOf(element) as object;
    await act(async () => {
      Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(element, value);
      element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      return Promise.resolve();
    });
    await settle();
  };
  const click = async (element: Element) => {
    await act(async () => Promise.resolve(element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))));
    await settle();
  };
  return {
    requests,
    remembered,
    text: () => document.body.textContent,
    announced: () => document.querySelector('[role="status"][aria-live="polite"]')!.textContent,
    button,
    hasButton: (name) => named(name).length > 0,
    click,
    menu: async (entry) => {
      await click(button(/^(更多|More)$/));
      const items = [...document.querySelectorAll('[role^="menuitem"]')];
      const item = items.find((one) => one.textContent === entry);
      if (item === undefined) throw new Error(`No entry ${entry}; there are: ${items.map((one) => one.textContent).join(' | ')}`);
      await click(item);
    },
    choose: async (label, value) => {
      const owner = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
      if (owner === undefined) throw new Error(`No field ${label}`);
      const select = document.getElementById(owner.htmlFor);
      if (!(select instanceof HTMLSelectElement)) throw new Error(`${label} is no list`);
      await setValue(select, value);
    },
    set: setValue,
    type: async (placeholder, text) => {
      const input = document.querySelector<HTMLInputElement>(`input[placeholder="${placeholder}"]`);
      if (input === null) throw new Error(`No field ${placeholder}`);
      await setValue(input, text);
    },
    press: async (key, options = {}) => {
      await act(async () => Promise.resolve(document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }))));
      await settle();
    },
    settle,
    unmount: async () => {
      await act(async () => {
        root.unmount();
        return Promise.resolve();
      });
      await settle();
    },
  };
}
