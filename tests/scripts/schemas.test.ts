import { expect, test } from 'vitest';
import { run } from '../helpers/command.ts';

test('npm run schemas -- --check agrees with what is committed, and writes nothing', () => {
  const { code, stdout, stderr } = run('schemas', '--check', '--lang', 'en');
  expect([code, stdout, stderr]).toEqual([0, '', 'They agree with the model.\n']);
});
