import { afterAll, describe, expect, test } from 'vitest';
import { FIGURE_RULES } from '../../src/check/rules/index.ts';
import { laidOver } from '../check/support.ts';
import { run } from '../helpers/command.ts';
import { removeFolder, writeFolder } from '../helpers/folder.ts';

/** What is wrong with figures or tasks only, while nothing is wrong with the files themselves. */
const errors = FIGURE_RULES.filter(({ severity }) => severity === 'error').map(({ code, bad }) => ({
  code,
  folder: writeFolder(laidOver(bad)),
}));
afterAll(() => errors.forEach(({ folder }) => removeFolder(folder)));

describe.each(errors)('a workspace with $code', ({ code, folder }) => {
  test.each([
    ['check', ['--format', 'json']],
    ['score', ['--format', 'json']],
    ['status', ['--format', 'json']],
    ['build', ['--out', `${folder}-site`]],
  ])('is refused by %s', (command, options) => {
    const { code: exit, stdout, stderr } = run(command, '--workspace', folder, '--as-of', '2026-11-05', ...options);
    expect(exit).toBe(1);
    expect(stdout + stderr).toContain(code);
  });
});
