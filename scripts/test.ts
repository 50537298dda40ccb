import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Everything that says whether the project is sound: types, lint, format and all tests. A check without tests of its own
 * counts as one. The closing line is the sum over all suites, alone on the line.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs the command `bin` of an installed package with this very Node; true when it exits with 0. */
function run(packageName: string, bin: string, args: string[]): boolean {
  const manifestPath = require.resolve(`${packageName}/package.json`);
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin];
  if (!file) throw new Error(`${packageName} has no command ${bin}`);
  const command = [join(dirname(manifestPath), file), ...args];
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === 0;
}

function check(name: string, passed: boolean): void {
  total[passed ? 'passed' : 'failed']++;
  process.stdout.write(`${passed ? '✓' : '✗'} ${name}\n`);
}

function tests(): void {
  const folder = mkdtempSync(join(tmpdir(), 'sqh-test-'));
  const report = join(folder, 'report.json');
  const passed = run('vitest', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    total.passed += counts['numPassedTests'] ?? 0;
    total.failed += counts['numFailedTests'] ?? 0;
    total.skipped += (counts['numPendingTests'] ?? 0) + (counts['numTodoTests'] ?? 0);
  } catch {
    process.stderr.write('the test runner left no report\n');
  }
  // A file that could not be run fails without a failed test of its own.
  if (!passed && total.failed === 0) total.failed++;
  rmSync(folder, { recursive: true, force: true });
}

// Pages first: it writes the types of Astro's own modules, which a fresh clone does not have yet.
check('types of pages', run('astro', 'astro', ['check']));
check('types', run('typescript', 'tsc', ['--noEmit']));
check('lint', run('eslint', 'eslint', ['.']));
check('format', run('prettier', 'prettier', ['--check', '--log-level', 'warn', '.']));
tests();

process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
