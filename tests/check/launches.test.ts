import { describe, expect, test } from 'vitest';
import { launch, reviews } from '../../src/check/launch-example.ts';
import type { ExampleFiles } from '../../src/model/rule.ts';
import { check, laidOver } from './support.ts';

const FAILED = reviews({ on: '2026-02-09' }, { on: '2026-04-08', result: 'failed', conclusion: 'conditional' });
const waiver = (until: string) =>
  `\n  - { point: defects-closed, reason: 等待修复版本, by: 分管副总经理, on: 2026-04-09, until: ${until} }`;
const told = (files: ExampleFiles) =>
  check(laidOver(files)).diagnostics.map(({ severity, message }) => [severity, message.zh, message.en]);

describe('what is said of a launch', () => {
  test('that went on against a failed point is an error that names it', () => {
    expect(told(launch({ reviews: FAILED }))).toEqual([
      [
        'error',
        '2026-04-10 进入“商用”环节时“缺陷清零”不通过',
        'It entered stage “commercial-use” on 2026-04-10 although defects-closed failed',
      ],
    ]);
  });

  test('that went on without a review is a warning', () => {
    expect(told(launch({ reviews: reviews({ on: '2026-02-09' }) }))).toEqual([
      [
        'warning',
        '2026-04-10 进入“商用”环节时“缺陷清零”没有评审',
        'It entered stage “commercial-use” on 2026-04-10 although defects-closed was not reviewed',
      ],
    ]);
  });

  test.each([
    ['2026-11-04', 'error', '“缺陷清零”的豁免已于 2026-11-04 到期，控制点仍未通过'],
    ['2026-11-05', 'warning', '“缺陷清零”的豁免今天（2026-11-05）到期，控制点仍未通过'],
    ['2026-11-19', 'warning', '“缺陷清零”的豁免 2026-11-19 到期，还有 14 天，控制点仍未通过'],
  ])('with a waiver until %s, on 5 November, is: %s', (until, severity, zh) => {
    expect(told(launch({ reviews: FAILED, waivers: waiver(until) }))).toEqual([[severity, zh, expect.anything()]]);
  });

  test('with a waiver that lasts longer than notice is given is nothing', () => {
    const files = launch({ reviews: FAILED, waivers: waiver('2026-11-20') });
    expect(told(files)).toEqual([]);
    expect(told({ ...files, 'content/rules/alerts.yaml': 'reviewWaiverDays: 15\n' })).toHaveLength(1);
  });

  test('whose waiver ran out where it still waits at the gate is a warning; once it has ended, nothing', () => {
    const entered = '\n  - { stage: design, on: 2026-01-05 }\n  - { stage: testing, on: 2026-02-10 }';
    const waiting = { entered, live: '', reviews: FAILED, waivers: waiver('2026-05-09') };
    expect(told(launch(waiting)).map(([severity]) => severity)).toEqual(['warning']);
    expect(told(launch({ ...waiting, ended: '{ on: 2026-06-01, reason: 停办 }' }))).toEqual([]);
  });
});
