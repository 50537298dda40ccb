import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { openHistory, sentencesOf, sideOf, workspaceChanges } from '../../src/diff/index.ts';
import { folderReader, gitReader, loadWorkspace, openRepository, type Reader } from '../../src/load/index.ts';
import type { History } from '../../src/model/history.ts';
import { TestRepository } from '../helpers/repository.ts';

const MARKET = 'content/organisation/departments/market.yaml';
const CHANNEL = 'content/organisation/departments/channel.yaml';
const HALLS = 'content/indicators/halls.yaml';
const HALLS_EN = 'content/translations/en/indicator.yaml';
const indicator = (more = '') =>
  `name: 服营厅满意度\nlevel: kpi\nowner: market\nunit: "%"\nprecision: 2\ndirection: higher\nformula: { kind: ratio, numerator: 满意, denominator: 有效 }\ntargets:\n  - { from: 2026-01, target: 90 }\n${more}`;
const START = {
  'content/site.yaml': 'name: 手册\noperator: 样例\n',
  [MARKET]: 'name: 市场部\n',
  [CHANNEL]: 'name: 渠道部\n',
  [HALLS]: indicator(),
  'data/2026-01/measurements.csv': 'unit,indicator\n',
};

/** A repository with everything entered in one commit. */
function started(folder = ''): TestRepository {
  const files = Object.entries(START).map(([path, text]) => [folder + path, text] as const);
  const repository = new TestRepository();
  repository.write(Object.fromEntries(files)).commit('First entry');
  return repository;
}

/** Summaries with the sentences in Chinese, newest first. */
const told = ({ changeSets }: History) =>
  changeSets.map(({ revision, records }) => [revision.summary, ...records.flatMap(sentencesOf).map(({ zh }) => zh)]);

const historyOf = (repository: TestRepository, folder = '') => openHistory(join(repository.directory, folder));

describe('the change log', () => {
  test('tells of records by field, with names as they were at each commit', () => {
    using repository = started();
    repository.write({ [HALLS]: indicator('  - { from: 2026-11, target: 92 }\n') }).commit('Raise the target');
    repository.write({ [HALLS]: indicator().replace('owner: market', 'owner: channel') }).commit('Move it');
    repository.write({ [CHANNEL]: 'name: 渠道管理部\n' }).commit('Rename the department');
    expect(told(historyOf(repository))).toEqual([
      ['Rename the department', '渠道管理部：部门名称 “渠道部” → “渠道管理部”'],
      ['Move it', '服营厅满意度：责任部门 市场部 → 渠道部', '服营厅满意度：删除目标值：目标值 92（2026-11 起）'],
      ['Raise the target', '服营厅满意度：目标值 90 → 92（2026-11 起）'],
      ['First entry', '新增部门“渠道部”', '新增部门“市场部”', '新增指标“服营厅满意度”'],
    ]);
  });

  test('leaves out figures, prose, line ends, comments and translations', () => {
    using repository = started();
    repository.write({ 'data/2026-01/measurements.csv': 'unit,indicator\nx,y\n' }).commit('Figures');
    repository.write({ 'content/handbook/a.mdx': '---\ntitle: 甲\n---\n' }).commit('Prose');
    repository.write({ [HALLS]: `# 说明\n${indicator()}`.replaceAll('\n', '\r\n') }).commit('Comments');
    repository.write({ [HALLS_EN]: 'halls: { name: Satisfaction }\n' }).commit('English');
    expect(told(historyOf(repository)).map(([summary]) => summary)).toEqual(['First entry']);
  });

  test('says in English what was in English at that commit', () => {
    using repository = started();
    repository
      .write({ [HALLS_EN]: 'halls: { name: Satisfaction }\n', [HALLS]: indicator('key: true\n') })
      .commit('Key');
    repository.write({ [HALLS_EN]: 'halls: { name: Contentment }\n', [HALLS]: indicator() }).commit('Not key');
    const english = historyOf(repository).changeSets.map(
      ({ records }) => records.flatMap(sentencesOf).map(({ en }) => en)[0],
    );
    expect(english.slice(0, 2)).toEqual([
      'Contentment: Key indicator: no longer said (was yes)',
      'Satisfaction: Key indicator: yes',
    ]);
  });

  test('knows a record again whose file was renamed', () => {
    using repository = started();
    repository.rename(CHANNEL, 'content/organisation/departments/channels.yaml').commit('New id');
    const [last] = historyOf(repository).changeSets;
    expect(last?.records).toMatchObject([
      { kind: 'department', id: 'channels', formerId: 'channel', change: 'changed' },
    ]);
  });

  test('tells of a change that is taken back as two', () => {
    using repository = started();
    repository.write({ [HALLS]: indicator().replace('target: 90', 'target: 91') }).commit('Raise');
    repository.git('revert', '--no-edit', 'HEAD');
    expect(told(historyOf(repository)).slice(0, 2)).toEqual([
      ['Revert "Raise"', '服营厅满意度：目标值 91 → 90（更正 2026-01 起的值）'],
      ['Raise', '服营厅满意度：目标值 90 → 91（更正 2026-01 起的值）'],
    ]);
  });

  test('tells of a merge once, for all that it brought', () => {
    using repository = started();
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.write({ [MARKET]: 'name: 市场一部\n' }).commit('Try');
    repository.write({ [MARKET]: 'name: 市场经营部\n' }).commit('Keep');
    repository.git('switch', '--quiet', 'main');
    repository.write({ [CHANNEL]: 'name: 渠道管理部\n' }).commit('Meanwhile');
    repository.merge('topic', "Merge branch 'topic'\n\nCall departments by their new names");
    expect(told(historyOf(repository)).slice(0, 2)).toEqual([
      ['Call departments by their new names', '市场经营部：部门名称 “市场部” → “市场经营部”'],
      ['Meanwhile', '渠道管理部：部门名称 “渠道部” → “渠道管理部”'],
    ]);
  });

  test('is not torn by a file that could not be read for a while', () => {
    using repository = started();
    repository.write({ [HALLS]: 'name: [\n<<<<<<< HEAD\n' }).commit('Broken');
    repository.write({ [HALLS]: indicator().replace('target: 90', 'target: 91') }).commit('Mended');
    expect(told(historyOf(repository)).slice(0, -1)).toEqual([
      ['Mended', '服营厅满意度：目标值 90 → 91（更正 2026-01 起的值）'],
    ]);
  });

  test('is that of the workspace in its folder', () => {
    using repository = started('手册/');
    repository.write({ [`手册/${MARKET}`]: 'name: 市场经营部\n', [MARKET]: 'name: other\n' }).commit('Rename');
    const history = historyOf(repository, '手册');
    expect(history.folder).toBe('手册/');
    expect(told(history)[0]).toEqual(['Rename', '市场经营部：部门名称 “市场部” → “市场经营部”']);
    expect([...history.lastChanged.keys()]).toContain(MARKET);
  });

  test('is the same however often it is read', () => {
    using repository = started();
    repository.write({ [MARKET]: 'name: 市场经营部\n' }).commit('Rename');
    expect(historyOf(repository)).toEqual(historyOf(repository));
  });
});

test('two revisions are compared without checking them out, as two folders would be', () => {
  using repository = started();
  repository.write({
    [HALLS]: indicator('  - { from: 2026-11, target: 92 }\n'),
    [HALLS_EN]: 'halls: { name: Satisfaction }\n',
  });
  repository.remove(CHANNEL).commit('Raise the target');
  const opened = openRepository(repository.directory);
  const side = (reader: Reader) => sideOf(loadWorkspace(reader));
  const [was, is] = [side(gitReader(opened, 'HEAD~1')), side(gitReader(opened, 'HEAD'))];
  const changes = workspaceChanges(was, is);
  expect(changes.flatMap(sentencesOf).map(({ zh }) => zh)).toEqual([
    '删除部门“渠道部”',
    '服营厅满意度：目标值 90 → 92（2026-11 起）',
    '服营厅满意度：英文译文有修改，1 处',
  ]);
  expect(workspaceChanges(was, side(folderReader(repository.directory)))).toEqual(changes);
});

describe('when a file was last changed', () => {
  test('is the last commit that touched it, whatever lies uncommitted', () => {
    using repository = started();
    repository.write({ [MARKET]: 'name: 市场经营部\n' }).commit('Rename');
    repository.write({ [MARKET]: 'name: 别的\n', [CHANNEL]: 'name: 别的\n' });
    const { lastChanged } = historyOf(repository);
    expect(lastChanged.get(MARKET)?.summary).toBe('Rename');
    expect(lastChanged.get(CHANNEL)?.summary).toBe('First entry');
  });

  test('is known of a file under its new name, and of none that is gone', () => {
    using repository = started();
    repository.rename(MARKET, 'content/organisation/departments/markets.yaml').remove(CHANNEL).commit('Move');
    const { lastChanged } = historyOf(repository);
    expect(lastChanged.get('content/organisation/departments/markets.yaml')?.summary).toBe('Move');
    expect(lastChanged.has(MARKET) || lastChanged.has(CHANNEL)).toBe(false);
  });
});

describe('where there is no history, it says why and nothing else', () => {
  const why = (repository: TestRepository) => {
    const { missing, changeSets, lastChanged } = historyOf(repository);
    expect(changeSets.length + lastChanged.size).toBe(0);
    return missing;
  };

  test('no repository, no commit, no git, a part of it only', () => {
    using repository = started();
    expect(historyOf(repository).missing).toBeUndefined();
    using unborn = new TestRepository();
    unborn.write(START);
    expect(why(unborn)).toBe('no-commits');
    using clone = new TestRepository();
    repository.write({ [MARKET]: 'name: 市场经营部\n' }).commit('Rename');
    clone.git('fetch', '--quiet', '--depth=1', pathToFileURL(repository.directory).href, 'main');
    clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    expect(why(clone)).toBe('shallow');
    unborn.remove('.git');
    expect(why(unborn)).toBe('no-repository');
    vi.stubEnv('PATH', '/nowhere');
    expect(why(repository)).toBe('no-git');
    vi.unstubAllEnvs();
  });
});
