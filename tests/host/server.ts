import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostName } from '../../src/host/index.ts';

export interface Written {
  readonly id: number;
  body: string;
  readonly by: number;
}

/** How each host's API is called: where comments are, how one is changed, and how the token comes. */
const APIS: Readonly<
  Record<HostName, { list: RegExp; one: RegExp; change: string; token: (m: IncomingMessage) => unknown }>
> = {
  github: {
    list: /^\/repos\/county\/handbook\/issues\/7\/comments$/,
    one: /^\/repos\/county\/handbook\/issues\/comments\/(\d+)$/,
    change: 'PATCH',
    token: ({ headers }) => headers.authorization,
  },
  gitlab: {
    list: /^\/projects\/42\/merge_requests\/7\/notes$/,
    one: /^\/projects\/42\/merge_requests\/7\/notes\/(\d+)$/,
    change: 'PUT',
    token: ({ headers }) => `Bearer ${String(headers['private-token'])}`,
  },
  gitee: {
    list: /^\/repos\/county\/handbook\/pulls\/7\/comments$/,
    one: /^\/repos\/county\/handbook\/pulls\/comments\/(\d+)$/,
    change: 'PATCH',
    token: ({ headers }) => headers.authorization,
  },
};

export const TOKEN = 'secret-token-of-a-robot';
/** The robot's own id, and a person's. */
export const ROBOT = 1;
export const PERSON = 2;

/** A real server that answers as a host does, with comments of a pull request in memory. */
export class HostServer {
  readonly comments: Written[] = [];
  readonly asked: string[] = [];
  /** Answers to be given before any other: a status, or `lost`, which does what is asked and then answers 500. */
  readonly faults: (number | 'lost')[] = [];
  /** What a fork's token may do, and what one of a run cannot be asked. */
  readOnly = false;
  anonymous = false;
  readonly #server: Server;
  readonly #host: HostName;

  private constructor(host: HostName) {
    this.#host = host;
    this.#server = createServer((message, response) => {
      void this.#answer(message).then(([status, body]) => {
        response.writeHead(status, {
          'Content-Type': 'application/json',
          ...(status === 429 && { 'Retry-After': '9' }),
        });
        response.end(JSON.stringify(body));
      });
    });
  }

  static async start(host: HostName): Promise<HostServer> {
    const server = new HostServer(host);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get address(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  /** The variables that the host sets for the run of pull request 7. */
  get variables(): Record<string, string> {
    const address = `${this.address}/`;
    switch (this.#host) {
      case 'github':
        return {
          GITHUB_API_URL: address,
          GITHUB_REPOSITORY: 'county/handbook',
          GITHUB_REF: 'refs/pull/7/merge',
          GITHUB_SERVER_URL: 'https://host.example',
          GITHUB_RUN_ID: '99',
          GITHUB_TOKEN: TOKEN,
        };
      case 'gitlab':
        return {
          CI_API_V4_URL: address,
          CI_MERGE_REQUEST_PROJECT_ID: '42',
          CI_MERGE_REQUEST_IID: '7',
          CI_PIPELINE_URL: 'https://host.example/-/pipelines/99',
          REPORT_TOKEN: TOKEN,
        };
      case 'gitee':
        return { REPORT_API: address, REPORT_REPOSITORY: 'county/handbook', GITEE_PULL_ID: '7', REPORT_TOKEN: TOKEN };
    }
  }

  write(body: string, by = PERSON): Written {
    const comment = { id: this.comments.length + 101, body, by };
    this.comments.push(comment);
    return comment;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(message: IncomingMessage): Promise<[number, unknown]> {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const sent = Buffer.concat(chunks).toString();
    const { pathname, searchParams } = new URL(message.url ?? '/', this.address);
    const method = message.method ?? '';
    this.asked.push(`${method} ${pathname}`);
    const fault = this.faults.shift();
    if (typeof fault === 'number') return [fault, { message: `fault of ${TOKEN}` }];
    const { list, one, change, token } = APIS[this.#host];
    if (token(message) !== `Bearer ${TOKEN}`) return [401, { message: 'Bad credentials' }];
    if (pathname === '/user') return this.anonymous ? [403, { message: 'Not for robots' }] : [200, { id: ROBOT }];
    if (method === 'GET' && list.test(pathname)) {
      const [page, size] = ['page', 'per_page'].map((name) => Number(searchParams.get(name)));
      return [
        200,
        this.comments
          .slice(((page ?? 1) - 1) * (size ?? 0), (page ?? 1) * (size ?? 0))
          .map((each) => this.#shown(each)),
      ];
    }
    if (this.readOnly) return [403, { message: 'Resource not accessible by integration' }];
    const { body } = JSON.parse(sent || '{}') as { body: string };
    if (method === 'POST' && list.test(pathname)) {
      const made = this.write(body, ROBOT);
      return fault === 'lost' ? [500, 'lost'] : [201, this.#shown(made)];
    }
    const found = this.comments.find(({ id }) => String(id) === one.exec(pathname)?.[1]);
    if (method !== change || !found) return [404, { message: 'Not Found' }];
    found.body = body;
    return [200, this.#shown(found)];
  }

  #shown({ id, body, by }: Written): object {
    const user = { id: by, type: by === ROBOT ? 'Bot' : 'User' };
    return { id, body, ...(this.#host === 'gitlab' ? { author: user } : { user }) };
  }
}
