import { addMonths, type Month } from '../../model/month.ts';
import type { Context } from '../context.ts';
import { endOf } from '../ranking/unplaced.ts';
import { unitAbove, unitsBelow } from '../scorecard/subjects.ts';

/** What changed about a unit itself in a month: its name, where it belongs, what belongs to it, whether it exists. */
export function unitChanges(id: string, month: Month, context: Context): string[] {
  const unit = context.workspace.records.unit.get(id)?.value;
  if (!unit) return [];
  if (unit.closed === month) return [context.say(endOf(unit, context))];
  if (unit.opened === month) return [];
  return [...renamed(id, month, context), ...moved(id, month, context), ...belowChanged(id, month, context)];
}

function renamed(id: string, month: Month, { names, say }: Context): string[] {
  const [then, now] = [names.unit(id, addMonths(month, -1)), names.unit(id, month)];
  return then === now ? [] : [say({ zh: `由“${then}”更名为“${now}”`, en: `Renamed from “${then}” to “${now}”` })];
}

function moved(id: string, month: Month, context: Context): string[] {
  const before = addMonths(month, -1);
  const [then, now] = [unitAbove(id, before, context), unitAbove(id, month, context)];
  if (then === undefined || now === undefined || then === now) return [];
  const [from, to] = [context.names.unit(then, before), context.names.unit(now, month)];
  return [context.say({ zh: `由${from}划归${to}`, en: `Moved from ${from} to ${to}` })];
}

/** Units that were merged into it or came to it, and those that went or closed. */
function belowChanged(id: string, month: Month, context: Context): string[] {
  const { workspace, say } = context;
  const before = addMonths(month, -1);
  const [then, now] = [unitsBelow(id, before, context), unitsBelow(id, month, context)];
  const record = (unit: string) => workspace.records.unit.get(unit)?.value;
  const came = now.filter((unit) => !then.includes(unit));
  const went = then.filter((unit) => !now.includes(unit));
  const merged = [...workspace.records.unit.values()]
    .filter(({ value }) => value.mergedInto === id && value.closed === month)
    .map(({ id: unit }) => unit);
  const told = (units: readonly string[], at: Month, text: (list: string) => { zh: string; en: string }) =>
    units.length > 0 ? [say(text(context.format.list(units.map((unit) => context.names.unit(unit, at)))))] : [];
  return [
    ...told(merged, before, (list) => ({ zh: `${list}并入`, en: `Took in ${list}` })),
    ...told(
      came.filter((unit) => record(unit)?.opened === month),
      month,
      (list) => ({ zh: `${list}开业`, en: `Opened: ${list}` }),
    ),
    ...told(
      came.filter((unit) => record(unit)?.opened !== month),
      month,
      (list) => ({ zh: `${list}划入`, en: `Came to it: ${list}` }),
    ),
    ...told(
      went.filter((unit) => record(unit)?.closed === month && !merged.includes(unit)),
      before,
      (list) => ({ zh: `${list}撤并`, en: `Closed: ${list}` }),
    ),
    ...told(
      went.filter((unit) => record(unit)?.closed !== month),
      month,
      (list) => ({ zh: `${list}划出`, en: `Went elsewhere: ${list}` }),
    ),
  ];
}
