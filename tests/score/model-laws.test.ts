import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/model/records/indicator.ts';
import type { Scorecard } from '../../src/model/records/scorecard.ts';
import type { Scores } from '../../src/score/index.ts';
import { models, modelsOver, trees } from '../helpers/reference/models.ts';
import { figuresOf, scoresOf } from '../helpers/reference/open.ts';
import type { Model } from '../helpers/reference/values.ts';

const RUNS = { numRuns: Number(process.env['SQH_RUNS'] ?? 60) };

/** All that is told of the units of a model, whatever else there may be. */
function told(model: Model, scores: Scores) {
  const units = new Set(Object.keys(model.units));
  return {
    values: [...figuresOf(model, scores)].map(({ unit, id, month }) => scores.value(unit, id, month)),
    years: [...figuresOf(model, scores)].map(({ unit, id, month }) => scores.period(unit, id, month, 'year')),
    charts: [...units].map((unit) => Object.keys(model.indicators).map((id) => scores.chart(unit, id))),
    cards: scores.months.map((month) => [...units].map((unit) => scores.scorecard('card', unit, month))),
  };
}

const turned = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).toReversed());

/** Sections as they are in a card, each with its weights changed. */
const reweighed = (card: Scorecard, times: number): Scorecard => {
  type Weight = Extract<Scorecard['sections'][number], { kind: 'indicators' }>['weight'];
  const more = (weight: Weight): Weight =>
    Array.isArray(weight) ? weight.map((one) => ({ ...one, value: one.value * times })) : (weight as number) * times;
  const sections = card.sections.map((section) =>
    section.kind === 'indicators'
      ? {
          ...section,
          weight: more(section.weight),
          items: section.items.map((item) => ({ ...item, weight: more(item.weight) })),
        }
      : section,
  );
  return { ...card, sections };
};

describe('laws of the engine over any tree, any definition and any card', () => {
  test('the order of rows, of units and of indicators does not matter', () => {
    fc.assert(
      fc.property(models, (model) => {
        const other = { ...model, units: turned(model.units), indicators: turned(model.indicators) };
        const rows = model.rows.toReversed();
        expect(told(model, scoresOf({ ...other, rows }))).toEqual(told(model, scoresOf(model)));
      }),
      RUNS,
    );
  });

  test('units without figures change nothing for the others', () => {
    fc.assert(
      fc.property(models, (model) => {
        const empty = { groups: ['urban'], type: 'branch' } as const;
        const more: Model['units'] = {
          ...model.units,
          empty: { ...empty, groups: ['urban'], id: 'empty', name: 'empty', parent: 'company' },
          below: { ...empty, groups: ['rural'], id: 'below', name: 'below', parent: 'empty', type: 'hall' },
        };
        const [all, without] = [told(model, scoresOf({ ...model, units: more })), told(model, scoresOf(model))];
        if (model.card.missing !== 'zero') {
          expect(all).toEqual(without);
          return;
        }
        // Where what is missing counts as zero they have a score, of 0, and are the last of those that are ranked.
        const ranks = (found: ReturnType<typeof told>) => found.cards.flat().map((card) => [card?.score, card?.rank]);
        expect({ ...all, cards: ranks(all) }).toEqual({ ...without, cards: ranks(without) });
      }),
      RUNS,
    );
  });

  test('what is not measured earns nothing and says so', () => {
    fc.assert(
      fc.property(models, (given) => {
        const model = { ...given, adjustments: {}, rows: given.rows.filter(({ unit }) => unit === 'company') };
        const scores = scoresOf(model);
        for (const { unit, id, month } of figuresOf(model, scores)) {
          if (unit === 'company') continue;
          const nothing = { value: null, published: null, score: null, status: 'no-data', mom: null, yoy: null };
          expect(scores.value(unit, id, month)).toMatchObject(nothing);
          expect(scores.explainPoints(unit, id, month).result).toBeNull();
        }
        for (const card of scores.months.flatMap((month) => scores.scorecards(month))) {
          // All that an item counts for is lost on it.
          for (const { score, counted, lost } of card.items) expect([score, lost ?? 0]).toEqual([null, counted]);
          if (model.card.combine === 'weighted-mean') expect(card.score ?? 0).toBe(0);
        }
      }),
      RUNS,
    );
  });

  test('a card without an item says the same as one on which that item was not measured, where its weight goes to others', () => {
    fc.assert(
      fc.property(models, (given) => {
        const card: Scorecard = { ...given.card, missing: 'reweight', combine: 'weighted-mean' };
        const sections = card.sections.map((section) =>
          section.kind === 'indicators'
            ? { ...section, items: section.items.filter(({ indicator }) => indicator !== 'i') }
            : section,
        );
        // Nothing else may rest on it.
        const indicators = { ...given.indicators, c: given.indicators['j'] as Indicator };
        const rows = given.rows.filter(({ indicator }) => indicator !== 'i');
        const scores = ({ months, scorecards }: Scores) =>
          months.flatMap((month) => scorecards(month).map(({ published: score, rank }) => [score, rank]));
        expect(scores(scoresOf({ ...given, card, indicators, rows }))).toEqual(
          scores(scoresOf({ ...given, card: { ...card, sections }, indicators, rows })),
        );
      }),
      RUNS,
    );
  });

  test('points are what the method gives at most, and at least nothing; scores never go below 0', () => {
    fc.assert(
      fc.property(models, (model) => {
        const scores = scoresOf(model);
        for (const { unit, id, month } of figuresOf(model, scores)) {
          const { score } = scores.value(unit, id, month);
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(mostOf(model.indicators[id]));
        }
        const most = Math.max(...Object.values(model.indicators).map(mostOf));
        for (const card of scores.months.flatMap((month) => scores.scorecards(month))) {
          if (card.score === null) continue;
          const added = (card.adjustments ?? []).reduce((sum, { points }) => sum + Math.max(0, points), 0);
          expect(card.score).toBeGreaterThanOrEqual(0);
          expect(card.score).toBeLessThanOrEqual(
            Math.max(model.card.combine === 'deduct-from' ? 100 : 0, most) + added,
          );
        }
      }),
      RUNS,
    );
  });

  test('weights are shares of a mean: multiplied by a constant they leave scores and ranks as they are', () => {
    fc.assert(
      fc.property(models, fc.integer({ min: 2, max: 40 }), (given, times) => {
        const model = { ...given, card: { ...given.card, combine: 'weighted-mean' as const } };
        const standings = ({ months, scorecards }: Scores) =>
          months.flatMap((month) => scorecards(month).map(({ published: score, rank }) => [score, rank]));
        const scaled = { ...model, card: reweighed(model.card, times) };
        expect(standings(scoresOf(scaled))).toEqual(standings(scoresOf(model)));
      }),
      RUNS,
    );
  });
});

describe('a better figure', () => {
  /** Every unit directly below the company, so that none rests on another. */
  const flat = trees.map((tree) =>
    Object.fromEntries(
      Object.entries(tree).map(([id, unit]) => [id, id === 'company' ? unit : { ...unit, parent: 'company' }]),
    ),
  );
  test('never earns fewer points, nor lowers the score or the rank of its unit', () => {
    fc.assert(
      fc.property(modelsOver(flat), fc.nat(), fc.integer({ min: 1, max: 50 }), (given, some, more) => {
        // What is computed from others may go the other way.
        const sections = given.card.sections.map((section) =>
          section.kind === 'indicators'
            ? { ...section, items: section.items.filter(({ indicator }) => indicator !== 'c') }
            : section,
        );
        const model = { ...given, card: { ...given.card, sections } };
        const row = model.rows[some % model.rows.length];
        const direction = row && model.indicators[row.indicator]?.direction;
        if (!row || row.unit === 'company' || direction === 'range') return;
        const moved = (figure: number | undefined) =>
          figure === undefined ? undefined : Math.max(0, direction === 'higher' ? figure + more : figure - more);
        const changed = { numerator: moved(row.numerator), value: moved(row.value) };
        const better = model.rows.map((one) => (one === row ? ({ ...row, ...changed } as typeof row) : one));
        const [before, after] = [scoresOf(model), scoresOf({ ...model, rows: better })];
        const { unit, indicator, month } = row;
        const [earned, earnedNow] = [before, after].map((scores) => scores.value(unit, indicator, month).score ?? 0);
        expect(earnedNow).toBeGreaterThanOrEqual(earned ?? NaN);
        const [card, cardNow] = [before, after].map((scores) => scores.scorecard('card', unit, month));
        expect(cardNow?.published ?? 0).toBeGreaterThanOrEqual(card?.published ?? 0);
        expect(cardNow?.rank ?? 0).toBeLessThanOrEqual(card?.rank ?? 0);
      }),
      { numRuns: RUNS.numRuns * 8 },
    );
  });
});

/** The most points that any scoring of an indicator gives. */
function mostOf(indicator: Indicator | undefined): number {
  const { scoring } = indicator ?? {};
  const methods = Array.isArray(scoring) ? scoring.map(({ value }) => value) : scoring ? [scoring] : [];
  return Math.max(
    ...methods.map((one: NonNullable<Extract<Indicator['scoring'], { method: string }>>) => {
      if (one.method === 'linear') return Math.max(...Object.values(one.at).map(Number));
      if (one.method === 'bands') return Math.max(one.otherwise ?? 0, ...one.bands.map(({ points }) => points));
      if (one.method === 'pass-fail') return one.pass ?? 100;
      return one.method === 'rank' ? (one.first ?? 100) : 100;
    }),
  );
}
