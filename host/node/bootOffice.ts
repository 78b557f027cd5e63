import { JSDOM } from 'jsdom';
import { installContainer } from '../container/container';
import type { ContextOptions } from '../container/context';
import { HostSession, type SessionOptions } from '../richapi/session';
import { createWorkbook, type Workbook } from '../workbook/workbook';
import { loadOffice } from './officeScripts';

/** Microsoft's client, running in this Node process. */
export interface BootedOffice {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  /** Puts a workbook behind the client; the next `Excel.run` works on it. */
  attachWorkbook(workbook: Workbook, options?: SessionOptions): Promise<HostSession>;
  /** Takes the globals away again and ends jsdom. */
  close(): void;
}

/** The globals of office.js that `src/excel` uses. */
const globalNames = ['Office', 'Excel', 'OfficeExtension', 'OfficeCore'] as const;

/**
 * Boots the real office.js in jsdom, without network, and makes `Office`, `Excel` and
 * `OfficeExtension` globals of this process, as they are in a task pane. Takes about a quarter of a
 * second. Throws where `@microsoft/office-js` is not installed.
 */
export async function bootOffice(options: Partial<ContextOptions> = {}): Promise<BootedOffice> {
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'http://localhost/', runScripts: 'outside-only', pretendToBeVisual: true,
  });
  const window = dom.window as unknown as Window & Pick<typeof globalThis, 'Event'> & Pick<BootedOffice, 'Office' | 'Excel'> & Record<string, unknown>;
  const container = installContainer(window, new HostSession(createWorkbook()), options);
  loadOffice(window, dom.getInternalVMContext());
  await window.Office.onReady();
  container.restoreWindow();
  for (const name of globalNames) Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  return {
    Office: window.Office,
    Excel: window.Excel,
    attachWorkbook: async (workbook, sessionOptions = {}) => {
      const session = new HostSession(workbook, sessionOptions);
      await container.attach(session);
      return session;
    },
    close: () => {
      for (const name of globalNames) Reflect.deleteProperty(globalThis, name);
      dom.window.close();
    },
  };
}
