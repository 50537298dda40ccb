import type { ExampleFiles } from '../model/rule.ts';

export const PROJECT = 'data/projects/fewer-transfers.yaml';

const SOUND: Readonly<Record<string, string>> = {
  name: '减少热线转接',
  owner: 'customer-service',
  start: '2026-03-02',
  charter: '{ present: [转接多], effects: [客户重复讲], wanted: [一次说清] }',
  goal: '{ text: 一次解决率提高到90%, to: 90, by: 2026-12-31 }',
  roles: '[]',
  phases:
    '\n  - id: pilot\n    name: 试点\n    work:\n      - { id: survey, name: 调查, days: 5 }\n' +
    '      - { id: trial, name: 试行, days: 60, after: [survey] }',
};

/** A sound improvement project as a file, with lines of its own in place of those with the same key. */
export function project(lines: Readonly<Record<string, string>> = {}): ExampleFiles {
  const text = Object.entries({ ...SOUND, ...lines })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}:${value.startsWith('\n') ? '' : ' '}${value}\n`)
    .join('');
  return { [PROJECT]: text };
}

/** Two pieces of work as the phases of a project, the first with keys of its own. */
export function phases(first: string, second: string): string {
  const work = (id: string, name: string, rest: string) => `\n      - { id: ${id}, name: ${name}, ${rest} }`;
  const both = work('survey', '调查', first) + work('trial', '试行', second);
  return `\n  - id: pilot\n    name: 试点\n    work:${both}`;
}
