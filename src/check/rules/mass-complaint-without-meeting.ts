import { placeOf, type Workspace } from '../../model/workspace.ts';
import type { MassComplaint } from '../../model/tracked.ts';
import type { Place } from '../../model/source.ts';
import { addMonths } from '../../model/month.ts';
import { CATEGORIES, CHANNELS, complaints } from '../complaint-example.ts';
import { JOINT_MEETING, MEETING, MEETING_KINDS, record } from '../example.ts';
import type { FigureRule } from '../figure-rule.ts';

/** Half a year with ten complaints a month, and one with fifty. */
const MONTHS = Object.fromEntries(
  Array.from({ length: 7 }, (_, i) => [
    `data/${addMonths('2026-04', i)}/complaints.csv`,
    complaints(`east,hall-queue,${i === 6 ? 50 : 10},0`),
  ]),
);
const FILES = {
  [CATEGORIES]: CHANNELS,
  'content/rules/alerts.yaml': 'massComplaint: { atLeast: 20, timesUsual: 2 }\n',
  ...MONTHS,
};
const CASE = '{ name: 服营厅排队聚集投诉, trigger: 一小时内满20件, category: hall-queue, unit: east }';

export const massComplaintWithoutMeeting: FigureRule = {
  code: 'mass-complaint-without-meeting',
  severity: 'warning',
  title: { zh: '群体投诉没有开专题协调会', en: 'A mass complaint without a coordination meeting' },
  why: {
    zh: '一类投诉突然成倍增加，往往是同一个根因，一个部门办不了；不当面定责任、定时限，就会升级成申诉。',
    en: 'Where complaints of a kind multiply there is mostly one cause that no department can mend alone; without a meeting that settles duty and deadline they go up to the regulator.',
  },
  fix: {
    zh: '召开专题协调会，会议记录的 case 里写明 category（投诉类别）和 unit（单位）。预警线和多严重由 alerts.yaml 的 massComplaint、massComplaintWithoutMeeting 决定。',
    en: 'Hold a coordination meeting and give `category` and `unit` in the `case` of its record; `massComplaint` and `massComplaintWithoutMeeting` in alerts.yaml set the line and how grave this is.',
  },
  bad: FILES,
  good: {
    ...FILES,
    [MEETING_KINDS]: JOINT_MEETING,
    [MEETING]: record('meeting', { case: CASE }),
  },
  *check({ workspace, tracked }) {
    const severity = workspace.records.alerts.get('alerts')?.value.massComplaintWithoutMeeting ?? 'warning';
    if (severity === 'off') return;
    for (const mass of tracked.massComplaints) {
      const { unit, category, months, meeting } = mass;
      const [first] = months;
      if (meeting !== null || !first) continue;
      const times = Math.round((first.complaints / first.usual) * 10) / 10;
      const until = months.at(-1)?.month ?? first.month;
      const [zh, en] = until === first.month ? ['', ''] : [`，持续到 ${until}`, `, until ${until}`];
      yield {
        place: placeIn(workspace, mass),
        severity,
        message: {
          zh: `${unit} 的“${category}”投诉 ${first.month} 达 ${first.complaints} 件，是平常的 ${times} 倍${zh}，没有专题协调会`,
          en: `${first.complaints} complaints about \`${category}\` at ${unit} in ${first.month}, ${times} times the usual${en}, and no coordination meeting`,
        },
      };
    }
  },
};

/** The cell that passed the line first. */
function placeIn({ complaintFiles, records }: Workspace, { unit, category, months: [first] }: MassComplaint): Place {
  for (const file of complaintFiles) {
    const row =
      file.month === first?.month && file.rows.find((each) => each.unit === unit && each.category === category);
    if (row) return file.place(row, 'complaints');
  }
  const alerts = records.alerts.get('alerts');
  if (!alerts) throw new Error('a mass complaint without the rule that makes it one');
  return placeOf(alerts, ['massComplaint']);
}
