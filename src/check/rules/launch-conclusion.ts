import { placeOf } from '../../model/workspace.ts';
import { launch, reviews } from '../launch-example.ts';
import type { Rule } from '../rule.ts';

const concluded = (conclusion: 'passed' | 'conditional') =>
  launch({
    reviews: reviews({ on: '2026-02-09' }, { on: '2026-04-08', result: 'failed', conclusion }),
    waivers:
      '\n  - { point: defects-closed, reason: 等待修复版本, by: 分管副总经理, on: 2026-04-09, until: 2026-12-31 }',
  });

export const launchConclusion: Rule = {
  code: 'launch-conclusion',
  severity: 'error',
  title: { zh: '评审结论与控制点结果矛盾', en: 'A review passed although a blocking point failed' },
  why: {
    zh: '不通过则不得放行的控制点没过，评审就不能写“通过”；看结论的人会以为没有问题。',
    en: 'Where a control point failed that blocks, the review cannot be concluded as passed: who reads the conclusion thinks that all is well.',
  },
  fix: {
    zh: '结论改为 failed；经批准豁免放行的改为 conditional，并在 waivers 里写明批准人和到期日。',
    en: 'Conclude it as `failed`; where a waiver lets it through, as `conditional`, with who granted it and until when under `waivers`.',
  },
  bad: concluded('passed'),
  good: concluded('conditional'),
  *check({ workspace: { records } }) {
    for (const entry of records.launch.values()) {
      for (const [i, { stage, conclusion, results }] of (entry.value.reviews ?? []).entries()) {
        const points = records.stage.get(stage)?.value.controlPoints ?? [];
        const failed = results.filter(({ result }) => result === 'failed').map(({ point }) => point);
        const blocking = points.filter(({ id, blocking }) => blocking && failed.includes(id));
        if (conclusion !== 'passed' || blocking.length === 0) continue;
        yield {
          place: placeOf(entry, ['reviews', i, 'conclusion']),
          message: {
            zh: `结论是通过，“${blocking.map(({ name }) => name).join('”“')}”却不通过`,
            en: `It is concluded as passed, yet it failed on ${blocking.map(({ id }) => id).join(', ')}`,
          },
        };
      }
    }
  },
};
