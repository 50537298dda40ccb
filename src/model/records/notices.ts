import type { Static } from 'typebox';
import { AUDIENCES } from '../audience.ts';
import { id, integer, list, object, oneOf, optional, refs, text, word } from '../schema.ts';

/** What notices are about, the most urgent first. */
export const NOTICE_EVENTS = ['sign', 'overdue', 'red', 'due', 'confirm'] as const;
export type NoticeEvent = (typeof NOTICE_EVENTS)[number];

/** Whom they are for: the department that has to do something, or who signs supervision orders. */
export const NOTICE_ROLES = ['owner', 'signer'] as const;
export type NoticeRole = (typeof NOTICE_ROLES)[number];

export const CHANNEL_KINDS = ['wecom', 'dingtalk', 'feishu', 'webhook', 'email'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** How environment variables are called. */
export const ENVIRONMENT_PATTERN = /^[A-Z][A-Z0-9_]*$/;

/** What holds where a channel does not say. */
export const CHANNEL_DEFAULTS = {
  roles: ['owner'],
  events: NOTICE_EVENTS,
  audience: 'staff',
  aheadDays: 7,
} as const;

const channel = object(
  {
    id: id('渠道编号，发过什么按它记', 'Id of the channel; what was sent is remembered under it'),
    name: text('名称，如哪个群', 'Name, such as that of the group'),
    kind: oneOf(
      [...CHANNEL_KINDS],
      '企业微信群机器人、钉钉群机器人、飞书群机器人、普通 Webhook、电子邮件文本',
      'WeCom group robot, DingTalk group robot, Feishu group robot, any webhook, text of an e-mail',
    ),
    address: optional(
      word(
        '放地址的环境变量名，如 NOTICE_HOTLINE_URL；地址本身是密钥，不能写在这里。电子邮件可以不写',
        'Name of the environment variable that holds the address, such as NOTICE_HOTLINE_URL: the address itself is a secret. An e-mail may do without',
      ),
    ),
    secret: optional(
      word(
        '放加签密钥的环境变量名；钉钉、飞书的机器人设了加签，或普通 Webhook 要验签的才写',
        'Name of the environment variable that holds the secret messages are signed with, where the robot or webhook asks for it',
      ),
    ),
    departments: optional(
      refs('department', '发哪些部门的事，默认全部', 'Departments it is told of; all unless given'),
    ),
    roles: optional(
      list(
        oneOf([...NOTICE_ROLES], '责任部门要办的、要签发的', 'what its owner has to do, what is to be signed'),
        '发哪类事，默认只发责任部门要办的',
        'What sort of things; what owners have to do unless given',
        { minItems: 1 },
      ),
    ),
    levels: optional(
      list(
        integer('第几级', 'Level', { minimum: 1 }),
        '待签发的督办单只发这几级，默认全部',
        'Of orders to be signed, only these levels; all unless given',
        { minItems: 1 },
      ),
    ),
    events: optional(
      list(
        oneOf(
          [...NOTICE_EVENTS],
          '待签发、已逾期、新变红、快到期、待确认',
          'to be signed, overdue, newly red, due soon, to be confirmed',
        ),
        '发哪些事，默认全部',
        'Which events; all unless given',
        { minItems: 1 },
      ),
    ),
    aheadDays: optional(
      integer('到期前几天提醒，默认 7', 'How many days ahead of a date; 7 unless given', { minimum: 0, maximum: 60 }),
    ),
    audience: optional(
      oneOf(
        [...AUDIENCES],
        '谁能看到，默认员工：公众、员工、领导',
        'Who reads it, staff unless given: the public, staff, leadership',
      ),
    ),
    language: optional(
      oneOf(['zh-CN', 'en'], '语言，默认站点的第一种', 'Language; the first of the site unless given'),
    ),
  },
  '一个渠道：一个群、一个 Webhook 或一个邮箱',
  'A channel: a group, a webhook or a mailbox',
);
export type Channel = Static<typeof channel>;

export const notices = object(
  { channels: list(channel, '渠道', 'Channels') },
  '提醒发到哪里：每个渠道发哪些部门的哪些事',
  'Where notices go: of which departments and about what, for each channel',
);
export type Notices = Static<typeof notices>;
