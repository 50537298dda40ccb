import { placeOf, type Entry } from '../../model/workspace.ts';
import { ROADMAP, roadmap } from '../roadmap-example.ts';
import type { Finding, Rule } from '../rule.ts';

export const roadmapDates: Rule = {
  code: 'roadmap-dates',
  severity: 'error',
  title: { zh: '路线图的时限对不上', en: 'The dates of the roadmap do not fit' },
  why: {
    zh: '阶段的时限不在它那一年，或比前一个阶段还早，时间图和“下一步”就会排错。',
    en: 'Where a phase is due outside its year, or before the one above it, the timeline and what comes next are in the wrong order.',
  },
  fix: {
    zh: '改 due，或把阶段移到它该在的年份和位置；年份从早到晚写。',
    en: 'Correct `due`, or move the phase to its year and place; years go from early to late.',
  },
  bad: { [ROADMAP]: roadmap('2027-01-31') },
  good: { [ROADMAP]: roadmap() },
  *check({ workspace }) {
    const entry = workspace.records.roadmap.get('roadmap');
    if (entry) yield* yearsIn(entry);
  },
};

function* yearsIn(entry: Entry<'roadmap'>): Iterable<Finding> {
  let [before, due] = [0, ''];
  for (const [i, { year, phases }] of entry.value.years.entries()) {
    if (year <= before) {
      yield {
        place: placeOf(entry, ['years', i, 'year']),
        message: { zh: `${year} 年写在 ${before} 年之后`, en: `${year} stands after ${before}` },
      };
    }
    before = year;
    for (const [j, phase] of phases.entries()) {
      const place = placeOf(entry, ['years', i, 'phases', j, 'due']);
      if (!phase.due.startsWith(`${year}-`)) {
        yield {
          place,
          message: {
            zh: `阶段“${phase.id}”的时限 ${phase.due} 不在 ${year} 年`,
            en: `The phase \`${phase.id}\` is due on ${phase.due}, which is not in ${year}`,
          },
        };
      } else if (phase.due < due) {
        yield {
          place,
          message: {
            zh: `阶段“${phase.id}”的时限 ${phase.due} 早于前一个阶段的 ${due}`,
            en: `The phase \`${phase.id}\` is due on ${phase.due}, before the one above it (${due})`,
          },
        };
      }
      due = phase.due;
    }
  }
}
