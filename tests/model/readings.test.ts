import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asItReads, readingOn, readingsOf, textBefore, type StandardText } from '../../src/model/readings.ts';
import type { Clause, Standard, StandardVersion, TouchedClause } from '../../src/model/records/standard.ts';

const said = (version: string, effective: string, more: Partial<StandardVersion> = {}): StandardVersion => ({
  version,
  effective,
  change: '改',
  reason: '因',
  ...more,
});

const STANDARD: Standard = {
  name: '标准',
  type: 'commitment',
  owner: 'service',
  summary: '十五秒接起。',
  appliesTo: ['全体客户'],
  clauses: [
    { id: 'answer', text: '15秒内应答。', limit: { atMost: 15, unit: '秒' } },
    { id: 'call-back', text: '30分钟内回拨。' },
  ],
  remedy: '补偿5元。',
  versions: [
    said('1.0', '2025-01-01'),
    said('2.0', '2026-01-01', {
      clauses: [
        { id: 'answer', was: { text: '20秒内应答。', limit: { atMost: 20, unit: '秒' }, check: '抽查' } },
        { id: 'call-back', added: true },
        { id: 'paper-form', removed: true, was: { text: '填写意见卡。' } },
        { id: 'queue', removed: true, after: 'answer', was: { text: '播报排队人数。' } },
      ],
      was: { summary: '二十秒接起。', noRemedy: true },
    }),
    said('2.1', '2027-01-01', { was: { remedy: '补偿3元。', appliesTo: ['公众客户'] } }),
  ],
};
const ids = ({ clauses }: StandardText) => clauses.map(({ id }) => id);

describe('versions rebuilt backwards', () => {
  const [first, second, newest] = readingsOf(STANDARD);

  test('the newest is the file', () => {
    expect(newest?.text).toEqual({
      summary: STANDARD.summary,
      appliesTo: STANDARD.appliesTo,
      clauses: STANDARD.clauses,
      remedy: STANDARD.remedy,
    });
    expect(asItReads(STANDARD, '2027-01-01')).toBe(STANDARD);
  });

  test('what a version did not touch is as it was', () => {
    expect(second?.text).toEqual({ ...newest?.text, remedy: '补偿3元。', appliesTo: ['公众客户'] });
  });

  test('what was added is gone, what was changed and removed is back in its place', () => {
    expect(first && ids(first.text)).toEqual(['paper-form', 'answer', 'queue']);
    expect(first?.text.clauses[1]).toEqual({
      id: 'answer',
      text: '20秒内应答。',
      limit: { atMost: 20, unit: '秒' },
      check: '抽查',
    });
    expect(first?.text.summary).toBe('二十秒接起。');
    expect(first?.text).not.toHaveProperty('remedy');
  });

  test('each is in force until the day before the next', () => {
    expect(readingsOf(STANDARD).map(({ from, until }) => [from, until])).toEqual([
      ['2025-01-01', '2025-12-31'],
      ['2026-01-01', '2026-12-31'],
      ['2027-01-01', undefined],
    ]);
  });
});

test.each([
  ['2024-12-31', undefined],
  ['2025-01-01', '1.0'],
  ['2025-12-31', '1.0'],
  ['2026-01-01', '2.0'],
  ['2026-12-31', '2.0'],
  ['2027-01-01', '2.1'],
  ['2099-12-31', '2.1'],
])('on %s version %s is in force', (day, version) => {
  expect(readingOn(STANDARD, day)?.version.version).toBe(version);
});

test('before its first day a standard reads as it was announced', () => {
  expect(asItReads(STANDARD, '2024-06-01')).toEqual(asItReads(STANDARD, '2025-06-01'));
});

test('a standard of one version has always read so', () => {
  const only = { ...STANDARD, versions: STANDARD.versions.slice(0, 1) };
  expect(readingsOf(only).map(({ text }) => text.clauses)).toEqual([STANDARD.clauses]);
  expect(asItReads(only, '2020-01-01')).toEqual(only);
});

test('what a version says wrongly is left undone', () => {
  const text = { summary: '一', appliesTo: [], clauses: [{ id: 'answer', text: '应答。' }] };
  const wrong: TouchedClause[] = [
    { id: 'none', was: { text: '无' } },
    { id: 'answer', removed: true, was: { text: '旧' } },
    { id: 'gone', removed: true },
  ];
  expect(textBefore(said('2.0', '2026-01-01', { clauses: wrong }), text)).toEqual(text);
});

describe('laws', () => {
  const texts = fc.constantFrom('甲', '乙', '丙');
  const clauseIds = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
  /** The order of clauses that stay does not change: only that is recorded. */
  const stands = clauseIds.chain((found) =>
    fc.tuple(...found.toSorted().map((id) => texts.map((text): Clause => ({ id, text })))),
  );

  /** A version that leads from one text to another. */
  function versionBetween(before: readonly Clause[], after: readonly Clause[]): StandardVersion {
    const added = after.filter(({ id }) => !before.some((each) => each.id === id));
    const changed = before.filter(({ id, text }) => after.some((each) => each.id === id && each.text !== text));
    const removed = before.filter(({ id }) => !after.some((each) => each.id === id));
    const clauses: TouchedClause[] = [
      ...added.map(({ id }) => ({ id, added: true })),
      ...changed.map(({ id, text }) => ({ id, was: { text } })),
      ...removed.map(({ id, text }) => {
        const after = before[before.findIndex((each) => each.id === id) - 1]?.id;
        return { id, removed: true, was: { text }, ...(after !== undefined && { after }) };
      }),
    ];
    return said('2.0', '2026-01-01', clauses.length > 0 ? { clauses } : {});
  }

  test('undoing what led from one text to another gives the one', () => {
    fc.assert(
      fc.property(stands, stands, (before, after) => {
        const text = { summary: '一', appliesTo: [] };
        expect(textBefore(versionBetween(before, after), { ...text, clauses: after }).clauses).toEqual(before);
      }),
    );
  });

  test('versions chain: each text is that of the next one undone', () => {
    fc.assert(
      fc.property(fc.array(stands, { minLength: 1, maxLength: 5 }), (history) => {
        const versions = history.map((after, i) => ({
          ...versionBetween(history[i - 1] ?? after, after),
          version: `${i}`,
          effective: `20${20 + i}-01-01`,
        }));
        const standard = { ...STANDARD, clauses: [...(history.at(-1) ?? [])], versions };
        expect(readingsOf(standard).map(({ text }) => text.clauses)).toEqual(history);
      }),
    );
  });
});
