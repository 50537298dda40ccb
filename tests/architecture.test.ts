import { ESLint } from 'eslint';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const eslint = new ESLint({ cwd: ROOT });

async function findings(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, filePath) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'parse');
}

/** A file that is there is linted as it would be; the code is ours. */
describe('imports run one way', () => {
  test.each([
    ['src/model/month.ts', '../load/index.ts'],
    ['src/authoring/index.ts', '../check/index.ts'],
    ['src/check/index.ts', '../authoring/index.ts'],
    ['src/load/index.ts', '../check/index.ts'],
    ['src/check/index.ts', '../load/index.ts'],
    ['src/score/index.ts', '../track/index.ts'],
    ['src/track/index.ts', '../report/context.ts'],
    ['src/charts/trend.ts', '../report/context.ts'],
    ['src/report/context.ts', '../site/site.ts'],
    ['src/report/context.ts', '../load/index.ts'],
    ['src/report/context.ts', '../diff/index.ts'],
    ['src/diff/index.ts', '../site/site.ts'],
    ['src/export/template.ts', '../load/index.ts'],
    ['src/export/template.ts', '../site/site.ts'],
    ['src/report/context.ts', '../export/template.ts'],
    ['src/import/index.ts', '../score/index.ts'],
    ['src/import/index.ts', '../report/context.ts'],
    ['src/load/index.ts', '../import/index.ts'],
    ['src/host/index.ts', '../diff/index.ts'],
    ['src/site/site.ts', '../score/index.ts'],
    ['src/model/month.ts', '../../scripts/lib/options.ts'],
  ])('%s may not import %s', async (file, imported) => {
    expect(await findings(`import { anything } from '${imported}';\nanything();\n`, file)).toContain(
      'no-restricted-imports',
    );
  });

  test('a page may not import the engine', async () => {
    const page = `---\nimport { openScores } from '../../score/index.ts';\nopenScores;\n---\n<p>x</p>\n`;
    expect(await findings(page, 'src/site/components/Card.astro')).toContain('no-restricted-imports');
  });

  test.each([
    ['src/check/index.ts', '../model/workspace.ts'],
    ['src/report/context.ts', '../score/index.ts'],
    ['src/diff/index.ts', '../load/index.ts'],
    ['src/import/index.ts', '../load/index.ts'],
    ['src/site/site.ts', '../report/context.ts'],
    ['src/site/site.ts', '../export/inert.ts'],
    ['src/site/handbook.ts', '../load/index.ts'],
  ])('%s may import %s', async (file, imported) => {
    expect(await findings(`import { anything } from '${imported}';\nanything();\n`, file)).toEqual([]);
  });
});

describe('rooms that compute know no clock, no files, no process', () => {
  test.each([
    ["import { readFileSync } from 'node:fs';\nreadFileSync('x');\n", 'no-restricted-syntax'],
    ['export const now = Date.now();\n', 'no-restricted-syntax'],
    ['export const now = new Date();\n', 'no-restricted-syntax'],
    ['export const folder = process.cwd();\n', 'no-restricted-globals'],
    ["console.log('x');\n", 'no-console'],
  ])('%j', async (code, rule) => {
    expect(await findings(code, 'src/score/index.ts')).toContain(rule);
  });
});

test('every source file has fewer than 250 lines', () => {
  const sources = ['src', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => /\.(ts|mjs|astro|css)$/.test(file) && !file.includes('workspaces')),
  );
  const long = sources.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 250);
  expect(sources.length).toBeGreaterThan(100);
  expect(long).toEqual([]);
});
