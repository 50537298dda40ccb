import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { spawn, type ChildProcess } from 'node:child_process';
import { openBrowser } from '../../scripts/lib/browser.ts';
import { checksumsOf, digestOf } from '../../scripts/lib/checksums.ts';
import { run, type Ran } from '../helpers/command.ts';
import { writeFolder } from '../helpers/folder.ts';

/** A workspace outside the repository, with as little in it as prose, two languages and a month need. */
const FILES = {
  'content/site.yaml': 'name: 小手册\noperator: 某公司\nasOf: { policy: fixed, date: 2026-02-03 }\n',
  'content/translations/en/site.yaml': 'site: { name: Small handbook, operator: A company }\n',
  'content/organisation/units.yaml': 'units:\n  - { id: company, name: 公司, type: company }\n',
  'content/organisation/departments/service.yaml': 'name: 客服部\n',
  'content/indicators/satisfaction.yaml':
    'name: 满意度\nlevel: kpi\nowner: service\nunit: "%"\nprecision: 1\ndirection: higher\n' +
    'formula: { kind: ratio, numerator: 满意数, denominator: 样本数, scale: 100 }\n',
  'content/handbook/hello.mdx':
    '---\ntitle: 你好\n---\n\n见<RecordLink kind="indicator" id="satisfaction" />与[任务](/tasks/)。\n',
  'content/handbook/en/hello.mdx': '---\ntitle: Hello\n---\n\nSee [tasks](/en/tasks/).\n',
  'data/2026-01/measurements.csv': 'unit,indicator,numerator,denominator\ncompany,satisfaction,91,100\n',
};

let workspace: string;
let folder: string;
let out: string;
let built: Ran;
const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
const filesIn = (site: string) => readdirSync(site, { recursive: true, encoding: 'utf8' }).sort();
/** Every file of a site with what it holds. */
const bytesIn = (site: string) =>
  filesIn(site)
    .filter((path) => statSync(join(site, path)).isFile())
    .map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(site, path)))
        .digest('hex'),
    ]);

beforeAll(() => {
  workspace = writeFolder(FILES);
  folder = mkdtempSync(join(tmpdir(), 'sqh-site-'));
  out = join(folder, 'site');
  built = run('build', '--workspace', workspace, '--out', out, '--base', 'a/b', '--lang', 'en');
});
afterAll(() => [workspace, folder].forEach((path) => rmSync(path, { recursive: true })));

describe('build', () => {
  it('says what it read and built', () => {
    expect(built).toMatchObject({ code: 0, stdout: '' });
    expect(built.stderr).toMatch(/Read and checked 8 files: 4 records, 1 rows of figures/);
    expect(built.stderr).toMatch(/Built \d+ pages in [\d.]+ s/);
    // The same as tests/serving holds on two machines.
    expect(built.stderr).toContain(`Digest of all files (SHA-256): ${digestOf(checksumsOf(out))}`);
    // Nobody sits at a terminal: no count of pages.
    expect(built.stderr).not.toContain('\r');
  });

  it('writes every page in every language, each leading to the other', () => {
    const pages = filesIn(out).filter((path) => path.endsWith('index.html'));
    const chinese = pages.filter((path) => !path.startsWith('en/'));
    expect(pages.filter((path) => path.startsWith('en/'))).toEqual(chinese.map((path) => `en/${path}`));
    expect(page('tasks')).toContain('href="/a/b/en/tasks/"');
    expect(page('en/tasks')).toContain('href="/a/b/tasks/"');
    expect(page('en')).toContain('Small handbook');
  });

  it('serves everything from below its base', () => {
    for (const path of ['', 'en', 'tasks', 'handbook/hello', 'en/handbook/hello']) {
      const addresses = [...page(path).matchAll(/ (?:href|src)="([^"#]+)"/g)].map(([, address]) => address);
      expect(addresses.filter((address) => !address?.startsWith('/a/b/'))).toEqual([]);
    }
  });

  it('lets a page load nothing from elsewhere, and run no script but its own', () => {
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(page('tasks'))?.[1] ?? '';
    for (const directive of ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'"]) {
      expect(policy).toContain(directive);
    }
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
    expect(page('tasks')).not.toMatch(/ style="| on[a-z]+="/);
  });

  it('compiles prose of a workspace that lies elsewhere, with records by their names', () => {
    expect(page('handbook/hello')).toMatch(/见<a href="[^"]*">满意度<\/a>与<a href="\/a\/b\/tasks\/">任务<\/a>/);
  });

  it('refuses a workspace with errors and leaves the earlier site as it was', () => {
    const broken = mkdtempSync(join(tmpdir(), 'sqh-broken-'));
    cpSync(workspace, broken, { recursive: true });
    writeFileSync(join(broken, 'content/organisation/departments/service.yaml'), 'nam: 客服部\n');
    const before = bytesIn(out);
    const ran = run('build', '--workspace', broken, '--out', out, '--lang', 'en');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('content/organisation/departments/service.yaml:1:1 error schema-unknown-key');
    expect(ran.stderr).toContain('No site was built');
    expect(bytesIn(out)).toEqual(before);
    rmSync(broken, { recursive: true });
  });

  it('prints the date asked for, and keeps what stood in the place of the site', () => {
    const taken = join(folder, 'notes');
    mkdirSync(taken);
    writeFileSync(join(taken, 'minutes.txt'), 'of a meeting');
    const ran = run('build', '--workspace', workspace, '--out', taken, '--as-of', '2026-02-27', '--lang', 'en');
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain(`${taken}.kept`);
    expect(readFileSync(join(`${taken}.kept`, 'minutes.txt'), 'utf8')).toBe('of a meeting');
    for (const home of ['index.html', 'en/index.html']) {
      expect(readFileSync(join(taken, home), 'utf8')).toContain('2026-02-27');
      expect(readFileSync(join(out, home), 'utf8')).toContain('2026-02-03');
    }
  });

  it.each(['--as-of 2026-02-30', '--out'])('says how it is used when asked %s', (typed) => {
    const ran = run('build', ...typed.split(' '));
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('npm run build --');
  });

  it.each(['data/site', '..'])('refuses to put the site over the workspace: %j', (path) => {
    expect(run('build', '--workspace', workspace, '--out', join(workspace, path)).code).toBe(2);
    expect(existsSync(join(workspace, 'content/site.yaml'))).toBe(true);
  });
});

// In this file because one installation runs one Astro at a time.
describe('dev', () => {
  let server: ChildProcess;
  let address: string;
  const edit = (path: string, from: string, to: string) => {
    const file = join(workspace, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };
  const get = async (path: string) => (await fetch(address + path, { headers: { accept: 'text/html' } })).text();
  const until = (path: string, text: string) =>
    vi.waitFor(async () => expect(await get(path)).toContain(text), { timeout: 20_000, interval: 200 });

  beforeAll(async () => {
    // Astro's server serves nothing where it finds itself in a test.
    const env = { ...process.env, VITEST: '', NODE_ENV: 'development' };
    const command = ['scripts/run.mjs', 'dev', '--workspace', workspace, '--port', '0'];
    server = spawn(process.execPath, command, { env });
    address = await new Promise((resolve, reject) => {
      server.stdout?.on('data', (text) => resolve(/http:\S+/.exec(String(text))?.[0] ?? ''));
      server.once('exit', (code) => reject(new Error(`dev ended with ${code}`)));
    });
  });
  afterAll(() => server.kill());

  it('shows a changed record, and a new one', async () => {
    await until('tasks/', '小手册');
    edit('content/site.yaml', '小手册', '大手册');
    await until('tasks/', '大手册');
    mkdirSync(join(workspace, 'content/processes/care'), { recursive: true });
    writeFileSync(
      join(workspace, 'content/processes/care/process.yaml'),
      'name: 关怀\norder: 1\nowner: service\npurpose: 试\n',
    );
    await until('processes/care/', '关怀');
  });

  it('shows what is wrong, where and what to do, and recovers', async () => {
    edit('content/indicators/satisfaction.yaml', 'owner: service', 'owner: servic');
    await until('tasks/', 'content/indicators/satisfaction.yaml:3:8');
    expect(await get('tasks/')).toContain('改成 <code>service</code>');
    expect(await get('en/tasks/')).toContain('Write <code>service</code>');
    edit('content/indicators/satisfaction.yaml', 'owner: servic', 'owner: service');
    await until('tasks/', '大手册');
  });

  it('shows it in a page left open: another figure, what is wrong with it, and the figure again', async () => {
    const browser = await openBrowser();
    const open = await browser.newPage();
    const appears = (text: string) => open.getByText(text).first().waitFor({ timeout: 20_000 });
    await open.goto(`${address}en/indicators/satisfaction/`);
    await appears('91.0%');
    edit('data/2026-01/measurements.csv', '91,100', '87,100');
    await appears('87.0%');
    edit('data/2026-01/measurements.csv', '87,100', '870,100');
    await appears('data/2026-01/measurements.csv:2');
    await appears('numerator-exceeds-denominator');
    edit('data/2026-01/measurements.csv', '870,100', '88,100');
    await appears('88.0%');
    await browser.close();
  });

  it('shows changed prose', async () => {
    edit('content/handbook/hello.mdx', '见', '参见');
    await until('handbook/hello/', '参见');
  });
});
