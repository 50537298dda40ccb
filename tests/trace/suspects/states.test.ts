import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Confirmation } from '../../../src/model/records/confirmation.ts';
import type { Standard } from '../../../src/model/records/standard.ts';
import type { LinkState } from '../../../src/model/suspects.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { linkStates } from '../../../src/trace/suspects/index.ts';
import { indicator } from '../../helpers/workspace.ts';
import { point, staged, standard } from '../coverage/records.ts';

const OLD: Standard['clauses'] = [{ id: 'answer', text: '48小时内答复', limit: { atMost: 48, unit: '小时' } }];
const NEW: Standard['clauses'] = [{ id: 'answer', text: '24小时内答复', limit: { atMost: 24, unit: '小时' } }];
const VERSIONS: Standard['versions'] = [
  { version: '1.0', effective: '2025-01-01', change: '首次发布', reason: '统一' },
  {
    version: '2.0',
    effective: '2026-10-12',
    change: '时限减半',
    reason: '客户等不起',
    clauses: OLD.map(({ id, ...was }) => ({ id, was })),
  },
];

/** A control point of `service` that rests on a standard and an indicator, with what `service` has confirmed. */
function workspace(confirmed: Confirmation[], more: Partial<Standard> = {}, formula = indicator().formula): Workspace {
  return staged(
    { controlPoints: [point({ standards: ['handling'], indicators: ['response'] })] },
    {
      standard: { handling: standard({ clauses: OLD, ...more }) },
      indicator: { response: indicator({ formula }) },
      confirmations: { service: { confirmed } },
    },
  );
}

const POINT = 'stage/acceptance#register';
const fingerprints = (given: Workspace, day: string) =>
  linkStates(given, day)
    .filter(({ dependent }) => dependent === POINT)
    .map(({ dependent, on, fingerprint }) => ({ dependent, on, fingerprint }));

/** What confirming everything on a day adds. */
const confirming = (given: Workspace, day: string): Confirmation => ({
  day,
  by: '投诉管理岗',
  links: fingerprints(given, day),
});
const told = (states: readonly LinkState[]) =>
  states
    .filter(({ dependent }) => dependent === POINT)
    .map(({ on, state, since }) => `${on} ${state}${since === undefined ? '' : ` since ${since}`}`);

const first = confirming(workspace([]), '2026-04-15');
const changed = { clauses: NEW, versions: VERSIONS };
const second = confirming(workspace([], changed), '2026-10-20');

describe('a link', () => {
  test('is unconfirmed until its owner has confirmed it', () => {
    expect(told(linkStates(workspace([]), '2026-11-05'))).toEqual([
      'indicator/response unconfirmed',
      'standard/handling unconfirmed',
    ]);
  });

  test('says where it is named and who has to confirm', () => {
    const [link] = linkStates(workspace([]), '2026-11-05');
    expect(link?.owner).toBe('service');
    expect(link?.place.file.path).toBe('stage/acceptance.yaml');
  });

  test('is not confirmed by another department', () => {
    const given = workspace([]);
    const others = new Map([...workspace([first]).records.confirmations].map(([, entry]) => ['other', entry]));
    const moved = [...others].map(([id, entry]) => [id, { ...entry, id }] as const);
    const states = linkStates({ ...given, records: { ...given.records, confirmations: new Map(moved) } }, '2026-11-05');
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['unconfirmed']));
  });

  test('stands as it did whatever has been laid over or written about the standard, but not what it asks', () => {
    const same = [
      { summary: '另一句话' },
      { owner: 'other' },
      { reviewBy: '2027-01-01' },
      { versions: VERSIONS },
      { name: '另一个名字' },
      { clauses: [{ ...OLD[0], measuredBy: ['response'], check: '抽查' }] as Standard['clauses'] },
    ];
    for (const more of same) {
      expect(told(linkStates(workspace([first], more), '2026-11-05'))).toContain('standard/handling confirmed');
    }
    const different = [
      { clauses: NEW },
      { appliesTo: ['政企客户'] },
      { remedy: '双倍返还' },
      { type: 'commitment' as const },
    ];
    for (const more of different) {
      expect(told(linkStates(workspace([first], more), '2026-11-05'))).toContain('standard/handling suspect');
    }
  });
});

describe('a year of a standard that changes on 12 October, is confirmed in April and again on 20 October', () => {
  const given = workspace([first, second], changed);
  test.each([
    ['2026-04-14', 'unconfirmed'],
    ['2026-04-15', 'confirmed'],
    ['2026-07-01', 'confirmed'],
    ['2026-10-11', 'confirmed'],
    ['2026-10-12', 'suspect since 2026-10-12'],
    ['2026-10-19', 'suspect since 2026-10-12'],
    ['2026-10-20', 'confirmed'],
    ['2027-01-01', 'confirmed'],
  ])('on %s it is %s', (day, state) => {
    expect(told(linkStates(given, day))).toContain(`standard/handling ${state}`);
  });
});

describe('a definition that is counted anew from July', () => {
  const formula = [
    { from: '2026-01', value: { kind: 'ratio' as const, numerator: '办结', denominator: '受理' } },
    { from: '2026-07', value: { kind: 'ratio' as const, numerator: '客户认可', denominator: '受理' } },
  ];
  const april = confirming(workspace([], {}, formula), '2026-04-15');
  test.each([
    ['2026-06-30', 'confirmed'],
    ['2026-07-01', 'suspect since 2026-07-01'],
    ['2026-11-05', 'suspect since 2026-07-01'],
  ])('on %s who confirmed in April is %s', (day, state) => {
    expect(told(linkStates(workspace([april], {}, formula), day))).toContain(`indicator/response ${state}`);
  });

  test('is the same with what goes without saying written out', () => {
    const plain = { kind: 'ratio' as const, numerator: '办结', denominator: '受理' };
    const confirmed = confirming(workspace([], {}, plain), '2026-04-15');
    const states = linkStates(workspace([confirmed], {}, { ...plain, part: true, scale: 1 }), '2026-11-05');
    expect(told(states)).toContain('indicator/response confirmed');
  });
});

describe('laws', () => {
  const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-06-30'), noInvalidDate: true });
  const day = days.map((date) => date.toISOString().slice(0, 10));

  test('confirming everything leaves nothing suspect on that day', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 4 }), day, (earlier, now) => {
        const acts = earlier.map((each) => ({ ...first, day: each }));
        const given = workspace(acts, changed);
        const states = linkStates(workspace([...acts, confirming(given, now)], changed), now);
        expect(told(states).filter((line) => !line.endsWith(' confirmed'))).toEqual([]);
      }),
    );
  });

  test('what is confirmed later changes nothing about a day', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [now, later] = a < b ? [a, b] : [b, a];
        fc.pre(now < later);
        const before = linkStates(workspace([first], changed), now);
        expect(linkStates(workspace([first, { ...second, day: later }], changed), now)).toEqual(before);
      }),
    );
  });

  test('the order in which confirmations stand in the file does not matter', () => {
    fc.assert(
      fc.property(day, (now) => {
        expect(linkStates(workspace([second, first], changed), now)).toEqual(
          linkStates(workspace([first, second], changed), now),
        );
      }),
    );
  });
});
