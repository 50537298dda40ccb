import { dayOf, minutesAt, hasTime } from '../../model/moment.ts';
import type { Decision } from '../../model/records/meeting.ts';
import { placeOf } from '../../model/workspace.ts';
import { JOINT_MEETING, MEETING, MEETING_KINDS, record } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const files = (due: string) => ({
  [MEETING_KINDS]: JOINT_MEETING,
  [MEETING]: record('meeting', {
    decisions: `[{ id: queues, text: 减少排队。, owner: customer-service, due: ${due} }]`,
  }),
});

export const decisionDates: Rule = {
  code: 'decision-dates',
  severity: 'error',
  title: { zh: '议定事项的日期早于会议', en: 'A decision is dated before its meeting' },
  why: {
    zh: '会上定的事，时限和完成都在会后；日期写错，开出来就是逾期。',
    en: 'What a meeting decides is due and done after it. With a wrong date it is overdue from the start.',
  },
  fix: {
    zh: '改正时限或完成日期；会前已经办完的写进纪要要点，不作议定事项。',
    en: 'Correct the date; what was done before the meeting belongs into its minutes and is no decision.',
  },
  bad: files('2026-10-11'),
  good: files('2026-12-31'),
  *check({ workspace: { records } }) {
    for (const entry of records.meeting.values()) {
      const { held, decisions } = entry.value;
      for (const [i, decision] of decisions.entries()) {
        for (const { key, message } of early(decision, held)) {
          yield { place: placeOf(entry, ['decisions', i, key]), message };
        }
      }
    }
  },
};

function* early({ due, done }: Decision, held: string): Iterable<{ key: string; message: Finding['message'] }> {
  const isEarly = hasTime(due) && hasTime(held) ? minutesAt(due) < minutesAt(held) : dayOf(due) < dayOf(held);
  if (isEarly) {
    yield {
      key: 'due',
      message: {
        zh: `时限 ${due} 早于会议时间 ${held}`,
        en: `It is due on ${due}, before the meeting was held (${held})`,
      },
    };
  }
  if (done !== undefined && done < dayOf(held)) {
    yield {
      key: 'done',
      message: {
        zh: `完成日期 ${done} 早于会议时间 ${held}`,
        en: `It was done on ${done}, before the meeting was held (${held})`,
      },
    };
  }
}
