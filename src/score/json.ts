import type { Workspace } from '../model/workspace.ts';
import type { Scores } from './index.ts';
import { listCharts, listExplanations, listScorecards, listValues, type Selection } from './listing.ts';

/** Entries put into one piece of text. */
const CHUNK = 1000;

/**
 * The figures of a selection as one JSON object `{ values, scorecards, spc }`, in pieces: a workspace may have more of them
 * than one text can hold. A figure that there is not is null. With `explain` there are `explanations` as well: how each
 * value, its points and each scorecard came about.
 */
export function* scoreJson(
  workspace: Workspace,
  scores: Scores,
  selection: Selection,
  { explain = false }: { readonly explain?: boolean } = {},
): Iterable<string> {
  yield '{"values":[';
  yield* entries(listValues(workspace, scores, selection));
  yield '],\n"scorecards":[';
  yield* entries(listScorecards(scores, selection));
  yield '],\n"spc":[';
  yield* entries(listCharts(workspace, scores, selection));
  if (explain) {
    yield '],\n"explanations":[';
    yield* entries(listExplanations(workspace, scores, selection));
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
