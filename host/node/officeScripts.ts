import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script, type Context } from 'node:vm';

/** The address from which a window without a network believes to have loaded office.js. */
export const officeAddress = 'http://office.local/office.js';

/** The folder of Microsoft's client, as npm installed it. Throws where the package is missing. */
function clientFolder(): string {
  return join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')), 'dist');
}

/** What is needed of a jsdom window to run Microsoft's client in it. */
export interface ScriptWindow {
  readonly document: Document;
  readonly Event: typeof Event;
}

/**
 * Loads Microsoft's own office.js into a jsdom window, from node_modules and without network: the
 * script tags that it adds to the page are answered from disk. `Office.onReady` tells when all is there. A script that is missing on disk fails like one missing on a
 * server.
 */
export function loadOffice(window: ScriptWindow, context: Context): void {
  const { document } = window;
  const folder = clientFolder();
  const run = (name: string): void => {
    const filename = join(folder, name);
    new Script(readFileSync(filename, 'utf8'), { filename }).runInContext(context);
  };
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    const source = scriptSource(node);
    if (source === null || !source.startsWith(new URL('.', officeAddress).href)) return append(node);
    const name = source.slice(new URL('.', officeAddress).href.length);
    queueMicrotask(() => {
      try {
        run(name);
        node.dispatchEvent(new window.Event('load'));
      } catch (error) {
        console.error(`office.js could not load ${name}:`, error);
        node.dispatchEvent(new window.Event('error'));
      }
    });
    return node;
  };
  // office.js finds its folder by the script tag that loaded it; the tag must not fetch anything.
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.src = officeAddress;
  append(tag);
  run('office.js');
}

function scriptSource(node: Node): string | null {
  return node.nodeName === 'SCRIPT' && 'src' in node && typeof node.src === 'string' ? node.src : null;
}
