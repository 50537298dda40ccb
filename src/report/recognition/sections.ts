import { periodOn } from '../../model/reporting-period.ts';
import type { Recognition, RecognitionResult } from '../../model/records/recognition.ts';
import type { Context } from '../context.ts';
import { historyPath } from '../history/subjects.ts';
import { linkTo } from '../links.ts';
import { periodName } from '../period-name.ts';
import type { PeriodRow, PeriodState, RecognitionSection } from './types.ts';

/** Star ratings of people, then contests, those that are under way first. */
export function recognitionSections(context: Context): RecognitionSection[] {
  const sections = [...context.workspace.records.recognition].map(([id, { value }]) => sectionOf(id, value, context));
  const rank = ({ kind, periods }: RecognitionSection) =>
    kind === 'stars' ? 0 : periods[0]?.state === 'under-way' ? 1 : 2;
  return sections.sort((a, b) => rank(a) - rank(b));
}

function sectionOf(id: string, recognition: Recognition, context: Context): RecognitionSection {
  const { name, kind, organiser, purpose, who, criteria, bands, results } = recognition;
  const { format, say } = context;
  // A period that is still to come on the as-of date is not known yet.
  const periods = results.flatMap((result) => periodRow(result, recognition, context) ?? []).reverse();
  return {
    ...{ id, name, kind, purpose, who, periods },
    organiser: linkTo('department', organiser, context),
    criteria: criteria.map(({ name: what, weight, how }) => ({
      name: what,
      ...(weight !== undefined && { weight: format.figure(weight, weight % 1 === 0 ? 0 : 2) }),
      ...(how !== undefined && { how }),
    })),
    awards: bands.map((band) => ({
      id: band.id,
      name: band.name,
      ...(band.from !== undefined && { from: say({ zh: `${band.from} 分起`, en: `from ${band.from}` }) }),
      ...(band.rule !== undefined && { rule: band.rule }),
    })),
  };
}

function periodRow(result: RecognitionResult, recognition: Recognition, context: Context): PeriodRow | undefined {
  const { period, participants, counts, note } = result;
  const when = periodOn(period, context.asOf);
  if (when === 'to-come') return undefined;
  const state: PeriodState = when === 'under-way' ? 'under-way' : counts.length === 0 ? 'awaited' : 'known';
  const { bands, countedIn } = recognition;
  return {
    ...{ id: period, name: periodName(period, context), state },
    participants: counted(participants, countedIn, context),
    awards: bands.map((band) => {
      const given = state === 'known' ? counts.find((each) => each.band === band.id) : undefined;
      if (!given) return undefined;
      const units = (given.units ?? []).map((unit) => ({
        name: context.names.unit(unit),
        path: historyPath({ id: unit, isDepartment: false }),
      }));
      // The award's name says what was counted; a word of its own is for those that are not named.
      return { count: counted(given.count, units.length > 0 ? undefined : band.countedIn, context), units };
    }),
    ...(note !== undefined && { note }),
  };
}

function counted(count: number, countedIn: string | undefined, { format }: Context): string {
  const figure = format.figure(count, 0);
  return countedIn === undefined ? figure : `${figure} ${countedIn}`;
}
