import { placeOf } from '../../model/workspace.ts';
import type { Context, Finding } from '../rule.ts';
import { unknownId } from '../suggest.ts';

const LABEL = { zh: '等级或奖项', en: 'Star or award' };

/** Results that name a star or an award which their rating or contest does not have. */
export function unknownBands({ workspace }: Context): Finding[] {
  return [...workspace.records.recognition.values()].flatMap((entry) => {
    const { bands, results } = entry.value;
    const candidates = new Map(bands.map(({ id, name }) => [id, name]));
    return results.flatMap(({ counts }, i) =>
      counts.flatMap(({ band }, j) =>
        candidates.has(band)
          ? []
          : [{ place: placeOf(entry, ['results', i, 'counts', j, 'band']), ...unknownId(band, LABEL, candidates) }],
      ),
    );
  });
}
