import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, relative, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Audience } from '../../src/model/audience.ts';
import { FILE_TYPES, headersFor } from '../../src/site/headers.ts';

const TYPES = new Map(FILE_TYPES.map((each) => [`.${each.extension}`, each]));

/** The file of a folder that an address names, `missing` when there is none, `redirect` when it lacks its last slash. */
export function fileFor(folder: string, pathname: string): { file: string } | 'missing' | 'redirect' {
  let path: string;
  try {
    path = normalize(decodeURIComponent(pathname));
  } catch {
    return 'missing';
  }
  const file = join(folder, path);
  // A name that begins with a dot is nobody's to read.
  if (/[\\/]\./.test(path)) return 'missing';
  if (path.includes('\0') || !`${file}${sep}`.startsWith(`${normalize(folder)}${sep}`)) return 'missing';
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return { file };
  const index = join(file, 'index.html');
  if (!found?.isDirectory() || !statSync(index, { throwIfNoEntry: false })?.isFile()) return 'missing';
  return pathname.endsWith('/') ? { file: index } : 'redirect';
}

/** What is served, where, and for whom. */
interface Serving {
  readonly folder: string;
  readonly base: string;
  readonly audience: Audience;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Sends a file of the folder, with the headers that any server is told to send. */
function send({ request, response }: Exchange, status: number, file: string, { folder, audience }: Serving): void {
  const { type = 'application/octet-stream', isText = false } = TYPES.get(extname(file)) ?? {};
  const zipped = isText && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const path = `/${relative(folder, file).replaceAll(sep, '/')}`;
  response.writeHead(status, {
    'content-type': isText ? `${type}; charset=utf-8` : type,
    ...Object.fromEntries(headersFor(path, status, audience).map(({ name, value }) => [name, value])),
    ...(isText && { vary: 'accept-encoding' }),
    ...(zipped && { 'content-encoding': 'gzip' }),
  });
  if (request.method === 'HEAD') response.end();
  else {
    const parts = [createReadStream(file), ...(zipped ? [createGzip()] : []), response] as const;
    // A reader who went away, or a file that did, ends all of them: there is nobody to tell.
    pipeline(parts, () => undefined);
  }
}

function answer({ request, response }: Exchange, serving: Serving): void {
  const { folder, base } = serving;
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
    if (statSync(page, { throwIfNoEntry: false })) send({ request, response }, 404, page, serving);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('404\n');
  } else send({ request, response }, 200, found.file, serving);
}

export interface ServeOptions {
  /** Any free port when 0. */
  readonly port: number;
  /** The path under which the site lies, with slashes at both ends; `/` unless given. */
  readonly base?: string;
  /** Whom the site is for; everyone unless given. */
  readonly audience?: Audience;
}

export interface Served {
  /** `http://localhost:4321`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a built folder to this machine only; rejects when the port is taken. */
export function serve(folder: string, { port, base = '/', audience = 'public' }: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => answer({ request, response }, { folder, base, audience }));
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
