import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  addressOf,
  API,
  apiFiles,
  apiOfPage,
  schemaOf,
  type ApiFile,
  type Sources,
} from '../../src/export/api/index.ts';
import type { ControlChart } from '../../src/model/control-chart.ts';
import type { Explanation } from '../../src/model/explanation.ts';
import { scoreJson } from '../../src/score/json.ts';
import { statusJson } from '../../src/track/json.ts';
import { trackedAt } from '../../src/track/index.ts';
import { handbookOf } from '../helpers/handbook.ts';
import { contradictions } from '../helpers/explanations.ts';

/** Months are alike: the first, one in between, a closed one and the latest stand for the others. */
const MONTHS = ['2025-01', '2026-03', '2026-09', '2026-10'];

let sources: Sources;
let files: readonly ApiFile[];
const fileAt = (path: string) => JSON.parse(files.find((file) => file.path === path)?.text() ?? 'null');

beforeAll(() => {
  const { contexts } = handbookOf();
  sources = { zh: contexts['zh-CN'], en: contexts.en };
  files = apiFiles(sources);
});

const ajv = new Ajv2020({ strict: false });
/** Checks against a schema in which no key may stand that it does not name, and against the one that is handed out. */
const validators = new Map<string, readonly ValidateFunction[]>(
  API.map((resource) => {
    const handedOut = schemaOf(resource) as object;
    return [resource.name, [ajv.compile(resource.schema), ajv.compile(handedOut)]];
  }),
);

/** What is wrong with files of a resource, the first of each. */
function faults(name: string): string[] {
  const wanted = files.filter(({ path, resource }) => {
    const [, month] = /^months\/([^/]+)\.json$/.exec(path) ?? [];
    return resource?.name === name && (month === undefined || MONTHS.includes(month));
  });
  expect(wanted.length).toBeGreaterThan(0);
  return wanted.flatMap(({ path, text }) => {
    const content: unknown = JSON.parse(text());
    return (validators.get(name) ?? []).flatMap((valid) =>
      valid(content) ? [] : [`${path} ${JSON.stringify(valid.errors?.[0])}`],
    );
  });
}

describe('every file keeps its schema', () => {
  test.each(API.map(({ name }) => name))('%s', (name) => {
    expect(faults(name)).toEqual([]);
  });

  test.each(API.map(({ name, schema }) => [name, schema] as const))('%s says of each key what it is', (_, schema) => {
    expect(undocumented(schema)).toEqual([]);
  });
});

/** Keys of objects that have no description, or one in a single language. */
function undocumented(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = Object.entries((schema as { properties?: Record<string, object> }).properties ?? {}).flatMap(
    ([key, value]) => (isDescribed(value) ? [] : [`${path}/${key}`]),
  );
  return [...own, ...Object.entries(schema).flatMap(([key, value]) => undocumented(value, `${path}/${key}`))];
}

function isDescribed(schema: object): boolean {
  const { description, anyOf, $ref } = schema as { description?: string; anyOf?: object[]; $ref?: string };
  return description?.includes('\n\n') || $ref !== undefined || anyOf?.some(isDescribed) === true;
}

describe('it has the figures of the commands', () => {
  const printed = (months: readonly string[], more: readonly 'explanations'[] = []) =>
    JSON.parse([...scoreJson(sources.zh.written, sources.zh.scores, { months }, { more })].join(''));

  test.each(['2025-01', '2026-10'])('values and scores of %s are those of npm run score', (month) => {
    const { values, scorecards } = printed([month]);
    const file = fileAt(`months/${month}.json`);
    expect(file.values).toEqual(values);
    expect(file.scorecards).toEqual(scorecards);
    expect(file).toMatchObject({ month, asOf: sources.zh.asOf });
  });

  test('charts of series are those of npm run score', () => {
    const { spc } = printed(['2026-10']);
    const charts: readonly ControlChart[] = files
      .filter(({ resource }) => resource?.name === 'series')
      .flatMap(({ text }) =>
        JSON.parse(text()).series.flatMap(({ chart }: { chart: ControlChart | null }) => chart ?? []),
      );
    // Units that are gone have a series, and no figure of the latest month.
    const ofSeries = new Map(charts.map((chart) => [`${chart.indicator} ${chart.unit}`, chart]));
    for (const chart of spc) expect(ofSeries.get(`${chart.indicator} ${chart.unit}`)).toEqual(chart);
    expect(spc.length).toBeGreaterThan(1000);
  });

  test('every value and score of the latest month is explained once, in both languages, and adds up', () => {
    const explained: Explanation[] = files
      .filter(({ path }) => path.includes('/explanations/'))
      .flatMap(({ text }) => JSON.parse(text()).explanations);
    const { explanations } = printed(['2026-10'], ['explanations']) as { explanations: Explanation[] };
    const named = (all: readonly Explanation[]) => all.map(({ of, result }) => JSON.stringify([of, result])).sort();
    expect(named(explained)).toEqual(named(explanations));
    expect(explained.flatMap(contradictions)).toEqual([]);
    const values = explained.flatMap(({ parts }) => parts.filter(({ of }) => of.figure === 'value'));
    expect(values.filter(({ words }) => /\p{Script=Han}/u.test(words.en))).toEqual([]);
    expect(values.filter(({ words }) => !/\p{Script=Han}/u.test(words.zh))).toEqual([]);
  });

  test('tasks and orders are those of npm run status', () => {
    const { workspace, tasks, asOf, scores } = sources.zh;
    const { closing } = trackedAt(workspace, asOf, scores);
    const status = JSON.parse(statusJson(workspace, tasks, asOf, (task) => closing(task, asOf)));
    const [ours, orders] = [fileAt('tasks.json'), fileAt('orders.json')];
    const withoutTexts = (task: Record<string, unknown>) => ({ ...task, name: undefined, reopened: undefined });
    expect(ours.tasks.map(withoutTexts)).toEqual(status.tasks.map(withoutTexts));
    expect(orders.due).toEqual(status.ordersDue);
    expect(orders.issued.map(({ subject }: { subject: { zh: string } | null }) => subject?.zh ?? null)).toEqual(
      status.orders.map(({ subject }: { subject: string | null }) => subject),
    );
  });
});

describe('it leads to itself', () => {
  test('the index names every kind of file and its schema, and both are there', () => {
    const paths = new Set(files.map(({ path }) => path));
    const { resources } = fileAt('index.json');
    expect(resources.map(({ name }: { name: string }) => name)).toEqual(API.slice(1).map(({ name }) => name));
    for (const { schema } of resources) expect(paths).toContain(schema);
    for (const resource of API) {
      for (const key of resource.keys(sources)) expect(paths).toContain(addressOf(resource, key));
    }
    expect(paths.size).toBe(files.length);
  });

  test('the list of months leads to their files', () => {
    const paths = new Set(files.map(({ path }) => path));
    for (const { file } of fileAt('months.json').months) expect(paths).toContain(file);
  });

  test.each([
    ['', 'index.json'],
    ['scorecards/2026-10/', 'months/2026-10.json'],
    ['scorecards/2025-01/departments/channel/', 'months/2025-01.json'],
    ['bulletins/2026-10/', 'months/2026-10.json'],
    ['missed/', 'months/2026-10.json'],
    ['indicators/hall-satisfaction/', 'series/hall-satisfaction.json'],
    ['tasks/campaign-gate/order/', 'tasks.json'],
    ['supervision/', 'orders.json'],
    ['gaps/', 'gaps.json'],
    ['standards/hall-service/', undefined],
  ])('of the page %j it has %j', (page, file) => {
    expect(apiOfPage(page, sources.zh)).toBe(file);
    if (file !== undefined) expect(files.map(({ path }) => path)).toContain(file);
  });

  test('is compact, and says the same every time', () => {
    for (const path of ['index.json', 'months.json', 'series/hall-satisfaction.json', 'schema/month.json']) {
      const file = files.find((each) => each.path === path);
      expect(file?.text()).toBe(`${JSON.stringify(fileAt(path))}\n`);
      expect(
        apiFiles(sources)
          .find((each) => each.path === path)
          ?.text(),
      ).toBe(file?.text());
    }
  });
});
