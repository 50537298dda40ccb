import { escapeText, joinNumbers, short } from './markup.ts';
import { SvgPath } from './svg-path.ts';

export interface SparklineData {
  /** Oldest first; null where nothing was measured. */
  readonly values: readonly (number | null)[];
  /** The target of each month; drawn dotted. */
  readonly targets?: readonly (number | null)[];
  /** The last value is not final: a hollow dot. */
  readonly preliminary?: boolean;
  /** What it shows, for those who cannot see it. Without it, it is decoration beside figures that say the same. */
  readonly label?: string;
}

const WIDTH = 96;
const HEIGHT = 24;
const MARGIN = 3;

/**
 * A line the size of a word, with no axis: its shape is what counts, so it fills its height. A month without a value is a
 * gap, a value between two gaps a dot; the last month has a larger one.
 */
export function sparkline({ values, targets = [], preliminary, label }: SparklineData): string {
  const known = [...values, ...targets].filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const x = (i: number) => MARGIN + (i * (WIDTH - 2 * MARGIN)) / Math.max(values.length - 1, 1);
  const y = (value: number) => (span ? HEIGHT - MARGIN - ((value - low) / span) * (HEIGHT - 2 * MARGIN) : HEIGHT / 2);
  const last = values.at(-1);
  const target = stepped(targets, x, y);
  const line = joined(values, x, y);
  const named = label ? `role="img" aria-label="${escapeText(label)}"` : 'aria-hidden="true"';
  return (
    `<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" fill="none" ${named}>` +
    (target && `<path class="c-muted-s" stroke-dasharray="1 2.5" d="${target}"/>`) +
    (line && `<path class="c-accent-s" d="${line}"/>`) +
    (typeof last === 'number' ? dot(x(values.length - 1), y(last), preliminary === true) : '') +
    '</svg>'
  );
}

type Scale = (value: number) => number;

function dot(x: number, y: number, hollow: boolean): string {
  const paint = hollow ? 'c-surface-f c-accent-s' : 'c-accent-f';
  return `<circle class="${paint}" cx="${short(x)}" cy="${short(y)}" r="${hollow ? 2 : 2.4}"/>`;
}

function joined(values: readonly (number | null)[], x: Scale, y: Scale): string {
  const path = new SvgPath();
  let dots = '';
  values.forEach((value, i) => {
    if (value === null) return;
    const before = values[i - 1] ?? null;
    if (before !== null) return path.lineTo(x(i), y(value));
    path.moveTo(x(i), y(value));
    // Round caps make a dot of a line without length.
    if ((values[i + 1] ?? null) === null && i < values.length - 1) dots += `M${joinNumbers([x(i), y(value)])}h0`;
  });
  return path.d + dots;
}

/** A level for each month, changing half way between two; a target that stays is one line. */
function stepped(targets: readonly (number | null)[], x: Scale, y: Scale): string {
  const path = new SvgPath();
  targets.forEach((target, i) => {
    if (target === null) return;
    const before = targets[i - 1] ?? null;
    if (before === null) return path.moveTo(x(i), y(target));
    if (target === before && targets[i + 1] === target) return;
    if (target !== before) {
      path.lineTo(x(i - 0.5), y(before));
      path.lineTo(x(i - 0.5), y(target));
    }
    path.lineTo(x(i), y(target));
  });
  return path.d;
}
