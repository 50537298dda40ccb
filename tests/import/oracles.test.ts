import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { imported, problemsOf, rowsIn } from './support.ts';

const oracle = (name: string) => readFileSync(fileURLToPath(new URL(`../oracles/xlsx/${name}.xlsx`, import.meta.url)));

test('a budget: two tables side by side under a title, a per cent cell that was calculated', async () => {
  const mapping = `
tables:
  - header: 10
    keys: { indicator: Item }
    all: { unit: province, month: 2026-10 }
    figures: [{ column: C, as: value }]
    lastRow: 12
  - header: 3
    lastRow: 4
    all: { unit: east, month: 2026-10, indicator: clarity }
    figures: [{ column: H, as: value }]
names:
  - { written: [Rent/mortgage], indicator: rides }
ignore: [Electric]
`;
  const read = await imported({ file: oracle('poi_simple-monthly-budget'), mapping });
  expect(problemsOf(read)).toEqual(['Simple Monthly Budget!H4 import-rounded']);
  expect(rowsIn(read)).toEqual(['2026-10 province rides value=800', '2026-10 east clarity value=62.2933333333333']);
});

const DEATHS = (column: string) => `
tables:
  - sheet: arts
    header: 5
    lastRow: 7
    keys: { unit: Name, month: Date of death }
    all: { indicator: rides }
    figures: [{ column: ${column}, as: value }]
names:
  - { written: [David Bowie], unit: east }
  - { written: [Carrie Fisher], unit: west }
`;

test('deaths: notes above and below, ages calculated from dates', async () => {
  const read = await imported({ file: oracle('readxl_deaths'), mapping: DEATHS('Age') });
  expect(problemsOf(read)).toEqual([]);
  expect(rowsIn(read)).toEqual(['2016-01 east rides value=69', '2016-12 west rides value=60']);
});

test.each([
  ['Date of birth', 'arts!E6', '1947-01-08'],
  ['Has kids', 'arts!D6', 'TRUE'],
])('deaths: the column %s has no numbers', async (column, cell, found) => {
  const { problems } = await imported({ file: oracle('readxl_deaths'), mapping: DEATHS(`"${column}"`) });
  expect(problemsOf({ problems })[0]).toBe(`${cell} import-not-a-number`);
  expect(problems[0]?.message.en).toContain(found);
});

test('dates in a column of figures are refused, cell by cell', async () => {
  const mapping =
    'tables:\n  - header: 1\n    all: { unit: east, indicator: rides, month: 2026-10 }\n    figures: [{ column: a, as: value }]\n';
  expect(problemsOf(await imported({ file: oracle('readxl_texty-dates-xlsx'), mapping }))).toEqual([
    'Sheet1!A2 import-not-a-number',
    'Sheet1!A3 import-not-a-number',
  ]);
});

test.each([
  ['B', 'dates'],
  ['C', 'texts of dates, which are calculated'],
])('counted from 1904: months in column %s are %s', async (column) => {
  const mapping = `tables:\n  - header: 0\n    keys: { month: ${column} }\n    all: { unit: east, indicator: rides }\n    figures: [{ column: A, as: value }]\n`;
  const read = await imported({ file: oracle('sheetjs_1904'), mapping });
  expect(rowsIn(read)).toEqual([
    '1904-01 east rides value=1',
    '1904-04 east rides value=111',
    '1907-01 east rides value=1111',
    '1934-06 east rides value=11111',
  ]);
  expect(problemsOf(read)).toEqual(['Sheet1!A2 import-duplicate']);
});

test('Toronto transit: titles merged above, years across, N/A where nothing was measured', async () => {
  const mapping = `
tables:
  - header: 6
    lastRow: 12
    keys: { unit: FARE MEDIA }
    all: { indicator: rides }
    figures:
      - { column: "2017", as: value, month: 2017-12 }
      - { column: "2010", as: value, month: 2010-12 }
names:
  - { written: [TOKENS], unit: east }
  - { written: [TICKETS], unit: west }
ignore: [TWO-FARE, PRESTO - SINGLE RIDE, PRESTO - SRVM TOKEN RIDE]
`;
  const read = await imported({ file: oracle('smungs_toronto_transit'), mapping });
  expect(problemsOf(read)).toEqual([]);
  expect(rowsIn(read)).toEqual([
    '2010-12 east rides value=120366',
    '2010-12 west rides value=1298',
    '2017-12 east rides value=76106',
  ]);
});

test('Toronto transit: years are no months, told of header by header', async () => {
  const mapping =
    'tables:\n  - header: 6\n    keys: { unit: FARE MEDIA }\n    all: { indicator: rides }\n    across: { from: C, to: E, is: month, as: value }\n';
  const read = await imported({ file: oracle('smungs_toronto_transit'), mapping });
  expect(problemsOf(read).slice(0, 3)).toEqual([
    '1985-2017 ACTUALS!C6 import-month',
    '1985-2017 ACTUALS!D6 import-month',
    '1985-2017 ACTUALS!E6 import-month',
  ]);
});

test.each([
  'poi_simple-monthly-budget',
  'readxl_deaths',
  'readxl_texty-dates-xlsx',
  'sheetjs_1904',
  'smungs_toronto_transit',
])('without a mapping %s is refused at the cell where a table was looked for', async (name) => {
  const found = problemsOf(await imported({ file: oracle(name), month: '2026-10' }));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^.+!A\d+ import-header$/);
});
