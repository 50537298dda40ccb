import type { Context } from '../context.ts';
import { departmentSuggestions } from '../experience/index.ts';
import { departmentDecisions } from '../meetings/index.ts';
import { datedNotice } from './make.ts';
import type { Notice } from './types.ts';

/** Decisions of meetings that nobody follows yet; what a task or an order follows is told with that. */
export function decisionNotices(department: string, ahead: number, context: Context): Notice[] {
  return departmentDecisions(department, context)
    .filter(({ state }) => state === 'open' || state === 'overdue')
    .flatMap(({ text, due, meeting }) =>
      datedNotice(
        { about: meeting.path, department, title: text, path: meeting.path, due, lines: [meeting.name] },
        ahead,
        context,
      ),
    );
}

/** Suggestions of the experience duty days that a department follows. */
export function suggestionNotices(department: string, ahead: number, context: Context): Notice[] {
  return departmentSuggestions(department, context).flatMap(({ anchor, text, due, path, round }) =>
    due === undefined
      ? []
      : datedNotice(
          { about: `suggestion/${anchor}`, department, title: text, path, due, lines: [round] },
          ahead,
          context,
        ),
  );
}
