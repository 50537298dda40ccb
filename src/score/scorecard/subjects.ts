import type { Month } from '../../model/month.ts';
import type { Scorecard } from '../../model/records/scorecard.ts';
import type { CardContext } from './context.ts';

/** Whom a card scores in a month: units that exist then, or departments. */
export function subjectsOf(card: Scorecard, month: Month, { workspace, organisation }: CardContext): string[] {
  const { subjects } = card;
  if (subjects.kind === 'departments') return subjects.departments ?? [...workspace.records.department.keys()];
  const { open } = organisation.treeIn(month);
  const isScored = (id: string) => {
    const unit = organisation.find(id);
    if (unit === undefined || !open[unit]) return false;
    return subjects.kind === 'units' || organisation.units[unit]?.type === subjects.type;
  };
  return (subjects.kind === 'units' ? subjects.units : organisation.ids).filter(isScored);
}
