import { sumExact } from '../../model/decimal.ts';
import type { Recognition, RecognitionResult } from '../../model/records/recognition.ts';
import { placeOf } from '../../model/workspace.ts';
import { record, RECOGNITION } from '../example.ts';
import type { Rule } from '../rule.ts';

const results = (stars: number) => ({
  [RECOGNITION]: record('recognition', {
    results: `[{ period: 2026-Q3, participants: 6, counts: [{ band: star, count: ${stars} }] }]`,
  }),
});

export const recognitionCounts: Rule = {
  code: 'recognition-counts',
  severity: 'error',
  title: { zh: '评上的比参加的多', en: 'More rated than took part' },
  why: {
    zh: '评星和竞赛只公布数量，数量自相矛盾，公布出去没有人信。',
    en: 'Ratings and contests are published in numbers alone; numbers that contradict each other are not believed.',
  },
  fix: {
    zh: '核对参加数和各等级的数量，一个等级一期只写一次；奖项另有计数单位的，在等级上写 countedIn。',
    en: 'Compare how many took part with how many were rated, each star once a period; where an award is counted in something else, say so by `countedIn`.',
  },
  bad: results(7),
  good: results(2),
  *check({ workspace: { records } }) {
    for (const entry of records.recognition.values()) {
      for (const [i, result] of entry.value.results.entries()) {
        const { period, participants, counts } = result;
        const given = rated(entry.value, result);
        if (given > participants) {
          yield {
            place: placeOf(entry, ['results', i, 'participants']),
            message: {
              zh: `${period} 评上的共 ${given}，参加的只有 ${participants}`,
              en: `In ${period}, ${given} were rated, but only ${participants} took part`,
            },
          };
        }
        for (const [j, { band }] of counts.entries()) {
          if (counts.findIndex((each) => each.band === band) === j) continue;
          yield {
            place: placeOf(entry, ['results', i, 'counts', j, 'band']),
            message: { zh: `“${band}”在 ${period} 写了两次`, en: `“${band}” is counted twice in ${period}` },
          };
        }
      }
    }
  },
};

/**
 * How many were rated, of what takes part. Of stars everybody has one at most; of a contest's awards somebody may win several,
 * so that none of them alone may be more than took part.
 */
function rated({ kind, bands }: Recognition, { counts }: RecognitionResult): number {
  const apart = new Set(bands.filter(({ countedIn }) => countedIn !== undefined).map(({ id }) => id));
  const given = counts.filter(({ band }) => !apart.has(band)).map(({ count }) => count);
  return kind === 'stars' ? sumExact(given) : Math.max(0, ...given);
}
