import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainFigure, figureIn } from '../../src/load/csv/figure.ts';
import { parseFigure } from '../../src/model/decimal.ts';
import { lineColumn } from '../../src/model/source.ts';
import { MEASUREMENT_COLUMNS, type Measurement, type MeasurementColumn } from '../../src/model/workspace.ts';
import { loadFile, told } from './cases/case.ts';

const PATH = 'data/2026-10/measurements.csv';
const read = (text: string) => {
  const loaded = loadFile(PATH, text);
  return { ...loaded, file: loaded.measurementFiles[0], rows: loaded.measurementFiles[0]?.rows ?? [] };
};

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const figure = fc.oneof(
  fc.integer({ min: -999_999, max: 999_999 }).map(String),
  fc.tuple(fc.nat(99_999_999), fc.nat(9_999_999)).map(([whole, part]) => `${whole}.${part}`),
  fc.constant(''),
);
const note = fc.string({
  unit: fc.constantFrom('a', '好', ',', '"', '\n', '\r\n', ' ', '\uFF0C', ';', "'"),
  maxLength: 8,
});
const entry = fc.record({
  unit: name,
  indicator: name,
  numerator: figure,
  denominator: figure,
  value: figure,
  sample: figure,
  status: fc.constantFrom('', 'final', 'preliminary', 'Preliminary', '正式', '初步'),
  note,
});
const written = fc.record({
  entries: fc.array(entry, { maxLength: 8 }),
  columns: fc.shuffledSubarray([...MEASUREMENT_COLUMNS], { minLength: 8 }),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.constantFrom('', '\uFEFF'),
  quoteAll: fc.boolean(),
  blank: fc.constantFrom('', ' ', '\u3000'),
});

const quoted = (cell: string, always: boolean) =>
  always || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

describe('measurements', () => {
  test('what is written is what is read, each cell at its place', () => {
    fc.assert(
      fc.property(written, ({ entries, columns, end, mark, quoteAll, blank }) => {
        const cellOf = (row: (typeof entries)[number], column: MeasurementColumn) =>
          quoted(column === 'note' ? row.note : `${blank}${row[column]}${blank}`, quoteAll);
        const lines = entries.map((row) => columns.map((column) => cellOf(row, column)).join(','));
        const { file, rows } = read(mark + [columns.join(','), ...lines, ''].join(end));
        expect(rows.length).toBe(entries.length);
        expect(file?.columns).toEqual(columns);
        for (const [i, row] of rows.entries()) {
          const source = entries[i];
          if (!source || !file) throw new Error('a row too many');
          expect(row).toMatchObject({ unit: source.unit, indicator: source.indicator, month: '2026-10', from: 0 });
          for (const column of ['numerator', 'denominator', 'value', 'sample'] as const) {
            expect(row[column]).toBe(source[column] === '' ? undefined : Number(source[column]));
          }
          expect(row.preliminary).toBe(/^(preliminary|初步)$/i.test(source.status));
          expect(row.note ?? '').toBe(/^[ ]*$/.test(source.note) ? '' : source.note);
          for (const column of columns) {
            const { span } = file.place(row, column);
            expect(file.file.text.slice(span.start, span.end)).toBe(cellOf(source, column));
          }
          const whole = file.place(row).span;
          expect(file.file.text.slice(whole.start, whole.end)).toBe(lines[i]);
        }
      }),
    );
  });

  test('a row is read, empty, or reported; whatever its cells are', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        '12',
        '1e3',
        '"',
        '""',
        '"x',
        'x"',
        '"1"',
        '"1"x',
        '"\n"',
        '"\n12"',
        '-',
        'final',
        '\t5',
        '\u3000',
      ),
      fc.string({ maxLength: 4 }),
    );
    const row = fc.array(cell, { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(row, fc.constantFrom('value', 'status', 'note'), (cells, fourth) => {
        const second = fourth === 'value' ? 'value,sample' : `value,${fourth}`;
        const line = cells.join(',');
        const { rows, diagnostics } = read(`unit,indicator,${second}\n${line}`);
        if (rows.length === 0 && diagnostics.length === 0) expect(line).toMatch(/^[\s,"\u3000]*$/);
        for (const { place } of diagnostics) expect(lineColumn(place.file, place.span.start).line).toBeGreaterThan(1);
      }),
      { numRuns: 500 },
    );
  });

  test('ids are kept once for all rows and files', () => {
    const { rows } = read('unit,indicator,value\nhall-of-the-east-gate,i,1\n"hall-of-the-east-gate",i,2\n');
    expect(new Set(rows.map(({ unit }) => unit)).size).toBe(1);
  });

  test('problems beyond two hundred are counted, not listed', () => {
    const bad = Array.from({ length: 250 }, () => 'u,i,x').join('\n');
    const { diagnostics } = read(`unit,indicator,value\n${bad}\nu,i,1\n`);
    expect(diagnostics.length).toBe(201);
    const last = diagnostics.at(-1);
    expect(last?.code).toBe('too-many-problems');
    expect(last?.message.en).toContain('50');
    expect(last && lineColumn(last.place.file, last.place.span.start)).toEqual({ line: 202, column: 5 });
  });

  test('files of a month are read in the order of their paths and know their place', () => {
    const one = 'unit,indicator,value\nu,i,1\n';
    const { measurementFiles } = loadFile('data/2026-09/measurements/a.csv', one);
    expect(measurementFiles.map(({ month }) => month)).toEqual(['2026-09']);
    const row: Measurement | undefined = measurementFiles[0]?.rows[0];
    expect(row?.from).toBe(0);
    expect(told(loadFile('data/2026-09/measurements-east.csv', one))).toEqual([]);
  });
});

describe('figures', () => {
  test('a figure in a text is what parseFigure makes of it', () => {
    const text = fc.oneof(
      fc.stringMatching(/^[+-]?[0-9]{0,9}\.?[0-9]{0,9}$/),
      fc.stringMatching(/^0{0,3}\.0{0,30}[0-9]{0,3}$/),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const found = figureIn(`,${written},`, 1, written.length + 1);
        expect(Number.isNaN(found) ? undefined : found).toBe(zeroed(parseFigure(written)));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['98.5%', '98.5'],
    ['98.5\uFF05', '98.5'],
    ['1,234', '1234'],
    ['1,234,567.8', '1234567.8'],
    ['\uFF19\uFF18\uFF0E\uFF15', '98.5'],
    ['(12)', '-12'],
    ['\u221212', '-12'],
    ['1.2E+05', '120000'],
    ['¥1,200', '1200'],
    ['12 件', '12'],
    ['3.5分钟', '3.5'],
    ['1 234', '1234'],
  ])('%s was meant as %s', (found, meant) => {
    const { hint } = explainFigure(found);
    expect(hint.zh).toBe(`请改为 ${meant}。`);
    expect(hint.en).toBe(`Write ${meant}.`);
  });

  test.each(['—', '-', '/', '无', 'N/A', '暂无', 'null', '--'])('%s was meant as nothing', (found) => {
    expect(explainFigure(found).hint.zh).toContain('留空');
  });

  test.each(['1,23', '12-13', '2026/1/1', 'x', '1.2.3'])('%s is not guessed at', (found) => {
    expect(explainFigure(found).hint.en).toContain('Write a number');
  });
});

/** No negative zero. */
function zeroed(figure: number | undefined): number | undefined {
  return figure === undefined ? undefined : figure + 0;
}
