import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editMeasurements } from '../../src/load/csv/edit.ts';
import { Names } from '../../src/load/csv/names.ts';
import { readMeasurements } from '../../src/load/csv/measurements.ts';
import type { Measurement } from '../../src/model/workspace.ts';

const rowsIn = (text: string): readonly Measurement[] =>
  readMeasurements({ path: 'data/2026-10/measurements.csv', text }, '2026-10', 0, new Names()).file?.rows ?? [];

const HEAD = 'unit,indicator,numerator,denominator,note';

describe('a file of measurements with cells replaced', () => {
  test('only those cells change', () => {
    const text = `${HEAD}\r\n east , a,"192",200,"x, ""y"""\r\n\r\nwest,a,181.0,190,\r\n`;
    const [first, second] = rowsIn(text);
    const edited = editMeasurements(text, {
      changed: [
        { offset: first?.offset ?? 0, cells: { numerator: '193' } },
        { offset: second?.offset ?? 0, cells: { note: 'a, "b"' } },
      ],
      added: [
        { after: first?.offset ?? 0, cells: { unit: 'north', indicator: 'a', numerator: '1', denominator: '2' } },
      ],
    });
    expect(edited).toBe(
      `${HEAD}\r\n east , a,193,200,"x, ""y"""\r\nnorth,a,1,2,\r\n\r\nwest,a,181.0,190,"a, ""b"""\r\n`,
    );
  });

  test('a row behind a last line without an end leaves that line as it is', () => {
    const added = [{ cells: { unit: 'b', indicator: 'i' } }, { cells: { unit: 'c', indicator: 'i' } }];
    expect(editMeasurements(`${HEAD}\na,i,1,2,`, { changed: [], added })).toBe(`${HEAD}\na,i,1,2,\nb,i,,,\nc,i,,,`);
    expect(editMeasurements(HEAD, { changed: [], added })).toBe(`${HEAD}\nb,i,,,\nc,i,,,`);
  });

  test('a column that the file lacks is put at the right', () => {
    const added = [{ cells: { unit: 'b', indicator: 'i', value: '7' } }];
    expect(editMeasurements(`unit,indicator,numerator,denominator\na,i,1,2\n\n`, { changed: [], added })).toBe(
      'unit,indicator,numerator,denominator,value\na,i,1,2,\nb,i,,,7\n\n',
    );
  });
});

const eol = fc.constantFrom('\n', '\r\n', '\r');
const cell = fc.constantFrom('', '1', '200', '0.50', ' 7 ', '"3"');
const note = fc.constantFrom('', 'x', ' spaced ', '"a, ""b"""', '"two\nlines"', '注');
const line = fc.tuple(fc.constantFrom('u1', 'u2', ' u3', '"u4"'), fc.constantFrom('i1', 'i2'), cell, cell, note);
const source = fc
  .tuple(fc.array(fc.tuple(line, eol, fc.constantFrom(0, 0, 1)), { minLength: 1, maxLength: 8 }), eol, fc.boolean())
  .map(([lines, first, ended]) => {
    const body = lines.map(([cells, end, empty]) => cells.join(',') + end.repeat(1 + empty)).join('');
    return HEAD + first + (ended ? body : body.replace(/[\r\n]+$/, ''));
  });

describe('laws', () => {
  test('nothing to change changes no byte, nor does writing what is there', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(editMeasurements(text, { changed: [], added: [] })).toBe(text);
        const changed = rowsIn(text).map((row) => ({
          offset: row.offset,
          cells: row.note === undefined ? {} : { note: row.note },
        }));
        expect(editMeasurements(text, { changed, added: [] })).toBe(text);
      }),
    );
  });

  test('a change is what is read back, other lines keep every byte, and the way back restores the text', () => {
    fc.assert(
      fc.property(source, fc.nat(), fc.constantFrom('8', '12.25'), (text, at, figure) => {
        const rows = rowsIn(text);
        const row = rows[at % rows.length];
        if (!row) return;
        const edited = editMeasurements(text, {
          changed: [{ offset: row.offset, cells: { numerator: figure } }],
          added: [],
        });
        const now = rowsIn(edited);
        expect(now).toHaveLength(rows.length);
        for (const [i, each] of now.entries()) {
          const { offset, ...rest } = each;
          const { offset: before, ...old } = rows[i] ?? each;
          expect(rest).toEqual(i === at % rows.length ? { ...old, numerator: Number(figure) } : old);
          if (before <= row.offset) expect(offset).toBe(before);
        }
        expect(edited.startsWith(text.slice(0, row.offset))).toBe(true);
        const following = rows[(at % rows.length) + 1];
        if (following) expect(edited.endsWith(text.slice(following.offset))).toBe(true);
      }),
    );
  });

  test('an added row is read back, and all lines that were there stay, in order', () => {
    fc.assert(
      fc.property(source, fc.option(fc.nat(), { nil: undefined }), (text, at) => {
        const rows = rowsIn(text);
        const after = at === undefined ? undefined : rows[at % rows.length]?.offset;
        const cells = { unit: 'new', indicator: 'i9', numerator: '5', denominator: '6', note: 'a,b' };
        const edited = editMeasurements(text, {
          changed: [],
          added: [{ cells, ...(after !== undefined && { after }) }],
        });
        const found = edited.indexOf('new,i9,5,6,"a,b"');
        const length = edited.length - text.length;
        // Taking out what was put in gives the text again.
        const cut = [found, found - (length - 'new,i9,5,6,"a,b"'.length)].map(
          (start) => edited.slice(0, start) + edited.slice(start + length),
        );
        expect(cut).toContain(text);
        expect(rowsIn(edited)).toHaveLength(rows.length + 1);
        expect(rowsIn(edited).filter((row) => row.unit === 'new')).toMatchObject([
          { numerator: 5, denominator: 6, note: 'a,b' },
        ]);
      }),
    );
  });
});
