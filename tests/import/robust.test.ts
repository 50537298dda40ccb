import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openBook } from '../../src/import/index.ts';
import { imported, problemsOf, workspace } from './support.ts';

const oracle = readFileSync(fileURLToPath(new URL('../oracles/xlsx/readxl_deaths.xlsx', import.meta.url)));
const into = workspace();

test('whatever the bytes are, reading them ends in rows or in words', { timeout: 60_000 }, async () => {
  const damaged = fc
    .tuple(
      fc.nat({ max: oracle.length }),
      fc.array(fc.tuple(fc.nat({ max: oracle.length - 1 }), fc.nat({ max: 255 })), { maxLength: 20 }),
    )
    .map(([end, changes]) => {
      const bytes = Uint8Array.from(oracle);
      for (const [at, byte] of changes) bytes[at] = byte;
      return end % 3 === 0 ? bytes.subarray(0, end) : bytes;
    });
  const texts = fc.string({
    unit: fc.constantFrom('单位', '指标', '数值', ',', '\n', '"', '\t', '1', '%', 'east', '\r'),
  });
  const any = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    damaged,
    texts.map((text) => new TextEncoder().encode(text)),
  );
  await fc.assert(
    fc.asyncProperty(any, async (bytes) => {
      const read = await imported({ file: bytes, month: '2026-10', into });
      expect(read.problems.every(({ message, hint }) => message.zh !== '' && hint.en !== '')).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('a cell at the far end of a sheet does not hold reading up', { timeout: 20_000 }, async () => {
  const far = await writeXlsx({
    sheets: [
      {
        name: 'a',
        rows: [
          ['单位', '指标', '数值'],
          ['east', 'clarity', 90],
        ],
        cells: new Map([['200000,9', { value: '完' }]]),
      },
    ],
  });
  const begun = performance.now();
  expect(problemsOf(await imported({ file: far, month: '2026-10', into }))).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(10_000);
});

test('a zip that is no workbook is refused in words', async () => {
  const opened = await openBook('a.xlsx', Uint8Array.from([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]));
  expect('problem' in opened && opened.problem.code).toBe('import-file');
});
