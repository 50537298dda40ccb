import type { Workspace } from '../model/workspace.ts';
import type { Scores } from './index.ts';
import { listPeriods, listYears } from './listed-periods.ts';
import { listCauses, listContributions } from './listed-reasons.ts';
import { listCharts, listExplanations, listScorecards, listValues, type Selection } from './listing.ts';

/** Entries put into one piece of text. */
const CHUNK = 1000;

type List = (workspace: Workspace, scores: Scores, selection: Selection, texts?: Workspace) => Iterable<unknown>;

/** What there is always. */
const LISTS = {
  values: listValues,
  scorecards: (_workspace, scores, selection) => listScorecards(scores, selection),
  spc: listCharts,
} as const satisfies Readonly<Record<string, List>>;

/** What there is where it is asked for: together it is several times as much, and takes several times as long. */
const MORE_LISTS = {
  periods: listPeriods,
  annual: listYears,
  contributions: listContributions,
  causes: listCauses,
  explanations: listExplanations,
} as const satisfies Readonly<Record<string, List>>;

export type More = keyof typeof MORE_LISTS;
export const MORE = Object.keys(MORE_LISTS) as readonly More[];

/**
 * The figures of a selection as one JSON object `{ values, scorecards, spc }` and the lists asked for with `more`, in pieces: a
 * workspace may have more of them than one text can hold. A figure that there is not is null. Names and texts of records in
 * explanations are taken from `texts`, a workspace in the reader's language.
 */
export function* scoreJson(
  workspace: Workspace,
  scores: Scores,
  selection: Selection,
  { more = [], texts }: { readonly more?: readonly More[]; readonly texts?: Workspace } = {},
): Iterable<string> {
  const lists: [string, List][] = [
    ...Object.entries(LISTS),
    ...MORE.filter((name) => more.includes(name)).map((name): [string, List] => [name, MORE_LISTS[name]]),
  ];
  for (const [i, [name, list]] of lists.entries()) {
    yield `${i === 0 ? '{' : '],\n'}"${name}":[`;
    yield* entries(list(workspace, scores, selection, texts));
  }
  yield ']}\n';
}

/** Entries on a line each, with commas between them. */
function* entries(list: Iterable<unknown>): Iterable<string> {
  let before = '\n';
  let chunk: string[] = [];
  for (const entry of list) {
    chunk.push(before, JSON.stringify(entry));
    before = ',\n';
    if (chunk.length < CHUNK) continue;
    yield chunk.join('');
    chunk = [];
  }
  yield chunk.join('');
}
