import type { Month } from '../../model/month.ts';
import { placeOf, type Entry, type Workspace } from '../../model/workspace.ts';
import { counts, INDICATOR, MEASUREMENTS, record } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';
import { listed } from '../words.ts';

const files = (from: string) => ({
  [INDICATOR]: record('indicator', { targets: `[{ from: ${from}, floor: 80, target: 90 }]` }),
  [MEASUREMENTS]: counts('east,hotline-connection-rate,910,1000'),
});

export const targetMissingForMonth: Rule = {
  code: 'target-missing-for-month',
  severity: 'warning',
  title: { zh: '有数据的月份没有目标值', en: 'Figures in a month without a target' },
  why: {
    zh: '没有当月有效的目标值，就判不出达标与否，这个月也没有得分。',
    en: 'Without a target in force the figure can be neither judged nor scored in that month.',
  },
  fix: {
    zh: '在 targets 里补一组从那个月（或更早）起生效的目标值。',
    en: 'Add an entry to `targets` that is valid from that month or earlier.',
  },
  bad: files('2026-11'),
  good: files('2026-01'),
  *check({ workspace }) {
    for (const [id, { months, units }] of unjudged(workspace)) {
      const entry = workspace.records.indicator.get(id);
      if (entry) yield finding(entry, [...months].sort(), [...units]);
    }
  },
};

interface Unjudged {
  readonly months: Set<Month>;
  readonly units: Set<string>;
}

/** Indicators that have targets, with the measured months and units for which none is in force. */
function unjudged({ records, measurementFiles }: Workspace): Map<string, Unjudged> {
  const found = new Map<string, Unjudged>();
  const judged = new Map(
    [...records.indicator].flatMap(([id, { value }]) => (value.targets?.length ? [[id, value.targets]] : [])),
  );
  for (const { rows, month } of measurementFiles) {
    // Entries by indicator that have begun, `true` where one of them is for every unit: then no row needs a closer look.
    const begun = new Map([...judged].map(([id, targets]) => [id, targets.filter(({ from }) => from <= month)]));
    const always = new Set([...begun].filter(([, targets]) => targets.some(({ units }) => !units)).map(([id]) => id));
    for (const { indicator, unit } of rows) {
      if (always.has(indicator)) continue;
      const targets = begun.get(indicator);
      const record = records.unit.get(unit)?.value;
      if (!targets || !record) continue;
      const words = [unit, record.type, ...(record.groups ?? [])];
      if (targets.some(({ units }) => units?.some((word) => words.includes(word)))) continue;
      const at = found.get(indicator) ?? { months: new Set(), units: new Set() };
      at.months.add(month);
      at.units.add(unit);
      found.set(indicator, at);
    }
  }
  return found;
}

function finding(entry: Entry<'indicator'>, months: readonly Month[], units: readonly string[]): Finding {
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const when =
    first === last
      ? { zh: first, en: first }
      : { zh: `${first} 至 ${last} 的 ${months.length} 个月`, en: `${months.length} months from ${first} to ${last}` };
  const who = listed(units, 3);
  return {
    place: placeOf(entry, ['targets'], 'key'),
    message: {
      zh: `${when.zh}有数据，却没有有效的目标值（${who.zh}）`,
      en: `There are figures but no target in force for ${when.en} (${who.en})`,
    },
  };
}
