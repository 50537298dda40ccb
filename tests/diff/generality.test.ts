import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { recordChange, sideOf } from '../../src/diff/index.ts';
import { namesIn } from '../../src/diff/words/names.ts';
import { folderReader, loadWorkspace } from '../../src/load/index.ts';
import { KINDS } from '../../src/model/kinds.ts';

const side = sideOf(loadWorkspace(folderReader(fileURLToPath(new URL('../..', import.meta.url)))));
const names = namesIn(side);

type Value = unknown;

/** Every value that differs from the given one in one place: a leaf that is another, a key or an item that is gone. */
function* others(value: Value): Generator<Value> {
  if (typeof value === 'string') yield `${value}改`;
  if (typeof value === 'number') yield value + 1;
  if (typeof value === 'boolean') yield !value;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      yield value.toSpliced(i, 1);
      for (const other of others(item)) yield value.with(i, other);
    }
    // Entries with months say the same in any order.
    const dated = value.some((item) => typeof item === 'object' && item !== null && 'from' in item);
    if (!dated && JSON.stringify(value[0]) !== JSON.stringify(value.at(-1))) yield value.toReversed();
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      for (const other of others(item)) yield { ...value, [key]: other };
    }
  }
}

/** The first place in which two values are not the same. */
function differenceOf(a: Value, b: Value, path = ''): string {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return `${path}: ${String(a)}, ${String(b)}`;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const at = (value: object, key: string) => (value as Record<string, Value>)[key];
  const key = keys.find((each) => JSON.stringify(at(a, each)) !== JSON.stringify(at(b, each)));
  return key === undefined ? path : differenceOf(at(a, key), at(b, key), `${path}/${key}`);
}

/** Words that a reader must not meet. */
const UNSAID = /undefined|null|NaN|\[object|[{}]/;

describe.each(KINDS.map(({ name }) => name))('any change of a record is told: %s', (kind) => {
  const records = side.records.filter((record) => record.kind === kind).slice(0, 2);

  test.skipIf(records.length === 0)('there and back, in both languages', () => {
    let compared = 0;
    for (const record of records) {
      for (const other of others(record.value.zh)) {
        const changed = { ...record, value: { zh: other, en: other } };
        for (const [before, after] of [
          [record, changed],
          [changed, record],
        ] as const) {
          const change = recordChange(before, after, names);
          const told = change?.fields.filter(({ translation }) => !translation).map(({ words }) => words) ?? [];
          if (told.length === 0)
            throw new Error(`${record.id}: nothing is said of ${differenceOf(before.value.zh, after.value.zh)}`);
          const unsaid = told.flatMap(({ zh, en }) => [zh, en]).find((words) => UNSAID.test(words) || words === '');
          if (unsaid !== undefined) throw new Error(`${record.id}: ${unsaid}`);
          compared++;
        }
      }
      expect(recordChange(record, record, names)).toBeUndefined();
    }
    expect(compared).toBeGreaterThan(0);
  });
});
