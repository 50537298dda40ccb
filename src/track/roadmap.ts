import { isLate } from '../model/moment.ts';
import { daysBetween, monthOf, type Day, type Month } from '../model/month.ts';
import { isOpen } from '../model/periods.ts';
import type { Phase, PhaseState } from '../model/records/roadmap.ts';
import type { Workspace } from '../model/workspace.ts';

/** How a unit stands in a phase on a day. */
export interface UnitPhase {
  readonly unit: string;
  readonly state: PhaseState;
  /** The month that reported the state; null while nothing has been reported. */
  readonly since: Month | null;
  readonly note: string | null;
  /** Finished by its own account, assessed by others or not. */
  readonly finished: boolean;
}

/** A phase of the roadmap on a day. */
export interface PhaseStanding {
  readonly year: number;
  readonly phase: Phase;
  /** The units that were, or are, there to go through it, in the order of the roadmap. */
  readonly units: readonly UnitPhase[];
  readonly finished: number;
  /** Its time is over and some unit has not finished. */
  readonly late: boolean;
  /** Days until it is due; below 0 once it is past due. */
  readonly daysLeft: number;
}

/** Every phase as it stands on a day, in the order of the roadmap; empty without one. */
export function trackRoadmap(workspace: Workspace, asOf: Day): PhaseStanding[] {
  const roadmap = workspace.records.roadmap.get('roadmap')?.value;
  if (!roadmap) return [];
  const reported = reportedUntil(workspace, monthOf(asOf));
  return roadmap.years.flatMap(({ year, phases }) =>
    phases.map((phase): PhaseStanding => {
      const units = roadmap.units
        .filter((unit) => takesPart(workspace, unit, phase, asOf))
        .map((unit) => unitPhase(unit, reported.get(`${phase.id} ${unit}`)));
      const finished = units.filter((each) => each.finished).length;
      const late = isLate(phase.due, asOf) && finished < units.length;
      return { year, phase, units, finished, late, daysLeft: daysBetween(asOf, phase.due) };
    }),
  );
}

/** Those that are due soonest and not finished by all, the overdue first. */
export function nextPhases(phases: readonly PhaseStanding[]): PhaseStanding[] {
  return phases
    .filter(({ units, finished }) => finished < units.length)
    .sort((a, b) => (a.phase.due < b.phase.due ? -1 : a.phase.due > b.phase.due ? 1 : 0));
}

type Reported = Pick<UnitPhase, 'state' | 'since' | 'note'>;

/** The latest report of each phase and unit, months up to one included. */
function reportedUntil({ records }: Workspace, last: Month): Map<string, Reported> {
  const reports = [...records['roadmap-report']]
    .filter(([month]) => month <= last)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const found = new Map<string, Reported>();
  for (const [month, { value }] of reports) {
    for (const { phase, unit, state, note = null } of value.states) {
      found.set(`${phase} ${unit}`, { state, since: month, note });
    }
  }
  return found;
}

function unitPhase(unit: string, reported: Reported | undefined): UnitPhase {
  const { state, since, note } = reported ?? { state: 'not-started' as const, since: null, note: null };
  return { unit, state, since, note, finished: state === 'done' || state === 'assessed' };
}

/** True for a unit that exists when the phase is due or, before that, on the day: one that was merged has no later phases. */
function takesPart({ records }: Workspace, unit: string, { due }: Phase, asOf: Day): boolean {
  const record = records.unit.get(unit)?.value;
  return record !== undefined && isOpen(record, monthOf(due < asOf ? due : asOf));
}
