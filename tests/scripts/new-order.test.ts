import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { trackTasks } from '../../src/track/index.ts';
import { run } from '../helpers/command.ts';
import { readWorkspace, workspaceFolder } from '../helpers/folder.ts';

const ORDERS = 'data/supervision-orders';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-order-'));
  cpSync(workspaceFolder('supervision-year'), folder, { recursive: true });
  // As on the last days of May: what came later has not been written yet.
  for (const later of ['order-5', 'order-6', 'order-7']) rmSync(join(folder, ORDERS, `${later}.yaml`));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const order = (...args: string[]) => run('new', 'supervision-order', '--workspace', folder, ...args);
const text = (path: string) => readFileSync(join(folder, path), 'utf8');
const files = () => readdirSync(join(folder, ORDERS)).sort();

describe('npm run new -- supervision-order', () => {
  test('fills in the only order that is due, numbered and dated, and says where it is', () => {
    const { code, stdout, stderr } = order('--as-of', '2026-05-25 18:30');
    expect([code, stdout]).toEqual([0, `${ORDERS}/solve-at-once-2.yaml\n`]);
    expect(stderr).toMatch(/T-2 投诉一次解决 .*二级督办 +2026-05-25 18:00/);
    expect(text(`${ORDERS}/solve-at-once-2.yaml`)).toBe(
      [
        'number: 督办〔2026〕5号',
        'task: solve-at-once',
        'subject: 投诉一次解决：应于 2026-04-30 18:00 完成，逾期 15 天，实际进度 70%，计划 100%',
        'level: 2',
        'issued: 2026-05-25 18:30',
        'signer: 分管副总经理',
        'to: customer-service',
        'demands:',
        '  - “一线授权”应于 2026-04-30 18:00 完成：写明卡在哪里、由谁负责、哪天完成。',
        '  - 说明一级督办（督办〔2026〕3号）要求的事为什么没有办成，拿出补救措施。',
        'replyBy: 2026-05-27',
        '',
      ].join('\n'),
    );
  });

  test('leaves nothing due behind, and nothing for the check to say', () => {
    order('--as-of', '2026-05-25');
    const state = trackTasks(readWorkspace(folder), '2026-05-25').find(({ task }) => task === 'solve-at-once');
    expect(state).toMatchObject({ levelIssued: 2, toIssue: null });
    const { code, stdout } = run('check', '--workspace', folder, '--as-of', '2026-05-25');
    expect([code, stdout.includes('solve-at-once-2')]).toEqual([0, false]);
    expect(files().filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('is not due a minute before its time', () => {
    const early = order('--as-of', '2026-05-25 17:59');
    expect([early.code, early.stdout]).toEqual([0, '']);
    expect(early.stderr).toBe('截至 2026-05-25 17:59 没有应发未发的督办单。\n');
    expect(order('--as-of', '2026-05-25 17:59', '--lang', 'en').stderr).toBe(
      'As of 2026-05-25 17:59 no supervision order is due.\n',
    );
    expect(files()).toHaveLength(4);
  });

  test('shows with --dry-run what it would write, and writes nothing', () => {
    const { code, stdout } = order('--as-of', '2026-05-25', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# data\/supervision-orders\/solve-at-once-2\.yaml\nnumber: 督办〔2026〕5号\n/);
    expect(files()).toHaveLength(4);
  });

  test('goes level by level where several are due, each with a number of its own', () => {
    for (const name of files()) rmSync(join(folder, ORDERS, name));
    const asked = order('--as-of', '2026-05-05');
    expect([asked.code, asked.stdout]).toEqual([2, '']);
    expect(asked.stderr).toContain('有 2 份督办单应发，请写明是哪个任务：--task reply-in-time，--task solve-at-once');
    expect(asked.stderr).toContain('2 supervision orders are due');
    for (const level of [1, 2, 3]) {
      expect(order('--as-of', '2026-05-05', '--task', 'T-1').stdout).toBe(`${ORDERS}/reply-in-time-${level}.yaml\n`);
    }
    expect(text(`${ORDERS}/reply-in-time-3.yaml`)).toContain('number: 督办〔2026〕3号\n');
    expect(text(`${ORDERS}/reply-in-time-3.yaml`)).toContain('说明二级督办（督办〔2026〕2号）');
    expect(text(`${ORDERS}/reply-in-time-3.yaml`)).toContain('signer: 总经理\n');
    expect(order('--as-of', '2026-05-05', '--task', 'T-1').code).toBe(2);
  });

  test.each([
    ['solve-at-onse', '没有任务“solve-at-onse”，是不是 solve-at-once？'],
    ['new-system', '任务 T-3 没有应发的督办单：还没有逾期；没有进展的话，一级督办自 2026-12-01 起应发'],
    ['T-1', '任务 T-1 没有应发的督办单：第 3 级已经发出（督办〔2026〕4号），下一级还没有到时候'],
  ])('says why there is none for %s', (task, said) => {
    const { code, stdout, stderr } = order('--as-of', '2026-05-25', '--task', task);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(files()).toHaveLength(4);
  });

  test('never writes over an order, one that was withdrawn included', () => {
    const withdrawn = 'result: { on: 2026-05-25, outcome: withdrawn, by: 分管副总经理 }\n';
    order('--as-of', '2026-05-25 18:00');
    const first = text(`${ORDERS}/solve-at-once-2.yaml`) + withdrawn;
    writeFileSync(join(folder, ORDERS, 'solve-at-once-2.yaml'), first);
    expect(order('--as-of', '2026-05-25').stdout).toBe(`${ORDERS}/solve-at-once-2-2.yaml\n`);
    expect(text(`${ORDERS}/solve-at-once-2.yaml`)).toBe(first);
    expect(text(`${ORDERS}/solve-at-once-2-2.yaml`)).toContain('number: 督办〔2026〕6号\n');
  });

  test('writes the English texts beside where the site has both languages', () => {
    const site = text('content/site.yaml').replace('locales: [zh-CN]', 'locales: [zh-CN, en]');
    writeFileSync(join(folder, 'content/site.yaml'), site);
    const english = 'content/translations/en/supervision-order.solve-at-once-2.yaml';
    expect(order('--as-of', '2026-05-25').stdout).toBe(`${ORDERS}/solve-at-once-2.yaml\n${english}\n`);
    expect(text(english)).toContain('due on 2026-04-30 18:00, 15 days late, 70% done of 100% planned');
    const { stdout } = run('check', '--workspace', folder, '--format', 'json');
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { file: string }[] };
    expect(diagnostics.filter(({ file }) => file.includes('solve-at-once-2'))).toEqual([]);
  });

  test('makes nothing from a workspace that has errors', () => {
    writeFileSync(join(folder, ORDERS, 'order-1.yaml'), 'number: [\n');
    const { code, stdout, stderr } = order('--as-of', '2026-05-25');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('order-1.yaml');
    expect(existsSync(join(folder, ORDERS, 'solve-at-once-2.yaml'))).toBe(false);
  });
});

describe('npm run new', () => {
  test('tells what it can make, and how', () => {
    const help = run('new', '--help');
    expect([help.code, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain('supervision-order');
    const usage = run('new', 'supervision-order', '--help').stdout;
    expect(usage).toContain(
      'npm run new -- supervision-order [--task ID] [--workspace DIR] [--as-of MOMENT] [--dry-run]',
    );
  });

  test.each([
    [[], '请写明新建什么'],
    [['supervision-ordr'], '不能新建“supervision-ordr”，是不是 supervision-order？'],
    [['supervision-order', '--as-of', '2026-02-30'], '“2026-02-30”不是存在的日期'],
  ])('refuses %s', (args, said) => {
    const { code, stdout, stderr } = run('new', ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});
