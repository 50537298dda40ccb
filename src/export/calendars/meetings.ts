import type { Context } from '../../report/context.ts';
import { paths, pathOfRecord } from '../../report/paths.ts';
import { meetingCalendar, meetingsHeld } from '../../track/index.ts';
import { isRecent, type CalendarEvent } from './event.ts';

/** The meetings that kinds with a fixed day have next, for everyone; those lately held, for who came. */
export function meetingEvents(context: Context): CalendarEvent[] {
  const { workspace, asOf, names, say } = context;
  const everyone = [...workspace.records.department.keys()];
  const planned = [...workspace.records['meeting-kind']].flatMap(([kind, { value }]) =>
    meetingCalendar(workspace, kind, asOf)
      .filter(({ state }) => state === 'planned')
      .map(({ month, day }): CalendarEvent => ({
        id: `meeting-${kind}-${month}`,
        at: day,
        summary: value.name,
        description: [
          value.purpose,
          say({ zh: `主持：${value.chair}`, en: `Chair: ${value.chair}` }),
          say({
            zh: `承办：${names.of('department', value.host)}`,
            en: `Prepared by ${names.of('department', value.host)}`,
          }),
          ...value.agenda.map((item, i) => `${i + 1}. ${item}`),
        ].join('\n'),
        path: paths.meetings,
        departments: everyone,
      })),
  );
  const held = meetingsHeld(workspace, asOf)
    .filter(({ value }) => isRecent(value.held, context))
    .map(({ id, value }): CalendarEvent => ({
      id: `meeting-${id}`,
      at: value.held,
      summary: value.case
        ? `${names.of('meeting-kind', value.kind)} · ${value.case.name}`
        : names.of('meeting-kind', value.kind),
      description: value.minutes.join('\n'),
      path: paths.meeting(id),
      departments: value.attended,
    }));
  return [...planned, ...held];
}

/** Days on which heads of departments sit with the front line, for who comes and who is visited. */
export function experienceEvents(context: Context): CalendarEvent[] {
  const { workspace, names, say } = context;
  return [...workspace.records['experience-round']].flatMap(([round, { value }]) =>
    value.visits
      .filter(({ on }) => isRecent(on, context))
      .map(({ department, on }): CalendarEvent => ({
        id: `experience-${round}-${department}-${on}`,
        at: on,
        summary: say({
          zh: `服务体验值班：${names.of('department', department)}`,
          en: `Experience duty: ${names.of('department', department)}`,
        }),
        description: say({
          zh: `${value.name}，到${names.of('department', value.host)}`,
          en: `${value.name}, at ${names.of('department', value.host)}`,
        }),
        path: paths.experience,
        departments: [...new Set([department, value.host])],
      })),
  );
}

/** Until when standards are to be reviewed, for their owners. */
export function reviewEvents({ workspace, say, standards }: Context): CalendarEvent[] {
  return [...workspace.records.standard].flatMap(([id, { value }]): CalendarEvent[] => {
    const reviewBy = standards.get(id)?.value.reviewBy ?? value.reviewBy;
    if (reviewBy === undefined) return [];
    return [
      {
        id: `review-${id}`,
        at: reviewBy,
        summary: say({ zh: `标准复审：${value.name}`, en: `Standard to be reviewed: ${value.name}` }),
        description: value.summary,
        path: pathOfRecord(workspace, 'standard', id) ?? '',
        departments: [value.owner],
      },
    ];
  });
}
