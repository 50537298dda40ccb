import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server does with a request. In all but the first three it may have taken the message: nobody is told. */
export type Behaviour =
  | 'refuse'
  | { readonly status: number; readonly retryAfter?: string; readonly body?: string }
  | 'reset'
  | 'ok'
  | 'late'
  | 'silent'
  | 'reset-after-taking'
  | 'broken-after-taking';

export interface Seen {
  readonly path: string;
  readonly id: string;
  readonly key: string;
  readonly body: string;
  readonly did: Behaviour;
  /** True where the server has kept the message. */
  readonly taken: boolean;
}

export interface Robot {
  readonly url: string;
  readonly seen: Seen[];
  /** What it does next, in this order; then `otherwise`. */
  script: Behaviour[];
  otherwise: Behaviour;
  /** Called with each request before anything is answered. */
  onRequest: (count: number) => void;
  /** Called when an answer is on its way. */
  onAnswer: (count: number) => void;
  stop(): Promise<void>;
}

/** Answers of the webhook, and of robots, which tell how it went in the body. */
export const OK = { status: 200, body: '{"errcode":0,"errmsg":"ok","code":0,"msg":"success"}' } as const;
/** How long a late answer takes, in milliseconds; those who wait are less patient. */
const LATE = 600;

const TAKING: readonly Behaviour[] = ['ok', 'late', 'silent', 'reset-after-taking', 'broken-after-taking'];

/** A server on a port of this machine that behaves as it is told. */
export async function startRobot(): Promise<Robot> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const robot: Robot = {
    url: `http://127.0.0.1:${port}`,
    seen: [],
    script: [],
    otherwise: 'ok',
    onRequest: () => undefined,
    onAnswer: () => undefined,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return robot;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const did = robot.script.shift() ?? robot.otherwise;
    const header = (name: string) => String(request.headers[name] ?? '');
    const body = Buffer.concat(pieces).toString('utf8');
    const taken = TAKING.includes(did);
    const { url: path = '' } = request;
    robot.seen.push({ path, id: header('x-notice-id'), key: header('idempotency-key'), body, did, taken });
    const count = robot.seen.length;
    robot.onRequest(count);
    reply(did, response);
    robot.onAnswer(count);
  }

  function reply(did: Behaviour, response: ServerResponse): void {
    const end = ({ status, retryAfter, body = '' }: Exclude<Behaviour, string>) => {
      if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
      response.writeHead(status).end(body);
    };
    if (did === 'silent') return;
    if (did === 'late') setTimeout(() => end(OK), LATE).unref();
    else if (did === 'ok') end(OK);
    else if (did === 'broken-after-taking') end({ status: 502 });
    else if (typeof did === 'object') end(did);
    else response.destroy();
  }
}

/** How often each message was taken, by its id. */
export function takenById(seen: readonly Seen[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, taken } of seen) if (taken) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
