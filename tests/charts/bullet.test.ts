import { expect, test } from 'vitest';
import { bullet } from '../../src/charts/bullet.ts';
import { ESCAPED, HOSTILE } from './samples.ts';
import { bytes, expectSnapshot } from './snapshot.ts';

test('behind plan', () => {
  const svg = bullet({ actual: 62, planned: 80, label: '进度 62%,计划 80%' });
  expectSnapshot('bullet-behind', svg);
  expect(bytes(svg)).toBeLessThanOrEqual(500);
});

test('nothing reported has no bar, no plan no mark', () => {
  expect(bullet({ actual: null, planned: 20 })).not.toContain('c-accent-f');
  expect(bullet({ actual: 0, planned: 20 })).not.toContain('c-accent-f');
  expect(bullet({ actual: 20, planned: null })).not.toContain('c-ink-s');
});

test('stays inside its picture', () => {
  expect(bullet({ actual: 140, planned: 120 })).toBe(bullet({ actual: 100, planned: 100 }));
  expect(bullet({ actual: 0, planned: -5 })).toBe(bullet({ actual: 0, planned: 0 }));
});

test('its label is text', () => {
  expect(bullet({ actual: 1, planned: 1, label: HOSTILE })).toContain(`aria-label="${ESCAPED}"`);
});
