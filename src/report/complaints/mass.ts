import { roundHalfUp } from '../../model/decimal.ts';
import type { Month } from '../../model/month.ts';
import { isWithheld } from '../../model/workspace.ts';
import { massComplaints, type MassComplaint } from '../../track/index.ts';
import type { Context } from '../context.ts';
import { linkTo, type Link } from '../links.ts';
import { packOfMass } from '../meetings/pack-addresses.ts';
import { onceFor } from '../once.ts';
import { paths } from '../paths.ts';
import type { MassLine } from './types.ts';

const found = onceFor<Context, readonly MassComplaint[]>();

/** Mass complaints as they stand at the as-of date, the latest first. */
export function massOf(context: Context): readonly MassComplaint[] {
  return found(context, 'mass', () => massComplaints(context.workspace, context.asOf));
}

/** One line for each category and meeting, those that wait for a meeting first. */
export function massLines(context: Context): MassLine[] {
  const groups = [...Map.groupBy(massOf(context), ({ category, meeting }) => `${category} ${meeting ?? ''}`).values()];
  const waiting = (group: readonly MassComplaint[]) => group[0]?.meeting === null;
  return [...groups.filter(waiting), ...groups.filter((group) => !waiting(group))].flatMap((group) => {
    const [first] = group;
    return first ? [lineOf(first, group, context)] : [];
  });
}

/** Units named in a line; more of them are counted. */
const NAMED = 3;

function lineOf(mass: MassComplaint, group: readonly MassComplaint[], context: Context): MassLine {
  const { category, meeting } = mass;
  const { say, format, names, workspace } = context;
  const pack = packOfMass(mass, context);
  const all = group.flatMap(({ unit, months }) => months.map((month) => ({ unit, ...month })));
  const times = all.map(({ month }) => month).sort();
  const top = all.reduce((most, each) => (each.complaints > most.complaints ? each : most));
  const units = group.toSorted((a, b) => b.peak - a.peak).map(({ unit }) => names.unit(unit));
  const few = format.list(units.slice(0, NAMED));
  const ratio = format.figure(roundHalfUp(top.complaints / top.usual, 1), 1);
  const peak = format.figure(top.complaints, 0);
  const owner = workspace.records['complaint-category'].get(category)?.value.owner ?? '';
  return {
    category: names.of('complaint-category', category),
    units:
      units.length > NAMED
        ? say({ zh: `${few}等 ${units.length} 个单位`, en: `${few} and ${units.length - NAMED} more` })
        : few,
    period: periodText(times[0] ?? '', times.at(-1) ?? '', context),
    peak: say({ zh: `${peak} 件，平常的 ${ratio} 倍`, en: `${peak}, ${ratio} times the usual` }),
    owner: linkTo('department', owner, context),
    ...(meeting === null && isWithheld(workspace, 'meeting')
      ? { look: 'missed', word: say({ zh: '超过预警线', en: 'over the line' }) }
      : meeting === null
        ? { look: 'missed', word: say({ zh: '须召开协调会', en: 'needs a meeting' }), ...(pack && { pack }) }
        : {
            look: 'achieved',
            word: say({ zh: '已召开', en: 'meeting held' }),
            meeting: meetingLink(meeting, context),
          }),
  };
}

function meetingLink(id: string, { workspace }: Context): Link {
  return { name: workspace.records.meeting.get(id)?.value.case?.name ?? id, path: paths.meeting(id) };
}

function periodText(from: Month, to: Month, { format }: Context): string {
  return from === to ? format.month(from) : `${format.month(from)} – ${format.month(to)}`;
}

/** What makes a mass complaint, in a sentence; nothing where no rule says. */
export function massRule({ workspace, say }: Context): string | undefined {
  const line = workspace.records.alerts.get('alerts')?.value.massComplaint;
  if (!line) return undefined;
  return say({
    zh: `一个单位一类投诉当月满 ${line.atLeast} 件，且达到前 12 个月平均的 ${line.timesUsual} 倍，即为群体投诉，须召开专题协调会。`,
    en: `From ${line.atLeast} complaints of a category at a unit in a month, and ${line.timesUsual} times the mean of the twelve months before, it is a mass complaint and asks for a coordination meeting.`,
  });
}
