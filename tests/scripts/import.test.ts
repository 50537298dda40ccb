import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../helpers/command.ts';
import { removeFolder, writeFolder } from '../helpers/folder.ts';
import { MINIMAL } from './import-workspace.ts';

const MEASURED = 'data/2026-10/measurements.csv';
let folder = '';
const importing = (name: string, ...args: string[]) =>
  run('import', join(folder, name), '--workspace', folder, ...args);
const put = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
};
const measured = () => readFileSync(join(folder, MEASURED), 'utf8');

beforeEach(() => {
  folder = writeFolder(MINIMAL);
});
afterEach(() => {
  removeFolder(folder);
});

const TABLE = '单位,指标,分子,分母\n东区服营厅,服营厅客户满意度,193,200\nwest,hall-satisfaction,181,190\n';

describe('npm run import', () => {
  test('writes only what changes, and keeps mark and line ends', () => {
    put(MEASURED, `\uFEFF${MINIMAL[MEASURED].replaceAll('\n', '\r\n')}`);
    put('table.csv', TABLE);
    const { code, stdout } = importing('table.csv', '--month', '2026-10');
    expect(stdout).toContain('~ 2026-10 东区服营厅 · 服营厅客户满意度：分子 192 → 193  [C2]');
    expect(stdout).toContain('更改 1 行，不变 1 行');
    expect(code).toBe(0);
    expect(measured()).toBe(`\uFEFF${MINIMAL[MEASURED].replaceAll('\n', '\r\n').replace('192', '193')}`);
  });

  test('writes nothing with --dry-run, nor where everything is there already', () => {
    put('table.csv', TABLE);
    expect(importing('table.csv', '--month', '2026-10', '--dry-run').stdout).toContain('试运行');
    expect(measured()).toBe(MINIMAL[MEASURED]);
    put('same.csv', TABLE.replace('193', '192'));
    expect(importing('same.csv', '--month', '2026-10', '--lang', 'en').stdout).toContain('nothing to write');
    expect(measured()).toBe(MINIMAL[MEASURED]);
    expect(readdirSync(join(folder, 'data'))).toEqual(['2026-10']);
  });

  test('writes nothing with an error, and tells of the cell, of what checking would find too', () => {
    put('table.csv', `${TABLE}西城,hall-satisfaction,1,2\n`.replace('193', '203'));
    const { code, stdout } = importing('table.csv', '--month', '2026-10', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [{ code: 'import-name', cell: 'A4', file: 'table.csv', severity: 'error' }],
      written: [],
    });
    put('table.csv', TABLE.replace('193', '203'));
    const judged = importing('table.csv', '--month', '2026-10', '--format', 'json');
    expect(judged.code).toBe(1);
    expect(JSON.parse(judged.stdout)).toMatchObject({
      diagnostics: [{ code: 'numerator-exceeds-denominator', cell: 'C2' }],
      summary: { errors: 1 },
    });
    expect(measured()).toBe(MINIMAL[MEASURED]);
  });

  test('says what stands out, and writes it all the same', () => {
    for (let i = 1; i < 10; i++) {
      const path = `data/2026-0${i}/measurements.csv`;
      mkdirSync(join(folder, `data/2026-0${i}`));
      put(path, `unit,indicator,numerator,denominator\neast-hall,hall-satisfaction,${190 + (i % 3)},200\n`);
    }
    put('table.csv', '单位,指标,分子,分母\neast-hall,hall-satisfaction,192,"20,000"\n');
    const { code, stdout } = importing('table.csv', '--month', '2026-10');
    expect(stdout).not.toContain('measurement-slip');
    expect(stdout).toContain('! D2 2026-10 东区服营厅 · 服营厅客户满意度：分母 20000 约为以往的 100 倍');
    expect(code).toBe(0);
    expect(measured()).toContain('east-hall,hall-satisfaction,192,20000,');
  });

  test('takes a mapping from a file, and says what is wrong with it with line and column', () => {
    put('wide.csv', '厅,满意,样本\n东区厅,193,200\n合计,193,200\n');
    const mapping = [
      'tables:',
      '  - header: 1',
      '    keys: { unit: 厅 }',
      '    all: { indicator: hall-satisfaction }',
      '    figures: [{ column: 满意, as: numerator }, { column: 样本, as: denominator }]',
      'names: [{ written: [东区厅], unit: east-hall }]',
      'ignore: [合计]',
    ].join('\n');
    put('mapping.yaml', mapping);
    const args = ['--month', '2026-10', '--mapping', join(folder, 'mapping.yaml')];
    expect(importing('wide.csv', ...args).code).toBe(0);
    expect(measured()).toBe(MINIMAL[MEASURED].replace('192', '193'));
    put('mapping.yaml', mapping.replace('east-hall', 'east-hal'));
    const { code, stderr } = importing('wide.csv', ...args);
    expect(code).toBe(1);
    expect(stderr).toContain('mapping.yaml:6:');
    expect(stderr).toContain('east-hall');
  });

  test.each([
    [['nowhere.csv'], '无法读取'],
    [['table.csv', '--month', '2026-13'], '不是月份'],
    [['table.csv', '--mapping', 'nothing'], '没有文件'],
  ])('%j is wrong usage', (args, said) => {
    put('table.csv', TABLE);
    const [name = '', ...rest] = args;
    const { code, stderr } = importing(name, ...rest);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});

test('npm run export writes a workbook that import reads back', () => {
  const out = join(folder, 'template.xlsx');
  const made = run('export', 'template', '--month', '2026-10', '--workspace', folder, '--out', out);
  expect(made).toMatchObject({ code: 0, stdout: `${out}\n` });
  // One that is there may be filled in: it is not written over.
  expect(run('export', 'template', '--month', '2026-10', '--workspace', folder, '--out', out).code).toBe(2);
  const { code, stdout } = importing('template.xlsx');
  expect(stdout).toContain('不变 2 行');
  expect(code).toBe(0);
  expect(
    run('export', 'template', '--month', '2026-10', '--workspace', folder, '--department', 'servise').stderr,
  ).toContain('service');
});
