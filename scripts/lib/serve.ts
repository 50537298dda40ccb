import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file of a folder that an address names, `missing` when there is none, `redirect` when it lacks its last slash. */
export function fileFor(folder: string, pathname: string): { file: string } | 'missing' | 'redirect' {
  let path: string;
  try {
    path = normalize(decodeURIComponent(pathname));
  } catch {
    return 'missing';
  }
  const file = join(folder, path);
  if (path.includes('\0') || !`${file}${sep}`.startsWith(`${normalize(folder)}${sep}`)) return 'missing';
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return { file };
  const index = join(file, 'index.html');
  if (!found?.isDirectory() || !statSync(index, { throwIfNoEntry: false })?.isFile()) return 'missing';
  return pathname.endsWith('/') ? { file: index } : 'redirect';
}

function send(response: ServerResponse, status: number, file: string, withBody: boolean): void {
  response.writeHead(status, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (withBody)
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  else response.end();
}

function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const withBody = request.method === 'GET';
  if (!withBody && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [pathname = '/', query] = (request.url ?? '/').split('?');
  const below = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname === '/' ? undefined : '/404';
  if (below === undefined) {
    response.writeHead(302, { location: base }).end();
    return;
  }
  const found = fileFor(folder, below);
  if (found === 'redirect') {
    // Only the path is repeated, with one slash in front: an address such as //host/ must not lead elsewhere.
    response.writeHead(301, { location: `/${pathname.replace(/^\/+/, '')}/${query ? `?${query}` : ''}` }).end();
  } else if (found === 'missing') {
    const page = join(folder, '404.html');
    if (statSync(page, { throwIfNoEntry: false })) send(response, 404, page, withBody);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('404\n');
  } else send(response, 200, found.file, withBody);
}

export interface ServeOptions {
  /** Any free port when 0. */
  readonly port: number;
  /** The path under which the site lies, with slashes at both ends; `/` unless given. */
  readonly base?: string;
}

export interface Served {
  /** `http://localhost:4321`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a built folder to this machine only; rejects when the port is taken. */
export function serve(folder: string, { port, base = '/' }: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => answer(folder, base, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const bound = server.address();
      const actual = typeof bound === 'object' && bound ? bound.port : port;
      resolve({ origin: `http://localhost:${actual}`, close: () => closed(server) });
    });
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
