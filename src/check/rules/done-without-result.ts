import type { Path } from '../../model/source.ts';
import { placeOf } from '../../model/workspace.ts';
import { JOINT_MEETING, MEETING, MEETING_KINDS, record } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const files = (more: string) => ({
  [MEETING_KINDS]: JOINT_MEETING,
  [MEETING]: record('meeting', {
    decisions: `[{ id: queues, text: 减少排队。, owner: customer-service, due: 2026-12-31, done: 2026-11-02${more} }]`,
  }),
});

const DONE = {
  zh: '已办结，却没有写结果',
  en: 'It is done, but no result is given',
};
const DECLINED = {
  zh: '不采纳，却没有写理由',
  en: 'It was declined, but not why',
};

export const doneWithoutResult: Rule = {
  code: 'done-without-result',
  severity: 'error',
  title: { zh: '办结没有结果，不采纳没有理由', en: 'Done without a result, or declined without a reason' },
  why: {
    zh: '提的人要的是一个答复。没有结果的“办结”，下次会上还得再问一遍。',
    en: 'Whoever asked wants an answer. Of something done without a result the next meeting has to ask again.',
  },
  fix: {
    zh: '在 result 里写一句：做成了什么，或者为什么不采纳、改用什么办法。',
    en: 'Say in `result` what came of it, or why it was declined and what is done instead.',
  },
  bad: files(''),
  good: files(', result: 高峰等候降到12分钟。'),
  *check({ workspace: { records } }) {
    for (const entry of records.meeting.values()) {
      for (const [i, { done, result }] of entry.value.decisions.entries()) {
        if (done !== undefined && result === undefined) yield found(entry, ['decisions', i, 'done'], DONE);
      }
    }
    for (const entry of records['experience-round'].values()) {
      for (const [i, { state, result }] of entry.value.suggestions.entries()) {
        if (result !== undefined || (state !== 'done' && state !== 'declined')) continue;
        yield found(entry, ['suggestions', i, 'state'], state === 'done' ? DONE : DECLINED);
      }
    }
  },
};

function found(entry: Parameters<typeof placeOf>[0], path: Path, message: Finding['message']): Finding {
  return { place: placeOf(entry, path), message };
}
