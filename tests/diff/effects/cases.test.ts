import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareWorkspaces, diffMarkdown } from '../../../src/diff/index.ts';
import { loadWorkspace } from '../../../src/load/index.ts';
import { LANGUAGES } from '../../../src/model/diagnostic.ts';
import { diffCases, type DiffCase } from '../../helpers/diff-cases.ts';

const AS_OF = '2026-11-05';
const cases = diffCases('effects/cases');

const compared = ({ before, after }: Pick<DiffCase, 'before' | 'after'>) =>
  compareWorkspaces(loadWorkspace(before), loadWorkspace(after), () => AS_OF);

/** The comment in each language, one below the other. */
function written(each: DiffCase): string {
  const comparison = compared(each);
  const said = LANGUAGES.map((language) => diffMarkdown(comparison, { language, base: 'main', head: each.name }));
  return said.join('\n---\n\n');
}

test('there are enough cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(25);
});

describe.each(cases)('$name', (each) => {
  test('is told as expected', () => {
    const said = written(each);
    // Never taken over by itself: what is said now lies beside what is expected, for whoever looks at it.
    if (said !== each.expected) writeFileSync(join(each.folder, 'expected-changed.md'), said);
    expect(said).toBe(each.expected);
  });

  test('says that no result changes where none does, and only there', () => {
    const { effects } = compared(each);
    if (!effects) return;
    const { cards, values, tasks, closings, links, gaps } = effects;
    const all = [cards, values, tasks, closings, links.gained, links.lost, gaps.gained, gaps.lost];
    expect(/结果都不变|都没有改动/.test(each.expected)).toBe(all.every(({ length }) => length === 0));
  });

  test('has the contrary effect when it is taken back, and none where nothing changed', () => {
    const [there, back] = [compared(each), compared({ before: each.after, after: each.before })];
    if (there.effects && back.effects) {
      const turns = ({ effects }: typeof there, way: 'before' | 'after') =>
        effects?.values.map(({ unit, indicator, month, published }) => [unit, indicator, month, published[way]]).sort();
      expect(turns(back, 'after')).toEqual(turns(there, 'before'));
      expect(back.effects.gaps.gained.map(({ code }) => code)).toEqual(there.effects.gaps.lost.map(({ code }) => code));
      expect(back.effects.links.lost.length).toBe(there.effects.links.gained.length);
    }
    const { effects, records, measurements } = compared({ before: each.after, after: each.after });
    expect([records, measurements]).toEqual([[], []]);
    if (effects) expect([effects.cards, effects.values, effects.tasks]).toEqual([[], [], []]);
  });
});
