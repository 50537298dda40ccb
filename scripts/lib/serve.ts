import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

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

/** What grows small when it is compressed: texts. */
const COMPRESSED = /\.(html|css|js|json|svg|xml|csv|txt)$/;

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

function send(request: IncomingMessage, response: ServerResponse, status: number, file: string): void {
  const zipped = COMPRESSED.test(file) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(COMPRESSED.test(file) && { vary: 'accept-encoding' }),
    ...(zipped && { 'content-encoding': 'gzip' }),
  });
  if (request.method === 'HEAD') response.end();
  else {
    const parts = [createReadStream(file), ...(zipped ? [createGzip()] : []), response] as const;
    // A reader who went away, or a file that did, ends all of them: there is nobody to tell.
    pipeline(parts, () => undefined);
  }
}

function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
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
    if (statSync(page, { throwIfNoEntry: false })) send(request, response, 404, page);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('404\n');
  } else send(request, response, 200, found.file);
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
