import { describe, expect, test } from 'vitest';
import { normPage } from '../../src/report/norms.ts';
import { shortfallLine, shortfallList } from '../../src/report/shortfalls.ts';
import { handbookOf } from '../helpers/handbook.ts';

const { contexts } = handbookOf();
const zh = contexts['zh-CN'];

describe('shortfalls', () => {
  const { lines, finding } = shortfallList(zh);

  test('stand in the order of their numbers, each with its tasks and indicators', () => {
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(lines.flatMap(({ tasks }) => tasks).length).toBe(zh.tasks.length);
    for (const { id, indicators } of lines) {
      const named = zh.workspace.records.shortfall.get(id)?.value.indicators ?? [];
      expect(indicators.map((line) => line.id).sort()).toEqual([...named].sort());
    }
  });

  test('are told apart by whether it helped', () => {
    for (const { off, state } of lines) expect(state).toBe(off > 0 ? 'off-target' : 'on-target');
    const mended = lines.filter(({ state }) => state === 'on-target').length;
    expect(finding).toBe(`10 个服务短板：${mended} 个指标已全部到目标，${10 - mended} 个还有指标未到`);
    expect(shortfallList(contexts.en).finding).not.toMatch(/\p{Script=Han}/u);
  });

  test('are nothing where there is none', () => {
    expect(shortfallLine('no-such', zh)).toBeUndefined();
    expect(shortfallList(handbookOf('minimal').contexts['zh-CN']).lines).toEqual([]);
  });
});

describe('norms', () => {
  test('name the clauses that carry each of their items', () => {
    const page = normPage('telecom-service-norms', zh);
    const carried = page?.items.filter(({ clauses }) => clauses.length > 0) ?? [];
    const clauses = [...zh.workspace.records.standard.values()].flatMap(({ value }) => value.clauses);
    const named = new Set(clauses.flatMap(({ norm }) => (norm?.startsWith('telecom-service-norms/') ? [norm] : [])));
    expect(carried.map(({ id }) => `telecom-service-norms/${id}`).sort()).toEqual([...named].sort());
    expect(carried.length).toBeGreaterThan(0);
    expect(normPage('no-such', zh)).toBeUndefined();
  });
});
