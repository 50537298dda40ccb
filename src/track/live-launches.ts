import { dayOf, type Moment } from '../model/moment.ts';
import { monthOf, type Month } from '../model/month.ts';
import { lineColumn } from '../model/source.ts';
import { placeOf, stagesOf, type Workspace } from '../model/workspace.ts';
import { isFullStandard } from './full-standard.ts';

/** A launch that went live in a month, and where its record says so. */
export interface LiveLaunch {
  readonly launch: string;
  readonly isFullStandard: boolean;
  readonly file: string;
  readonly line: number;
}

/** Which launches an indicator counts. */
export type LaunchKinds = 'product' | 'campaign' | 'all';

/**
 * The launches that went live in a month, in the order of the records, for the indicators that count them. What goes live
 * after `asOf` has not happened yet; what was open to customers before it came into the register is not counted.
 */
export function liveLaunches(
  workspace: Workspace,
  asOf: Moment,
): (kinds: LaunchKinds, month: Month) => readonly LiveLaunch[] {
  let byMonth: Map<Month, (LiveLaunch & { readonly kind: string })[]> | undefined;
  return (kinds, month) => {
    byMonth ??= Map.groupBy(liveBy(workspace, asOf), ({ live }) => monthOf(live));
    return (byMonth.get(month) ?? []).filter(({ kind }) => kinds === 'all' || kinds === kind);
  };
}

function liveBy(workspace: Workspace, asOf: Moment) {
  return [...workspace.records.launch].flatMap(([id, entry]) => {
    const { live, kind, process } = entry.value;
    if (live === undefined || live > dayOf(asOf)) return [];
    const opensAt = workspace.records.process.get(process)?.value.opensAt;
    const full = isFullStandard(entry.value, stagesOf(workspace, process), opensAt);
    if (full === null) return [];
    const { file, span } = placeOf(entry, ['live'], 'key');
    return [{ launch: id, kind, live, isFullStandard: full, file: file.path, line: lineColumn(file, span.start).line }];
  });
}
