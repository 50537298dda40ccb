import type { Place, SourceFile } from '../../model/source.ts';
import { placeOf } from '../../model/workspace.ts';
import { channel, NOTICES } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';
import { looksSecret, ROBOT_SECRETS } from '../secrets.ts';

export const noticeSecret: Rule = {
  code: 'notice-secret',
  severity: 'error',
  title: { zh: '文件里写着密钥', en: 'A secret in a file' },
  why: {
    zh: '群机器人的地址就是密钥：谁看到，谁就能往群里发消息；进了仓库，还会永远留在历史里。',
    en: "The address of a group's robot is a key: whoever reads it can write to the group, and what is committed stays in the history.",
  },
  fix: {
    zh: '文件里只写环境变量的名字；已经提交过的，先在群设置里重置机器人的地址或密钥，再删。',
    en: 'Write only the name of an environment variable. What has been committed must first be made worthless: reset the address or secret of the robot.',
  },
  bad: { [NOTICES]: channel('kind: webhook, address: "https://hooks.example.com/T-7f3a"') },
  good: { [NOTICES]: channel('kind: webhook, address: NOTICE_HOOK') },
  *check({ files, workspace: { records } }) {
    const told = files.flatMap(robotsIn);
    yield* told.map((place): Finding => ({ place, message: ROBOT }));
    const entry = records.notices.get('notices');
    if (!entry) return;
    for (const [i, each] of entry.value.channels.entries()) {
      for (const key of ['address', 'secret'] as const) {
        const place = placeOf(entry, ['channels', i, key]);
        if (each[key] === undefined || !looksSecret(each[key]) || told.some((other) => covers(place, other))) continue;
        yield {
          place,
          message: {
            zh: `渠道“${each.id}”的 ${key} 像是密钥本身，不是环境变量的名字`,
            en: `\`${key}\` of channel “${each.id}” looks like the secret itself, not like the name of a variable`,
          },
        };
      }
    }
  },
};

const ROBOT = { zh: '这是群机器人的地址或密钥', en: "This is the address or secret of a group's robot" };

function robotsIn(file: SourceFile): Place[] {
  const found = ROBOT_SECRETS.flatMap((pattern) => [...file.text.matchAll(pattern)]);
  return found.map(({ index, 0: text }) => ({ file, span: { start: index, end: index + text.length } }));
}

const covers = (outer: Place, inner: Place) =>
  outer.file === inner.file && outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;
