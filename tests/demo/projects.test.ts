import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/check/index.ts';
import { folderReader, loadWorkspace } from '../../src/load/index.ts';
import { openScores, projectEffect } from '../../src/score/index.ts';
import { trackProjects } from '../../src/track/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { workspace } = checkWorkspace(loadWorkspace(folderReader(ROOT)));
const projectAt = (id: string, day: string) => trackProjects(workspace, day).find(({ project }) => project === id);

describe('the project of 2008', () => {
  const { plan } = projectAt('hall-satisfaction-2008', '2026-11-05') ?? {};

  test('has the schedule that its report prints, from durations and dependencies alone', () => {
    const days = Object.fromEntries(plan?.works.map(({ work, start, finish }) => [work, `${start} ${finish}`]) ?? []);
    expect(days).toEqual({
      // Survey: 30 June to 10 July.
      'satisfaction-survey': '2008-06-30 2008-07-04',
      'capability-workshop': '2008-06-30 2008-07-08',
      'rivals-survey': '2008-06-30 2008-07-04',
      material: '2008-07-07 2008-07-09',
      discussion: '2008-07-09 2008-07-09',
      minutes: '2008-07-10 2008-07-10',
      // The plan is ready at the end of July.
      'draft-plan': '2008-07-10 2008-07-31',
      // The pilot is in August.
      'choose-hall': '2008-08-01 2008-08-02',
      explain: '2008-08-03 2008-08-03',
      run: '2008-08-04 2008-08-28',
      'sum-up': '2008-08-29 2008-08-30',
      // Improved and rolled out from September to November.
      improve: '2008-09-01 2008-09-03',
      'roll-out-flow': '2008-09-04 2008-09-12',
      'roll-out': '2008-09-16 2008-11-27',
      // Consolidated in December.
      control: '2008-12-01 2008-12-26',
      'fix-results': '2008-12-01 2008-12-26',
      distil: '2008-12-29 2008-12-30',
    });
    expect([plan?.start, plan?.end]).toEqual(['2008-06-30', '2008-12-30']);
  });

  test('leaves its minutes fifteen days, nothing else more than the one before December', () => {
    const slack = new Map(plan?.works.map((work) => [work.work, work.slack]));
    expect(slack.get('minutes')).toBe(16);
    expect(Math.max(...[...slack].filter(([id]) => id !== 'minutes').map(([, days]) => days))).toBe(1);
    expect(plan?.works.filter(({ critical }) => !critical).map(({ work }) => work)).toEqual(['minutes']);
  });

  test('is closed, and has not begun before its first day', () => {
    expect(projectAt('hall-satisfaction-2008', '2026-11-05')).toMatchObject({
      state: 'finished',
      actual: 100,
      slip: 0,
    });
    expect(projectAt('hall-satisfaction-2008', '2008-06-29')?.state).toBe('not-started');
  });
});

describe('the running project on 5 November 2026', () => {
  test('is in its roll-out, late because the terminals were', () => {
    const state = projectAt('hall-three-lines', '2026-11-05');
    expect(state).toMatchObject({ state: 'late', phase: 'roll-out' });
    expect([state?.plan.end, state?.forecast, state?.slip]).toEqual(['2026-12-07', '2026-12-22', 11]);
  });

  test('raised satisfaction in its pilot by more than in its control, and by more than chance', () => {
    const { results } = workspace.records.project.get('hall-three-lines')?.value ?? {};
    const effect = results && projectEffect(results, workspace, openScores(workspace), '2026-10');
    expect(effect?.series.map(({ before, after }) => [before.value, after.value])).toEqual([
      [93.63, 96.75],
      [92.99, 94.41],
      [93.44, 94.87],
    ]);
    expect(effect?.gain).toMatchObject({ change: 1.7, verdict: 'better' });
  });
});
