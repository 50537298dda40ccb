import { lineColumn } from '../../model/source.ts';
import type { Gap } from '../../trace/coverage/index.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../links.ts';
import { pathOfRecord, type LinkedKind } from '../paths.ts';
import { filterId } from './found.ts';
import type { GapLine } from './types.ts';

/** Kinds of records that have a page of their own, whose parts are places on it. */
const PAGES = [
  'indicator',
  'standard',
  'norm',
  'department',
  'stage',
  'shortfall',
  'task',
] as const satisfies readonly LinkedKind[];

/** A gap as a line of the list. */
export function gapLine(gap: Gap, context: Context): GapLine {
  const { owner, processes, place, message } = gap;
  return {
    message: context.say(message),
    subject: subjectOf(gap, context),
    file: place.file.path,
    line: lineColumn(place.file, place.span.start).line,
    ...(owner !== undefined && { owner: { id: owner, ...linkTo('department', owner, context) } }),
    processes: processes.map((id) => ({ id, ...linkTo('process', id, context) })),
    filters: filtersOf(gap).map(filterId),
  };
}

/** The choices that a gap belongs to: its department, its processes, and each pair. */
export function filtersOf({ owner, processes }: Gap): { owner?: string; process?: string }[] {
  const department = owner === undefined ? [] : [{ owner }];
  return [
    ...department,
    ...processes.flatMap((process) => [{ process }, ...department.map((each) => ({ ...each, process }))]),
  ];
}

function subjectOf({ document, part }: Gap, { workspace }: Context): GapLine['subject'] {
  const name = nameOf(document.value, part) ?? document.id;
  const kind = PAGES.find((each) => each === document.kind);
  const path = kind && pathOfRecord(workspace, kind, document.id);
  return path === undefined ? { name } : { name, path: part === undefined ? path : `${path}#${part}` };
}

/** The name of a part, or its record's where the part has none, as clauses have not. */
function nameOf(value: unknown, part: string | undefined): string | undefined {
  const record = value as { name?: string; controlPoints?: { id: string; name: string }[] };
  return record.controlPoints?.find(({ id }) => id === part)?.name ?? record.name;
}
