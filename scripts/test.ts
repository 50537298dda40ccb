import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasNginx, NEEDS_NGINX } from '../tests/serving/support/has-nginx.ts';
import { EXIT, runCommand } from './lib/command.ts';

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

/** What a command said and whether it exited with 0. */
interface Ran {
  readonly passed: boolean;
  readonly said: string;
}

/** Runs a script with this very Node; what it says is shown at once, or kept. */
function node(
  args: readonly string[],
  shown: 'at once' | 'kept',
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: shown === 'kept' ? 'pipe' : 'inherit',
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ passed: code === 0, said }));
  });
}

/** The file of the command `bin` of an installed package. */
function command(packageName: string, bin: string): string {
  const manifestPath = require.resolve(`${packageName}/package.json`);
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin];
  if (!file) throw new Error(`${packageName} has no command ${bin}`);
  return join(dirname(manifestPath), file);
}

function check(name: string, { passed, said }: Ran): void {
  total[passed ? 'passed' : 'failed']++;
  process.stdout.write(`${said}${passed ? '✓' : '✗'} ${name}\n`);
}

/** Types and lint. Pages first: that writes the types of Astro's own modules, which a fresh clone does not have yet. */
async function checks(): Promise<void> {
  check('types of pages', await node([command('astro', 'astro'), 'check'], 'kept'));
  check('types', await node([command('typescript', 'tsc'), '--noEmit'], 'kept'));
  check('lint', await node([command('eslint', 'eslint'), '.'], 'kept'));
}

/** The sites that a browser visits and nginx serves, then format. A site that cannot be built says so when it is asked for. */
async function sitesAndFormat(folder: string): Promise<void> {
  for (const room of ['browser', 'serving']) {
    const sites = fileURLToPath(new URL(`../tests/${room}/support/build-sites.ts`, import.meta.url));
    await node([sites, folder], 'kept');
  }
  check('format', await node([command('prettier', 'prettier'), '--check', '--log-level', 'warn', '.'], 'kept'));
}

async function tests(folder: string): Promise<void> {
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { passed } = await node([command('vitest', 'vitest'), 'run', ...reporters], 'at once', {
    SQH_TEST_SITES: folder,
  });
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
}

async function everything(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'sqh-test-'));
  try {
    // Each takes a core.
    await Promise.all([sitesAndFormat(folder), checks()]);
    await tests(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (!hasNginx()) process.stdout.write(`Not run, as no nginx is on the PATH: ${NEEDS_NGINX.join(', ')}\n`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
  return total.failed === 0 ? EXIT.fine : EXIT.errors;
}

await runCommand(
  {
    name: 'test',
    summary: {
      zh: '运行全部测试：类型、规范、格式、单元、真实浏览器；最后一行是总数。全部通过时退出码为 0。只跑一部分用 npx vitest run 文件。',
      en: 'Runs everything: types, lint, format, units, a real browser; the last line sums up. Exits with 0 when all pass. For a part of it: npx vitest run FILE.',
    },
    options: {},
  },
  everything,
);
