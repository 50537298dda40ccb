import { broken, lines, type Broken } from './case.ts';

const NOTICES = 'content/notices.yaml';
const channels = (...rows: string[]) =>
  lines('channels:', ...rows.map((row) => `  - { id: hotline, name: 热线群, ${row} }`));
const SITE = 'content/site.yaml';
const site = (url: string) => lines('name: 手册', 'operator: 示例通信', `url: ${url}`, 'locales: [zh-CN]');
const TOKEN = '3f9d0c4a7b1e42d8a6c5e0f9b8d7c6a5';

/** Where notices go, and what must not stand in a file. */
export const NOTICE_CHANNELS: readonly Broken[] = [
  broken('notice-channel', 'no address', NOTICES, channels('kind: feishu'), '2:5'),
  broken('notice-channel', 'a name with a dollar sign', NOTICES, channels('kind: wecom, address: $HOTLINE'), '2:53'),
  broken(
    'notice-channel',
    'a secret where nothing is signed',
    NOTICES,
    channels('kind: email, secret: HOTLINE'),
    '2:52',
  ),
  broken(
    'notice-channel',
    'a level that no rule knows',
    NOTICES,
    channels('kind: wecom, address: HOTLINE, levels: [4]'),
    '2:71',
  ),
  broken(
    'notice-secret',
    'an address of a webhook',
    NOTICES,
    channels('kind: webhook, address: "https://hooks.example.com/a"'),
    '2:55',
  ),
  broken('notice-secret', 'a secret', NOTICES, channels(`kind: feishu, address: HOTLINE, secret: ${TOKEN}`), '2:71'),
  broken(
    'notice-secret',
    'the address of a robot, told once',
    NOTICES,
    channels(`kind: wecom, address: "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${TOKEN}"`),
    '2:62',
  ),
  broken(
    'notice-secret',
    'the address of a robot in a text',
    'content/handbook/robots.mdx',
    lines('---', 'title: 机器人', '---', '', `发到 https://oapi.dingtalk.com/robot/send?access_token=${TOKEN} 就行。`),
    '5:12',
  ),
  broken(
    'unknown-reference',
    'a department that there is not',
    NOTICES,
    channels('kind: wecom, address: HOTLINE, departments: [hotlin]'),
    '2:76',
  ),
  broken('site-address', 'no scheme', SITE, site('handbook.example.com'), '3:6'),
  broken('site-address', 'a place on a page', SITE, site('"https://handbook.example.com/#a"'), '3:6'),
  broken('site-address', 'a script', SITE, site('"javascript:alert(1)"'), '3:6'),
  broken('duplicate-id', 'a channel twice', NOTICES, channels('kind: email', 'kind: email'), '3:11'),
];
