import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointAt } from '../../src/model/gates.ts';
import { dayAt, dayIndex, type Day } from '../../src/model/month.ts';
import { REVIEW_RESULTS } from '../../src/model/records/launch.ts';
import { launch, review, stage, waiver } from '../helpers/launches.ts';

const FROM = dayIndex('2026-01-01');
const day = fc.integer({ min: 0, max: 60 }).map((offset) => dayAt(FROM + offset));
const gate = stage('design', ['norms']);
const norms = gate.value.controlPoints[0] ?? { id: '', name: '', elements: [] };
const reviews = fc.array(
  fc
    .record({ on: day, result: fc.constantFrom(...REVIEW_RESULTS) })
    .map(({ on, result }) => ({ ...review(on, 'design', 'norms+'), results: [{ point: 'norms', result }] })),
  { maxLength: 5 },
);
const waivers = fc.array(
  fc.tuple(day, day).map(([one, other]) => waiver('norms', ...([one, other].sort() as [Day, Day]))),
  { maxLength: 3 },
);
const record = fc.record({ reviews, waivers }).map((more) => launch(['design 2026-01-01'], more));

test('the later review wins, in whatever order they are written', () => {
  fc.assert(
    fc.property(record, day, fc.constantFrom(...REVIEW_RESULTS), (one, on, result) => {
      const last =
        one.reviews
          ?.map((each) => each.on)
          .sort()
          .at(-1) ?? on;
      const after = dayAt(Math.max(dayIndex(last), dayIndex(on)) + 1);
      const later = { ...review(after, 'design', 'norms+'), results: [{ point: 'norms', result }] };
      const written = { ...one, reviews: [later, ...(one.reviews ?? [])] };
      expect(pointAt(written, gate, norms, after).result).toBe(result);
      expect(pointAt(written, gate, norms, on).result).toBe(pointAt(one, gate, norms, on).result);
    }),
  );
});

test('a passed point never blocks', () => {
  fc.assert(
    fc.property(record, day, (one, on) => {
      const { result, holds } = pointAt(one, gate, norms, on);
      if (result === 'passed' || result === 'not-applicable') expect(holds).toBe(false);
    }),
  );
});

test('a waiver that has run out never helps, and one in force always does', () => {
  fc.assert(
    fc.property(record, day, (one, on) => {
      const inForce = (one.waivers ?? []).filter((each) => each.on <= on && on <= each.until);
      const found = pointAt(one, gate, norms, on);
      const without = pointAt({ ...one, waivers: inForce }, gate, norms, on);
      expect(found.holds).toBe(without.holds);
      if (inForce.length > 0) expect(found.holds).toBe(false);
    }),
  );
});

test('what happens later changes no earlier day', () => {
  fc.assert(
    fc.property(record, day, (one, on) => {
      const known = {
        ...one,
        reviews: one.reviews?.filter((each) => each.on <= on) ?? [],
        waivers: one.waivers?.filter((each) => each.on <= on) ?? [],
      };
      const { state, holds } = pointAt(one, gate, norms, on);
      expect(pointAt(known, gate, norms, on)).toMatchObject({ state, holds });
    }),
  );
});
