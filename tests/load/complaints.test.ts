import { expect, test } from 'vitest';
import { lineColumn } from '../../src/model/source.ts';
import { loadFile } from './cases/case.ts';

const PATH = 'data/2026-10/complaints.csv';
const TEXT = '备注,投诉类别,单位,投诉量,申诉量\n"改造，延期",hall-queue,yunling,1204,2\n,hall-queue,hedong,0,\n';

test('rows are counts by unit and category, what was not counted is left out, cells have their places', () => {
  const { complaintFiles } = loadFile(PATH, TEXT);
  const [file] = complaintFiles;
  expect(complaintFiles).toHaveLength(1);
  expect(file?.rows).toMatchObject([
    { unit: 'yunling', category: 'hall-queue', month: '2026-10', complaints: 1204, appeals: 2, note: '改造，延期' },
    { unit: 'hedong', category: 'hall-queue', month: '2026-10', complaints: 0 },
  ]);
  expect(file?.rows[1]?.appeals).toBeUndefined();
  const row = file?.rows[0];
  const place = row && file.place(row, 'complaints');
  expect(place && lineColumn(place.file, place.span.start)).toEqual({ line: 2, column: 28 });
  expect(place?.file.text.slice(place.span.start, place.span.end)).toBe('1204');
  // A column that the file does not have: the whole row.
  const whole = row && file.place(row, 'repeat').span;
  expect(whole && TEXT.slice(whole.start, whole.end)).toBe('"改造，延期",hall-queue,yunling,1204,2');
});

test('a row with a fault is left out, the others are read', () => {
  const { complaintFiles, diagnostics } = loadFile(PATH, 'unit,category,complaints\nu,c,1\nu,d,x\nu,e,2\n');
  expect(complaintFiles[0]?.rows.map(({ category }) => category)).toEqual(['c', 'e']);
  expect(diagnostics.map(({ code }) => code)).toEqual(['complaint-not-a-count']);
});
