import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../helpers/command.ts';

const root = new URL('../../', import.meta.url);
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>;
};

/** The file in `scripts` that a script of package.json starts. */
const started = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /^node scripts\/run\.mjs (\S+)$/.exec(line)?.[1];
  return file === undefined ? [] : [{ name, file }];
});

test('every command is in package.json', () => {
  const files = readdirSync(new URL('scripts/', root)).filter((file) => file.endsWith('.ts'));
  expect(started.map(({ file }) => `${file}.ts`)).toEqual(expect.arrayContaining(files));
});

test.each(started)('$name says how it is called before it does anything', ({ file }) => {
  expect(readFileSync(new URL(`scripts/${file}.ts`, root), 'utf8')).toMatch(/await runCommand\(|'--help'/);
});

/** What takes minutes, or writes files of the demonstration. */
test.each(['test', 'bench', 'demo/generate'])(
  '%s --help does nothing else, and an option it does not know stops it',
  (file) => {
    const start = performance.now();
    const { code, stdout, stderr } = run(file, '--help');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^npm run ${file.replace(/\/.*/, '')} --`));
    expect(run(file, '--hepl')).toMatchObject({ code: 2, stdout: '' });
    expect(performance.now() - start).toBeLessThan(20_000);
  },
);
