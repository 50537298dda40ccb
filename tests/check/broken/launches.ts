import { LAUNCH } from '../../../src/check/example.ts';
import { launch, reviews } from '../../../src/check/launch-example.ts';
import { lines, type Broken } from './case.ts';
import { INDICATOR, indicator } from './indicators.ts';

/** A launch with some of its lines broken; its stages are those of the examples of rules. */
const on = (code: string, what: string, lines: Readonly<Record<string, string>>, ...at: string[]): Broken => ({
  code,
  what,
  files: launch(lines),
  at: at.map((place) => `${LAUNCH}:${place}`),
});
const DESIGN = '\n  - { stage: design, on: 2026-01-05 }';
const TESTING = '\n  - { stage: testing, on: 2026-02-10 }';
const OPEN = '\n  - { stage: commercial-use, on: 2026-04-10 }';
const FAILED = reviews({ on: '2026-02-09' }, { on: '2026-04-08', result: 'failed', conclusion: 'conditional' });
const waiver = (dates: string) => `\n  - { point: defects-closed, reason: 等待修复版本, by: 分管副总经理, ${dates} }`;
const LONG = waiver('on: 2026-04-09, until: 2026-12-31');

export const LAUNCHES: readonly Broken[] = [
  on('launch-stage-order', 'the same stage twice running', { entered: DESIGN + TESTING + TESTING + OPEN }, '9:14'),
  on(
    'launch-stage-order',
    'a stage entered after the end',
    { ended: '{ on: 2026-04-10, reason: 停办 }', entered: DESIGN + TESTING + OPEN + TESTING.replace('02-10', '04-11') },
    '10:27',
  ),
  on(
    'launch-review-stage',
    'before it was entered',
    { reviews: reviews({ on: '2026-01-04' }, { on: '2026-04-08' }) },
    '12:33',
  ),
  on(
    'launch-review-stage',
    'one that was never entered',
    { entered: DESIGN, live: '', reviews: reviews({ on: '2026-02-09' }, { on: '2026-02-11' }) },
    '10:21',
  ),
  on(
    'launch-conclusion',
    'passed with a failed point that blocks',
    { entered: DESIGN, live: '', reviews: reviews({ on: '2026-02-09', result: 'failed', conclusion: 'passed' }) },
    '9:68',
  ),
  on(
    'launch-waiver-dates',
    'ends before it is granted',
    { waivers: waiver('on: 2026-04-09, until: 2026-04-08') },
    '15:81',
  ),
  on('launch-live-early', 'still in testing', { live: '2026-04-09' }, '10:7'),
  on(
    'launch-live-early',
    'after it had ended',
    { ended: '{ on: 2026-04-10, reason: 停办 }', live: '2026-04-11' },
    '10:7',
  ),
  on('launch-live-early', 'older than its registration, yet in design', { live: '2025-12-31' }, '10:7'),
  on(
    'launch-jumped-gate',
    'a failed point',
    { reviews: reviews({ on: '2026-02-09' }, { on: '2026-04-08', result: 'failed' }) },
    '9:5',
  ),
  on('launch-jumped-gate', 'points that nobody reviewed', { reviews: reviews({ on: '2026-02-11' }) }, '8:5', '9:5'),
  on(
    'launch-jumped-gate',
    'a waiver that had run out on the day',
    { reviews: FAILED, waivers: waiver('on: 2026-04-01, until: 2026-04-09') },
    '9:5',
  ),
  on(
    'launch-waiver-expired',
    'while it is open to customers',
    { reviews: FAILED, waivers: waiver('on: 2026-04-09, until: 2026-11-04') },
    '15:81',
  ),
  on(
    'launch-waiver-expired',
    'about to end',
    { reviews: FAILED, waivers: waiver('on: 2026-04-09, until: 2026-11-05') },
    '15:81',
  ),
  on(
    'launch-waiver-expired',
    'at the gate where it is held',
    {
      entered: DESIGN + TESTING,
      live: '',
      reviews: reviews({ on: '2026-02-09' }, { on: '2026-04-08', result: 'failed' }),
      waivers: waiver('on: 2026-04-09, until: 2026-05-09'),
    },
    '13:81',
  ),
  on(
    'unknown-reference',
    'control points that the stage does not have, and a stage of another process',
    {
      entered: DESIGN,
      live: '',
      reviews: reviews({ on: '2026-02-09' }).replace('point: design-sound', 'point: design-sond'),
      waivers: LONG.replace('defects-closed', 'defect-closed'),
    },
    '9:95',
    '11:14',
  ),
  {
    code: 'formula-columns',
    what: 'figures for an indicator that counts launches',
    files: {
      [INDICATOR]: indicator('kci').replace(
        /formula: .*/,
        'formula: { kind: launches, launches: all, numerator: 达标, denominator: 上线 }',
      ),
      'data/2026-10/measurements.csv': lines('unit,indicator,numerator,denominator', 'province,x,1,2', 'east,x,1,2'),
    },
    at: ['data/2026-10/measurements.csv:2:10'],
  },
];
