import type { Context } from '../context.ts';
import { linkTo } from '../links.ts';
import { findingOf, fullStandardText } from './finding.ts';
import { gateSections, pointsToPass } from './gate-sections.ts';
import { historyOf } from './history.ts';
import { launchLine, launchStates } from './line.ts';
import type { LaunchPage } from './types.ts';
import { waiverLines } from './waivers.ts';

/** Everything about a launch; undefined for one that had not begun by the as-of date. */
export function launchPage(id: string, context: Context): LaunchPage | undefined {
  const entry = context.workspace.records.launch.get(id);
  const state = launchStates(context).find(({ launch }) => launch === id);
  const line = state && launchLine(state, context);
  if (!entry || !line) return undefined;
  const { value: launch } = entry;
  const { live, ended } = launch;
  const full = fullStandardText(launch, state, context);
  return {
    line,
    finding: findingOf(line, launch, state, context),
    summary: launch.summary,
    ownerId: launch.owner,
    process: linkTo('process', launch.process, context),
    participants: (launch.participants ?? []).map((each) => linkTo('department', each, context)),
    ...(live !== undefined && live <= context.asOf && { live }),
    ...(full !== undefined && { fullStandard: full }),
    ...(ended && state.ended !== null && { endReason: ended.reason }),
    toPass: pointsToPass(launch, state, context),
    waivers: waiverLines(launch, state, context),
    stages: gateSections(launch, state, context),
    history: historyOf(launch, context),
    source: entry.file.path,
  };
}
