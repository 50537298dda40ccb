import type { Roadmap } from '../../model/records/roadmap.ts';
import { placeOf, type Entry } from '../../model/workspace.ts';
import { october } from '../roadmap-example.ts';
import type { Finding, Rule } from '../rule.ts';
import { unknownId } from '../suggest.ts';

export const roadmapReport: Rule = {
  code: 'roadmap-report',
  severity: 'error',
  title: { zh: '路线图进展对不上路线图', en: 'Progress that is not on the roadmap' },
  why: {
    zh: '阶段或单位不在路线图上，或同一个月报了两次，这一条进展就没有地方可记。',
    en: 'Progress of a phase or unit that is not on the roadmap, or that is reported twice in a month, has no place to go.',
  },
  fix: {
    zh: '阶段编号和单位以 content/roadmap.yaml 为准；每个单位每个阶段每月只写一条。',
    en: 'Phases and units are those of content/roadmap.yaml; each unit has one line for a phase and month.',
  },
  bad: october('phase: plan, unit: west, state: done'),
  good: october('phase: plan, unit: east, state: done'),
  *check({ workspace: { records } }) {
    const roadmap = records.roadmap.get('roadmap')?.value;
    for (const entry of records['roadmap-report'].values()) yield* wrongIn(entry, roadmap);
  },
};

function* wrongIn(entry: Entry<'roadmap-report'>, roadmap: Roadmap | undefined): Iterable<Finding> {
  // A roadmap that could not be read has been complained of; without one there is nothing to report on.
  const phases = roadmap?.years.flatMap((year) => year.phases) ?? [];
  const names = new Map(phases.map(({ id, name }) => [id, name]));
  const seen = new Set<string>();
  for (const [i, { phase, unit }] of entry.value.states.entries()) {
    if (roadmap && !names.has(phase)) {
      const label = { zh: '路线图阶段', en: 'Phase of the roadmap' };
      yield { place: placeOf(entry, ['states', i, 'phase']), ...unknownId(phase, label, names) };
    }
    if (roadmap && !roadmap.units.includes(unit)) {
      yield {
        place: placeOf(entry, ['states', i, 'unit']),
        message: {
          zh: `单位“${unit}”不在路线图的 units 里`,
          en: `The unit \`${unit}\` is not among the \`units\` of the roadmap`,
        },
      };
    }
    if (seen.has(`${phase} ${unit}`)) {
      yield {
        place: placeOf(entry, ['states', i]),
        message: {
          zh: `单位“${unit}”在阶段“${phase}”的进展本月写了两次`,
          en: `The unit \`${unit}\` is reported twice for the phase \`${phase}\` in this month`,
        },
      };
    }
    seen.add(`${phase} ${unit}`);
  }
}
