import type { Month } from '../../model/month.ts';
import type { Context } from '../context.ts';
import { traceOf } from '../references.ts';
import { unitAbove } from './subjects.ts';

/** What is said of an indicator that is off while nothing below it is; undefined for a process indicator, which has nothing below. */
export function lowestText(unit: string, indicator: string, month: Month, context: Context): string | undefined {
  const { say, workspace } = context;
  const drivers = driversOf(indicator, context);
  const measured = drivers.filter((driver) => isMeasured(unit, driver, month, context));
  if (drivers.length === 0) {
    if (workspace.records.indicator.get(indicator)?.value.level === 'kci') return undefined;
    return say({
      zh: '还没有登记驱动它的指标，说不出原因',
      en: 'No indicator that drives it is on record, so nothing can be said of its cause',
    });
  }
  if (measured.length === 0) {
    return say({
      zh: `驱动它的 ${drivers.length} 项指标本月都没有数据，说不出原因`,
      en: `None of the ${drivers.length} indicators that drive it was measured this month: its cause cannot be told`,
    });
  }
  return say({
    zh: `驱动它的指标有数据的 ${measured.length} 项都达标：原因在现有指标之外，须另查`,
    en: `All ${measured.length} drivers measured are on target: the cause lies outside what is measured`,
  });
}

/** All indicators that drive one, directly or through others. */
function driversOf(indicator: string, context: Context): string[] {
  const found = new Set<string>();
  const queue = [indicator];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const { from } of traceOf(context).to('indicator', at, 'drives')) {
      if (found.has(from.id) || from.id === indicator) continue;
      found.add(from.id);
      queue.push(from.id);
    }
  }
  return [...found];
}

/** Whether the unit, or one above it, has a figure. */
function isMeasured(unit: string, indicator: string, month: Month, context: Context): boolean {
  for (let at: string | undefined = unit; at !== undefined; at = unitAbove(at, month, context)) {
    if (context.scores.value(at, indicator, month).published !== null) return true;
  }
  return false;
}
