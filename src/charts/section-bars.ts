import { barRows } from './bar-rows.ts';
import type { Caption, Size } from './frame.ts';

export interface SectionBar {
  readonly name: string;
  /** Points of the scorecard that the section can bring. */
  readonly weight: number;
  /** Out of 100; null without data. */
  readonly score: number | null;
  /** Score and weight as printed. */
  readonly text: string;
  readonly weightText: string;
}

/**
 * Sections of a scorecard. The track is as long as the section's weight, the bar as long as the points it brought: what is
 * empty was lost, on one scale for all sections.
 */
export function sectionBars(sections: readonly SectionBar[], caption: Caption, size: Size): string {
  const rows = sections.map(({ name, weight, score, text, weightText }) => ({
    name,
    value: text,
    note: weightText,
    from: 0,
    to: score === null ? null : (weight * score) / 100,
    tone: 'accent' as const,
    track: weight,
    strong: false,
  }));
  const max = Math.max(0, ...rows.map(({ track, to }) => Math.max(track, to ?? 0))) || 1;
  return barRows({ rows, min: 0, max }, caption, size);
}
