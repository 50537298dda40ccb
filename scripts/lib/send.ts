import type { Answer, Request } from '../../src/host/index.ts';

/** A host that says nothing for so long is not waited for. */
const MOST_MILLISECONDS = 20_000;

/**
 * Sends a request over the network and never throws. No redirection is followed: the headers hold a token, which is for one
 * address.
 */
export async function send({ method, url, headers, body }: Request): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      headers: {
        Accept: 'application/json',
        'User-Agent': 'service-quality-handbook',
        ...(body && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(MOST_MILLISECONDS),
    });
    const after = Number(response.headers.get('retry-after') ?? Number.NaN);
    return {
      status: response.status,
      body: read(await response.text()),
      ...(Number.isFinite(after) && { retryAfter: after }),
    };
  } catch (error) {
    // Of what went wrong only the kind: the rest may hold the address with all that is in it.
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return { status: 0, body: cause?.code ?? name };
  }
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
