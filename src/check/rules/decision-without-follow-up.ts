import { placeOf } from '../../model/workspace.ts';
import { JOINT_MEETING, MEETING, MEETING_KINDS, record } from '../example.ts';
import type { FigureRule } from '../figure-rule.ts';

const files = (more: string) => ({
  [MEETING_KINDS]: JOINT_MEETING,
  [MEETING]: record('meeting', {
    decisions: `[{ id: queues, text: 减少排队。, owner: customer-service, due: 2026-10-30${more} }]`,
  }),
});

export const decisionWithoutFollowUp: FigureRule = {
  code: 'decision-without-follow-up',
  severity: 'warning',
  title: { zh: '议定事项到期没有下文', en: 'A decision is overdue without follow-up' },
  why: {
    zh: '会上定了、会后没人接，下次会还得从头议；大家也就不把议定事项当回事。',
    en: 'What was decided and taken up by nobody is discussed anew at the next meeting, and decisions stop to count.',
  },
  fix: {
    zh: '办完的写 done 和 result；没办完的写明落实它的任务或督办单。多严重由 alerts.yaml 的 decisionWithoutFollowUp 决定。',
    en: 'Give `done` and `result`, or the task or order that carries it out; `decisionWithoutFollowUp` in alerts.yaml says how grave this is.',
  },
  bad: files(''),
  good: files(', done: 2026-10-29, result: 高峰等候降到12分钟。'),
  *check({ workspace: { records }, tracked }) {
    const severity = records.alerts.get('alerts')?.value.decisionWithoutFollowUp ?? 'warning';
    if (severity === 'off') return;
    for (const { meeting, index, due } of tracked.decisionsOverdue) {
      const entry = records.meeting.get(meeting);
      const decision = entry?.value.decisions[index];
      if (!entry || !decision) continue;
      yield {
        place: placeOf(entry, ['decisions', index, 'due']),
        severity,
        message: {
          zh: `议定事项“${decision.id}”应于 ${due} 办完，没有结果，也没有任务或督办单`,
          en: `The decision \`${decision.id}\` was due on ${due} and has neither a result nor a task or order`,
        },
      };
    }
  },
};
