import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as example from '../../src/check/example.ts';
import { FORMATS } from '../../src/check/format/index.ts';
import { check, laidOver } from './support.ts';

const { record } = example;
const FILES: Readonly<Record<string, string>> = laidOver({
  [example.INDICATOR]: record('indicator', { targets: '[{ from: 2026-01, floor: 80, target: 90, units: [east] }]' }),
  [example.STANDARD]: record('standard'),
  [example.NORM]: record('norm'),
  [example.SCORECARD]: record('scorecard'),
  [example.PROCESS]: record('process'),
  [example.STAGE]: record('stage'),
  [example.TASK]: record('task'),
  [example.PROSE]: example.page('见<RecordLink kind="indicator" id="hall-satisfaction" />。'),
  'data/2026-10/progress.yaml': 'tasks: [{ task: complaint-hours, actual: 40 }]\n',
  'content/translations/en/department.yaml': 'customer-service: { name: Customer Service }\n',
});
const PATHS = Object.keys(FILES);

/** What may stand where something else should: every sort of value, and what YAML makes of odd words. */
const ODD = fc.constantFrom(
  ...['null', 'true', '-1', '1e400', '.nan', '0', '""', '[]', '{}', '[null]', '[[1]]', '{ a: 1 }', '[{ id: 1 }]'],
  ...['2026-02-30', '2026-13', '1.10', '007', '~', '*x', '&x 1', '!!map {}', '__proto__', 'constructor', '厅'],
);

describe('whatever stands in files', () => {
  test('one value replaced by another never breaks the check, and every finding can be printed', () => {
    const one = fc.record({ path: fc.constantFrom(...PATHS), at: fc.nat(), odd: ODD });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (changes) => {
        const files = { ...FILES };
        for (const { path, at, odd } of changes) {
          const values = [...(files[path] ?? '').matchAll(/(?<=[:[,-] )[^\s,[\]{}]+|(?<=,)[^,\n]+|[a-zA-Z]+(?=:)/g)];
          const value = values[at % Math.max(1, values.length)];
          if (!value) continue;
          const end = value.index + value[0].length;
          files[path] = value.input.slice(0, value.index) + odd + value.input.slice(end);
        }
        const report = check(files);
        for (const format of Object.values(FORMATS)) {
          const printed = format(report, { language: 'zh-CN', prefix: '', colour: false });
          expect(printed).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: 400 },
    );
  });
});
