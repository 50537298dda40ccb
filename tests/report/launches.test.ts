import { describe, expect, test } from 'vitest';
import {
  launchesIn,
  launchPage,
  launchRegister,
  launchStates,
  needsAttention,
} from '../../src/report/launches/index.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];
const ids = launchStates(zh).map(({ launch }) => launch);
const pageOf = (id: string, context = zh) => {
  const page = launchPage(id, context);
  if (!page) throw new Error(`there is no ${id}`);
  return page;
};

test('the register names every launch once, what needs attention before what is live, what has ended last', () => {
  const lines = launchRegister(zh).rows.map(({ line }) => line);
  expect(lines.map(({ id }) => id).sort()).toEqual(ids.toSorted());
  const held = lines.map(({ state }) => state).lastIndexOf('held');
  expect(held).toBeGreaterThanOrEqual(0);
  expect(held).toBeLessThan(lines.findIndex(({ state }) => state === 'live'));
  expect(lines.findLastIndex(({ ended }) => ended === null)).toBeLessThan(
    lines.findIndex(({ ended }) => ended !== null),
  );
});

test('each filter shows as many as it says, and the phases share them out', () => {
  const { rows, filters } = launchRegister(zh);
  for (const { filter, count } of filters) {
    expect(rows.filter((row) => row.filters.includes(filter))).toHaveLength(count);
  }
  const phases = filters.filter(({ filter }) => ['under-way', 'live', 'ended'].includes(filter));
  expect(phases.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
});

test('the register shows the indicator that counts launches, as the engine has it', () => {
  const { counted } = launchRegister(zh);
  expect(counted.map(({ figure }) => figure.indicator)).toEqual(['launch-full-standard-rate']);
  for (const { month, figure } of counted) {
    const live = ids.map((id) => pageOf(id)).filter((page) => page.live?.startsWith(month));
    const full = launchStates(zh).filter(({ launch, isFullStandard }) => {
      return isFullStandard === true && live.some(({ line }) => line.id === launch);
    });
    expect(figure.value).toBe(`${((100 * full.length) / live.length).toFixed(2)}%`);
  }
});

test('a launch that has not ended stands in its stage and its process, no other', () => {
  for (const id of ids) {
    const { line } = pageOf(id);
    const here = (stage: string) => launchesIn({ process: line.process, stage }, zh).some((each) => each.id === id);
    const stages = line.strip.filter((stage) => here(stage.id)).map((stage) => stage.id);
    expect(stages).toEqual(line.ended === null ? [line.stage.id] : []);
    expect(launchesIn({ process: line.process }, zh).some((each) => each.id === id)).toBe(line.ended === null);
  }
});

describe('every launch', () => {
  test.each(ids)('%s: what it still has to pass has not passed, and nothing that blocks it is left out', (id) => {
    const { toPass, stages, line } = pageOf(id);
    for (const { state } of toPass) expect(['passed', 'not-applicable']).not.toContain(state);
    const open = stages
      .filter(({ place }) => place === 'behind' || place === 'current')
      .flatMap(({ points }) => points.filter(({ state, isBlocking }) => isBlocking && state === 'failed'));
    const left = open.filter(({ id: point }) => !toPass.some((each) => each.id === point));
    expect(line.ended === null ? left : []).toEqual([]);
    if (line.isWaived) expect(toPass.some(({ state }) => state === 'waived')).toBe(true);
  });

  test.each(ids)('%s: what happened is told newest first, nothing after the as-of date', (id) => {
    const days = pageOf(id).history.map(({ on }) => on);
    expect(days).toEqual(days.toSorted().reverse());
    expect(days.every((day) => day <= zh.asOf)).toBe(true);
  });

  test.each(ids)('%s: a stage that is left out of the page has no review and no result', (id) => {
    for (const { isReviewed, reviews, points } of pageOf(id).stages) {
      if (isReviewed) continue;
      expect(reviews).toEqual([]);
      expect(points.every(({ on }) => on === undefined)).toBe(true);
    }
  });

  test.each(ids)('%s: English has no Chinese left', (id) => {
    expect(JSON.stringify(pageOf(id, contexts.en))).not.toMatch(/\p{Script=Han}/u);
  });
});

test('a waiver in force needs attention; one whose launch has ended does not', () => {
  const lines = launchRegister(zh).rows.map(({ line }) => line);
  for (const line of lines.filter(({ isWaived }) => isWaived)) {
    expect(needsAttention(line)).toBe(true);
    expect(pageOf(line.id).waivers.some(({ state, daysLeft = -1 }) => state === 'in-force' && daysLeft >= 0)).toBe(
      true,
    );
  }
  for (const line of lines.filter(({ ended }) => ended !== null)) expect(needsAttention(line)).toBe(false);
});
