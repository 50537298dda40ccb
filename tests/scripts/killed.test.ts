import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { removeFolder, writeFolder } from '../helpers/folder.ts';

const LIB = new URL('../../scripts/lib/', import.meta.url).href;
const SIZE = 400_000;

/** Writes without end: two new files at a time, and one file again and again; each text is one letter, and a full stop. */
const WRITER = `
const { writeNew } = await import('${LIB}write-new.ts');
const { replaceFile } = await import('${LIB}confirmations.ts');
const text = (i) => String.fromCharCode(97 + (i % 26)).repeat(${String(SIZE)}) + '.';
process.stdout.write('ready');
for (let i = 0; ; i++) {
  writeNew('.', [{ path: 'new/' + i + '-a.yaml', text: text(i) }, { path: 'new/' + i + '-b.yaml', text: text(i) }]);
  replaceFile('.', 'list.yaml', text(i), false);
}`;

const isWhole = (text: string) => text.length === SIZE + 1 && text.endsWith('.') && new Set(text).size === 2;

test('killed at any moment, a scaffold leaves a file whole or not at all, the old one or the new', async () => {
  const folder = writeFolder({ 'list.yaml': `${'z'.repeat(SIZE)}.` });
  mkdirSync(join(folder, 'new'));
  const written: number[] = [];
  try {
    for (let round = 0; round < 12; round++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER], { cwd: folder });
      await once(child.stdout, 'data');
      await sleep(round * 7 + Math.random() * 20);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const names = readdirSync(join(folder, 'new')).filter((name) => !name.startsWith('.'));
      written.push(names.length);
      const broken = [...names.map((name) => `new/${name}`), 'list.yaml'].filter(
        (name) => !isWhole(readFileSync(join(folder, name), 'utf8')),
      );
      expect(broken).toEqual([]);
      removeFolder(join(folder, 'new'));
      mkdirSync(join(folder, 'new'));
    }
    expect(Math.max(...written)).toBeGreaterThan(0);
  } finally {
    removeFolder(folder);
  }
});
