import { addMonths, lastDayOf } from '../../../src/model/month.ts';
import { dayOf } from '../../../src/model/moment.ts';
import { stagesOf } from '../../../src/model/workspace.ts';
import { UsageError } from '../../lib/command.ts';
import type { Opened } from '../kind.ts';
import { newRecord } from '../record.ts';
import { latestMonth, nextNumber, siteIds, today } from './known.ts';

/** Work that goes on: shortfalls, tasks, projects, launches, meetings, duty days, and reasons to wait. */
export const WORK_KINDS = [
  newRecord({
    kind: 'shortfall',
    fields: [{ key: 'name', needed: true }, { key: 'owner', needed: true }, { key: 'indicators' }],
    also: (_, opened) => ({
      number: nextNumber([...opened.workspace.records.shortfall.values()].map(({ value }) => value.number)),
      found: today(opened),
    }),
  }),
  newRecord({
    kind: 'task',
    fields: [
      { key: 'name', needed: true },
      { key: 'owner', needed: true },
      { key: 'module', needed: true, among: siteIds('modules') },
      { key: 'deadline', needed: true },
      { key: 'shortfall' },
      { key: 'indicators' },
      { key: 'issued' },
      { key: 'number' },
    ],
    also: ({ record }, opened) => ({
      number: nextTask([...opened.workspace.records.task.values()].map(({ value }) => value.number)),
      issued: today(opened),
      milestones: [{ due: record['deadline'], weight: 100 }],
    }),
  }),
  newRecord({
    kind: 'accepted-reason',
    fields: [{ key: 'indicator', needed: true }, { key: 'until', needed: true }, { key: 'unit' }, { key: 'from' }],
    also: (_, opened) => ({ on: today(opened), from: latestMonth(opened) }),
  }),
  newRecord({
    kind: 'appeal',
    fields: [
      { key: 'unit', needed: true },
      { key: 'month', needed: true },
      {
        key: 'about',
        asked: {
          option: 'about',
          doc: {
            zh: '对哪个数有异议：指标编号，或 scorecard/记分卡编号',
            en: 'What is contested: the id of an indicator, or scorecard/ and the id of a card',
          },
        },
        needed: true,
        among: contestable,
        shape: contested,
      },
      { key: 'reason' },
    ],
    also: (_, opened) => ({ filed: today(opened) }),
  }),
  newRecord({
    kind: 'launch',
    fields: [
      { key: 'name', needed: true },
      { key: 'kind', needed: true },
      { key: 'process', needed: true },
      { key: 'owner', needed: true },
      { key: 'summary' },
    ],
    also: ({ record }, opened) => {
      const [first] = stagesOf(opened.workspace, String(record['process']));
      return { entered: [{ on: today(opened), ...(first && { stage: first.id }) }] };
    },
  }),
  newRecord({
    kind: 'meeting',
    idIs: /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(-[a-z0-9]+)*$/,
    fields: [{ key: 'attended' }],
    also: ({ id }, opened) => {
      const [held, kind] = [id.slice(0, 10), id.slice(11)];
      const known = opened.workspace.records['meeting-kind'].get(kind);
      if (!known) {
        const kinds = [...opened.workspace.known['meeting-kind']].join(', ');
        throw new UsageError({
          zh: `会议按“日期-类别”命名，没有“${kind}”这类会议；有：${kinds}`,
          en: `A meeting is named for its day and kind, and there is no kind “${kind}”; there are ${kinds}`,
        });
      }
      return { kind, held, chair: known.value.chair };
    },
  }),
  newRecord({
    kind: 'experience-round',
    fields: [
      { key: 'name', needed: true },
      { key: 'host', needed: true },
      { key: 'from', needed: true },
      { key: 'to', needed: true },
    ],
    also: (_, { workspace }) => ({
      number: nextNumber([...workspace.records['experience-round'].values()].map(({ value }) => value.number)),
    }),
  }),
  newRecord({
    kind: 'project',
    fields: [{ key: 'name', needed: true }, { key: 'owner', needed: true }, { key: 'start' }, { key: 'indicators' }],
    also: ({ record }, opened) => {
      const start = String(record['start'] ?? today(opened));
      return { start, goal: { by: lastDayOf(addMonths(dayOf(start).slice(0, 7), 6)) } };
    },
  }),
  newRecord({
    kind: 'recognition',
    fields: [
      { key: 'name', needed: true },
      { key: 'kind', needed: true },
      { key: 'organiser', needed: true },
    ],
  }),
] as const;

/** The number after the highest, written like it: T-15, then T-16. */
function nextTask(numbers: readonly string[]): string {
  const parts = numbers.flatMap((number) => [/^(.*?)(\d+)$/.exec(number) ?? []]).filter(({ length }) => length > 0);
  const [, head = 'T-', digits = '00'] = parts.sort((a, b) => Number(a[2]) - Number(b[2])).at(-1) ?? [];
  return head + String(Number(digits) + 1).padStart(digits.length, '0');
}

/** Figures and scores, as they are typed: `hall-satisfaction`, `scorecard/branch`. */
function contestable({ workspace: { known } }: Opened): string[] {
  return [...known.indicator, ...[...known.scorecard].map((id) => `scorecard/${id}`)];
}

function contested(typed: string): object {
  const [, scorecard] = /^scorecard\/(.+)$/.exec(typed) ?? [];
  return scorecard === undefined ? { kind: 'indicator', indicator: typed } : { kind: 'scorecard', scorecard };
}
