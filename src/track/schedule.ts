import type { Day } from '../model/month.ts';
import { inOrder } from '../model/precedence.ts';
import type { Work } from '../model/records/project.ts';
import { addWorkdays, workdayFrom, workdaysBetween, type WorkCalendar } from '../model/workdays.ts';

/** When a piece of work can be done, by its duration, what it waits for and the working calendar. All days are worked. */
export interface ScheduledWork {
  readonly work: string;
  /** Its first and last day at the earliest. */
  readonly start: Day;
  readonly finish: Day;
  /** Its first and last day at the latest, if the end of the whole is to stay where it is. */
  readonly latestStart: Day;
  readonly latestFinish: Day;
  /** Working days it may be late without moving the end. */
  readonly slack: number;
  /**
   * On a chain of works up to the end, each the one that the next waits for longest. Without fixed dates these are the works
   * without slack; where a fixed date lies between, the chain goes on though works before it have days to spare.
   */
  readonly critical: boolean;
}

export interface Schedule {
  /** In the order in which they were given. */
  readonly works: readonly ScheduledWork[];
  readonly start: Day;
  readonly end: Day;
}

type Plan = Pick<Work, 'id' | 'days' | 'after' | 'notBefore'>;
/** Days that are known better than by computing: a work that is done, or one that cannot be done sooner. */
export type Known = (work: Plan, computed: { start: Day; finish: Day }) => { start: Day; finish: Day };

/**
 * The schedule of works from a first day on, by the critical path method (Kelley and Walker, 1959) in working days: forwards
 * for the earliest days, backwards from the end for the latest. Null where works wait for each other in a circle, and where
 * there are none. A work that waits for one that there is not does not wait.
 */
export function scheduleOf(
  works: readonly Plan[],
  from: Day,
  calendar: WorkCalendar,
  known: Known = (_, computed) => computed,
): Schedule | null {
  const ordered = inOrder(works);
  if (!ordered || ordered.length === 0) return null;
  const early = forwards(ordered, from, calendar, known);
  const days = [...early.values()];
  const start = days.map((each) => each.start).reduce((a, b) => (b < a ? b : a));
  const end = days.map((each) => each.finish).reduce((a, b) => (b > a ? b : a));
  const latest = backwards(ordered, end, calendar);
  const critical = criticalOf(ordered, early, end);
  return {
    works: works.flatMap(({ id }) => {
      const [dates, late] = [early.get(id), latest.get(id)];
      if (!dates || !late) return [];
      const slack = workdaysBetween(dates.start, late.start, calendar);
      return [
        {
          work: id,
          ...dates,
          latestStart: late.start,
          latestFinish: late.finish,
          slack,
          critical: critical.has(id),
        },
      ];
    }),
    start,
    end,
  };
}

type Dates = ReadonlyMap<string, { readonly start: Day; readonly finish: Day }>;

function forwards(ordered: readonly Plan[], from: Day, calendar: WorkCalendar, known: Known): Dates {
  const dates = new Map<string, { start: Day; finish: Day }>();
  for (const work of ordered) {
    const free = (work.after ?? []).flatMap((id) => {
      const before = dates.get(id);
      return before ? [addWorkdays(before.finish, 1, calendar)] : [];
    });
    const first = [from, work.notBefore ?? from, ...free].reduce((a, b) => (b > a ? b : a));
    const start = workdayFrom(first, calendar);
    dates.set(work.id, known(work, { start, finish: addWorkdays(start, work.days - 1, calendar) }));
  }
  return dates;
}

function backwards(ordered: readonly Plan[], end: Day, calendar: WorkCalendar): Dates {
  const dates = new Map<string, { start: Day; finish: Day }>();
  // The last working day up to the end: work may be known to have ended on a day that was not worked.
  const last = addWorkdays(addWorkdays(end, 1, calendar), -1, calendar);
  for (const work of ordered.toReversed()) {
    const limits = ordered
      .filter(({ after }) => after?.includes(work.id))
      .flatMap(({ id }) => addWorkdays(dates.get(id)?.start ?? end, -1, calendar));
    const finish = limits.reduce((a, b) => (b < a ? b : a), last);
    dates.set(work.id, { start: addWorkdays(finish, 1 - work.days, calendar), finish });
  }
  return dates;
}

/** Back from the works that end last, always to those that end last among the ones they wait for. */
function criticalOf(ordered: readonly Plan[], early: Dates, end: Day): Set<string> {
  const critical = new Set<string>();
  const finishOf = (id: string) => early.get(id)?.finish ?? '';
  const lastOf = (ids: readonly string[]) => {
    const latest = ids.map(finishOf).reduce((a, b) => (b > a ? b : a), '');
    return ids.filter((id) => latest !== '' && finishOf(id) === latest);
  };
  const add = (id: string): void => {
    if (critical.has(id)) return;
    critical.add(id);
    lastOf(ordered.find((work) => work.id === id)?.after ?? []).forEach(add);
  };
  ordered.filter(({ id }) => finishOf(id) === end).forEach(({ id }) => add(id));
  return critical;
}
