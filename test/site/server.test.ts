import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PortBusyError, serveFolders, type RunningServer } from '../../scripts/site/server';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let server: RunningServer;

/** Asks with the path exactly as given: fetch would resolve `..` before sending. */
function get(path: string): Promise<{ status: number; type: string; text: string }> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port: server.port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text }));
    }).on('error', reject).end();
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, 'first'));
  mkdirSync(join(folder, 'second'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'first/index.html'), '首页');
  writeFileSync(join(folder, 'second/index.html'), 'hidden behind the first');
  writeFileSync(join(folder, 'second/面板.js'), 'pane');
  server = await serveFolders([{ path: '/', folder: join(folder, 'first') }, { path: '/', folder: join(folder, 'second') }], 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('server of the demo page', () => {
  it('serves the first folder that has the file, with its type', async () => {
    expect(await get('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', text: '首页' });
    expect(await get('/%E9%9D%A2%E6%9D%BF.js?v=1')).toEqual({ status: 200, type: 'text/javascript; charset=utf-8', text: 'pane' });
  });

  it.each(['/none.html', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%zz', '/a%00b', '/index.html/'])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('says which port is taken', async () => {
    await expect(serveFolders([], server.port)).rejects.toEqual(new PortBusyError(server.port));
  });
});
