import { quotientHalfUp, sumExact } from '../../model/decimal.ts';
import { causesOf } from '../../model/projects.ts';
import type { Project } from '../../model/records/project.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import type { Bone, CausePareto, StrategyLine } from './types.ts';

export function bonesOf({ bones = [] }: Project, { format }: Context): Bone[] {
  return bones.map(({ name, causes }) => ({
    name,
    causes: causes.map(({ text, key, weight }) => ({
      text,
      key: key === true,
      ...(weight !== undefined && { weight: format.figure(weight, placesOf(weight)) }),
    })),
  }));
}

/** How many causes there are, and which are key, in a sentence. */
export function causesFinding(project: Project, { say, format }: Context): string {
  const causes = causesOf(project);
  const keys = causes.filter(({ cause }) => cause.key).map(({ cause }) => cause.text);
  if (causes.length === 0) return say({ zh: '还没有分析原因', en: 'Causes are not analysed yet' });
  if (keys.length === 0) {
    return say({
      zh: `找出 ${causes.length} 个原因，还没有确认要因`,
      en: `${counted(causes.length, 'cause')}, none confirmed as key yet`,
    });
  }
  return say({
    zh: `${causes.length} 个原因中确认 ${keys.length} 个要因：${format.list(keys)}`,
    en: `${keys.length} of ${causes.length} causes are key: ${keys.join('; ')}`,
  });
}

/** Causes by how often they were named; undefined where nobody counted. */
export function paretoOf(project: Project, { say, format }: Context): CausePareto | undefined {
  const counts = causesOf(project).flatMap(({ cause: { text, key, weight } }) =>
    weight === undefined ? [] : [{ name: text, count: weight, vital: key === true }],
  );
  const sorted = counts.sort((a, b) => b.count - a.count);
  const total = sumExact(sorted.map(({ count }) => count));
  if (total === 0) return undefined;
  const share = (part: readonly { count: number }[]) =>
    `${quotientHalfUp(sumExact(part.map(({ count }) => count)), total, 100, 0)}%`;
  const vital = sorted.filter((item) => item.vital);
  return {
    finding: say({
      zh: `${vital.length} 个要因占 ${share(vital)}`,
      en: `${counted(vital.length, 'key cause')}: ${share(vital)} of what was counted`,
    }),
    items: sorted.map((item, i) => ({
      ...item,
      text: format.figure(item.count, placesOf(item.count)),
      cumulated: share(sorted.slice(0, i + 1)),
    })),
  };
}

export function strategiesOf(project: Project): StrategyLine[] {
  const texts = new Map(causesOf(project).map(({ cause }) => [cause.id, cause.text]));
  return (project.strategies ?? []).map(({ name, causes, measures }) => ({
    name,
    causes: causes.map((id) => texts.get(id) ?? id),
    measures,
  }));
}

/** Votes are whole; what is not is shown as it was written. */
function placesOf(count: number): number {
  return Number.isInteger(count) ? 0 : 1;
}
