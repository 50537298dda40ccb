import type { Bilingual } from '../../../src/model/diagnostic.ts';
import type { Channel } from '../../../src/model/records/notices.ts';
import type { Destination } from '../../../src/notify/index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the messages of a channel go, by the variables it names; else what is wrong with them. Undefined for e-mail. What
 * variables hold is never told.
 */
export function destinationOf(
  { kind, address, secret }: Channel,
  env: Environment,
): Destination | Bilingual | undefined {
  if (kind === 'email') return undefined;
  const url = address === undefined ? undefined : env[address]?.trim();
  if (address === undefined || !url) return unset(address ?? 'address');
  const key = secret === undefined ? undefined : env[secret]?.trim();
  if (secret !== undefined && !key) return unset(secret);
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username !== '') {
    return {
      zh: `环境变量 ${address} 里不是 http 或 https 网址`,
      en: `the variable ${address} holds no http or https address`,
    };
  }
  if (kind !== 'webhook' && parsed.protocol === 'http:' && !isLocal(parsed.hostname)) {
    return {
      zh: `环境变量 ${address} 里是 http 网址，机器人的地址就是密钥，要用 https`,
      en: `the variable ${address} holds an http address: that of a robot is a key, and needs https`,
    };
  }
  return { address: parsed.href, ...(key !== undefined && { secret: key }) };
}

/** The recipient of a channel's e-mails, where a variable is named and set. */
export function recipientOf({ address }: Channel, env: Environment): string | undefined {
  return address === undefined ? undefined : env[address]?.trim() || undefined;
}

const isLocal = (host: string) => ['localhost', '127.0.0.1', '[::1]'].includes(host);

function unset(name: string): Bilingual {
  return { zh: `环境变量 ${name} 没有设置`, en: `the variable ${name} is not set` };
}

/** Letters from which on a part of an address may be a key. */
const KEY = 6;

/** What a server said, without the address, or a key in it, that it may have said back. */
export function withoutSecrets(text: Bilingual, { address, secret }: Destination): Bilingual {
  const { href, pathname, searchParams } = new URL(address);
  const parts = [...pathname.split('/'), ...searchParams.values()].filter((part) => part.length >= KEY);
  const hidden = [href, ...(secret === undefined ? [] : [secret]), ...parts];
  const without = (words: string) => hidden.reduce((left, part) => left.replaceAll(part, '…'), words);
  return { zh: without(text.zh), en: without(text.en) };
}
