import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/check/index.ts';
import { folderReader, loadWorkspace } from '../../src/load/index.ts';
import { contextFor, type Context } from '../../src/report/context.ts';
import { projectLines, projectOverview, projectPage } from '../../src/report/projects/index.ts';
import { scoresAt } from '../../src/report/scores-at.ts';
import { trackTasks } from '../../src/track/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { workspace } = checkWorkspace(loadWorkspace(folderReader(ROOT)));

function at(asOf: string, language: 'zh-CN' | 'en' = 'zh-CN'): Context {
  return contextFor(
    { workspace, scores: scoresAt(workspace, asOf), tasks: trackTasks(workspace, asOf), asOf },
    language,
  );
}
const NOW = at('2026-11-05');
const page = (id: string, context = NOW) => {
  const found = projectPage(id, context);
  if (!found) throw new Error(`no project ${id}`);
  return found;
};

describe('the overview of projects', () => {
  test('says how many there are and how they stand, the late ones first', () => {
    const { finding, lines } = projectOverview(NOW);
    expect(finding).toBe('2 个改进项目：1 个晚于计划，1 个已结项');
    expect(lines.map(({ id, state }) => [id, state])).toEqual([
      ['hall-three-lines', 'late'],
      ['hall-satisfaction-2008', 'finished'],
    ]);
  });

  test('shows a department, and an indicator, its own', () => {
    expect(projectLines(({ owner }) => owner === 'channel', NOW)).toHaveLength(2);
    expect(projectLines(({ indicators }) => indicators?.includes('hall-waiting-minutes') === true, NOW)).toHaveLength(
      1,
    );
  });
});

describe('the running project', () => {
  test('has its effect and its delay in the heading, in both languages', () => {
    expect(page('hall-three-lines').finding).toBe(
      '服营厅三道防线分流：试点有效，比对照多改善 1.70 个百分点；进度晚 11 个工作日',
    );
    expect(page('hall-three-lines', at('2026-11-05', 'en')).finding).toBe(
      'Three lines of defence in service halls: the pilot worked: 1.70 points better than the control; 11 working days behind',
    );
  });

  test('says that a difference within the noise is none, before enough months have passed', () => {
    const early = page('hall-three-lines', at('2026-02-10'));
    expect(early.line.verdict).toBe('within-noise');
    expect(early.finding).toContain('在波动之内');
    expect(early.effect?.detail).toContain('含零：可能只是波动。');
  });

  test('does not know its effect before its pilot, nor what was learnt later', () => {
    const before = page('hall-three-lines', at('2025-07-31'));
    expect(before.line).toMatchObject({ verdict: 'not-measured', effect: '还没有试点以后的数' });
    expect(before.rollOutRows.every(({ state }) => state === 'to-come')).toBe(true);
    expect(before.line.phase).toBe('河东试点');
  });

  test('has one who is late in its register, and its causes counted', () => {
    const { rollOutRows, rollOut, pareto } = page('hall-three-lines');
    expect(rollOut).toBe('11 个推广点：8 个已落地，1 个学完待落地，1 个逾期没学完');
    expect(rollOutRows.filter(({ state }) => state === 'late').map(({ where }) => where)).toEqual(['云岭分公司']);
    expect(pareto?.finding).toBe('4 个要因占 79%');
    expect(pareto?.items.at(-1)?.cumulated).toBe('100%');
  });
});

describe('the project of 2008', () => {
  const { effect, finding, bones, kept } = page('hall-satisfaction-2008');

  test('was on target in every month that was reported, and claims no more', () => {
    expect(finding).toBe('服务厅满意度提升（2008年）：试点后 5 个月每月不低于 95.00%');
    expect(effect?.detail).toContain('不能说改善了多少');
    expect(effect?.rows.map(({ change }) => change)).toEqual(['—', '—', '—', '—', '—']);
  });

  test('shows the figures as they were printed', () => {
    expect(effect?.written?.rows.map(({ figures }) => figures.slice(0, 4))).toEqual([
      ['94.50', '94.54', '97.31', '—'],
      ['91.39', '91.72', '92.31', '—'],
      ['92.63', '91.72', '96.31', '—'],
      ['—', '—', '—', '≥ 95.00'],
      ['—', '—', '—', '≥ 95.00'],
    ]);
  });

  test('has eight bones with six key causes, and leads to where its results stay', () => {
    expect(bones).toHaveLength(8);
    expect(bones.flatMap(({ causes }) => causes.filter(({ key }) => key))).toHaveLength(6);
    expect(kept.flatMap(({ links }) => links.map(({ path }) => path))).toEqual([
      'standards/hall-service/',
      'processes/service-consumption/order-handling/#counter-flow',
      'indicators/hall-satisfaction/',
    ]);
  });
});
