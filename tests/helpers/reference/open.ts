import { openScores, type Scores } from '../../../src/score/index.ts';
import { workspaceOf, type RecordsById } from '../workspace.ts';
import type { Model } from './values.ts';

/** The engine over a model. */
export function scoresOf({ units, indicators, card, adjustments, rows }: Model): Scores {
  const records: RecordsById = { unit: units, indicator: indicators, scorecard: { card }, adjustments };
  return openScores(workspaceOf(records, rows));
}

/** Every unit, indicator and month of a model. */
export function* figuresOf({ units, indicators }: Model, { months }: Scores) {
  for (const month of months) {
    for (const unit of Object.keys(units)) {
      for (const id of Object.keys(indicators)) yield { unit, id, month };
    }
  }
}
