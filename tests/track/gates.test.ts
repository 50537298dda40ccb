import { describe, expect, test } from 'vitest';
import { jumpsOf } from '../../src/model/gates.ts';
import type { Day } from '../../src/model/month.ts';
import type { Launch } from '../../src/model/records/launch.ts';
import { isFullStandard } from '../../src/track/full-standard.ts';
import { launchState, type GateResult, type LaunchState } from '../../src/track/gates.ts';
import { launch, review, STAGES, waiver } from '../helpers/launches.ts';

const MARKS: Readonly<Record<GateResult, string>> = {
  ...{ passed: '+', conditional: '~', failed: '-', pending: '?', none: '.' },
};

function stateOf(record: Launch, day: Day): LaunchState {
  const state = launchState('x', record, STAGES, 'selling', day);
  if (!state) throw new Error(`${day} is before it begins`);
  return state;
}

/** A state in a line: `held testing +-.? defects`: its state, stage, gates, and what is to pass, waived and outstanding. */
function told(record: Launch, day: Day): string {
  const state = launchState('x', record, STAGES, 'selling', day);
  if (!state) return 'not begun';
  const gates = state.stages.map(({ gate }) => MARKS[gate]).join('');
  const names = (list: LaunchState['toPass'], mark: string) => list.map(({ point }) => `${mark}${point}`);
  const points = [...names(state.toPass, ''), ...names(state.waived, '~'), ...names(state.outstanding, '!')];
  return [state.state, state.current, gates, ...points].join(' ');
}

describe('a launch on one day after the other', () => {
  const SENT_BACK = launch(
    ['design 2026-01-05', 'testing 2026-02-10', 'design 2026-03-01', 'testing 2026-03-20', 'selling 2026-04-10'],
    {
      live: '2026-04-10',
      reviews: [
        review('2026-02-08', 'design', 'norms+ ease-', 'passed'),
        review('2026-02-25', 'testing', 'defects- readiness+'),
        review('2026-03-18', 'design', 'norms+ ease+'),
        review('2026-04-08', 'testing', 'defects+'),
      ],
    },
  );
  test.each([
    ['2026-01-04', 'not begun'],
    ['2026-01-05', 'preparing design ??.? norms'],
    ['2026-02-07', 'preparing design ??.? norms'],
    ['2026-02-08', 'cleared design +?.?'],
    ['2026-02-10', 'preparing testing +?.? defects readiness'],
    ['2026-02-25', 'held testing +-.? defects'],
    ['2026-03-01', 'returned design +-.? defects'],
    ['2026-03-18', 'cleared design +-.? defects'],
    ['2026-03-20', 'held testing +-.? defects'],
    ['2026-04-08', 'cleared testing ++.?'],
    ['2026-04-10', 'live selling ++.?'],
  ])('sent back and passed later: on %s it is %s', (day, expected) => {
    expect(told(SENT_BACK, day)).toBe(expected);
  });

  const WAIVED = launch(['design 2026-01-05', 'testing 2026-02-10', 'selling 2026-03-01', 'exit 2026-08-01'], {
    live: '2026-03-01',
    ended: { on: '2026-09-01', reason: '客户已迁移' },
    reviews: [
      review('2026-02-08', 'design', 'norms+ ease0'),
      review('2026-02-25', 'testing', 'defects- readiness+', 'conditional'),
      review('2026-06-20', 'testing', 'defects+'),
      review('2026-08-20', 'exit', 'notice+'),
    ],
    waivers: [waiver('defects', '2026-02-27', '2026-05-31')],
  });
  test.each([
    ['2026-02-26', 'held testing +-.? defects'],
    ['2026-02-27', 'cleared testing +~.? ~defects'],
    ['2026-03-01', 'live selling +~.? ~defects'],
    ['2026-05-31', 'live selling +~.? ~defects'],
    ['2026-06-01', 'unresolved selling +-.? !defects'],
    ['2026-06-20', 'live selling ++.?'],
    ['2026-08-01', 'live exit ++.? notice'],
    ['2026-08-20', 'live exit ++.+'],
    ['2026-09-01', 'withdrawn exit ++.+'],
  ])('live on a waiver that ran out: on %s it is %s', (day, expected) => {
    expect(told(WAIVED, day)).toBe(expected);
  });

  const STOPPED = launch(['design 2026-01-05', 'testing 2026-02-10'], {
    ended: { on: '2026-03-15', reason: '不再需要' },
    reviews: [review('2026-02-08', 'design', 'norms- ease+'), review('2026-03-10', 'testing', 'readiness-')],
  });
  test.each([
    ['2026-02-08', 'held design -?.? norms'],
    ['2026-02-10', 'unresolved testing -?.? defects readiness !norms'],
    ['2026-03-10', 'unresolved testing --.? defects readiness !norms'],
    ['2026-03-15', 'stopped testing --.?'],
  ])('jumped, then stopped: on %s it is %s', (day, expected) => {
    expect(told(STOPPED, day)).toBe(expected);
  });

  test('business taken over is not asked for stages before it came into the register', () => {
    const old = launch(['selling 2026-01-01', 'exit 2026-02-01'], { live: '2019-06-01' });
    expect(told(old, '2026-02-01')).toBe('live exit ??.? notice');
    expect(stateOf(old, '2026-02-01').stages.map(({ place }) => place)).toEqual([
      ...['outside', 'outside', 'behind', 'current'],
    ]);
    expect(jumpsOf(old, STAGES)).toEqual([]);
    expect(isFullStandard(old, STAGES, 'selling')).toBeNull();
  });

  test('a stage without a gate holds back only what has failed in it', () => {
    const selling = { entered: ['design 2026-01-01', 'testing 2026-01-02', 'selling 2026-01-03', 'exit 2026-01-04'] };
    const passed = [review('2026-01-01', 'design', 'norms+'), review('2026-01-02', 'testing', 'defects+ readiness+')];
    const fine = launch(selling.entered, { reviews: passed });
    expect(jumpsOf(fine, STAGES)).toEqual([]);
    const failed = launch(selling.entered, { reviews: [...passed, review('2026-01-03', 'selling', 'orders-')] });
    expect(jumpsOf(failed, STAGES).map(({ entry, isAgainst }) => [entry, isAgainst])).toEqual([[3, true]]);
  });
});

describe('jumps', () => {
  const jumps = (record: Launch) =>
    jumpsOf(record, STAGES).map(({ stage: to, points, isAgainst }) => [
      to,
      points.map(({ point }) => point),
      isAgainst,
    ]);
  const entered = ['design 2026-01-05', 'testing 2026-02-10'];

  test('entering a later stage on a failed point is one against the gate', () => {
    expect(jumps(launch(entered, { reviews: [review('2026-02-10', 'design', 'norms-')] }))).toEqual([
      ['testing', ['norms'], true],
    ]);
  });
  test('entering it unreviewed is one, though not against the gate; a review on the day itself is in time', () => {
    expect(jumps(launch(entered, { reviews: [review('2026-02-11', 'design', 'norms+')] }))).toEqual([
      ['testing', ['norms'], false],
    ]);
    expect(jumps(launch(entered, { reviews: [review('2026-02-10', 'design', 'norms+ ease-')] }))).toEqual([]);
  });
  test.each([
    ['2026-02-10', '2026-02-10', []],
    ['2026-02-11', '2026-12-31', [['testing', ['norms'], true]]],
    ['2026-01-10', '2026-02-09', [['testing', ['norms'], true]]],
  ])('a waiver from %s to %s counts on the day of entering', (on, until, expected) => {
    const reviews = [review('2026-01-10', 'design', 'norms-')];
    expect(jumps(launch(entered, { reviews, waivers: [waiver('norms', on, until)] }))).toEqual(expected);
  });
  test('being sent back is none', () => {
    const back = launch([...entered, 'design 2026-03-01'], { reviews: [review('2026-02-01', 'design', 'norms+')] });
    expect(jumps(back)).toEqual([]);
  });
});

describe('full standard', () => {
  const full = (reviews: Launch['reviews'], waivers?: Launch['waivers'], opensAt: string | undefined = 'selling') =>
    isFullStandard(
      launch(['design 2026-01-05', 'testing 2026-02-10', 'selling 2026-03-01'], {
        live: '2026-03-05',
        ...(reviews && { reviews }),
        ...(waivers && { waivers }),
      }),
      STAGES,
      opensAt,
    );
  const design = review('2026-02-01', 'design', 'norms+ ease0');
  const testing = review('2026-02-20', 'testing', 'defects+ readiness+');

  test('is met by what was passed, or did not apply, on the day of going live', () => {
    expect(full([design, testing])).toBe(true);
    expect(full([design, { ...testing, on: '2026-03-05' }])).toBe(true);
    expect(full([design, { ...testing, on: '2026-03-06' }])).toBe(false);
  });
  test('counts points that do not block, too', () => {
    expect(full([review('2026-02-01', 'design', 'norms+ ease-'), testing])).toBe(false);
    expect(full([review('2026-02-01', 'design', 'norms+'), testing])).toBe(false);
  });
  test('is not met by a waiver', () => {
    const failed = review('2026-02-20', 'testing', 'defects- readiness+', 'conditional');
    expect(full([design, failed], [waiver('defects', '2026-02-20', '2026-12-31')])).toBe(false);
  });
  test('without a stage that opens to customers asks for the stages before the one it was in', () => {
    expect(full([design, testing], undefined, undefined)).toBe(true);
    expect(full([design], undefined, 'testing')).toBe(true);
    expect(full([design], undefined, undefined)).toBe(false);
  });
  test('is nobody’s before it is live', () => {
    expect(isFullStandard(launch(['design 2026-01-05']), STAGES, 'selling')).toBeNull();
  });
});
