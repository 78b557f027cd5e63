import { documentContext, type ContextOptions, type SettingsStore } from './context';

/** What stands behind a container: it answers the rich API and keeps the document's settings. */
export interface Backend extends SettingsStore {
  /** Takes one message of the client; answers come through `connect`. */
  receive(text: string): void;
  /** Where answers and events go; null where nobody listens any more. */
  connect(send: ((text: string) => void) | null): void;
}

/** The bridge object that Microsoft's client looks for (`_richApiNativeBridge`). */
interface RichApiBridge {
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** The parts of a window that the container touches. */
export interface ContainerWindow {
  history: History;
  alert: unknown;
  confirm: unknown;
  prompt: unknown;
  readonly Office?: { readonly context?: { readonly document?: { readonly settings?: { refreshAsync?: (done: () => void) => void } } } };
}

/** A window in which office.js finds an Excel. */
export interface Container {
  /** Puts another workbook behind the window; the client's next request goes to it. */
  attach(backend: Backend): Promise<void>;
  /** Gives the window back what office.js takes away: history, alert, confirm, prompt. To be called once office.js is ready. */
  restoreWindow(): void;
}

/** Name of the global under which the client looks for the bridge. */
const bridgeName = '_richApiNativeBridge';

/**
 * Makes a window look like the web view of Excel for Windows. To be called before office.js loads in
 * it; office.js then fetches its Excel part and its strings by itself, from where it was loaded.
 */
export function installContainer(window: ContainerWindow, backend: Backend, options: Partial<ContextOptions> = {}): Container {
  let current = backend;
  const taken = takeFunctions(window);
  const bridge: RichApiBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => { current.receive(text); },
  };
  const connect = (): void => { current.connect((text) => bridge.onMessageFromHost?.(text)); };
  define(window, bridgeName, bridge);
  define(window, 'external', external(() => current, options));
  connect();
  return {
    attach: async (next) => {
      current.connect(null);
      current = next;
      connect();
      await refreshSettings(window);
    },
    restoreWindow: () => { taken.giveBack(); },
  };
}

/** The native functions that the client calls on `window.external`. */
function external(backend: () => SettingsStore, options: Partial<ContextOptions>): Record<string, unknown> {
  const context = documentContext(backend, options);
  const unsupported = 5_000;
  return {
    GetHostInfo: () => 'Excel|Win32|16.01|zh-CN|||disableLogging|',
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    // Calls and events of 2013, such as getSelectedDataAsync: not offered here, and refused in plain sight.
    Execute: (_id: number, _given: unknown, done: (result: unknown[]) => void) => { done([unsupported]); },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (status: number) => void) => { done(unsupported); },
    UnregisterEvent: (_id: number, _target: string, done: (status: number) => void) => { done(unsupported); },
  };
}

/** office.js copies the settings when it starts; another workbook has others. */
async function refreshSettings(window: ContainerWindow): Promise<void> {
  const settings = window.Office?.context?.document?.settings;
  if (settings?.refreshAsync === undefined) return;
  await new Promise<void>((done) => { settings.refreshAsync?.(() => { done(); }); });
}

function define(window: ContainerWindow, name: string, value: unknown): void {
  Object.defineProperty(window, name, { value, configurable: true, writable: true, enumerable: true });
}

function takeFunctions(window: ContainerWindow): { giveBack(): void } {
  const { history, alert, confirm, prompt } = window;
  const [push, replace] = [history.pushState.bind(history), history.replaceState.bind(history)];
  return {
    giveBack: () => {
      Object.assign(window, { alert, confirm, prompt });
      Object.assign(history, { pushState: push, replaceState: replace });
    },
  };
}
