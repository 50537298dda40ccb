import { kindNamed } from '../../model/kinds.ts';
import type { Context, Finding } from '../rule.ts';
import { unknownId } from '../suggest.ts';
import { clipped } from '../words.ts';

type Words = Pick<Finding, 'message' | 'hint'>;

/** What of a case an attribute names. */
type InCase = 'unit' | 'indicator' | 'month';

const CASE = { zh: '案例', en: 'Case' };

/** A case that is not there. */
export function wrongCase({ workspace }: Context, id: string): Words | undefined {
  if (workspace.cases.has(id)) return undefined;
  const cases = new Map([...workspace.cases].map(([known, its]) => [known, its.records.site.get('site')?.value.name]));
  return unknownId(id, CASE, cases, 'content/cases/<id>/');
}

/** A unit or an indicator that a case has not, or a month it has no figures of; nothing where the case itself is unknown. */
export function wrongInCase(
  { workspace }: Context,
  id: string | undefined,
  what: InCase,
  value: string,
): Words | undefined {
  const its = workspace.cases.get(id ?? '');
  if (!its) return undefined;
  if (what === 'month') {
    const months = [...new Set(its.measurementFiles.map(({ month }) => month))].sort();
    return months.some((month) => month === value) ? undefined : noFigures(id ?? '', value, months);
  }
  if (its.known[what].has(value)) return undefined;
  const names = new Map([...its.records[what]].map(([known, { value: record }]) => [known, record.name]));
  return unknownId(value, inCase(kindNamed(what).label, id ?? ''), names);
}

function inCase({ zh, en }: typeof CASE, id: string): typeof CASE {
  return { zh: `“${id}”案例${zh}`, en: `${en} of case “${id}”` };
}

function noFigures(id: string, month: string, months: readonly string[]): Words {
  const text = clipped(month);
  return {
    message: { zh: `案例“${id}”没有“${text}”的数据`, en: `Case “${id}” has no figures of “${text}”` },
    hint: { zh: `有数据的月份：${months.join('、')}。`, en: `Months with figures: ${months.join(', ')}.` },
  };
}
