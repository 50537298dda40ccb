import type { Context } from '../context.ts';
import type { Mover } from '../movers.ts';
import { line } from './line.ts';
import type { BulletinItem } from './types.ts';
import { capital, listed, sentences, tell, when } from './wording.ts';

/** A unit that rose or fell: by how much, to which place, and what did it. */
export function moverItem({ unit, score, mom, rank, moved, reasons }: Mover, context: Context): BulletinItem {
  const { say } = context;
  const place = [
    say({ zh: `得 ${score} 分`, en: `scored ${score}` }),
    ...(rank === null ? [] : [say({ zh: `列第 ${rank} 名`, en: `ranked ${rank}` })]),
    ...(moved === null ? [] : [placesMoved(moved, context)]),
  ];
  const standing = capital(place.join(say({ zh: '，', en: ', ' })));
  const why = listed(
    reasons.map(({ source, points }) => line`${source} ${points.text}`),
    context,
  );
  const text = [
    tell(context, { zh: line`${standing}。`, en: line`${standing}.` }),
    ...when(reasons.length > 0, () => tell(context, { zh: line`主要变动：${why}。`, en: line`Mainly: ${why}.` })),
  ];
  return {
    head: tell(context, { zh: line`${unit}：${mom.text} 分`, en: line`${unit}: ${mom.text}` }),
    text: [sentences(text, context)],
  };
}

function placesMoved(moved: number, { say }: Context): string {
  if (moved === 0) return say({ zh: '名次不变', en: 'as the month before' });
  const places = Math.abs(moved);
  return moved > 0
    ? say({ zh: `前进 ${places} 位`, en: `${places} up` })
    : say({ zh: `后退 ${places} 位`, en: `${places} down` });
}
