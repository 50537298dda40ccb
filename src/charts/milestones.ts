import { drawPoint } from 'chart.js/helpers';
import type { Day } from '../model/month.ts';
import { drawText } from './draw.ts';
import { token, type Token } from './tokens.ts';

/** A dated step of a task. Filled: done; hollow: open, in the colour of what is missed once it is past due. */
export interface MilestoneMark {
  readonly due: Day;
  readonly done: boolean;
  /** A key point is larger. */
  readonly key?: boolean;
  /** A risk has an exclamation mark over it. */
  readonly risk?: boolean;
}

const RADIUS = 5;
const KEY_RADIUS = 7.5;

export function drawMilestone(
  ctx: CanvasRenderingContext2D,
  mark: MilestoneMark,
  place: { x: number; y: number },
  asOf: Day,
): void {
  const tone: Token = !mark.done && mark.due < asOf ? 'miss' : 'ink';
  const radius = mark.key ? KEY_RADIUS : RADIUS;
  ctx.save();
  ctx.fillStyle = token(mark.done ? tone : 'surface');
  ctx.strokeStyle = token(tone);
  ctx.lineWidth = 1.5;
  drawPoint(ctx, { pointStyle: 'rectRot', radius, borderWidth: 1.5 }, place.x, place.y);
  ctx.restore();
  if (!mark.risk) return;
  drawText(ctx, { tone, strong: true, align: 'center', baseline: 'bottom' }, '!', [place.x, place.y - radius]);
}
