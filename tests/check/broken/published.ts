import { lines, type Broken } from './case.ts';

const PATH = 'data/published/2026-10.yaml';
const revision = (number: number, digest: string) => [
  `  - number: ${String(number)}`,
  '    on: 2026-11-06',
  '    asOf: 2026-11-06',
  '    inputs: {}',
  `    digest: "${digest}"`,
];
const record = (month: string, ...revisions: string[][]) =>
  lines(
    `month: ${month}`,
    'revisions:',
    ...revisions.flat(),
    'basis: |',
    '  company "beiyuan"',
    'values: |',
    '  east,hall-satisfaction,192,200,,96.0,achieved,100',
  );

const broken = (what: string, text: string, ...at: string[]): Broken => ({
  code: 'published-month-changed',
  what,
  files: { [PATH]: text },
  at: at.map((place) => `${PATH}:${place}`),
});

export const PUBLISHED: readonly Broken[] = [
  broken('a revision that does not have its digest', record('2026-10', revision(1, 'ab')), '3:5'),
  broken('a revision that is missing', record('2026-10', revision(2, 'ab')), '3:5'),
  broken(
    'a later revision that continues no other',
    record('2026-10', revision(1, 'ab'), revision(2, 'cd')),
    '3:5',
    '8:5',
    '8:5',
  ),
  broken('a file of another month', record('2026-09', revision(1, 'ab')), '1:8', '3:5'),
];
