import type { Given } from '../check/figure-rule.ts';
import { checkFigures, checkWorkspace, type Checked } from '../check/index.ts';
import { closedMonths, type Given as Computed } from '../closing/index.ts';
import { dayOfCase } from '../model/cases.ts';
import { figuresAt } from '../model/figures.ts';
import { dayOf, type Moment } from '../model/moment.ts';
import type { Site } from '../model/records/site.ts';
import type { Loaded, Workspace } from '../model/workspace.ts';
import type { Scores } from '../score/index.ts';
import { slipsIn } from '../score/outliers/index.ts';
import { linkStates } from '../trace/suspects/index.ts';
import { trackedAt } from '../track/index.ts';
import { broughtAt, scoresAt } from './scores-at.ts';

/** What was checked, and its figures where nothing in the files themselves is wrong. */
export interface Judged extends Checked {
  readonly computed?: { readonly asOf: Moment; readonly scores: Scores };
}

/**
 * Everything there is to check, the same for every command and for the site: the files first and, where they have no error,
 * how figures, tasks and links stand as of the moment that `asOf` makes of the site's own record; a case is told as of its own.
 * Closed months are held against what they rest on, and with `recompute` against every figure computed again.
 */
export function judged(loaded: Loaded, asOf: (site: Site | undefined) => Moment, recompute = false): Judged {
  const checked = checkWorkspace(loaded);
  if (!isSound(checked)) return checked;
  const { workspace } = checked;
  const moment = asOf(workspace.records.site.get('site')?.value);
  const scores = scoresAt(workspace, moment);
  const given = (of: Workspace) =>
    of === workspace ? givenAt(moment, workspace, scores, recompute) : givenAt(dayOfCase(of, moment), of);
  return { ...checkFigures(checked, given), computed: { asOf: moment, scores } };
}

/** What the second stage of checking is given, as of a moment. */
export function givenAt(
  asOf: Moment,
  workspace: Workspace,
  scores = scoresAt(workspace, asOf),
  recompute = false,
): Given {
  const day = dayOf(asOf);
  const figures = figuresAt(day, scores);
  const { latest } = figures;
  return {
    figures,
    tracked: trackedAt(workspace, asOf, figures),
    links: linkStates(workspace, day),
    slips: () => (latest === undefined ? [] : slipsIn(workspace, latest)),
    closed: () =>
      closedMonths(workspace, asOf, (at) => computedAt(workspace, at, at === asOf ? scores : undefined), recompute),
  };
}

/** Without an error; warnings leave a workspace sound. */
export function isSound({ diagnostics }: Checked): boolean {
  return diagnostics.every(({ severity }) => severity !== 'error');
}

/** A workspace with its figures as of a moment, and what went into them: what closed months are taken from. */
export function computedAt(workspace: Workspace, asOf: Moment, scores = scoresAt(workspace, asOf)): Computed {
  return { workspace, scores, brought: broughtAt(workspace, asOf) };
}
