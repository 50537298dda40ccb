import type { ExampleFiles } from '../model/rule.ts';

export const ROADMAP = 'content/roadmap.yaml';
export const ROADMAP_REPORT = 'data/2026-10/roadmap.yaml';

/** A roadmap of the branch `east` with two phases in 2026; the second is due on a day of its own. */
export function roadmap(due = '2026-12-31'): string {
  const rest = 'owner: customer-service, outputs: [清单], criterion: 清单齐全';
  return `name: 路线图
years:
  - year: 2026
    name: 夯实基础
    goal: 控制点列清
    phases:
      - { id: plan, name: 方案, due: 2026-06-30, ${rest} }
      - { id: list, name: 清单, due: ${due}, ${rest} }
units: [east]
`;
}

/** A month's report, entry by entry. */
export function report(...states: string[]): string {
  return `states:\n${states.map((state) => `  - { ${state} }\n`).join('')}`;
}

/** The roadmap, and a report of October. */
export function october(...states: string[]): ExampleFiles {
  return { [ROADMAP]: roadmap(), [ROADMAP_REPORT]: report(...states) };
}
