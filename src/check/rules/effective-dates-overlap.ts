import { kindNamed } from '../../model/kinds.ts';
import type { Unit } from '../../model/records/organisation.ts';
import { MONTH_PATTERN, walk, type PlainSchema } from '../../model/schema.ts';
import { placeOf } from '../../model/workspace.ts';
import { indicator } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

interface Period {
  readonly from?: unknown;
  /** Targets may be for some units only. */
  readonly units?: readonly string[];
}

export const effectiveDatesOverlap: Rule = {
  code: 'effective-dates-overlap',
  severity: 'error',
  title: { zh: '两段有效期从同一个月开始', en: 'Two periods begin in the same month' },
  why: {
    zh: '同一个月开始的两个值，不知道以哪个为准，得分就可能算错。',
    en: 'Of two values that begin in the same month nobody knows which holds, and scores may be wrong.',
  },
  fix: { zh: '删掉一段，或改正它的起始月份。', en: 'Remove one, or correct the month it begins.' },
  bad: indicator({ targets: '\n  - { from: 2026-01, target: 90 }\n  - { from: 2026-01, target: 92 }' }),
  good: indicator({ targets: '\n  - { from: 2026-01, target: 90 }\n  - { from: 2026-07, target: 92 }' }),
  *check({ documents, workspace }) {
    const units = [...workspace.records.unit.values()].map((entry) => entry.value);
    for (const document of documents) {
      const found: Finding[] = [];
      walk(kindNamed(document.kind).schema as PlainSchema, document.value, (schema, value, path) => {
        if (!Array.isArray(value) || schema.items?.properties?.['from']?.pattern !== MONTH_PATTERN) return;
        const periods = value as (Period | null)[];
        for (const [i, period] of periods.entries()) {
          if (typeof period?.from !== 'string') continue;
          const clash = periods
            .slice(0, i)
            .some((other) => other && other.from === period.from && sameUnits(other, period, units));
          if (clash) found.push({ place: placeOf(document, [...path, i, 'from']), message: twice(period.from) });
        }
      });
      yield* found;
    }
  },
};

/**
 * True when both periods are meant for a unit equally closely. A unit named by its id goes before its groups, and those
 * before its type, so only the same word, or two groups of one unit, leave it open which one holds.
 */
function sameUnits(a: Period, b: Period, units: readonly Unit[]): boolean {
  if (!Array.isArray(a.units) || !Array.isArray(b.units)) return a.units === b.units;
  if (a.units.some((word) => b.units?.includes(word))) return true;
  const isIn = (period: Period) => (group: string) => period.units?.includes(group) ?? false;
  return units.some(({ groups = [] }) => groups.some(isIn(a)) && groups.some(isIn(b)));
}

function twice(from: string): Finding['message'] {
  return {
    zh: `已有一段从 ${from} 开始，这一段也从 ${from} 开始`,
    en: `Another period already begins in ${from}, and so does this one`,
  };
}
