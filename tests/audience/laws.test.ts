import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { forAudience } from '../../src/audience/index.ts';
import { unsoundFor } from '../../src/check/audiences.ts';
import { checkWorkspace } from '../../src/check/index.ts';
import { RECORD_RULES } from '../../src/check/rules/index.ts';
import { loadWorkspace } from '../../src/load/index.ts';
import { memoryReader } from '../../src/load/reader.ts';
import { AUDIENCES, isFor, type Audience } from '../../src/model/audience.ts';
import { KINDS, type KindName } from '../../src/model/kinds.ts';
import type { ScorecardResult } from '../../src/model/results.ts';
import { placeOf, type Document, type Workspace } from '../../src/model/workspace.ts';
import { scoresAt } from '../../src/report/scores-at.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { coreOf } from './core.ts';

const AS_OF = '2026-11-05';
let files: Record<string, string>;
let core: Workspace;
beforeAll(() => {
  files = coreOf(handbookOf().workspace);
  core = checkWorkspace(loadWorkspace(memoryReader(files))).workspace;
});

const documentsOf = ({ records }: Workspace) => KINDS.flatMap(({ name }): Document[] => [...records[name].values()]);

/** The core with its records for these audiences, checked as any workspace is. */
function assigned(own: Readonly<Record<string, Audience>>, lists: Readonly<Record<string, readonly string[]>>) {
  const site = load(files['content/site.yaml'] ?? '') as object;
  const changed: Record<string, string> = { ...files, 'content/site.yaml': dump({ ...site, audience: lists }) };
  for (const { kind, id, file } of documentsOf(core)) {
    const audience = own[`${kind}/${id}`];
    if (audience === undefined || kind === 'site') continue;
    const value = load(changed[file.path] ?? '') as Record<string, unknown>;
    const key = KINDS.find(({ name }) => name === kind)?.listedUnder;
    if (key === undefined) value['audience'] = audience;
    else for (const item of value[key] as Record<string, unknown>[]) if (item['id'] === id) item['audience'] = audience;
    changed[file.path] = dump(value);
  }
  const { workspace, diagnostics } = checkWorkspace(loadWorkspace(memoryReader(changed)));
  return { workspace, errors: diagnostics.filter(({ severity }) => severity === 'error') };
}

/** What a filtered workspace is told by the rules, as a workspace by itself. */
function wrongIn(workspace: Workspace): string[] {
  const context = {
    workspace,
    documents: documentsOf(workspace),
    files: [],
    knows: (kind: KindName, id: string) => workspace.known[kind].has(id),
  };
  // By whom it may be seen has been settled: what is left says nothing of that.
  const rules = RECORD_RULES.filter(({ code }) => !code.startsWith('audience-'));
  return rules.flatMap((rule) =>
    [...rule.check(context)]
      .filter(({ severity = rule.severity }) => severity === 'error')
      .map(({ message }) => `${rule.code}: ${message.en}`),
  );
}

/** Scores, ranks and what they are made of; a card's own words are not among it. */
function scoresOf(workspace: Workspace): Map<string, unknown> {
  const scores = scoresAt(workspace, AS_OF);
  const told = ({ published, rank, of, grade, items }: ScorecardResult) => ({ published, rank, of, grade, items });
  const cards = scores.months.flatMap((month) =>
    scores.scorecards(month).map((card) => [`${card.scorecard} ${card.unit} ${month}`, told(card)] as const),
  );
  const values = [...workspace.records.unit.keys()].flatMap((unit) =>
    [...workspace.records.indicator.keys()].flatMap((id) =>
      scores.months.map((month) => {
        const { published, status, score } = scores.value(unit, id, month);
        return [`${unit} ${id} ${month}`, { published, status, score }] as const;
      }),
    ),
  );
  return new Map<string, unknown>([...cards, ...values]);
}

const NAMES = KINDS.map(({ name }) => name).filter((name) => name !== 'site');
const audience = fc.constantFrom(...AUDIENCES);
/** A few records and a few kinds: with many, something always rests on something. */
const assignment = () => {
  const records = documentsOf(core).map(({ kind, id }) => `${kind}/${id}`);
  return fc.record({
    own: fc.dictionary(fc.constantFrom(...records), audience, { maxKeys: 4 }),
    kinds: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 4 }),
    fallback: fc.constantFrom('staff' as const, 'public' as const),
  });
};

describe('for random audiences', () => {
  test('either check complains, or what each reader is left with is sound and shows the same figures', () => {
    const whole = scoresOf(core);
    let sound = 0;
    fc.assert(
      fc.property(assignment(), ({ own, kinds, fallback }) => {
        const { workspace, errors } = assigned(own, { leadership: kinds, default: fallback } as never);
        if (errors.length > 0) {
          expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['audience-reference']));
          for (const { place } of errors) expect(place.span.end).toBeGreaterThan(place.span.start);
          return;
        }
        sound += 1;
        for (const reader of ['staff', 'public'] as const) {
          const seen = forAudience(workspace, reader);
          expect(wrongIn(seen)).toEqual([]);
          for (const [figure, value] of scoresOf(seen)) expect([figure, value]).toEqual([figure, whole.get(figure)]);
        }
      }),
      { numRuns: 25, seed: 20261105 },
    );
    expect(sound).toBeGreaterThan(5);
  });

  test('a narrower reader sees no more than a wider one, and leadership sees it all', () => {
    const { workspace } = assigned(
      { 'term/telecom-norms': 'leadership' },
      { leadership: ['meeting'], public: ['term'] },
    );
    const ids = (reader: Audience) =>
      documentsOf(forAudience(workspace, reader)).map(({ kind, id }) => `${kind}/${id}`);
    for (const [i, reader] of AUDIENCES.entries()) {
      const wider = AUDIENCES[i + 1];
      if (wider) expect(ids(wider)).toEqual(expect.arrayContaining(ids(reader)));
      expect(isFor('public', reader)).toBe(true);
    }
    expect(forAudience(workspace, 'leadership')).toBe(workspace);
    expect(ids('staff')).not.toContain('term/telecom-norms');
  });
});

test('the demonstration has the same figures for staff as for all', () => {
  const { workspace } = handbookOf();
  const seen = forAudience(workspace, 'staff');
  const [all, left] = [scoresAt(workspace, AS_OF), scoresAt(seen, AS_OF)];
  const month = all.months.at(-1) ?? '';
  expect(left.scorecards(month)).toEqual(all.scorecards(month));
  expect(
    unsoundFor({ workspace, documents: documentsOf(workspace), files: [], knows: () => true }, RECORD_RULES),
  ).toEqual([]);
});

test('places are those of the file, whatever was taken out before them', () => {
  const listed = 'units:\n  - { id: a, name: 甲, type: company }\n';
  const norm = 'name: 规范\nissuer: 机关\nreference: 号\nitems: [{ id: one, text: 一 }]\n';
  const step = (id: string) => `  - process: ${id}\n    role: supports\n    duty: 配合${id}\n`;
  const process = 'name: 过程\norder: 1\nowner: service\npurpose: 为客户\n';
  const { workspace } = checkWorkspace(
    loadWorkspace(
      memoryReader({
        'content/site.yaml': 'name: 手册\noperator: 演示\n',
        'content/organisation/units.yaml': listed,
        'content/norms/norm.yaml': norm,
        'content/processes/first/process.yaml': `${process}audience: leadership\n`,
        'content/processes/second/process.yaml': process.replace('order: 1', 'order: 2'),
        'content/organisation/departments/service.yaml': `name: 服务部\nresponsibilities:\n${step('first')}${step('second')}`,
      }),
    ),
  );
  const department = forAudience(workspace, 'staff').records.department.get('service');
  expect(department?.value.responsibilities?.map(({ process: id }) => id)).toEqual(['second']);
  if (!department) return;
  const { file, span } = placeOf(department, ['responsibilities', 0, 'duty']);
  expect(file.text.slice(span.start, span.end)).toBe('配合second');
});
