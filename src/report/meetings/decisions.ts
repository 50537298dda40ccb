import type { Moment } from '../../model/moment.ts';
import { dayOf } from '../../model/moment.ts';
import { trackDecisions, trackTasks, type DecisionState } from '../../track/index.ts';
import { stateText, taskLink } from '../bulletin/tasks.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { linkTo, type Link } from '../links.ts';
import { onceFor } from '../once.ts';
import { paths } from '../paths.ts';
import type { Look } from '../looks.ts';
import type { DecisionLine, Follower } from './types.ts';

const once = onceFor<Context, readonly DecisionState[]>();

/** Decisions of the meetings held by a moment, as they stood then; the as-of date unless another is given. */
export function decisionsAt(context: Context, asOf: Moment = context.asOf): readonly DecisionState[] {
  return once(context, asOf, () => {
    const tasks = asOf === context.asOf ? context.tasks : trackTasks(context.workspace, asOf);
    return trackDecisions(context.workspace, tasks, asOf);
  });
}

/** A kind of meeting by its name and the day on which one was held. */
export function meetingLink(id: string, context: Context): Link {
  const meeting = context.workspace.records.meeting.get(id)?.value;
  const kind = context.names.of('meeting-kind', meeting?.kind ?? '');
  const day = dayOf(meeting?.held ?? '');
  return { name: context.say({ zh: `${day} ${kind}`, en: `${kind}, ${day}` }), path: paths.meeting(id) };
}

export function decisionLine(state: DecisionState, context: Context): DecisionLine {
  const decision = context.workspace.records.meeting.get(state.meeting)?.value.decisions[state.index];
  const meeting = meetingLink(state.meeting, context);
  return {
    anchor: state.decision,
    text: decision?.text ?? state.decision,
    owner: linkTo('department', state.owner, context),
    ownerId: state.owner,
    due: state.due,
    state: state.state,
    late: state.late,
    look: lookOf(state),
    word: decisionWord(state, context),
    followedBy: followersOf(state, context),
    // What came of it was not known before it was done.
    ...(decision?.result !== undefined && state.done !== null && { result: decision.result }),
    meeting: { name: meeting.name, path: `${meeting.path}#${state.decision}` },
  };
}

function lookOf({ state, late, task }: DecisionState): Look {
  if (state === 'done') return 'achieved';
  if (state === 'overdue' || late) return 'missed';
  if (task?.state === 'overdue') return 'missed';
  return task?.state === 'behind' ? 'at-risk' : 'no-data';
}

/** How a decision stands, in words; that of a task or order that carries it out is told in theirs. */
export function decisionWord(state: DecisionState, context: Context): string {
  const { say } = context;
  const { daysLate: days, late, task, order } = state;
  const since = say({ zh: `逾期 ${days} 天`, en: `${counted(days, 'day')} overdue` });
  switch (state.state) {
    case 'done':
      return state.done === null
        ? say({ zh: '已办结', en: 'done' })
        : say({ zh: `已办结 ${state.done}`, en: `done on ${state.done}` });
    case 'open':
      return say({ zh: '待办', en: 'open' });
    case 'overdue':
      return say({ zh: `${since}，没有下文`, en: `${since}, nobody follows it` });
    case 'followed': {
      const how = task
        ? say({ zh: `任务${stateText(task, context)}`, en: `task ${stateText(task, context)}` })
        : say({ zh: '督办中', en: 'under supervision' });
      if (!late || (task?.state === 'overdue' && !order)) return how;
      return say({ zh: `${since}，${how}`, en: `${since}; ${how}` });
    }
  }
}

function followersOf({ task, order }: DecisionState, context: Context): Follower[] {
  const record = order && context.workspace.records['supervision-order'].get(order.order)?.value;
  return [
    ...(task ? [{ ...taskLink(task, context), number: taskLink(task, context, 'number').name }] : []),
    ...(order && record ? [{ number: record.number, name: record.number, path: paths.order(order.order) }] : []),
  ];
}

/** Not done: those that nobody follows first, then by the day on which they were due. */
export function openDecisions(context: Context, asOf: Moment = context.asOf): DecisionState[] {
  return decisionsAt(context, asOf)
    .filter(({ state }) => state !== 'done')
    .sort((a, b) => weight(b) - weight(a) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function weight({ state, late }: DecisionState): number {
  return state === 'overdue' ? 2 : late ? 1 : 0;
}

/** Decisions that a department is to carry out and has not: those that nobody follows first. */
export function departmentDecisions(department: string, context: Context): DecisionLine[] {
  return openDecisions(context)
    .filter(({ owner }) => owner === department)
    .map((state) => decisionLine(state, context));
}
