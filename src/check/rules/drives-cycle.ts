import type { Entry } from '../../model/workspace.ts';
import { placeOf } from '../../model/workspace.ts';
import { INDICATOR, record } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

type Indicators = ReadonlyMap<string, Entry<'indicator'>>;

export const drivesCycle: Rule = {
  code: 'drives-cycle',
  severity: 'error',
  title: { zh: '推动关系绕成了圈', en: 'Indicators drive each other in a circle' },
  why: {
    zh: '绕成圈就没有因果：追到底又回到自己，页面上的推动关系图也画不出来。',
    en: 'In a circle there is no cause: the trail leads back to where it began, and no diagram can show it.',
  },
  fix: { zh: '去掉圈里的一个 drives。', en: 'Remove one `drives` of the circle.' },
  bad: { [INDICATOR]: record('indicator', { drives: '[hotline-connection-rate]' }) },
  good: { [INDICATOR]: record('indicator', { drives: '[hall-satisfaction]' }) },
  *check({ workspace: { records } }) {
    const done = new Set<string>();
    for (const id of records.indicator.keys()) yield* circlesFrom(id, records.indicator, [], done);
  },
};

/** Walks up from an indicator; each is walked once, so each circle is found once, where it closes. */
function* circlesFrom(id: string, all: Indicators, way: readonly string[], done: Set<string>): Iterable<Finding> {
  const entry = all.get(id);
  if (!entry || done.has(id)) return;
  const longer = [...way, id];
  for (const [i, driven] of (entry.value.drives ?? []).entries()) {
    const start = longer.indexOf(driven);
    if (start === -1) {
      yield* circlesFrom(driven, all, longer, done);
      continue;
    }
    const circle = [...longer.slice(start), driven].join(' → ');
    yield {
      place: placeOf(entry, ['drives', i]),
      message: { zh: `推动关系绕成了圈：${circle}`, en: `These drive each other in a circle: ${circle}` },
    };
  }
  done.add(id);
}
