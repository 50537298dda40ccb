import { describe, expect, it } from 'vitest';
import type { Translation, Workspace } from '../../src/model/workspace.ts';
import { localise, overlaid } from '../../src/report/localise.ts';
import { namesOf } from '../../src/report/names.ts';
import { workspaceOf } from '../helpers/workspace.ts';

describe('overlaid', () => {
  const record = {
    name: '装移机',
    clauses: [
      { id: 'answer', text: '应答', limit: { atMost: 15, unit: '秒' } },
      { id: 'reply', text: '回复' },
    ],
    appliesTo: ['厅店', '热线'],
    versions: [{ version: '1', change: '新订' }],
  };

  it('lays texts over keys, lists by id, lists by place, and keeps the rest', () => {
    const texts = {
      name: 'Installation',
      clauses: { answer: { text: 'Answer', limit: { unit: 's' } } },
      appliesTo: ['Halls', 'Hotline'],
      versions: [{ change: 'New' }],
    };
    expect(overlaid(record, texts)).toEqual({
      name: 'Installation',
      clauses: [
        { id: 'answer', text: 'Answer', limit: { atMost: 15, unit: 's' } },
        { id: 'reply', text: '回复' },
      ],
      appliesTo: ['Halls', 'Hotline'],
      versions: [{ version: '1', change: 'New' }],
    });
  });

  it.each([undefined, null, {}, { name: 7 }, { clauses: 'x' }, { unknown: 'x' }])(
    'keeps the record under %j',
    (texts) => {
      expect(overlaid(record, texts)).toEqual(record);
    },
  );

  it('adds no key and changes no figure, whatever the overlay says', () => {
    const texts = { name: { zh: 'x' }, clauses: { answer: { limit: { atMost: 'many' } } }, extra: 'x' };
    expect(overlaid(record, texts)).toEqual(record);
  });
});

describe('localise', () => {
  const chinese = workspaceOf({ department: { it: { name: '信息技术部' }, billing: { name: '计费账务中心' } } });
  const translation = (value: unknown) => ({ language: 'en', kind: 'department', document: { value } }) as Translation;
  const english = (...values: unknown[]): Workspace =>
    localise({ ...chinese, translations: values.map(translation) }, 'en');

  it('names records in the language, from as many files as there are', () => {
    const names = namesOf(english({ it: { name: 'IT' } }, { billing: { name: 'Billing' } }));
    expect([names.of('department', 'it'), names.of('department', 'billing')]).toEqual(['IT', 'Billing']);
  });

  it('keeps the Chinese where there is no translation, and names an unknown id by itself', () => {
    const names = namesOf(english({ it: { name: 'IT' } }));
    expect([names.of('department', 'billing'), names.of('department', 'gone')]).toEqual(['计费账务中心', 'gone']);
  });

  it('leaves the workspace it is made from as it was', () => {
    english({ it: { name: 'IT' } });
    expect(namesOf(chinese).of('department', 'it')).toBe('信息技术部');
  });
});

describe('names of units', () => {
  const names = namesOf(
    workspaceOf({
      unit: {
        lake: {
          id: 'lake',
          name: '湖滨厅',
          type: 'hall',
          formerNames: [
            { until: '2025-12', name: '湖西厅' },
            { until: '2025-06', name: '老湖厅' },
          ],
        },
      },
    }),
  );

  it.each([
    ['2025-01', '老湖厅'],
    ['2025-06', '老湖厅'],
    ['2025-07', '湖西厅'],
    ['2025-12', '湖西厅'],
    ['2026-01', '湖滨厅'],
    [undefined, '湖滨厅'],
  ])('in %s the hall is called %s', (month, name) => {
    expect(names.unit('lake', month)).toBe(name);
  });
});
