import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { checksumFile, checksumsOf, digestOf, readChecksums, sha256 } from '../../scripts/lib/checksums.ts';
import { removeFolder, writeFolder } from '../helpers/folder.ts';

const folders: string[] = [];
function folder(files: Readonly<Record<string, string>>): string {
  const made = writeFolder(files);
  folders.push(made);
  return made;
}
afterEach(() => folders.splice(0).forEach(removeFolder));

const SITE = { 'b/index.html': 'b', 'a.txt': '甲', 'b.txt': '', '.hidden': 'x' };

describe('checksums of a folder', () => {
  test('name every file once, in the order of their paths', () => {
    const sums = checksumsOf(folder(SITE));
    expect([...sums.keys()]).toEqual(['.hidden', 'a.txt', 'b.txt', 'b/index.html']);
    expect(sums.get('a.txt')).toBe(sha256('甲'));
  });

  test('tell of every change: of a byte, a name, a file more and a file less', () => {
    const { 'a.txt': text, ...rest } = SITE;
    const others = [{ ...SITE, 'a.txt': '乙' }, { ...rest, 'c.txt': text }, { ...SITE, 'c.txt': '' }, rest];
    const digests = [SITE, ...others].map((files) => digestOf(checksumsOf(folder(files))));
    expect(new Set(digests).size).toBe(digests.length);
    expect(digestOf(checksumsOf(folder(SITE)))).toBe(digests[0]);
  });

  test('leave out a packed copy that holds the same, and no other', () => {
    const made = folder(SITE);
    const before = digestOf(checksumsOf(made));
    writeFileSync(join(made, 'a.txt.gz'), gzipSync('甲', { level: 1 }));
    expect(digestOf(checksumsOf(made))).toBe(before);
    for (const bytes of [gzipSync('乙'), Buffer.from('no gzip')]) {
      writeFileSync(join(made, 'a.txt.gz'), bytes);
      expect(checksumsOf(made).has('a.txt.gz')).toBe(true);
    }
  });

  test('leave out what they are told to', () => {
    expect([...checksumsOf(folder(SITE), (path) => path.startsWith('.')).keys()]).not.toContain('.hidden');
  });
});

describe('the file of checksums', () => {
  const odd: Readonly<Record<string, string>> = process.platform === 'win32' ? {} : { 'line\nbreak\\': 'x' };

  test('is read back as it was written, with the line ends of Windows too', () => {
    const sums = checksumsOf(folder({ ...SITE, ...odd }));
    const file = checksumFile(sums);
    expect(readChecksums(file)).toEqual(sums);
    expect(readChecksums(file.replaceAll('\n', '\r\n'))).toEqual(sums);
    expect(digestOf(sums)).toBe(sha256(file));
  });

  test.each(['nonsense', `${'0'.repeat(63)}  a.txt`, `${'0'.repeat(64)}`])('refuses %j', (line) => {
    expect(readChecksums(`${'0'.repeat(64)}  fine.txt\n${line}\n`)).toBeUndefined();
  });

  test.runIf(process.platform === 'linux')('is what sha256sum writes', () => {
    const made = folder({ ...SITE, ...odd });
    const sums = checksumsOf(made);
    const written = execFileSync('sha256sum', [...sums.keys()], { cwd: made, encoding: 'utf8' });
    expect(checksumFile(sums)).toBe(written);
  });
});
