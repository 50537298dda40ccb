import { placeOf, type Document } from '../../model/workspace.ts';
import { record, SCORECARD } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const bands = (last: string) =>
  record('scorecard', { bands: `\n  - { grade: 优秀, from: 90 }\n  - { grade: 合格, from: ${last} }` });

export const bandsOrder: Rule = {
  code: 'bands-order',
  severity: 'error',
  title: { zh: '等级没有由高到低排列', en: 'Grades not listed best first' },
  why: {
    zh: '得分从上往下对等级，先对上的算数；次序乱了，高分会落进低等级。',
    en: 'A score gets the first grade it reaches from the top; out of order, a high score falls into a low grade.',
  },
  fix: {
    zh: '按最低分由高到低排列，不要重复。',
    en: 'List the grades by their lowest score, highest first, each once.',
  },
  bad: { [SCORECARD]: bands('95') },
  good: { [SCORECARD]: bands('60') },
  *check({ workspace: { records } }) {
    for (const card of records.scorecard.values()) {
      const { bands = [] } = card.value;
      yield* unordered(
        card,
        bands.map(({ grade, from }) => ({ name: grade, from })),
      );
    }
    for (const recognition of records.recognition.values()) yield* unordered(recognition, recognition.value.bands);
  },
};

interface Band {
  readonly name: string;
  /** None for an award that is not given by score. */
  readonly from?: number;
}

function* unordered(document: Document, bands: readonly Band[]): Iterable<Finding> {
  let above: Required<Band> | undefined;
  for (const [i, { name, from }] of bands.entries()) {
    if (from === undefined) continue;
    if (above && from >= above.from) {
      yield {
        place: placeOf(document, ['bands', i, 'from']),
        message: {
          zh: `“${name}”从 ${from} 分起，不低于排在它前面的“${above.name}”（${above.from} 分起）`,
          en: `This grade begins at ${from}, which is not below the ${above.from} of the grade before it`,
        },
      };
    }
    above = { name, from };
  }
}
