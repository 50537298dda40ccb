import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CHANNEL_KINDS } from '../../src/model/records/notices.ts';
import { FORMS, mailFile, readableText } from '../../src/notify/channels/index.ts';
import { composed } from '../../src/notify/compose.ts';
import { bytesOf } from '../../src/notify/fit.ts';
import { inertText } from '../../src/notify/inert.ts';
import { pauseAfter, LONGEST_PAUSE, waitAsked } from '../../src/notify/retry.ts';
import { channelOf, digest, item } from './digests.ts';

const bodyOf = (kind: (typeof CHANNEL_KINDS)[number], of = digest()) => composed(channelOf(kind), of).body;
const textOf = (kind: (typeof CHANNEL_KINDS)[number], of = digest()) => readableText(kind, bodyOf(kind, of));

describe.each(CHANNEL_KINDS)('%s', (kind) => {
  test('says who, what, by when, how late and where, under its number', () => {
    const text = textOf(kind, digest({ rest: 3 }));
    for (const part of ['热线运营中心', 'T-1 缩短投诉处理时长', '逾期 5 天', '2026-10-31', '0123456789abcdef', '3'])
      expect(text).toContain(part);
    expect(text).toContain('https://handbook.example.com/tasks/t-1/');
  });

  test('the same digest is the same text', () => {
    expect(bodyOf(kind)).toBe(bodyOf(kind));
  });

  test('has English words for English readers', () => {
    const english = digest({ language: 'en', to: { role: 'owner', id: 'hotline', name: 'Hotline' }, from: 'Handbook' });
    const text = textOf(kind, { ...english, items: [item(1, { title: 'Shorter handling', lines: ['5 days late'] })] });
    expect(text).not.toMatch(/[\p{Script=Han}，。：]/u);
  });

  test('has no address where the site has none', () => {
    const { url, ...rest } = digest();
    expect(url).toBeDefined();
    const { url: its, ...bare } = item(1);
    expect(its).toBeDefined();
    expect(textOf(kind, { ...rest, items: [bare] })).not.toMatch(/undefined|\]\(|https?:/);
  });
});

const LIMITS = { wecom: 4096, dingtalk: 20_000, feishu: 20_000 } as const;
const many = digest({
  items: Array.from({ length: 400 }, (_, i) => item(i, { title: `T-${i} ${'很长'.repeat(60)}` })),
});

describe.each(Object.entries(LIMITS) as ['wecom' | 'dingtalk' | 'feishu', number][])('%s', (kind, most) => {
  test('is cut to what the robot takes, with how many there are more and where', () => {
    const body = bodyOf(kind, many);
    const size = kind === 'wecom' ? bytesOf(readableText(kind, body)) : bytesOf(body) + (kind === 'feishu' ? 100 : 0);
    expect(size).toBeLessThanOrEqual(most);
    expect(size).toBeGreaterThan(most * 0.85);
    const text = readableText(kind, body);
    const shown = text.match(/T－?-?\d+ 很/g)?.length ?? 0;
    expect(text).toContain(`还有 ${400 - shown} 项没有列出`);
    expect(text).toContain('https://handbook.example.com/departments/hotline/');
  });

  test('a single notice with the longest words fits', () => {
    const word = 'x'.repeat(100_000);
    const body = bodyOf(
      kind,
      digest({
        from: word,
        to: { role: 'owner', id: 'a', name: word },
        items: [item(1, { title: word, lines: [word, word] })],
      }),
    );
    expect(bytesOf(body)).toBeLessThan(most);
    expect(readableText(kind, body)).toContain('xxx…');
  });
});

describe('signatures', () => {
  const NOW = 1_762_300_000_123;
  const SECRET = 'SEC000';
  const hmac = (key: string, text: string) => createHmac('sha256', key).update(text).digest('base64');
  const request = (kind: keyof typeof FORMS, secret?: string) =>
    FORMS[kind].request(
      bodyOf(kind),
      'id',
      { address: 'https://robot.example.com/send?key=k', ...(secret && { secret }) },
      NOW,
    );

  test('DingTalk: milliseconds and secret, signed by the secret, in the address', () => {
    const { searchParams } = new URL(request('dingtalk', SECRET).url);
    expect(Object.fromEntries(searchParams)).toEqual({
      key: 'k',
      timestamp: String(NOW),
      sign: hmac(SECRET, `${NOW}\n${SECRET}`),
    });
    expect(request('dingtalk').url).toBe('https://robot.example.com/send?key=k');
  });

  test('Feishu: nothing, signed by seconds and secret, in the body', () => {
    const { body } = request('feishu', SECRET);
    const seconds = String(Math.floor(NOW / 1000));
    expect(JSON.parse(body)).toEqual({
      timestamp: seconds,
      sign: hmac(`${seconds}\n${SECRET}`, ''),
      ...(JSON.parse(bodyOf('feishu')) as object),
    });
  });

  test('a webhook: the body, signed by the secret, in a header', () => {
    const { headers, body } = request('webhook', SECRET);
    expect(headers['x-notice-signature']).toBe(`sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`);
  });

  test.each(['wecom', 'dingtalk', 'feishu', 'webhook'] as const)(
    '%s: every request has the id of its message',
    (kind) => {
      expect(request(kind).headers).toMatchObject({ 'idempotency-key': 'id', 'x-notice-id': 'id' });
    },
  );
});

const HOSTILE = [
  '@all <@all> <at user_id="all">所有人</at> @13800138000',
  '[点我](https://evil.example.com) ![](https://evil.example.com/x.png) https://evil.example.com www.evil.example.com',
  '<font color="warning">红</font> <script>alert(1)</script> &lt;b&gt; **粗** `码` ~~删~~ | 表',
  '# 标题\r\n- 列表\n> 引用\u2028新行\u0000\u0007',
  'abc\u202edcba\u2066x\u200f\ufeff',
  `=HYPERLINK("x")${'很'.repeat(5000)}`,
  '"},"at":{"isAtAll":true},"x":{"',
];

describe.each(CHANNEL_KINDS)('hostile text in every field of %s', (kind) => {
  test.each(HOSTILE)('%j', (text) => {
    const of = digest({
      from: text,
      to: { role: 'owner', id: 'hotline', name: text },
      items: [item(1, { title: text, lines: [text, text] })],
      rest: 2,
    });
    const body = bodyOf(kind, of);
    const shown = readableText(kind, body);
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\u200f\ufeff\u2028]/);
    if (kind === 'email') return expect(mailFile(of, 'a@b.example\r\nBcc: c@d.example')).not.toMatch(/^Bcc:/m);
    const keys = Object.keys(JSON.parse(body) as object);
    expect(keys).not.toContain('at');
    if (kind === 'webhook') return;
    // Besides what we have written ourselves.
    const theirs = shown
      .replaceAll(/\]\(https:\/\/handbook\.example\.com\/[^)]*\)|https:\/\/handbook\.example\.com\S*/g, ']')
      .replaceAll(/<\/?font[^>]*>/g, '');
    expect(theirs).not.toMatch(/@|<|https?:\/\/|www\.|`|!\[|\]\(|~~|\.com/);
    const headings = theirs.split('\n').filter((line) => /^#{1,3} |^[-+] |^\d+\. /.test(line));
    expect(headings).toEqual([]);
  });
});

test('what is no sign of a chat program stays as it was written', () => {
  for (const text of ['T-07 投诉处理 “限时”（二期）：95.00%，≤ 6.00 件', '2026-10-31 18:00 前', 'A/B 测试 v2'])
    expect(inertText(text, 100)).toBe(text);
});

test('an e-mail is what mail programs read: short encoded lines, no sender', () => {
  const file = mailFile(
    digest({ to: { role: 'owner', id: 'a', name: '😀很长的名称'.repeat(20) } }),
    'group@beiyuan.example',
  );
  const [head = '', body = ''] = file.split('\r\n\r\n');
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  expect(file).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(head).toContain('To: group@beiyuan.example');
  expect(head).not.toMatch(/^From:/m);
  expect(head).toContain('Date: Thu, 05 Nov 2026 00:00:00 +0000');
  expect(Buffer.from(body, 'base64').toString()).toContain('T-1 缩短投诉处理时长');
  const subject = [...head.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)].map(([, word = '']) =>
    Buffer.from(word, 'base64').toString(),
  );
  expect(subject.join('')).toMatch(/^(😀很长的名称){20}：1 项逾期$/u);
});

test('a pause is never shorter than asked, grows, and has an end', () => {
  for (let failed = 1; failed < 12; failed++) {
    for (const random of [0, 0.5, 1]) {
      const pause = pauseAfter(failed, random) ?? 0;
      expect(pause).toBeGreaterThanOrEqual(Math.min(LONGEST_PAUSE, 1000 * 2 ** (failed - 1)) / 2);
      expect(pause).toBeLessThanOrEqual(LONGEST_PAUSE);
      expect(pauseAfter(failed, random, 30_000)).toBeGreaterThanOrEqual(30_000);
    }
  }
  expect(pauseAfter(1, 0, LONGEST_PAUSE + 1)).toBeUndefined();
});

test.each([
  ['5', 5000],
  [' 0 ', 0],
  ['Thu, 05 Nov 2026 00:00:10 GMT', 10_000],
  ['Wed, 04 Nov 2026 00:00:00 GMT', 0],
  ['soon', undefined],
  ['-3', undefined],
  [undefined, undefined],
])('Retry-After: %j', (header, expected) => {
  expect(waitAsked(header, Date.parse('2026-11-05T00:00:00Z'))).toBe(expected);
});
