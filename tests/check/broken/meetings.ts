import type { ExampleFiles } from '../../../src/model/rule.ts';
import { lines, type Broken } from './case.ts';

const KINDS = 'content/organisation/meetings.yaml';
const MEETING = 'data/meetings/2026-10-12-joint.yaml';
const ROUND = 'data/experience-days/round-1.yaml';
const HEAD = 'purpose: 对账, frequency: 每月, chair: 某岗, host: customer-service';
const kinds = lines(
  'meetings:',
  ...['joint', 'bulletin'].map(
    (id) => `  - { id: ${id}, name: 会, ${HEAD}, participants: [各部门], agenda: [对账], output: 清单 }`,
  ),
);

interface Held {
  readonly held?: string;
  readonly kind?: string;
}
/** Minutes whose decisions begin on line 7. */
const minutes = ({ held = '2026-10-12 09:00', kind = 'joint' }: Held, ...decisions: string[]) =>
  lines(
    `kind: ${kind}`,
    `held: ${held}`,
    'chair: 某岗',
    'attended: [customer-service]',
    'minutes: [逐项对账。]',
    decisions.length === 0 ? 'decisions: []' : 'decisions:',
    ...decisions.map((decision) => `  - { ${decision} }`),
  );
const decision = (rest: string, id = 'a') => `id: ${id}, text: 补齐权限。, owner: customer-service, ${rest}`;

const held = (code: string, what: string, text: string, at: string[], more: ExampleFiles = {}): Broken => ({
  code,
  what,
  files: { [KINDS]: kinds, [MEETING]: text, ...more },
  at: at.map((place) => `${MEETING}:${place}`),
});

const TASK = lines(
  ...['number: "T-01"', 'name: 任务', 'module: management', 'owner: customer-service', 'contents: [内容]'],
  ...['issued: 2026-10-01', 'deadline: 2026-12-31', 'signer: 总经理'],
  'milestones: [{ id: done, name: 上线, due: 2026-12-31, weight: 100 }]',
);

/** A round from 12 to 16 October whose visits stand on line 6, its suggestions from line 8 on. */
const round = (visits: string, ...suggestions: string[]) =>
  lines(
    ...['number: 1', 'name: 一', 'host: customer-service', 'from: 2026-10-12', 'to: 2026-10-16'],
    `visits: [${visits}]`,
    suggestions.length === 0 ? 'suggestions: []' : 'suggestions:',
    ...suggestions.map((suggestion) => `  - { ${suggestion} }`),
  );
const suggestion = (rest: string, ends = 'from: sales, to: customer-service') =>
  `id: a, ${ends}, owner: customer-service, text: 改口径。, ${rest}`;
const SALES = { 'content/organisation/departments/sales.yaml': 'name: 市场部\n' };
const rounds = (code: string, what: string, text: string, ...at: string[]): Broken => ({
  code,
  what,
  files: { ...SALES, [ROUND]: text },
  at: at.map((place) => `${ROUND}:${place}`),
});

export const MEETINGS: readonly Broken[] = [
  held('meeting-file-name', 'held on another day', minutes({ held: '2026-10-13 09:00' }), ['2:7']),
  held('meeting-file-name', 'of another kind', minutes({ kind: 'bulletin' }), ['1:7']),
  held('decision-dates', 'due on the day before', minutes({}, decision('due: 2026-10-11, task: x')), ['7:57'], {
    'data/tasks/x.yaml': TASK,
  }),
  held(
    'decision-dates',
    'due a minute before',
    minutes({}, decision('due: 2026-10-12 08:59, done: 2026-10-12, result: 已改。')),
    ['7:57'],
  ),
  held(
    'decision-dates',
    'done on the day before',
    minutes({}, decision('due: 2026-10-31, done: 2026-10-11, result: 已改。')),
    ['7:75'],
  ),
  held(
    'done-without-result',
    'a decision, another one has it',
    minutes(
      {},
      decision('due: 2026-10-31, done: 2026-10-20, result: 已改。'),
      decision('due: 2026-10-31, done: 2026-10-20', 'b'),
    ),
    ['8:75'],
  ),
  held(
    'decision-without-follow-up',
    'its day is over',
    minutes({}, decision('due: 2026-11-04'), decision('due: 2026-11-05', 'b')),
    ['7:57'],
  ),
  held(
    'decision-without-follow-up',
    'two with one task, which is fine, and one with none',
    minutes(
      {},
      decision('due: 2026-10-20, task: x'),
      decision('due: 2026-10-20, task: x', 'b'),
      decision('due: 2026-10-20', 'c'),
    ),
    ['9:57'],
    { 'data/tasks/x.yaml': TASK },
  ),
  held('duplicate-id', 'of two decisions', minutes({}, decision('due: 2026-12-31'), decision('due: 2026-12-31')), [
    '8:11',
  ]),
  held('unknown-reference', 'a task that there is not', minutes({}, decision('due: 2026-12-31, task: y')), ['7:75']),

  rounds('visit-outside-round', 'a day late', round('{ department: sales, on: 2026-10-17 }'), '6:35'),
  rounds(
    'visit-outside-round',
    'a round that ends before it begins',
    round('').replace('to: 2026-10-16', 'to: 2026-10-11'),
    '5:5',
  ),
  rounds(
    'visit-outside-round',
    'a suggestion before the round',
    round('', suggestion('on: 2026-10-11, state: open')),
    '8:90',
  ),
  rounds(
    'visit-outside-round',
    'a suggestion between others',
    round('', suggestion('on: 2026-10-13, state: open', 'from: sales, to: sales')),
    '8:31',
  ),
  rounds('unknown-reference', 'a visit by nobody', round('{ department: salse, on: 2026-10-13 }'), '6:24'),
  rounds(
    'done-without-result',
    'a suggestion that was done',
    round('', suggestion('on: 2026-10-13, state: done, closed: 2026-10-20')),
    '8:109',
  ),
  rounds(
    'done-without-result',
    'a suggestion that was declined',
    round('', suggestion('on: 2026-10-13, state: declined, closed: 2026-10-20')),
    '8:109',
  ),
  rounds(
    'suggestion-dates',
    'closed and due before it was made',
    round('', suggestion('on: 2026-10-13, state: done, due: 2026-10-12, closed: 2026-10-12, result: 已改。')),
    '8:120',
    '8:140',
  ),
  rounds(
    'suggestion-dates',
    'closed before it was accepted',
    round('', suggestion('on: 2026-10-13, state: done, accepted: 2026-10-15, closed: 2026-10-14, result: 已改。')),
    '8:145',
  ),
  rounds(
    'suggestion-dates',
    'done, but not since when',
    round('', suggestion('on: 2026-10-13, state: done, result: 已改。')),
    '8:109',
  ),
  rounds(
    'suggestion-dates',
    'closed while it is under way',
    round('', suggestion('on: 2026-10-13, state: accepted, closed: 2026-10-14')),
    '8:127',
  ),
];
