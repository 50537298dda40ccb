import type { MonthLabel } from '../../src/charts/months.ts';
import type { TrendPoint } from '../../src/charts/trend.ts';

/** January 2025 to October 2026, as a Chinese page writes them. */
export const MONTHS: readonly MonthLabel[] = Array.from({ length: 22 }, (_, i) => ({
  month: `${(i % 12) + 1}月`,
  year: i < 12 ? '2025年' : '2026年',
}));

/** A satisfaction figure in per cent, invented. */
export const VALUES = [
  95.1, 95.4, 95, 94.8, 95.6, 95.9, 95.2, 94.9, 95.3, 95.1, 94.6, 94.7, 95, 94.4, 94.9, 94.2, 94.5, 94, 94.3, 93.9,
  95.01, 93.81,
];

/** The values with a target that was raised in January 2026. */
export const POINTS: readonly TrendPoint[] = MONTHS.map((month, i) => ({
  ...month,
  value: VALUES[i] ?? null,
  target: i < 12 ? 94.5 : 95,
}));

export const CAPTION = { id: 'sample', title: '满意度连续低于目标', description: '22 个月的数值与目标' };

/** Text as nobody should write it into a file. */
export const HOSTILE = `<script>alert("x")</script> & 'q'\u0000\u202e`;
export const ESCAPED = '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;q&#39;';
