import { drawLine, drawText } from './draw.ts';
import { frameSvg, partId, WIDTHS, type Caption } from './frame.ts';
import { SvgContext } from './svg-context.ts';
import { token } from './tokens.ts';
import { wrapLines } from './wrap-lines.ts';

export interface FishboneCause {
  readonly text: string;
  /** A key cause: strong, in the accent colour, with a diamond before it. */
  readonly key?: boolean;
}

export interface FishboneData {
  /** What stands at the head. */
  readonly problem: string;
  readonly bones: readonly { readonly name: string; readonly causes: readonly FishboneCause[] }[];
}

const WIDTH = WIDTHS.wide;
const TEXT = 12;
const LINE = 15;
/** Over and under the words of a twig. */
const TWIG_GAP = 7;
const HEAD = 112;
const HEAD_PADDING = 10;
const LABEL = 24;
/** How far a bone leans back from where it meets the spine. */
const LEAN = 22;
/** Between a bone and the twigs of the next. */
const APART = 14;
const KEY_SIGN = '◆ ';
/** Letters of the page may be wider than the table of widths says, bold ones more so. */
const WIDER = 1.05;
const BOLD = 1.1;

/** A bone with its causes broken into lines, and where it stands. */
interface Bone {
  readonly name: string;
  readonly twigs: readonly { readonly lines: readonly string[]; readonly key: boolean }[];
  readonly left: number;
  readonly right: number;
  /** From its label to the spine. */
  readonly height: number;
}

/**
 * A cause-and-effect diagram after Ishikawa: kinds of causes as bones on a spine, by turns over and under it, their causes as
 * twigs, the problem at the head. For a page; on a phone its words are a list. Deterministic, like the charts.
 */
export function fishbone({ problem, bones }: FishboneData, caption: Caption): string {
  const columns = Math.max(1, Math.ceil(bones.length / 2));
  const width = (WIDTH - HEAD - APART) / columns;
  const placed = bones.map((bone, i) => boneAt(bone, Math.floor(i / 2) * width, width));
  const side = (which: 0 | 1) => placed.filter((_, i) => i % 2 === which);
  const reach = (which: 0 | 1) => Math.max(0, ...side(which).map(({ height }) => height));
  const head = wrapLines(problem, (HEAD - 2 * HEAD_PADDING) / BOLD, TEXT);
  const half = (head.length * LINE) / 2 + HEAD_PADDING;
  const spine = Math.max(reach(0), half + 2);
  const height = Math.ceil(spine + Math.max(reach(1), half + 2));
  const context = new SvgContext(WIDTH, height, partId({ ...caption, size: 'wide' }, ''));
  const ctx = context as unknown as CanvasRenderingContext2D;
  drawLine(ctx, { tone: 'ink', width: 2 }, [0, spine], [WIDTH - HEAD, spine]);
  for (const bone of side(0)) drawBone(ctx, bone, spine, -1);
  for (const bone of side(1)) drawBone(ctx, bone, spine, 1);
  drawHead(ctx, head, spine, half);
  return frameSvg({ ...caption, size: 'wide', height }, context.toSvg());
}

function boneAt({ name, causes }: FishboneData['bones'][number], left: number, width: number): Bone {
  const room = width - APART - LEAN;
  const twigs = causes.map(({ text, key = false }) => ({
    lines: key ? wrapLines(KEY_SIGN + text, room / BOLD, TEXT) : wrapLines(text, room / WIDER, TEXT),
    key,
  }));
  const words = twigs.reduce((sum, { lines }) => sum + lines.length * LINE + TWIG_GAP, 0);
  return { name, twigs, left: left + APART, right: left + width, height: LABEL + words + APART };
}

/** A bone over the spine (`way` −1) or under it: its label at the far end, its twigs between. */
function drawBone(ctx: CanvasRenderingContext2D, bone: Bone, spine: number, way: -1 | 1): void {
  const { name, twigs, left, right, height } = bone;
  const end = height - LABEL;
  const leanAt = (distance: number) => right - (LEAN * distance) / end;
  drawLine(ctx, { tone: 'muted', width: 1.5 }, [right, spine], [right - LEAN, spine + way * end]);
  const label = spine + way * (end + LABEL / 2);
  drawText(ctx, { tone: 'ink', size: 13, strong: true, align: 'right' }, name, [right - LEAN + APART, label]);
  let far = end - TWIG_GAP / 2;
  for (const { lines, key } of way === -1 ? twigs : twigs.toReversed()) {
    const near = far - lines.length * LINE;
    // The twig runs under its words, whichever side of the spine it is on.
    const [top, under] = way === -1 ? [spine - far, spine - near] : [spine + near, spine + far];
    lines.forEach((line, i) => {
      drawText(ctx, { tone: key ? 'accent' : 'ink', strong: key }, line, [left, top + (i + 0.5) * LINE]);
    });
    const at = Math.round(under) + 0.5;
    drawLine(ctx, { tone: key ? 'accent' : 'grid' }, [left, at], [leanAt(Math.abs(at - spine)), at]);
    far = near - TWIG_GAP;
  }
}

function drawHead(ctx: CanvasRenderingContext2D, lines: readonly string[], spine: number, half: number): void {
  const left = WIDTH - HEAD;
  ctx.save();
  ctx.fillStyle = token('track');
  ctx.fillRect(left, spine - half, HEAD, 2 * half);
  ctx.restore();
  drawLine(ctx, { tone: 'ink', width: 3 }, [left, spine - half], [left, spine + half]);
  lines.forEach((line, i) => {
    const y = spine - half + HEAD_PADDING + (i + 0.5) * LINE;
    drawText(ctx, { tone: 'ink', strong: true }, line, [left + HEAD_PADDING, y]);
  });
}
