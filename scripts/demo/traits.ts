import type { Month } from '../../src/model/month.ts';
import type { Unit } from '../../src/model/records/organisation.ts';
import { streamOf } from './random.ts';

/** Sides of a unit's work that make it better or worse than others. */
export type Theme = 'complaint' | 'channel' | 'field' | 'network' | 'billing' | 'enterprise' | 'hotline' | 'company';

/** What a unit is like: how big, and for each theme how much more goes wrong than on average (1). */
export interface Traits {
  readonly size: number;
  readonly wrong: (theme: Theme) => number;
}

const EVEN: Traits = { size: 1, wrong: () => 1 };

type Row = readonly [size: number, ...wrong: [number, number, number, number, number, number]];
const COLUMNS: readonly Theme[] = ['complaint', 'channel', 'network', 'field', 'billing', 'enterprise'];

/** 云岭 is the capital's branch, 河东 the model others visit, 雪峰 and 石桥 lie in the mountains. */
const BRANCHES: Readonly<Record<string, Row>> = {
  yunling: [2.1, 0.98, 0.95, 0.95, 0.89, 1, 0.91],
  hedong: [1.8, 0.77, 0.75, 0.82, 0.8, 0.86, 0.78],
  wangchuan: [1.6, 1.1, 1.08, 1.1, 0.98, 1.04, 1],
  songling: [1, 0.95, 0.93, 0.91, 1.08, 0.95, 1.04],
  qinghu: [1.05, 0.84, 0.86, 0.8, 0.87, 0.91, 0.91],
  beigang: [0.85, 1.04, 1, 1.08, 1.02, 1.04, 1.08],
  baitan: [0.35, 1.12, 1.14, 1.2, 1.12, 1.08, 1.24],
  liuwan: [0.9, 0.98, 1, 1, 1.04, 1, 1],
  anlan: [0.95, 0.87, 0.91, 0.87, 0.93, 0.95, 0.91],
  shiqiao: [0.5, 1.11, 1.1, 1.16, 1.16, 1.08, 1.16],
  xuefeng: [0.42, 1.2, 1.16, 1.3, 1.34, 1.12, 1.24],
  yantan: [0.46, 1.14, 1.13, 1.12, 1.2, 1.08, 1.16],
  meigu: [0.38, 0.87, 0.86, 0.89, 0.95, 0.95, 1],
};

/** Teams of the hotline: size and how much goes wrong. The night team is small and alone. */
const TEAMS: Readonly<Record<string, readonly [size: number, wrong: number]>> = {
  'hotline-general-1': [1.6, 0.82],
  'hotline-general-2': [1.5, 1.02],
  'hotline-broadband': [1, 1.15],
  'hotline-billing': [0.9, 1.06],
  'hotline-enterprise': [0.4, 0.72],
  'hotline-night': [0.5, 1.38],
};

/** From this month on 北港 carries what was 白滩's. */
const MERGER: Month = '2026-04';

function branch(id: string, month: Month): Traits {
  const row = BRANCHES[id];
  if (!row) return EVEN;
  const [size, ...wrong] = row;
  const taken = id === 'beigang' && month >= MERGER ? (BRANCHES['baitan']?.[0] ?? 0) : 0;
  return { size: size + taken, wrong: (theme) => wrong[COLUMNS.indexOf(theme)] ?? 1 };
}

/** A hall shares its branch's ways and has some of its own; its branch is the one it was built for (`yunling-renminlu`). */
function hall(unit: Unit): Traits {
  const home = branch(unit.id.slice(0, unit.id.indexOf('-')), '');
  const own = streamOf('hall', unit.id);
  const urban = unit.groups?.includes('urban') ?? false;
  const size = Math.sqrt(home.size) * (urban ? 1.25 : 0.45) * Math.exp(0.25 * own.normal());
  const way = Math.exp(0.14 * own.normal());
  return { size, wrong: (theme) => home.wrong(theme) * way };
}

/** What a unit is like in a month. */
export function traitsOf(unit: Unit, month: Month): Traits {
  switch (unit.type) {
    case 'branch':
      return branch(unit.id, month);
    case 'hall':
      return hall(unit);
    case 'team': {
      const [size, wrong] = TEAMS[unit.id] ?? [1, 1];
      return { size, wrong: () => wrong };
    }
    default:
      return EVEN;
  }
}
