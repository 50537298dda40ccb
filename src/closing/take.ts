import { formatFixed, roundHalfUp } from '../model/decimal.ts';
import type { Month } from '../model/month.ts';
import { basisOf, rowsText, type Basis } from './basis/index.ts';
import { inputDigests } from './digest.ts';
import type { Given } from './given.ts';
import { linesOf } from './lines.ts';
import type { Snapshot } from './snapshot.ts';
import type { PublishedRevision } from '../model/records/publication.ts';

/** Decimals to which points of a figure are kept. */
const POINT_PLACES = 4;

/** A month as it is computed now. */
export interface Taken {
  readonly basis: Basis;
  readonly inputs: PublishedRevision['inputs'];
  readonly snapshot: Snapshot;
}

/** All that is published of a month when it is closed: what it rests on, every figure, every score. */
export function takeMonth(given: Given, month: Month): Taken {
  const basis = basisOf(given, month);
  return {
    basis,
    inputs: inputDigests(basis.lines, rowsText(basis.rows)),
    snapshot: {
      basis: basis.lines,
      values: linesOf('values', valueLines(given, basis, month).join('\n')),
      scores: linesOf('scores', scoreLines(given, month).join('\n')),
    },
  };
}

function valueLines({ workspace, scores }: Given, { indicators, rows }: Basis, month: Month): string[] {
  return [...indicators].flatMap((id) => {
    const precision = workspace.records.indicator.get(id)?.value.precision ?? 0;
    return scores.unitsOf(id).flatMap((unit) => {
      const { published, status, score } = scores.value(unit, id, month);
      if (published === null) return [];
      const key = `${unit},${id}`;
      const points = score === null ? '' : String(roundHalfUp(score, POINT_PLACES));
      return [[key, rows.get(key)?.figures ?? ',,', formatFixed(published, precision), status, points].join(',')];
    });
  });
}

function scoreLines({ scores }: Given, month: Month): string[] {
  return scores.scorecards(month).flatMap(({ scorecard, unit, published, rank, of, grade }) => {
    if (published === null) return [];
    const cells = [scorecard, unit, formatFixed(published, 2), rank ?? '', of ?? '', grade?.replace(/\s+/g, ' ') ?? ''];
    return [cells.join(',')];
  });
}
