import type { Bilingual } from '../../../src/model/diagnostic.ts';
import type { Outgoing, Reply } from '../../../src/notify/index.ts';

/** Bytes of an answer that are read: no robot has more to say. */
const MOST = 65_536;

/** Thrown where there was no answer: whether the message has arrived nobody knows. */
export class NoAnswer extends Error {
  readonly why: Bilingual;
  /** True where trying again is of no use. */
  readonly final: boolean;
  constructor(why: Bilingual, final = false) {
    super(why.en);
    this.name = 'NoAnswer';
    this.why = why;
    this.final = final;
  }
}

/** Hands a message over by HTTP and waits `timeout` milliseconds for the whole answer. A redirection is an answer. */
export async function post({ url, headers, body }: Outgoing, timeout: number): Promise<Reply> {
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    const retryAfter = response.headers.get('retry-after');
    return {
      status: response.status,
      body: await beginningOf(response),
      ...(retryAfter !== null && { retryAfter }),
    };
  } catch (error) {
    throw noAnswer(error, timeout);
  }
}

async function beginningOf({ body }: Response): Promise<string> {
  if (!body) return '';
  const decoder = new TextDecoder();
  let [text, read] = ['', 0];
  for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(piece, { stream: true });
    read += piece.length;
    if (read >= MOST) break;
  }
  return text;
}

const WORDS: Readonly<Record<string, Bilingual>> = {
  ECONNREFUSED: { zh: '连接被拒绝', en: 'connection refused' },
  ECONNRESET: { zh: '连接中断', en: 'connection reset' },
  UND_ERR_SOCKET: { zh: '连接中断', en: 'connection broken off' },
  ENOTFOUND: { zh: '找不到这台主机', en: 'no such host' },
  EAI_AGAIN: { zh: '域名服务没有回答', en: 'no answer from the name server' },
};
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;

/** What went wrong, by its code alone: the messages of errors tell addresses. */
function noAnswer(error: unknown, timeout: number): NoAnswer {
  if (error instanceof Error && error.name === 'TimeoutError') {
    const seconds = timeout / 1000;
    return new NoAnswer({ zh: `${seconds} 秒没有回答`, en: `no answer within ${seconds} s` });
  }
  const code = codeOf(error);
  if (CERTIFICATE.test(code)) {
    return new NoAnswer({ zh: `证书不可信（${code}）`, en: `the certificate is not trusted (${code})` }, true);
  }
  return new NoAnswer(WORDS[code] ?? { zh: `没有连上（${code}）`, en: `no connection (${code})` });
}

function codeOf(error: unknown): string {
  for (let each = error; each instanceof Error; each = each.cause)
    if ('code' in each && typeof each.code === 'string') return each.code;
  return error instanceof Error ? error.name : 'unknown';
}
