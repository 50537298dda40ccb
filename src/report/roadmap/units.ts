import type { PhaseState } from '../../model/records/roadmap.ts';
import type { PhaseStanding } from '../../track/index.ts';
import type { Context } from '../context.ts';
import type { StateCell, UnitRow } from './types.ts';

/** What states are called. */
export function stateWord(state: PhaseState, { say }: Pick<Context, 'say'>): string {
  return say(
    {
      'not-started': { zh: '未开始', en: 'not started' },
      'under-way': { zh: '进行中', en: 'under way' },
      done: { zh: '已完成（自评）', en: 'done by its own account' },
      assessed: { zh: '已评估', en: 'assessed' },
    }[state],
  );
}

/** Units × phases: how each stands. Units that take part in no phase any more stand last. */
export function unitRows(standings: readonly PhaseStanding[], context: Context): UnitRow[] {
  const ids = [...new Set(standings.flatMap(({ units }) => units.map(({ unit }) => unit)))];
  return ids.map((id): UnitRow => {
    const own = standings.map(({ units, late }) => {
      const found = units.find(({ unit }) => unit === id);
      return found && { found, late: late && !found.finished };
    });
    const finished = own.filter((each) => each?.found.finished).length;
    return {
      name: context.names.unit(id),
      cells: own.map((each): StateCell | undefined => {
        if (!each) return undefined;
        const { state, since, note } = each.found;
        const when = since === null ? '' : context.format.month(since);
        const parts = [stateWord(state, context), when, note ?? ''].filter((part) => part !== '');
        return { state, late: each.late, title: parts.join(context.say({ zh: '；', en: '; ' })) };
      }),
      finished: `${finished}/${own.filter(Boolean).length}`,
    };
  });
}

/** Who is behind: units that have not finished a phase that is past due. */
export function unitText(standings: readonly PhaseStanding[], context: Context): string {
  const { say, names, format } = context;
  const behind = standings
    .filter(({ late }) => late)
    .flatMap(({ units }) => units.filter(({ finished }) => !finished).map(({ unit }) => unit));
  if (behind.length === 0)
    return say({ zh: '到期的阶段各单位都已完成', en: 'Every unit has finished the phases that were due' });
  const named = format.list([...new Set(behind)].map((unit) => names.unit(unit)));
  return say({ zh: `${named}有到期未完成的阶段`, en: `Behind on a phase that was due: ${named}` });
}
