import type { KindName, Records } from '../model/kinds.ts';
import type { Entry, Workspace } from '../model/workspace.ts';

/** From here on CODEOWNERS is written by us; what stands before it is whoever's it is. */
const MARK = '# npm run owners';
const HEAD = [
  `${MARK} 按 content/organisation/departments 里的 team 写出，以下不要手改；另外的规则写在这一行上面。`,
  '# Written from the teams of departments: do not edit below. Rules of your own go above these two lines.',
];

/** A file whose changes a team is asked to review. */
export interface OwnedFile {
  readonly path: string;
  readonly team: string;
}

type Owners = { readonly [K in KindName]?: (entry: Entry<K>, workspace: Workspace) => string | undefined };

/** The department that answers for a record. Kinds that are listed in one file for all have no owner each. */
const OWNERS: Owners = {
  department: ({ id }) => id,
  process: ({ value }) => value.owner,
  stage: ({ within = '' }, { records }) => records.process.get(within)?.value.owner,
  standard: ({ value }) => value.owner,
  situation: ({ value }) => value.owner,
  indicator: ({ value }) => value.owner,
  shortfall: ({ value }) => value.owner,
  task: ({ value }) => value.owner,
  'accepted-reason': ({ value }, { records }) => records.indicator.get(value.indicator)?.value.owner,
  launch: ({ value }) => value.owner,
  meeting: ({ value }, { records }) => records['meeting-kind'].get(value.kind)?.value.host,
  'experience-round': ({ value }) => value.host,
  project: ({ value }) => value.owner,
  recognition: ({ value }) => value.organiser,
  confirmations: ({ id }) => id,
};

/** Files of records whose department has a team, by path. */
export function ownedFiles(workspace: Workspace): OwnedFile[] {
  const found = (Object.keys(OWNERS) as (keyof Owners & KindName)[]).flatMap((kind) => ofKind(workspace, kind));
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function ofKind<K extends KindName>(workspace: Workspace, kind: K): OwnedFile[] {
  const ownerOf = OWNERS[kind] as ((entry: Entry<K>, workspace: Workspace) => string | undefined) | undefined;
  const entries = workspace.records[kind] as ReadonlyMap<string, Entry<K>>;
  return [...entries.values()].flatMap((entry) => {
    const owner = ownerOf?.(entry, workspace);
    const team = owner === undefined ? undefined : workspace.records.department.get(owner)?.value.team;
    return team === undefined ? [] : [{ path: entry.file.path, team }];
  });
}

/** What a workspace wants in CODEOWNERS: a line for all that has no team of its own, then one for each file that has. */
export function ownerLines(workspace: Workspace): string[] {
  const rest: Records['site']['repository'] = workspace.records.site.get('site')?.value.repository;
  const lines = ownedFiles(workspace).map(({ path, team }) => `/${path} ${team}`);
  return [...(rest?.team === undefined ? [] : [`* ${rest.team}`]), ...lines];
}

/** CODEOWNERS with these lines, in the line ends of the file there is; what somebody wrote above ours stays as it is. */
export function withOwners(before: string, lines: readonly string[]): string {
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const { above } = divided(before);
  const gap = above === '' || above.endsWith(`${end}${end}`) ? '' : above.endsWith(end) ? end : end + end;
  return above + gap + [...HEAD, ...lines, ''].join(end);
}

/** Our lines in a CODEOWNERS file. */
export function ownerLinesIn(text: string): string[] {
  return divided(text).ours.filter((line) => line !== '' && !line.startsWith('#'));
}

function divided(text: string): { readonly above: string; readonly ours: readonly string[] } {
  const start = text.startsWith(MARK) ? 0 : text.indexOf(`\n${MARK}`) + 1;
  if (start === 0 && !text.startsWith(MARK)) return { above: text, ours: [] };
  return { above: text.slice(0, start), ours: text.slice(start).split(/\r?\n/) };
}
