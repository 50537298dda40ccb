import { placeOf, type Entry } from '../../model/workspace.ts';
import { computationsOf } from '../computations.ts';
import { INDICATOR, record } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const computed = (of: string) => ({
  [INDICATOR]: record('indicator', { formula: `{ kind: computed, operation: difference, of: [${of}] }` }),
});

export const computedCycle: Rule = {
  code: 'computed-cycle',
  severity: 'error',
  title: { zh: '指标的计算绕成了圈', en: 'Indicators computed from each other in a circle' },
  why: {
    zh: '由其他指标计算的指标，追到底要有填报的数据；绕成圈就永远算不出来。',
    en: 'What is computed must rest on reported figures in the end; in a circle nothing can ever be computed.',
  },
  fix: { zh: '改掉圈里一个指标的 formula.of。', en: 'Change `formula.of` of one indicator of the circle.' },
  bad: computed('hall-satisfaction, hotline-connection-rate'),
  good: computed('hall-satisfaction, complaint-timeliness'),
  *check({ workspace: { records } }) {
    const done = new Set<string>();
    for (const id of records.indicator.keys()) yield* circlesFrom(id, records.indicator, [], done);
  },
};

/** Walks down from an indicator; each is walked once, so each circle is found once, where it closes. */
function* circlesFrom(
  id: string,
  all: ReadonlyMap<string, Entry<'indicator'>>,
  way: readonly string[],
  done: Set<string>,
): Iterable<Finding> {
  const entry = all.get(id);
  if (!entry || done.has(id)) return;
  const longer = [...way, id];
  for (const { formula, path } of computationsOf(entry.value)) {
    for (const [i, input] of formula.of.entries()) {
      const start = longer.indexOf(input);
      if (start === -1) {
        yield* circlesFrom(input, all, longer, done);
        continue;
      }
      const circle = [...longer.slice(start), input].join(' → ');
      yield {
        place: placeOf(entry, [...path, 'of', i]),
        message: { zh: `计算绕成了圈：${circle}`, en: `These are computed from each other in a circle: ${circle}` },
      };
    }
  }
  done.add(id);
}
