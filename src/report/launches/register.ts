import { valueAt } from '../../model/dated.ts';
import type { Context } from '../context.ts';
import { figureOf } from '../indicators.ts';
import { companyIn } from '../scorecard/subjects.ts';
import { launchLines } from './line.ts';
import { LAUNCH_FILTERS, type LaunchFilter, type LaunchLine, type LaunchRegister } from './types.ts';

/** All launches that had begun by the as-of date, those that need attention first. */
export function launchRegister(context: Context): LaunchRegister {
  const rows = launchLines(() => true, context).map((line) => ({ line, filters: filtersOf(line) }));
  const counts = LAUNCH_FILTERS.map((filter) => {
    return { filter, count: rows.filter(({ filters }) => filters.includes(filter)).length };
  });
  return {
    finding: findingOf(
      rows.map(({ line }) => line),
      context,
    ),
    rows,
    filters: counts.filter(({ count }) => count > 0 && count < rows.length),
    counted: countedBy(context),
  };
}

function countedBy(context: Context): LaunchRegister['counted'] {
  const { workspace, scores, latest = '' } = context;
  const months = context.months.filter((month) => month <= latest).reverse();
  return [...workspace.records.indicator].flatMap(([id, { value: indicator }]) => {
    for (const month of months) {
      if (valueAt(indicator.formula, month)?.kind !== 'launches') return [];
      const company = companyIn(month, context);
      const value = company === undefined ? undefined : scores.value(company, id, month);
      const figure = value && value.published !== null ? figureOf(value, context) : undefined;
      if (figure) return [{ month, figure }];
    }
    return [];
  });
}

/** True where somebody has to act: it is held, was sent back, goes on against its gate, or stands on a waiver. */
export function needsAttention({ state, isWaived }: LaunchLine): boolean {
  return state === 'held' || state === 'returned' || state === 'unresolved' || isWaived;
}

function filtersOf(line: LaunchLine): LaunchFilter[] {
  const phase = line.ended !== null ? 'ended' : line.isLive ? 'live' : 'under-way';
  return [...(needsAttention(line) ? (['attention'] as const) : []), phase, line.kind];
}

/** `12 个上线项目：已上线 5 个，其中 1 个靠豁免；办理中 3 个，其中 1 个评审未过`. */
function findingOf(lines: readonly LaunchLine[], { say }: Context): string {
  const live = lines.filter(({ isLive }) => isLive);
  const underWay = lines.filter(({ isLive, ended }) => !isLive && ended === null);
  const unresolved = lines.filter(({ state }) => state === 'unresolved').length;
  const waived = live.filter(({ isWaived }) => isWaived).length;
  const held = underWay.filter(({ state }) => state === 'held' || state === 'returned').length;
  const [zh, en] = [[] as string[], [] as string[]];
  if (unresolved > 0) {
    zh.push(`${unresolved} 个带着没过的控制点往下走`);
    en.push(`${unresolved} going on with a control point that has not passed`);
  }
  if (live.length > 0) {
    zh.push(`${live.length} 个在对客户开放${waived > 0 ? `，其中 ${waived} 个靠豁免` : ''}`);
    en.push(`${live.length} open to customers${waived > 0 ? `, ${waived} of them on a waiver` : ''}`);
  }
  if (underWay.length > 0) {
    zh.push(`${underWay.length} 个在过评审${held > 0 ? `，其中 ${held} 个没过` : ''}`);
    en.push(`${underWay.length} going through their gates${held > 0 ? `, ${held} of them held` : ''}`);
  }
  const count = lines.length;
  const [all, allInEnglish] = [`${count} 个上线项目`, `${count} ${count === 1 ? 'launch' : 'launches'}`];
  if (zh.length === 0) return say({ zh: all, en: allInEnglish });
  return say({ zh: `${all}：${zh.join('；')}`, en: `${allInEnglish}: ${en.join('; ')}` });
}
