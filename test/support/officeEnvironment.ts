import { TestEnvironment as JsdomEnvironment } from 'jest-environment-jsdom';
import { installContainer, type Container } from '../../host/container/container';
import { loadOffice } from '../../host/node/officeScripts';
import { HostSession } from '../../host/richapi/session';
import { createWorkbook } from '../../host/workbook/workbook';

/** Fluent watches sizes; jsdom has none. */
class ResizeObserverWithoutLayout {
  observe(): void { /* jsdom lays nothing out: there is nothing to observe. */ }
  unobserve(): void { /* As above. */ }
  disconnect(): void { /* As above. */ }
}

/** What Jest's environment does not hand on from Node and jsdom does not have. */
const missing = { structuredClone, TextEncoder, TextDecoder, ResizeObserver: ResizeObserverWithoutLayout };

/**
 * jsdom with Microsoft's real office.js client in it, ready and connected to an empty workbook of the
 * embedded host. Tests put their own workbook behind it with `useWorkbook` (test/support/host.ts).
 */
export default class OfficeEnvironment extends JsdomEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const context = this.getVmContext();
    if (context === null) throw new Error('jsdom has no context for scripts.');
    const window = this.global as unknown as Window & typeof globalThis & { Office: typeof Office; officeContainer: Container };
    for (const [name, value] of Object.entries(missing)) {
      if (!(name in window)) Object.defineProperty(window, name, { value, configurable: true, writable: true });
    }
    window.officeContainer = installContainer(window, new HostSession(createWorkbook()));
    loadOffice(window, context);
    await window.Office.onReady();
    window.officeContainer.restoreWindow();
  }
}
