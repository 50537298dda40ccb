import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isMonth } from '../../src/model/month.ts';
import { TO_FILL } from '../../src/model/to-fill.ts';
import { readWorkspace } from '../helpers/folder.ts';
import { make } from './make.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
let folder = '';

/** The demonstration, with the figures of its last five months only: enough to be judged, and quick. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-records-'));
  for (const part of ['content', 'data']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  // Closed months would be held against the figures that are taken out below.
  const closed = ['data/published', 'content/translations/en/publication.yaml'];
  for (const part of ['content/cases', 'content/handbook', ...closed]) rmSync(join(folder, part), { recursive: true });
  for (const month of readdirSync(join(folder, 'data')).filter((name) => isMonth(name) && name < '2026-06')) {
    for (const file of ['measurements.csv', 'complaints.csv'])
      rmSync(join(folder, 'data', month, file), { force: true });
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const text = (path: string) => readFileSync(join(folder, path), 'utf8');

/** How each kind is made with the least that has to be typed, and where it then stands. */
const MADE: readonly [argv: string, path: string][] = [
  [
    'task hall-app --name 厅店预约 --owner channel --module channel-service --deadline 2027-03-31',
    'data/tasks/hall-app.yaml',
  ],
  ['shortfall slow-halls --name 排队久 --owner channel', 'data/shortfalls/slow-halls.yaml'],
  ['accepted-reason slow-one --indicator hall-satisfaction --until 2026-12-31', 'data/accepted-reasons/slow-one.yaml'],
  [
    'launch night-plan --name 夜间包 --kind product --process product-lifecycle --owner marketing',
    'data/launches/night-plan.yaml',
  ],
  ['meeting 2026-11-10-joint-meeting --attended channel,it', 'data/meetings/2026-11-10-joint-meeting.yaml'],
  [
    'experience-round round-9 --name 第九轮 --host hotline --from 2026-11-10 --to 2026-11-20',
    'data/experience-days/round-9.yaml',
  ],
  ['project faster-halls --name 快办 --owner channel', 'data/projects/faster-halls.yaml'],
  ['recognition best-shop --name 竞赛 --kind contest --organiser channel', 'data/recognitions/best-shop.yaml'],
  ['standard night-service --name 夜间服务 --owner hotline', 'content/standards/night-service.yaml'],
  ['standard commitment-night --name 夜间承诺 --owner hotline', 'content/standards/commitment-night.yaml'],
  ['appeal new-appeal --unit hedong --month 2026-09 --about hotline-satisfaction', 'data/appeals/new-appeal.yaml'],
  ['norm new-norms --name 新规范', 'content/norms/new-norms.yaml'],
  [
    'indicator night-answer --name 夜间接通率 --level kci --owner hotline --unit %',
    'content/indicators/night-answer.yaml',
  ],
  ['department lab --name 实验室 --line it', 'content/organisation/departments/lab.yaml'],
  ['process new-process --name 新过程 --owner it', 'content/processes/new-process/process.yaml'],
  ['stage problem-resolution/review --name 回访', 'content/processes/problem-resolution/05-review.yaml'],
  [
    'situation lost-phone --name 丢手机 --owner hotline --topic orders --clauses hall-service/opening',
    'content/situations/lost-phone.yaml',
  ],
  [
    'scorecard tiny --name 小卡 --subjects team --indicators urging-rate,hotline-quality-rate,fault-repair-timeliness',
    'content/scorecards/tiny.yaml',
  ],
];

/** Lists, to whose end they are put. */
const ADDED: readonly [argv: string, path: string][] = [
  ['term vip --name 大客户 --definition 用得多的客户。', 'content/glossary.yaml'],
  ['unit new-hall --name 新厅 --type hall --parent hedong', 'content/organisation/units.yaml'],
  ['committee third --name 第三委员会 --level branch --office channel', 'content/organisation/committees.yaml'],
  ['meeting-kind night-meeting --name 夜会 --host it', 'content/organisation/meetings.yaml'],
  ['complaint-category night --name 夜间 --owner hotline', 'content/complaints/categories.yaml'],
];

describe('npm run new', () => {
  test.each(MADE)('%s', async (argv, path) => {
    const made = await make(folder, ...argv.split(' '));
    expect([made.code, made.stdout]).toEqual([0, `${path}\n`]);
    expect(made.stderr.split('\n').length).toBeLessThanOrEqual(5);
    expect(made.stderr).toContain(`打开 ${path}`);
    expect(made.stderr.includes('placeholder-left')).toBe(text(path).includes(TO_FILL.zh));
  });

  test.each(ADDED)('%s', async (argv, path) => {
    const before = text(path);
    const made = await make(folder, ...argv.split(' '));
    expect([made.code, made.stdout]).toEqual([0, `${path}\n`]);
    expect(text(path).startsWith(before.trimEnd())).toBe(true);
    expect(text(path)).toContain(`- id: ${argv.split(' ')[1] ?? ''} `);
  });

  test.each(['norm other-norms --name 另一规范', 'term svip --name 更大的客户 --definition 用得更多的客户。'])(
    '%s is shown, then written, and not again',
    async (argv) => {
      const typed = argv.split(' ');
      const before = [...readdirSync(join(folder, 'content/norms')), text('content/glossary.yaml')];
      const shown = await make(folder, ...typed, '--dry-run');
      expect(shown.code).toBe(0);
      expect([...readdirSync(join(folder, 'content/norms')), text('content/glossary.yaml')]).toEqual(before);
      const { stdout } = await make(folder, ...typed);
      expect(shown.stdout).toBe(`# ${stdout}${text(stdout.trim())}`);
      const again = await make(folder, ...typed);
      expect([again.code, again.stdout]).toEqual([2, '']);
      expect(again.stderr).toMatch(/已经有.*没有写文件/);
    },
  );

  test('leaves a workspace without errors, and no file half made', () => {
    expect(() => readWorkspace(folder)).not.toThrow();
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'));
    expect(left).toEqual([]);
  });

  test('goes on with numbers, takes the chair from the rules, shares out a hundred points', () => {
    expect(text('data/tasks/hall-app.yaml')).toContain('number: "T-16"');
    expect(text('data/shortfalls/slow-halls.yaml')).toContain('number: 11 ');
    expect(text('data/meetings/2026-11-10-joint-meeting.yaml')).toContain('chair: 分管服务的副总经理');
    expect(text('content/scorecards/tiny.yaml').match(/weight: 3[34]/g)).toEqual([
      'weight: 34',
      'weight: 33',
      'weight: 33',
    ]);
    expect(text('content/standards/commitment-night.yaml')).toContain('remedy: 待填：');
  });

  test.each([
    ['task x2 --name 厅', ['还要写明：', '--owner  责任部门', '--module', '--deadline', 'Still to be given:']],
    ['task x2 --name 厅 --owner chanel --module channel-service --deadline 2027-03-31', ['没有“chanel”', 'channel？']],
    ['task x2 --name 厅 --owner channel --module chanel-service --deadline 2027-03-31', ['是不是 channel-service？']],
    ['task x2 --name 厅 --owner channel --module channel-service --deadline 2027-02-30', ['“2027-02-30”写法不对']],
    ['task Hall_App --name 厅', ['编号“Hall_App”写法不对']],
    ['task --name 厅', ['请写明编号：npm run new -- task 编号']],
    ['stage problem-resolutio/look-back --name 回访', ['没有过程“problem-resolutio”']],
    ['meeting 2026-11-10-night --attended it', ['没有“night”这类会议', 'joint-meeting']],
    ['indicator x2 --name 率 --level kqx --owner it --unit %', ['没有“kqx”', 'kqi']],
    [
      'situation x2 --name 丢 --owner it --topic orders --clauses hall-service/openin',
      ['是不是 hall-service/opening？'],
    ],
  ])('%s is refused with what is missing or near', async (argv, said) => {
    const { code, stdout, stderr } = await make(folder, ...argv.split(' '));
    expect([code, stdout]).toEqual([2, '']);
    for (const each of said) expect(stderr).toContain(each);
  });
});
