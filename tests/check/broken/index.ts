import { ADJUSTMENTS } from './adjustments.ts';
import { COMMENTARIES } from './commentary.ts';
import { FIGURES } from './figures.ts';
import { INDICATORS } from './indicators.ts';
import { PLANS } from './plans.ts';
import { PROSE } from './prose.ts';
import { RECORDS } from './records.ts';
import { SCHEMA } from './schema.ts';

/** Broken files of every rule. */
export const BROKEN = [
  ...SCHEMA,
  ...RECORDS,
  ...INDICATORS,
  ...PLANS,
  ...ADJUSTMENTS,
  ...FIGURES,
  ...COMMENTARIES,
  ...PROSE,
];
