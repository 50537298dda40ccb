import type { KindName } from '../model/kinds.ts';

/** Kinds of which `npm run new` makes a record. Rules that there is one of, and what commands write, are not among them. */
export const SCAFFOLDED: readonly KindName[] = [
  'shortfall',
  'task',
  'accepted-reason',
  'appeal',
  'launch',
  'meeting',
  'experience-round',
  'project',
  'recognition',
  'standard',
  'norm',
  'indicator',
  'department',
  'process',
  'stage',
  'situation',
  'term',
  'unit',
  'committee',
  'meeting-kind',
  'complaint-category',
  'scorecard',
  'supervision-order',
];
