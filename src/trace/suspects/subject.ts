import { valueAt } from '../../model/dated.ts';
import { monthOf, type Day } from '../../model/month.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import { asItReads } from '../../model/readings.ts';
import type { Standard } from '../../model/records/standard.ts';
import type { Workspace } from '../../model/workspace.ts';

/** What others rest on: its meaning at a date, and the days on which it says that it changed. */
export interface Subject {
  meaningAt(day: Day): unknown;
  readonly changed: readonly Day[];
}

/** The standard, indicator or item of a norm with a name such as `norm/service-norms#repair`; undefined where there is none. */
export function subjectNamed(name: string, { records }: Workspace): Subject | undefined {
  const [kind, id = '', part] = name.split(/[/#]/);
  if (kind === 'standard') {
    const standard = records.standard.get(id)?.value;
    return standard && ofStandard(standard);
  }
  if (kind === 'indicator') {
    const indicator = records.indicator.get(id)?.value;
    return indicator && ofIndicator(indicator);
  }
  const item = kind === 'norm' ? records.norm.get(id)?.value.items.find((each) => each.id === part) : undefined;
  return item && { meaningAt: () => ({ text: item.text, limit: item.limit }), changed: [] };
}

/**
 * What a standard asks and of whom; not how it is measured, who owns it, or its history. The text in force counts, not the
 * newest: a version that is only announced asks nobody to look again before its day, and a confirmation given before then
 * is of the text that people work by.
 */
function ofStandard(standard: Standard): Subject {
  return {
    meaningAt: (day) => {
      const { type, appliesTo, clauses, remedy } = asItReads(standard, day);
      const asked = Object.fromEntries(clauses.map(({ id, text, limit }) => [id, { text, limit }]));
      return { type, appliesTo, clauses: asked, remedy };
    },
    changed: standard.versions.map(({ effective }) => effective),
  };
}

/** Keys that say what goes without saying: written out or left out, the definition is the same. */
const UNSAID: Readonly<Record<string, unknown>> = { part: true, scale: 1, rollUp: 'none' };

/** How an indicator is counted; not its name, its targets or how it is scored. */
function ofIndicator({ unit, direction, judge = 'published', formula }: Indicator): Subject {
  return {
    meaningAt: (day) => {
      const entries = Object.entries(valueAt(formula, monthOf(day)) ?? {});
      const said = Object.fromEntries(entries.filter(([key, value]) => UNSAID[key] !== value));
      return { unit, direction, judge, formula: said };
    },
    changed: Array.isArray(formula) ? formula.map(({ from }: { from: string }) => `${from}-01`) : [],
  };
}
