import { drawLine, drawText } from './draw.ts';
import { frameSvg, partId, WIDTHS, type Caption, type Size } from './frame.ts';
import { inColumn, inRows, LINE, type PlacedStage, type ProcessStage } from './process-layout.ts';
import { SvgContext } from './svg-context.ts';
import { token } from './tokens.ts';

export type { ProcessStage } from './process-layout.ts';

export interface ProcessDiagramData {
  readonly stages: readonly ProcessStage[];
  readonly labels: {
    /** Over the customer's steps, and over the stages. */
    readonly customer: string;
    readonly stages: string;
    /** What a gate's mark means. */
    readonly gate: string;
  };
}

type Drawing = CanvasRenderingContext2D;

/** Over the first row of steps and of stages. */
const LABEL = 18;
const LEGEND = 30;
const DOT = 4;
const GATE = 6;
const HEAD = 4;

/**
 * The stages of a process in their order, boxes joined by arrows, with what the customer does beside each, gates as diamonds
 * on the way out of a stage, and where a stage goes on in another process. In rows on a page, one below the other on a phone.
 */
export function processDiagram({ stages, labels }: ProcessDiagramData, caption: Caption, size: Size): string {
  const width = WIDTHS[size];
  const { placed, height: drawn } = size === 'wide' ? inRows(stages, width, LABEL) : inColumn(stages, width, LABEL);
  const hasGates = stages.some(({ hasGate }) => hasGate);
  const height = drawn + (hasGates ? LEGEND : 0);
  const context = new SvgContext(width, height, partId({ ...caption, size }, ''));
  const ctx = context as unknown as Drawing;
  const first = placed.find(({ step }) => step);
  if (first?.step) drawText(ctx, { tone: 'muted', size: 11 }, labels.customer, [0, LABEL / 2 - 2]);
  const [box] = placed;
  if (box) {
    const at = size === 'wide' ? 0 : box.left;
    if (size === 'narrow' || !first) drawText(ctx, { tone: 'muted', size: 11 }, labels.stages, [at, LABEL / 2 - 2]);
  }
  drawJourney(ctx, placed);
  for (const stage of placed) drawStage(ctx, stage);
  if (hasGates) drawLegend(ctx, labels.gate, drawn + LEGEND / 2 + 4);
  return frameSvg({ ...caption, size, height }, context.toSvg());
}

/** The customer's way: a dot a step, joined to the next where that stands in the same row or column. */
function drawJourney(ctx: Drawing, placed: readonly PlacedStage[]): void {
  const steps = placed.flatMap(({ step, row }) => (step ? [{ ...step, row }] : []));
  steps.forEach(({ dot, row, lines, words }, i) => {
    const next = steps[i + 1];
    if (next?.row === row) drawLine(ctx, { tone: 'muted', dash: [2, 3] }, dot, next.dot);
    lines.forEach((line, n) => {
      drawText(ctx, { tone: 'ink', align: words.align }, line, [words.x, words.top + (n + 0.5) * LINE]);
    });
  });
  for (const { dot } of steps) drawDot(ctx, dot);
}

function drawStage(ctx: Drawing, { left, top, width, height, name, number, onward, arrow, gate }: PlacedStage): void {
  ctx.save();
  ctx.fillStyle = token('track');
  ctx.fillRect(left, top, width, height);
  ctx.restore();
  drawLine(ctx, { tone: 'accent', width: 2 }, [left + 1, top], [left + 1, top + height]);
  drawText(ctx, { tone: 'muted', size: 11 }, number.text, number.at);
  name.lines.forEach((line, n) => {
    drawText(ctx, { tone: 'ink', size: 13, strong: true }, line, [
      left + name.indent,
      top + name.top + (n + 0.5) * LINE,
    ]);
  });
  onward?.lines.forEach((line, n) => {
    drawText(ctx, { tone: 'accent' }, line, [onward.left, onward.top + (n + 0.5) * LINE]);
  });
  if (arrow) drawArrow(ctx, arrow);
  if (gate) drawDiamond(ctx, gate);
}

/** A line with a head at its end; along an axis, as all arrows here are. */
function drawArrow(ctx: Drawing, points: NonNullable<PlacedStage['arrow']>): void {
  points.slice(1).forEach((to, i) => drawLine(ctx, { tone: 'muted' }, points[i] ?? to, to));
  const [[x0, y0], [x, y]] = points.slice(-2) as [readonly [number, number], readonly [number, number]];
  const [dx, dy] = [Math.sign(x - x0), Math.sign(y - y0)];
  drawLine(ctx, { tone: 'muted' }, [x - HEAD * (dx + dy), y - HEAD * (dy + dx)], [x, y]);
  drawLine(ctx, { tone: 'muted' }, [x - HEAD * (dx - dy), y - HEAD * (dy - dx)], [x, y]);
}

function drawDiamond(ctx: Drawing, [x, y]: readonly [number, number]): void {
  ctx.save();
  ctx.fillStyle = token('accent');
  ctx.beginPath();
  ctx.moveTo(x, y - GATE);
  ctx.lineTo(x + GATE, y);
  ctx.lineTo(x, y + GATE);
  ctx.lineTo(x - GATE, y);
  ctx.closePath();
  ctx.fill();
  ctx.restore();
}

function drawDot(ctx: Drawing, [x, y]: readonly [number, number]): void {
  ctx.save();
  ctx.fillStyle = token('surface');
  ctx.strokeStyle = token('muted');
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.arc(x, y, DOT, 0, Math.PI * 2);
  ctx.fill();
  ctx.stroke();
  ctx.restore();
}

function drawLegend(ctx: Drawing, text: string, y: number): void {
  drawDiamond(ctx, [GATE, y]);
  drawText(ctx, { tone: 'muted' }, text, [GATE * 3, y]);
}
