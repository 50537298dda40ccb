import type { Day } from '../../model/month.ts';
import type { PhaseStanding } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { linkTo } from '../links.ts';
import type { Look } from '../looks.ts';
import type { PhaseLine } from './types.ts';

/** A phase in a line; `from` is when the one before it was due. */
export function phaseLine(standing: PhaseStanding, from: Day, context: Context): PhaseLine {
  const { year, phase, units, finished, late } = standing;
  const { format, names } = context;
  const isFinished = finished === units.length && units.length > 0;
  const begun = units.some(({ state }) => state !== 'not-started') || late;
  const open = units.filter((each) => !each.finished);
  return {
    id: phase.id,
    name: phase.name,
    year,
    from,
    due: phase.due,
    when: whenText(standing, isFinished, context),
    owner: linkTo('department', phase.owner, context),
    outputs: format.list(phase.outputs),
    criterion: phase.criterion,
    finished: `${finished}/${units.length}`,
    progress: units.length === 0 ? 0 : (finished * 100) / units.length,
    isFinished,
    late,
    ...standingOf({ isFinished, late, begun }, context),
    open: begun ? open.map(({ unit, note }) => ({ unit: names.unit(unit), note: note ?? '' })) : [],
  };
}

function standingOf(
  { isFinished, late, begun }: { isFinished: boolean; late: boolean; begun: boolean },
  { say }: Context,
): { look: Look; word: string } {
  if (isFinished) return { look: 'achieved', word: say({ zh: '全部完成', en: 'finished' }) };
  if (late) return { look: 'missed', word: say({ zh: '逾期未完成', en: 'overdue' }) };
  if (begun) return { look: 'at-risk', word: say({ zh: '进行中', en: 'under way' }) };
  return { look: 'no-data', word: say({ zh: '未开始', en: 'not started' }) };
}

function whenText({ phase, daysLeft }: PhaseStanding, isFinished: boolean, { say }: Context): string {
  if (isFinished) return phase.due;
  if (daysLeft < 0)
    return say({ zh: `${phase.due}，逾期 ${-daysLeft} 天`, en: `${phase.due}, ${counted(-daysLeft, 'day')} ago` });
  if (daysLeft === 0) return say({ zh: `${phase.due}，就是今天`, en: `${phase.due}, today` });
  return say({ zh: `${phase.due}，还有 ${daysLeft} 天`, en: `${phase.due}, in ${counted(daysLeft, 'day')}` });
}
