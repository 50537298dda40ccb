import { COVERAGE_GROUPS, COVERAGE_RULES, type Gap } from '../../trace/coverage/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { gapsIn, filterId, type GapsOf } from './found.ts';
import { filtersOf, gapLine } from './line.ts';
import { gapMatrix } from './matrix.ts';
import type { GapFilter, GapGroup, GapsPage } from './types.ts';

export type * from './types.ts';
export { filterId, gapKeys, gapMessages, gapsIn, gapsOf } from './found.ts';
export { gapsJson } from './json.ts';

/** Blind spots and broken links: a matrix of processes × departments with its holes, then the list by kind. */
export function gapsPage(context: Context): GapsPage {
  const gaps = gapsIn(context);
  const byRule = Map.groupBy(gaps, ({ rule }) => rule.code);
  const kinds = COVERAGE_RULES.map(({ code, title, why, fix, group }) => ({
    code,
    group,
    title: context.say(title),
    why: context.say(why),
    fix: context.say(fix),
    lines: (byRule.get(code) ?? []).map((gap) => gapLine(gap, context)),
  }));
  const groups = COVERAGE_GROUPS.map((group): GapGroup => ({
    group,
    kinds: kinds.filter((kind) => kind.group === group && kind.lines.length > 0),
  }));
  return {
    finding: findingOf(gaps, context),
    count: gaps.length,
    groups: groups.filter((group) => group.kinds.length > 0),
    filters: filtersIn(gaps, context),
    matrix: gapMatrix(context),
    whole: kinds.filter(({ lines }) => lines.length === 0).map(({ code, title }) => ({ code, title })),
  };
}

/** How many there are, and who has most to do about them. */
function findingOf(gaps: readonly Gap[], { say, names }: Context): string {
  if (gaps.length === 0) return say({ zh: '没有发现盲点和断点', en: 'No blind spots, no broken links' });
  const byOwner = [...Map.groupBy(gaps, ({ owner }) => owner)].flatMap(([owner, found]) =>
    owner === undefined ? [] : [{ owner, count: found.length }],
  );
  const [first] = byOwner.sort((a, b) => b.count - a.count);
  const all = counted(gaps.length, 'blind spot');
  if (!first || byOwner.length === 1) return say({ zh: `${gaps.length} 处盲点和断点`, en: `${all} and broken links` });
  const name = names.of('department', first.owner);
  return say({
    zh: `${gaps.length} 处盲点和断点，${name}要补的最多：${first.count} 处`,
    en: `${all} and broken links; most of them, ${first.count}, are for the ${name} to close`,
  });
}

/** Every choice that lets something through, named for who or what it is about. */
function filtersIn(gaps: readonly Gap[], context: Context): GapFilter[] {
  const found = new Map<string, { of: GapsOf; count: number }>();
  for (const gap of gaps) {
    for (const of of filtersOf(gap)) {
      const id = filterId(of);
      found.set(id, { of, count: (found.get(id)?.count ?? 0) + 1 });
    }
  }
  return [...found].map(([id, { of, count }]) => ({ id, count, label: labelOf(of, context) }));
}

function labelOf({ owner, process }: GapsOf, { names }: Context): string {
  const parts = [owner && names.of('department', owner), process && names.of('process', process)];
  return parts.filter(Boolean).join(' · ');
}
