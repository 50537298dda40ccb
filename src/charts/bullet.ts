import { escapeText, short } from './markup.ts';

export interface BulletData {
  /** Per cent done so far, 0–100; null where nobody reported. */
  readonly actual: number | null;
  /** Per cent that should be done by now; null where no plan applies yet. */
  readonly planned: number | null;
  /** What it shows, for those who cannot see it. Without it, it is decoration beside figures that say the same. */
  readonly label?: string;
}

const WIDTH = 96;
const HEIGHT = 16;
const BAR = 6;

/** Progress of a task in the width of a word: a bar for what is done, an upright mark for what should be. */
export function bullet({ actual, planned, label }: BulletData): string {
  const x = (percent: number) => (Math.min(Math.max(percent, 0), 100) * (WIDTH - 2)) / 100;
  const bar = (className: string, width: number) =>
    `<path class="${className}" d="M1 ${(HEIGHT - BAR) / 2}h${short(width)}v${BAR}h${short(-width)}z"/>`;
  const named = label ? `role="img" aria-label="${escapeText(label)}"` : 'aria-hidden="true"';
  return (
    `<svg class="bullet" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" fill="none" ${named}>` +
    bar('c-track-f', WIDTH - 2) +
    (actual ? bar('c-accent-f', x(actual)) : '') +
    (planned === null ? '' : `<path class="c-ink-s" stroke-width="2" d="M${short(1 + x(planned))} 2v12"/>`) +
    '</svg>'
  );
}
