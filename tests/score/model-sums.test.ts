import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Big } from '../../src/model/decimal.ts';
import { exact, published } from '../helpers/contributions.ts';
import { contradictions } from '../helpers/explanations.ts';
import { models } from '../helpers/reference/models.ts';
import { figuresOf, scoresOf } from '../helpers/reference/open.ts';

const RUNS = { numRuns: Number(process.env['SQH_RUNS'] ?? 60) };

describe('over any tree, any definition and any card', () => {
  test('every explanation gives by its own arithmetic the figure that it explains', () => {
    fc.assert(
      fc.property(models, (model) => {
        const scores = scoresOf(model);
        for (const { unit, id, month } of figuresOf(model, scores)) {
          const points = scores.explainPoints(unit, id, month);
          const value = scores.value(unit, id, month);
          expect([points.result, points.parts[0]?.result]).toEqual([value.score, value.published]);
          expect(contradictions(points)).toEqual([]);
        }
        for (const { unit, month, published: score } of scores.months.flatMap((at) => scores.scorecards(at))) {
          const explanation = scores.explainScorecard('card', unit, month);
          expect(explanation?.result).toBe(score);
          expect(explanation && contradictions(explanation)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('contributions add up to what they explain: gaps and changes of scores and of figures', () => {
    fc.assert(
      fc.property(models, (model) => {
        const scores = scoresOf(model);
        for (const { unit, month, published: score, mom, score: whole } of scores.months.flatMap((at) =>
          scores.scorecards(at),
        )) {
          const [gap, change] = [scores.scoreGap('card', unit, month), scores.scoreChange('card', unit, month)];
          expect(gap && published(gap)).toBe(score === null ? null : new Big(100).minus(score).toNumber());
          if (gap) expect(exact(gap)).toBeCloseTo(100 - (whole ?? NaN), 9);
          expect(change && published(change)).toBe(mom);
        }
        for (const { unit, id, month } of figuresOf(model, scores)) {
          for (const found of [scores.unitGap(unit, id, month), scores.unitChange(unit, id, month)]) {
            if (found) expect(published(found)).toBe(found.total);
          }
          const value = scores.value(unit, id, month);
          const change = scores.unitChange(unit, id, month);
          if (change) expect([change.total, value.origin]).toEqual([value.mom, 'pooled']);
        }
      }),
      RUNS,
    );
  });
});
