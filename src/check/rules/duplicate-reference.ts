import { kindNamed } from '../../model/kinds.ts';
import { walk, type PlainSchema } from '../../model/schema.ts';
import { placeOf } from '../../model/workspace.ts';
import { indicator } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

/** The key by which the items of a list name what each of them is about; two of the same would count it twice. */
const ABOUT = ['indicator', 'task'];

export const duplicateReference: Rule = {
  code: 'duplicate-reference',
  severity: 'error',
  title: { zh: '同一项列了两次', en: 'The same thing listed twice' },
  why: {
    zh: '同一个指标在记分卡里列两次，分就算两次；同一个任务报两次进度，就不知道以哪个为准。',
    en: 'An indicator listed twice on a scorecard counts twice; of two progress figures for one task nobody knows which holds.',
  },
  fix: { zh: '删掉重复的一项。', en: 'Remove one of them.' },
  bad: indicator({ drives: '[hall-satisfaction, hall-satisfaction]' }),
  good: indicator({ drives: '[hall-satisfaction]' }),
  *check({ documents }) {
    for (const document of documents) {
      const found: Finding[] = [];
      walk(kindNamed(document.kind).schema as PlainSchema, document.value, (schema, value, path) => {
        if (!Array.isArray(value)) return;
        // What has an id of its own, such as a decision of a meeting, may be about the same as another one.
        const key =
          schema.items?.['x-ref'] || schema.items?.properties?.['id']
            ? undefined
            : ABOUT.find((name) => schema.items?.properties?.[name]?.['x-ref']);
        if (!schema.items?.['x-ref'] && key === undefined) return;
        const seen = new Set<string>();
        for (const [i, item] of value.entries()) {
          const id: unknown = key === undefined ? item : (item as Record<string, unknown> | null)?.[key];
          if (typeof id !== 'string') continue;
          if (!seen.has(id)) seen.add(id);
          else found.push(twice(placeOf(document, [...path, i, ...(key === undefined ? [] : [key])]), id));
        }
      });
      yield* found;
    }
  },
};

function twice(place: Finding['place'], id: string): Finding {
  return { place, message: { zh: `“${id}”在这个列表里已经有了`, en: `“${id}” is already in this list` } };
}
