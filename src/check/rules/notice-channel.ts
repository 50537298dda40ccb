import type { Bilingual } from '../../model/diagnostic.ts';
import { ENVIRONMENT_PATTERN, type Channel } from '../../model/records/notices.ts';
import type { Path } from '../../model/source.ts';
import { placeOf } from '../../model/workspace.ts';
import { channel, NOTICES, record, SUPERVISION } from '../example.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../words.ts';
import { looksSecret } from '../secrets.ts';

export const noticeChannel: Rule = {
  code: 'notice-channel',
  severity: 'error',
  title: { zh: '提醒渠道写得不对', en: 'A channel of notices that cannot work' },
  why: {
    zh: '地址和密钥在运行时从环境变量取：名字写错、该有的没有，提醒就发不出去，而且到了发的那天才知道。',
    en: 'Addresses and secrets are taken from the environment when notices are sent: with a wrong name, or none, nothing goes out, and nobody knows before that day.',
  },
  fix: {
    zh: '写环境变量的名字，只用大写字母、数字和下划线，如 NOTICE_HOTLINE_URL；把值设在运行的机器或流水线的密钥里。',
    en: 'Give the name of an environment variable, in capitals, digits and underscores, such as NOTICE_HOTLINE_URL, and set its value on the machine or among the secrets of the pipeline.',
  },
  bad: { [NOTICES]: channel('kind: wecom, address: notice-hotline') },
  good: {
    [SUPERVISION]: record('supervision'),
    [NOTICES]: channel('kind: wecom, address: NOTICE_HOTLINE, levels: [1]'),
  },
  *check({ workspace: { records } }) {
    const entry = records.notices.get('notices');
    if (!entry) return;
    const levels = records.supervision.get('supervision')?.value.levels.map(({ level }) => level) ?? [];
    for (const [i, each] of entry.value.channels.entries()) {
      for (const { at, message } of [...namesOf(each), ...levelsOf(each, levels)])
        yield { place: placeOf(entry, ['channels', i, ...at]), message };
    }
  },
};

interface Wrong {
  readonly at: Path;
  readonly message: Bilingual;
}

/** Kinds whose messages can be signed. */
const SIGNED: readonly Channel['kind'][] = ['dingtalk', 'feishu', 'webhook'];

function namesOf(each: Channel): Wrong[] {
  const { id, kind, address, secret } = each;
  const malformed = (['address', 'secret'] as const).flatMap((key): Wrong[] => {
    const value = each[key];
    if (value === undefined || ENVIRONMENT_PATTERN.test(value) || looksSecret(value)) return [];
    const found = shown(value);
    return [
      {
        at: [key],
        message: {
          zh: `渠道“${id}”的 ${key} 是${found.zh}，不是环境变量的名字`,
          en: `\`${key}\` of channel “${id}” is ${found.en}, which is no name of an environment variable`,
        },
      },
    ];
  });
  const none: Wrong = {
    at: [],
    message: {
      zh: `渠道“${id}”没有写 address：不知道发到哪里`,
      en: `Channel “${id}” has no \`address\`: nobody knows where to send`,
    },
  };
  const unsigned: Wrong = {
    at: ['secret'],
    message: {
      zh: `渠道“${id}”不加签，用不到 secret`,
      en: `Messages of channel “${id}” are not signed: \`secret\` is of no use`,
    },
  };
  return [
    ...(address === undefined && kind !== 'email' ? [none] : []),
    ...malformed,
    ...(secret !== undefined && !SIGNED.includes(kind) ? [unsigned] : []),
  ];
}

function levelsOf({ id, levels = [] }: Channel, known: readonly number[]): Wrong[] {
  return levels.flatMap((level, i): Wrong[] =>
    known.includes(level)
      ? []
      : [
          {
            at: ['levels', i],
            message: {
              zh: `渠道“${id}”要发第 ${level} 级督办单，督办规则没有这一级`,
              en: `Channel “${id}” asks for orders of level ${level}, which the supervision rules do not have`,
            },
          },
        ],
  );
}
