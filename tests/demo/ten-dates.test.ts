import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/model/month.ts';
import { linkStates } from '../../src/trace/suspects/index.ts';
import { trackLaunches } from '../../src/track/index.ts';
import { handbookOf } from '../helpers/handbook.ts';

/** What a date knows of launches that are on their way, and how many links are confirmed, suspect and never confirmed. */
interface Known {
  readonly preparing?: string;
  readonly cleared?: string;
  readonly held?: string;
  readonly returned?: string;
  readonly unresolved?: string;
  readonly links: readonly [confirmed: number, suspect: number, unconfirmed: number];
}

/** The same files at ten dates: gates that hold and open, a waiver that runs out, a standard that changes on 12 October. */
const EXPECTED: Readonly<Record<Day, Known>> = {
  '2026-02-01': { preparing: 'smart-home-guard', cleared: 'cloud-office', links: [0, 0, 353] },
  '2026-04-01': {
    preparing: 'bill-on-one-page cloud-office silver-care',
    held: 'spring-broadband-2026',
    returned: 'smart-home-guard',
    links: [0, 0, 353],
  },
  '2026-05-01': {
    preparing: 'bill-on-one-page silver-care',
    cleared: 'smart-home-guard',
    held: 'cloud-office voice-magazine',
    links: [347, 0, 6],
  },
  '2026-06-15': {
    preparing: 'bill-on-one-page pocket-broadband silver-care',
    cleared: 'smart-home-guard',
    held: 'voice-magazine',
    links: [347, 0, 6],
  },
  '2026-08-01': { preparing: 'bill-on-one-page pocket-broadband silver-care', links: [353, 0, 0] },
  '2026-09-01': { preparing: 'pocket-broadband silver-care', links: [353, 0, 0] },
  '2026-10-01': { preparing: 'pocket-broadband silver-care', cleared: 'golden-autumn-2026', links: [353, 0, 0] },
  '2026-10-13': { preparing: 'double-eleven-2026 pocket-broadband', cleared: 'silver-care', links: [346, 7, 0] },
  '2026-11-05': {
    preparing: 'pocket-broadband',
    cleared: 'ice-and-snow-2026',
    held: 'double-eleven-2026',
    links: [350, 3, 0],
  },
  '2026-12-31': {
    preparing: 'pocket-broadband',
    cleared: 'ice-and-snow-2026',
    held: 'double-eleven-2026',
    unresolved: 'silver-care',
    links: [350, 3, 0],
  },
};

const { workspace } = handbookOf().contexts['zh-CN'];
const ON_THEIR_WAY = ['preparing', 'cleared', 'held', 'returned', 'unresolved'] as const;

function knownAt(day: Day): Known {
  const launches = Map.groupBy(trackLaunches(workspace, day), ({ state }) => state);
  const links = Map.groupBy(linkStates(workspace, day), ({ state }) => state);
  const count = (state: 'confirmed' | 'suspect' | 'unconfirmed') => links.get(state)?.length ?? 0;
  const named = ON_THEIR_WAY.flatMap((state) => {
    const those = launches.get(state)?.map(({ launch }) => launch);
    return those ? [[state, those.sort().join(' ')]] : [];
  });
  return { ...Object.fromEntries(named), links: [count('confirmed'), count('suspect'), count('unconfirmed')] } as Known;
}

describe('gates and confirmations of the demonstration are told by files and date', () => {
  test.each(Object.entries(EXPECTED))('%s', (day, expected) => {
    expect(knownAt(day)).toEqual(expected);
  });
});
