import type { Static } from 'typebox';
import { day, integer, list, month, object, optional, text, word } from '../schema.ts';

/** What a closed month rests on, in groups that are summed up apart, so that a change can be named. */
export const INPUT_GROUPS = [
  'definitions',
  'targets',
  'scorecards',
  'units',
  'figures',
  'adjustments',
  'tasks',
  'launches',
  'earlier',
] as const;
export type InputGroup = (typeof INPUT_GROUPS)[number];

/** The parts of a snapshot: what figures rest on, the figures, and the scores. */
export const SNAPSHOT_TABLES = ['basis', 'values', 'scores'] as const;
export type SnapshotTable = (typeof SNAPSHOT_TABLES)[number];

const digest = (zh: string, en: string) => optional(word(`${zh}的摘要（SHA-256）`, `SHA-256 digest of ${en}`));

const inputs = object(
  {
    definitions: digest('当月有效的口径', 'the definitions in force'),
    targets: digest('当月有效的目标', 'the targets in force'),
    scorecards: digest('记分卡的板块、权重与等级', 'sections, weights and grades of scorecards'),
    units: digest('当月的单位', 'the units as of the month'),
    figures: digest('当月报的数据', 'the figures as reported'),
    adjustments: digest('当月的加减分', 'the adjustments of the month'),
    tasks: digest('计分用到的任务进度与督办扣分', 'task progress and supervision as far as cards count them'),
    launches: digest('计数用到的上线项目', 'the launches that were counted'),
    earlier: digest('沿用、按季评级用到的以前各月', 'earlier months that carried scores and ratings rest on'),
  },
  '计算依据的摘要，按类分开',
  'Digests of what was computed from, by kind',
);

const was = object(
  {
    basis: optional(word('不同的依据', 'Lines of the basis')),
    values: optional(word('不同的数值', 'Lines of values')),
    scores: optional(word('不同的得分', 'Lines of scores')),
  },
  '与后一版不同的各行；只有键的一行表示当时没有',
  'The lines that read differently then; one with its key alone was not there',
);

const revision = object(
  {
    number: integer('第几版，从 1 起不间断', 'Number, from 1 without a gap', { minimum: 1 }),
    on: day('关账或更正的日期', 'Closed or restated on'),
    asOf: day('按数据截至哪一天计算', 'Computed as of this day'),
    approvedBy: optional(text('批准人（岗位）', 'Approved by (a role)')),
    reason: optional(text('为什么更正', 'Why it was restated')),
    inputs,
    previous: optional(word('前一版的摘要', 'Digest of the revision before')),
    digest: word('本版全部内容的摘要（SHA-256）', 'SHA-256 digest of all that this revision says'),
    was: optional(was),
  },
  '一版',
  'A revision',
);
export type PublishedRevision = Static<typeof revision>;

export const publication = object(
  {
    month: month('月份，须与文件名一致', 'Month, that of the file name'),
    revisions: list(revision, '各版，由旧到新，一版也不删', 'Revisions, oldest first; none is ever removed', {
      minItems: 1,
    }),
    basis: word('最新一版的计算依据，一行一项', 'What the newest revision was computed from, a line each'),
    values: word('最新一版的数值，一行一个单位、指标', 'Its values, a line for each unit and indicator'),
    scores: optional(
      word('最新一版的得分与名次，一行一张卡、一个单位', 'Its scores and ranks, a line for each card and unit'),
    ),
  },
  '已关账的一个月：由 npm run publish 与 npm run restate 写，不手改',
  'A closed month: written by npm run publish and npm run restate, never by hand',
);
export type Publication = Static<typeof publication>;
