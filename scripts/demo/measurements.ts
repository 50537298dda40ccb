import type { Reader } from '../../src/load/index.ts';
import type { Month } from '../../src/model/month.ts';
import { MONTHS, openDemonstration, row } from './demonstration.ts';
import { gapOf, isPreliminary, noteOf } from './stories.ts';

const HEADER = 'unit,indicator,numerator,denominator,status,note';

/**
 * The demonstration's measurement files, path → text, one a month. Who reports what comes from the workspace's own units
 * and indicators; the figures are invented.
 */
export function measurementFiles(reader: Reader): Map<string, string> {
  const { records, tree, series } = openDemonstration(reader);
  const indicators = records('indicator');

  const rowsOf = (month: Month): string[] =>
    [...indicators].sort(byId).flatMap(([id, indicator]) =>
      tree
        .measuring(indicator, month)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map((unit) => {
          const gap = gapOf(id, unit.id, month);
          if (gap !== undefined) return row(unit.id, id, '', '', '', gap);
          const { numerator, denominator } = series.figure(id, unit, month);
          const note = noteOf(id, tree.line(unit, month), month) ?? '';
          return row(unit.id, id, numerator, denominator, isPreliminary(id, unit.id, month) ? 'preliminary' : '', note);
        }),
    );
  return new Map(
    MONTHS.map((month) => [`data/${month}/measurements.csv`, `${[HEADER, ...rowsOf(month)].join('\n')}\n`]),
  );
}

function byId(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
