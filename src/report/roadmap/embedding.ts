import { quotientHalfUp } from '../../model/decimal.ts';
import { monthOf, monthRange, type Month } from '../../model/month.ts';
import { EMBEDDINGS, type ControlPoint, type Embedding } from '../../model/records/process.ts';
import { embeddedOf, pointsOf } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../links.ts';
import { onceFor } from '../once.ts';
import type { EmbeddingPart, EmbeddingRow } from './types.ts';

const WORDS = {
  policy: { zh: '制度', en: 'policy' },
  workflow: { zh: '流程', en: 'workflow' },
  system: { zh: '系统', en: 'system' },
} as const;

const parts = onceFor<Context, EmbeddingPart | undefined>();

/** How many control points are embedded in policy, workflow and system, over time and by process; nothing where none says. */
export function embeddingPart(context: Context): EmbeddingPart | undefined {
  return parts(context, 'part', () => partOf(context));
}

function partOf(context: Context): EmbeddingPart | undefined {
  const { workspace, format, say } = context;
  const now = monthOf(context.asOf);
  const all = pointsOf(workspace);
  if (all.length === 0) return undefined;
  const months = monthRange(firstMonth(all, context) ?? now, now);
  const columns = quarterEnds(months);
  const processes = [...workspace.records.process.values()].sort((a, b) => a.value.order - b.value.order);
  const share = (points: readonly ControlPoint[], way: Embedding, month: Month) =>
    quotientHalfUp(embeddedOf(points, month)[way], points.length, 100, 0);
  const rowOf = (points: readonly ControlPoint[], way: Embedding, process?: string): EmbeddingRow => ({
    process: process === undefined ? undefined : linkTo('process', process, context),
    way,
    shares: columns.map((month) => `${share(points, way, month)}%`),
    now: `${embeddedOf(points, now)[way]}/${points.length}`,
  });
  const rows = (points: readonly ControlPoint[], process?: string) =>
    points.length === 0 ? [] : EMBEDDINGS.map((way) => rowOf(points, way, process));
  const labelOf = (month: Month) => ({
    month: format.monthShort(month),
    year: say({ zh: `${month.slice(0, 4)}年`, en: month.slice(0, 4) }),
  });
  const nowOf = (way: Embedding) => `${say(WORDS[way])} ${share(all, way, now)}%`;
  const embedded = format.list(EMBEDDINGS.map((way) => nowOf(way)));
  return {
    finding: say({
      zh: `${all.length} 个控制点已嵌入：${embedded}`,
      en: `${all.length} control points, embedded in: ${embedded}`,
    }),
    months: months.map(labelOf),
    lines: EMBEDDINGS.map((way) => ({ label: nowOf(way), shares: months.map((month) => share(all, way, month)) })),
    columns: columns.map(labelOf),
    rows: [...rows(all), ...processes.flatMap(({ id }) => rows(pointsOf(workspace, id), id))],
  };
}

/** The first month that the records or the figures know. */
function firstMonth(points: readonly ControlPoint[], { months }: Context): Month | undefined {
  const dated = points.flatMap(({ embedding }) =>
    EMBEDDINGS.flatMap((way) => {
      const value = embedding?.[way];
      return Array.isArray(value) ? value.map(({ from }: { from: Month }) => from) : [];
    }),
  );
  return [...dated, ...months.slice(0, 1)].sort()[0];
}

/** The last months of quarters, and the last month of all. */
function quarterEnds(months: readonly Month[]): Month[] {
  return months.filter((month, i) => Number(month.slice(5, 7)) % 3 === 0 || i === months.length - 1);
}
