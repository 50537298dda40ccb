import { dayOf } from '../../model/moment.ts';
import { placeOf } from '../../model/workspace.ts';
import { JOINT_MEETING, MEETING, MEETING_KINDS, record } from '../example.ts';
import type { Rule } from '../rule.ts';

const files = (held: string) => ({ [MEETING_KINDS]: JOINT_MEETING, [MEETING]: record('meeting', { held }) });

export const meetingFileName: Rule = {
  code: 'meeting-file-name',
  severity: 'error',
  title: { zh: '会议记录的文件名与内容不符', en: 'The file name of a meeting says otherwise than the file' },
  why: {
    zh: '会议记录按“日期-会议类别”命名，网址也是它；名字不符，就会找错会、排错先后。',
    en: 'Minutes are named for their day and kind, and so is their page; a wrong name leads to the wrong meeting.',
  },
  fix: {
    zh: '文件名写成“召开日期-会议类别.yaml”，与 held 和 kind 一致。',
    en: 'Name the file `<day>-<kind>.yaml`, by its `held` and `kind`.',
  },
  bad: files('2026-10-13 09:00'),
  good: files('2026-10-12 09:00'),
  *check({ workspace: { records } }) {
    for (const entry of records.meeting.values()) {
      const { held, kind } = entry.value;
      const name = `${dayOf(held)}-${kind}`;
      if (entry.id === name) continue;
      const isOtherDay = !entry.id.startsWith(dayOf(held));
      yield {
        place: placeOf(entry, [isOtherDay ? 'held' : 'kind']),
        message: {
          zh: `文件名是 ${entry.id}，内容却是 ${dayOf(held)} 的 ${kind}`,
          en: `The file is named ${entry.id}, but it is of ${dayOf(held)} and the kind \`${kind}\``,
        },
        hint: {
          zh: `把文件改名为 ${name}.yaml，或改正 held、kind。`,
          en: `Rename the file to ${name}.yaml, or correct \`held\` or \`kind\`.`,
        },
      };
    }
  },
};
