import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { checkWorkspace } from '../../src/check/index.ts';
import { HEADER_ROW, templateWorkbook } from '../../src/export/template.ts';
import { importBook, openBook, type Plan } from '../../src/import/index.ts';
import { loadWorkspace, memoryReader } from '../../src/load/index.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { contextFor } from '../../src/report/context.ts';
import { templateFor, type TemplateRow } from '../../src/report/template/index.ts';
import { openScores } from '../../src/score/index.ts';

const MONTH = '2026-11';
type Files = Readonly<Record<string, string>>;

const FORMULAS = [
  '{ kind: ratio, numerator: 甲, denominator: 乙, scale: 100 }',
  '{ kind: mean, numerator: 甲, denominator: 乙 }',
  '{ kind: per, numerator: 甲, denominator: 乙, scale: 10000 }',
  '{ kind: sum, counts: 甲 }',
  '{ kind: value, counts: 甲 }',
];

/** A figure as people write it: up to six decimals, or large. */
const figure = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 6 }))
    .map(([whole, places]) => (whole / 10 ** places).toFixed(places)),
);
const note = fc.constantFrom('', '补报', 'a, "b"', '=1+1', '—', '100%', 'two  blanks', '两行\n备注', '<b>&amp;</b>');
const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

interface Shape {
  readonly units: number;
  readonly formulas: readonly string[];
  readonly owners: readonly number[];
  /** Whether each pair of unit and indicator has a row in the month already, with which figures. */
  readonly standing: readonly (readonly [boolean, string, string, string])[];
  readonly end: string;
}
const shape: fc.Arbitrary<Shape> = fc.record({
  units: fc.integer({ min: 1, max: 4 }),
  formulas: fc.array(fc.constantFrom(...FORMULAS), { minLength: 1, maxLength: 4 }),
  owners: fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 4 }),
  standing: fc.array(fc.tuple(fc.boolean(), figure, figure, note), { minLength: 16, maxLength: 16 }),
  end: fc.constantFrom('\n', '\r\n'),
});

function filesOf({ units, formulas, owners, standing, end }: Shape): Files {
  const branches = Array.from({ length: units }, (_, i) => `u${i}`);
  const files: Record<string, string> = {
    'content/site.yaml': 'name: 手册\noperator: 示例通信\nlocales: [zh-CN]\n',
    'content/organisation/units.yaml': [
      'units:',
      '  - { id: all, name: 公司, type: company }',
      ...branches.map((id, i) => `  - { id: ${id}, name: 分公司${i}, type: branch, parent: all }`),
      '',
    ].join('\n'),
  };
  for (const i of [0, 1, 2]) files[`content/organisation/departments/d${i}.yaml`] = `name: 部门${i}\n`;
  const rows: string[] = [];
  for (const [i, formula] of formulas.entries()) {
    files[`content/indicators/i${i}.yaml`] =
      `name: 指标${i}\nlevel: kqi\nowner: d${owners[i] ?? 0}\nunit: "%"\nprecision: ${i}\ndirection: higher\nmeasuredAt: [branch]\nformula: ${formula}\n`;
    for (const [j, unit] of branches.entries()) {
      const [isThere, first, second, text] = standing[i * 4 + j] ?? [false, '', '', ''];
      const isValue = formula.includes('sum') || formula.includes('kind: value');
      if (isThere)
        rows.push([unit, `i${i}`, ...(isValue ? ['', '', first] : [first, second, '']), '', quoted(text)].join(','));
    }
  }
  const head = 'unit,indicator,numerator,denominator,value,status,note';
  if (rows.length > 0) files[`data/${MONTH}/measurements.csv`] = [head, ...rows, ''].join(end);
  files['data/2026-10/measurements.csv'] = `${head}\nu0,i0,1,2,,,\n`;
  return files;
}

const read = (files: Files): Workspace => checkWorkspace(loadWorkspace(memoryReader(files))).workspace;

function exported(workspace: Workspace) {
  const context = contextFor({ workspace, scores: openScores(workspace), tasks: [], asOf: '2026-12-01' }, 'zh-CN');
  return templateFor(context, MONTH);
}

async function imported(bytes: Uint8Array, workspace: Workspace): Promise<Plan> {
  const opened = await openBook('template.xlsx', bytes);
  if ('problem' in opened) throw new Error(opened.problem.message.en);
  const { plan, problems } = importBook(opened.book, workspace, {});
  expect(problems.filter(({ code }) => code !== 'import-nothing')).toEqual([]);
  return plan;
}

const written = (files: Files, { files: changed }: Plan): Files => ({
  ...files,
  ...Object.fromEntries(changed.map(({ path, text }) => [path, text])),
});

type Typed = readonly [first: string, second: string, sample: string, preliminary: boolean, note: string];

/** The workbook as somebody saves it who typed figures into the white cells. */
async function filledIn(bytes: Uint8Array, rows: readonly (readonly TemplateRow[])[], typed: readonly Typed[]) {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  let next = 0;
  for (const [i, own] of rows.entries()) {
    for (const [r, row] of own.entries()) {
      const [first, second, sample, preliminary, text] = typed[next++ % typed.length] ?? ['1', '2', '', false, ''];
      const cells = sheets[i]?.rows[HEADER_ROW + 1 + r];
      if (!cells) throw new Error('a row is missing');
      if (row.inputs.includes('value')) cells[4] = Number(first);
      else [cells[2], cells[3]] = [Number(first), Number(second)];
      cells[5] = sample === '' ? null : Number(sample);
      cells[6] = preliminary ? '初步' : null;
      cells[7] = text === '' ? null : text;
    }
  }
  return writeXlsx({ sheets: sheets.map(({ name, rows: its }) => ({ name, rows: its })) });
}

const typedRow: fc.Arbitrary<Typed> = fc.tuple(figure, figure, fc.oneof(fc.constant(''), figure), fc.boolean(), note);

test('template → filled in → import → export → import gives an empty difference', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(shape, fc.array(typedRow, { minLength: 1, maxLength: 16 }), async (given, typed) => {
      const files = filesOf(given);
      const before = read(files);
      const template = exported(before);

      // Nobody typed anything: nothing changes.
      const untouched = await templateWorkbook(template, 'zh-CN');
      expect((await imported(untouched, before)).files).toEqual([]);

      const rows = template.sheets.map((sheet) => sheet.rows);
      const plan = await imported(await filledIn(untouched, rows, typed), before);
      const after = written(files, plan);
      const now = read(after);
      const measured = now.measurementFiles.filter(({ month }) => month === MONTH).flatMap((file) => file.rows);
      for (const [i, row] of rows.flat().entries()) {
        const [first, second, sample, preliminary, text] = typed[i % typed.length] ?? ['', '', '', false, ''];
        const found = measured.find(({ unit, indicator }) => unit === row.unit && indicator === row.indicator);
        expect(row.inputs.includes('value') ? [found?.value] : [found?.numerator, found?.denominator]).toEqual(
          row.inputs.includes('value') ? [Number(first)] : [Number(first), Number(second)],
        );
        expect(found?.sample).toBe(sample === '' ? undefined : Number(sample));
        expect(found?.preliminary).toBe(preliminary);
        expect((found?.note ?? '').replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
      }
      expect(measured).toHaveLength(rows.flat().length);

      const again = await imported(await templateWorkbook(exported(now), 'zh-CN'), now);
      expect(again.files).toEqual([]);
      expect(again.rows.map(({ effect }) => effect).filter((effect) => effect !== 'unchanged')).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
