import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '../../src/model/month.ts';
import type { Scores } from '../../src/score/index.ts';
import { Cards } from '../helpers/reference/cards.ts';
import { models } from '../helpers/reference/models.ts';
import { figuresOf, scoresOf } from '../helpers/reference/open.ts';

/** More of them find rarer cases: `SQH_RUNS=2000 npx vitest run tests/score/reference`. */
const RUNS = { numRuns: Number(process.env['SQH_RUNS'] ?? 120) };

describe('the engine and a plain second writing of its meaning, in exact fractions,', () => {
  test('agree on every value: published, status, points, target, change, small sample', () => {
    fc.assert(
      fc.property(models, (model) => {
        const [scores, plain] = [scoresOf(model), new Cards(model)];
        expect(scores.months).toEqual(plain.months());
        for (const { unit, id, month } of figuresOf(model, scores)) {
          const value = scores.value(unit, id, month);
          const [figure, earlier] = [month, addMonths(month, -1)].map((at) => plain.published(unit, id, at));
          const targets: readonly unknown[] = model.indicators[id]?.targets ?? [];
          const isBroken = figure && earlier && !plain.isComparable(id, addMonths(month, -1), month);
          expect({ unit, id, month, ...told(value) }).toEqual({
            ...{ unit, id, month },
            published: figure?.figure() ?? null,
            status: plain.status(unit, id, month),
            target: targets.indexOf(plain.target(unit, id, month)),
            mom: figure && earlier ? figure.minus(earlier).figure() : null,
            broken: isBroken ? ['mom'] : [],
            isSmall: plain.isSmall(unit, id, month),
          });
          expect(value.score ?? -1).toBeCloseTo(plain.points(unit, id, month)?.figure() ?? -1, 10);
        }
      }),
      RUNS,
    );
  });

  test('agree on quarters and years to date', () => {
    fc.assert(
      fc.property(models, (model) => {
        const [scores, plain] = [scoresOf(model), new Cards(model)];
        for (const { unit, id, month } of figuresOf(model, scores)) {
          for (const [period, length] of [['quarter', 3] as const, ['year', 12] as const]) {
            const { published } = scores.period(unit, id, month, period);
            const pooled = plain.pooled(unit, id, plain.soFar(id, month, length));
            expect({ unit, id, month, period, published }).toEqual({
              ...{ unit, id, month, period },
              published: pooled?.figure() ?? null,
            });
          }
        }
      }),
      RUNS,
    );
  });

  test('agree on every score and rank', () => {
    fc.assert(
      fc.property(models, (model) => {
        const [scores, plain] = [scoresOf(model), new Cards(model)];
        for (const month of scores.months) {
          const ranks = plain.ranks(month);
          const found = scores.scorecards(month).map(({ unit, published, rank }) => ({ unit, published, rank }));
          expect(found).toEqual(
            plain.subjects(month).map((unit) => ({
              unit,
              published: plain.score(unit, month)?.published.figure() ?? null,
              rank: ranks.get(unit) ?? null,
            })),
          );
        }
      }),
      RUNS,
    );
  });
});

function told({ published, status, target, mom, broken = [], smallSample = false }: ReturnType<Scores['value']>) {
  return { published, status, target: target?.index ?? -1, mom, broken, isSmall: smallSample };
}
