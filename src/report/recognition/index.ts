import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { starBoard } from './board.ts';
import { ratingCards } from './quarters.ts';
import { recognitionSections } from './sections.ts';
import type { RecognitionPage } from './types.ts';

export type * from './types.ts';

/** Where stars and contests are shown; undefined where nobody is rated and there is no contest. */
export function recognitionPath(context: Context): string | undefined {
  return context.workspace.records.recognition.size > 0 || ratingCards(context).length > 0
    ? paths.recognition
    : undefined;
}

/** Stars by quarter, and what ratings of people and contests came to. */
export function recognitionPage(context: Context): RecognitionPage {
  const boards = ratingCards(context).flatMap(({ id, card }) => starBoard(id, card, context) ?? []);
  const title = context.say({ zh: '评星与竞赛', en: 'Stars and contests' });
  return { finding: boards[0]?.finding ?? title, boards, sections: recognitionSections(context) };
}
