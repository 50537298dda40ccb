import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { INSTALLATION } from '../../scripts/lib/options.ts';
import { ownBasis, rowsText } from '../../src/closing/basis/index.ts';
import { faultsOf } from '../../src/closing/faults.ts';
import { textOf, type Lines } from '../../src/closing/lines.ts';
import { takeMonth, withRevision } from '../../src/closing/index.ts';
import { folderReader, layered, loadWorkspace } from '../../src/load/index.ts';
import { readYaml } from '../../src/load/yaml/read.ts';
import type { KindName } from '../../src/model/kinds.ts';
import type { Publication } from '../../src/model/records/publication.ts';
import { lineColumn } from '../../src/model/source.ts';
import type { Measurement, Workspace } from '../../src/model/workspace.ts';
import { computedAt, judged } from '../../src/report/judged.ts';
import { mutationsOf, type Mutation } from './mutate.ts';

const MONTH = '2026-06';
const AS_OF = '2026-11-05';
/** Kinds that figures are made from. */
const KINDS: readonly KindName[] = [
  'indicator',
  'scorecard',
  'unit',
  'department',
  'adjustments',
  'task',
  'progress',
  'supervision',
  'launch',
  'process',
  'stage',
];
const { workspace } = judged(loadWorkspace(folderReader(INSTALLATION)), () => AS_OF);
const taken = takeMonth(computedAt(workspace, AS_OF), MONTH);
const publication = withRevision(MONTH, undefined, taken, { on: AS_OF, asOf: AS_OF });

/** True where what the month rests on is told apart from what it was. */
function isNoticed(changed: Workspace): boolean {
  const { lines, rows } = ownBasis(computedAt(changed, AS_OF), MONTH);
  const own = (of: Lines) => textOf(new Map([...of].filter(([key]) => !key.startsWith('earlier/'))));
  return own(lines) !== own(taken.snapshot.basis) || rowsText(rows) !== rowsText(taken.basis.rows);
}

/** True where any figure of the month is another, all of them computed again. */
function isAnother(changed: Workspace): boolean {
  const { values, scores } = takeMonth(computedAt(changed, AS_OF), MONTH).snapshot;
  return textOf(values) !== publication.values || textOf(scores) !== publication.scores;
}

/** Of values that stand in many records so many are tried until one is noticed. */
const TRIED = 2;

/** Mutations of each value of the schema, in records that are spread over all; of monthly ones those of the month. */
function tried(kind: KindName): Mutation[] {
  const found = [...mutationsOf(workspace, kind)].filter(({ id }) => !/^\d{4}-\d{2}$/.test(id) || id === MONTH);
  return [...Map.groupBy(found, ({ pattern }) => pattern).values()].flatMap((alike) => {
    const step = Math.max(1, Math.floor(alike.length / TRIED));
    return alike.filter((_, i) => i % step === 0).slice(0, alike[0]?.isText ? 1 : TRIED);
  });
}

/**
 * Those of some mutations by which a figure is another. Computing every figure again takes long, so they are made together, and
 * halved where together they change something or nothing can be computed any more.
 */
function changing(some: readonly Mutation[]): Mutation[] {
  if (some.length === 0) return [];
  try {
    const together = some.reduce((changed, { make }) => make(changed), workspace);
    if (!isAnother(together)) return [];
    if (some.length === 1) return [...some];
  } catch {
    // What no figure can be computed from does not keep its schema, and check refuses it.
    if (some.length === 1) return [];
  }
  const half = Math.ceil(some.length / 2);
  return [...changing(some.slice(0, half)), ...changing(some.slice(half))];
}

const mutations = KINDS.flatMap(tried);
const noticed = new Set<string>();
let missed: string[] = [];
beforeAll(() => {
  const unnoticed = new Map<string, Mutation>();
  for (const mutation of mutations) {
    const { pattern, isText, make } = mutation;
    if (noticed.has(pattern)) continue;
    try {
      if (isNoticed(make())) noticed.add(pattern);
      else if (!isText && !unnoticed.has(pattern)) unnoticed.set(pattern, mutation);
    } catch {
      // As above.
    }
  }
  missed = changing([...unnoticed.values()]).map(({ pattern, id }) => `${pattern} of ${id}`);
}, 300_000);

describe('every value that a closed month rests on', () => {
  test('is noticed when it changes: where nothing is noticed, no figure is another', () => {
    expect(missed).toEqual([]);
  });

  test.each([
    'indicator precision',
    'indicator direction',
    'indicator unit',
    'indicator minimumSample',
    'indicator owner',
    'indicator key',
    'indicator formula.scale',
    'indicator scoring.at.floor',
    'indicator scoring.at.target',
    'indicator targets.floor',
    'indicator targets.target',
    'indicator targets.stretch',
    'indicator targets.from',
    'scorecard missing',
    'scorecard combine',
    'scorecard sections.weight',
    'scorecard sections.items.weight',
    'scorecard sections.items.indicator',
    'scorecard bands.from',
    'scorecard bands.grade',
    'unit parent',
    'unit type',
    'adjustments adjustments.points',
    'adjustments adjustments.kind',
    'adjustments adjustments.subject',
    'task owner',
  ])('%s', (pattern) => {
    expect([...noticed]).toContain(pattern);
  });

  test('figures as they were reported: each row, each column', () => {
    const file = workspace.measurementFiles.find((each) => each.month === MONTH);
    if (!file) throw new Error('no figures');
    const complete = file.rows.filter(({ denominator }) => denominator !== undefined).filter((_, i) => i % 90 === 0);
    const changes: ((row: Measurement) => Measurement | undefined)[] = [
      (row) => ({ ...row, numerator: (row.numerator ?? 0) + 1 }),
      (row) => ({ ...row, denominator: (row.denominator ?? 0) + 1 }),
      (row) => ({ ...row, preliminary: true }),
      () => undefined,
    ];
    for (const row of complete) {
      for (const change of changes) {
        const rows = file.rows.flatMap((each) => (each === row ? (change(each) ?? []) : each));
        const files = workspace.measurementFiles.map((each) => (each === file ? { ...file, rows } : each));
        expect(isNoticed({ ...workspace, measurementFiles: files })).toBe(true);
      }
    }
  });
});

describe('what no figure rests on', () => {
  test('texts but units of measurement and grades are not noticed', () => {
    const telling = ['indicator unit', 'scorecard bands.grade'];
    const texts = mutations.filter(({ isText }) => isText).map(({ pattern }) => pattern);
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((pattern) => noticed.has(pattern)).sort()).toEqual(telling);
  });

  test('the order of rows and records, and what begins later, is not noticed', () => {
    const turned = workspace.measurementFiles.map((file) => ({ ...file, rows: file.rows.toReversed() })).toReversed();
    const indicators = new Map(
      [...workspace.records.indicator].reverse().map(([id, entry]) => {
        const later = { from: '2026-12', target: 1 };
        return [id, { ...entry, value: { ...entry.value, targets: [later, ...(entry.value.targets ?? [])] } }] as const;
      }),
    );
    const records = { ...workspace.records, indicator: indicators } as unknown as Workspace['records'];
    const changed = { ...workspace, records, measurementFiles: turned };
    expect([isNoticed(changed), isAnother(changed)]).toEqual([false, false]);
  });
});

/** What check reports of the demonstration with some files otherwise. */
function reported(files: Readonly<Record<string, (text: string) => string>>) {
  const texts = Object.entries(files).map(([path, change]) => {
    const text = readFileSync(join(INSTALLATION, path), 'utf8');
    const changed = change(text);
    expect(changed).not.toBe(text);
    return [path, changed] as const;
  });
  const { diagnostics } = judged(
    loadWorkspace(layered(folderReader(INSTALLATION), Object.fromEntries(texts))),
    () => AS_OF,
  );
  return diagnostics.filter(({ severity }) => severity === 'error');
}

describe('check', () => {
  test('names the row, its file and line, both figures and what came of it', () => {
    const [found, ...others] = reported({
      'data/2026-09/measurements.csv': (text) =>
        text.replace('anlan,appeals-per-million,3,', 'anlan,appeals-per-million,4,'),
      'content/indicators/hall-waiting-minutes.yaml': (text) => text.replace('target: 9,', 'target: 10,'),
    }).reverse();
    expect(found?.code).toBe('published-month-changed');
    expect(
      found && `${found.place.file.path}:${String(lineColumn(found.place.file, found.place.span.start).line)}`,
    ).toBe('data/2026-09/measurements.csv:2');
    expect(found?.message.zh).toContain('anlan 报的 appeals-per-million 却变了：3/882360 → 4/882360');
    expect(found?.message.en).toContain('values and');
    expect(found?.hint.zh).toContain('npm run restate -- 2026-09');
    const [target] = others;
    expect(target?.place.file.path).toBe('content/indicators/hall-waiting-minutes.yaml');
    expect(target?.message.zh).toMatch(/目标 hall-waiting-minutes 却变了：target 9 → 10/);
    expect(target?.message.zh).toMatch(/^2026-01、2026-02/);
  });

  test('says nothing of comments, translations, names, notes, line ends and the order of rows', () => {
    const turned = (text: string) => {
      const [head = '', ...rows] = text.trimEnd().split('\n');
      return `${[head, ...rows.toReversed()].join('\r\n')}\r\n`;
    };
    const found = reported({
      'data/2026-09/measurements.csv': turned,
      'data/2026-06/measurements.csv': (text) => text.replace('道路施工挖断主干光缆', '施工挖断主干光缆'),
      'content/indicators/hall-waiting-minutes.yaml': (text) =>
        `# 说明\n${text}`.replace(/^name: .*$/m, 'name: 平均等候分钟数'),
      'content/translations/en/publication.yaml': (text) =>
        text.replace('Deputy General Manager in charge', 'Deputy General Manager'),
      'data/published/2026-08.yaml': (text) => text.replaceAll('\n', '\r\n'),
    });
    // A heading of the commentaries names the indicator by the name it had; that is another matter.
    expect(found.filter(({ code }) => code === 'published-month-changed')).toEqual([]);
  });

  test.each([
    ['a figure that was edited in the record', (text: string) => text.replace(',achieved,', ',missed,')],
    ['an earlier figure', (text: string) => text.replace('4242,4650', '4243,4650')],
    ['another date', (text: string) => text.replace('on: 2026-07-21', 'on: 2026-07-22')],
    ['another reason', (text: string) => text.replace('reason: "', 'reason: "据说')],
    [
      'the first revision that was taken out',
      (text: string) => text.replace(/ {2}- number: 1\n[^]*?(?= {2}- number: 2)/, ''),
    ],
    ['the last revision that was taken out', (text: string) => text.replace(/ {2}- number: 2\n[^]*?(?=basis: )/, '')],
  ])('finds %s', (_, change) => {
    const path = 'data/published/2026-06.yaml';
    const text = readFileSync(join(INSTALLATION, path), 'utf8').replaceAll('\r\n', '\n');
    const faults = (of: string) =>
      faultsOf('2026-06', readYaml({ path, text: of }).value as unknown as Publication, new Set(['2026-06']));
    expect(faults(text)).toEqual([]);
    expect(faults(change(text))).not.toEqual([]);
  });
});
