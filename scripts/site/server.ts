import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A folder of files and the path under which it is served (`/office-js/`). Several folders may share a path. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
}

/** Why the server could not start. */
export class PortBusyError extends Error {
  constructor(readonly port: number) {
    super(`Port ${String(port)} is in use`);
  }
}

export interface RunningServer {
  readonly port: number;
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves folders on this machine only (127.0.0.1 and ::1 by the name localhost).
 * Port 0 takes any free one. Rejects with `PortBusyError` where the port is taken.
 */
export function serveFolders(mounts: readonly Mount[], port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(mounts, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new PortBusyError(port) : error));
    server.listen(port, 'localhost', () => resolve(running(server)));
  });
}

function running(server: Server): RunningServer {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.close((error) => (error === undefined ? resolve() : reject(error)));
      server.closeAllConnections();
    });
  return { port, address: `http://localhost:${String(port)}/`, close };
}

async function answer(mounts: readonly Mount[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = await fileFor(mounts, request.url ?? '/');
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Not found');
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

/** The first file that a request means, or null; nothing outside the mounted folders can be reached. */
async function fileFor(mounts: readonly Mount[], url: string): Promise<string | null> {
  const path = decodedPath(url);
  if (path === null) return null;
  for (const mount of mounts) {
    if (!path.startsWith(mount.path)) continue;
    const rest = path.slice(mount.path.length);
    const file = normalize(join(mount.folder, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest));
    if (file.startsWith(normalize(mount.folder) + sep) && (await isFile(file))) return file;
  }
  return null;
}

function decodedPath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
    return path.includes('\0') ? null : path;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false; // whatever cannot be looked at is not there for a visitor
  }
}
