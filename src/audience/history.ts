import { ALL_SEEING, type Audience } from '../model/audience.ts';
import type { ChangeSet, History, Revision } from '../model/history.ts';
import type { Workspace } from '../model/workspace.ts';
import { Secrets } from './secrets.ts';

/**
 * What git remembers, without what became of records and fields that a reader may not see. Of a revision that touched any of them
 * the message goes too: nobody wrote it for these readers.
 */
export function historyFor(history: History, workspace: Workspace, audience: Audience): History {
  if (audience === ALL_SEEING) return history;
  const { touched = new Map<string, readonly string[]>(), ...rest } = history;
  const secrets = new Secrets(history, workspace, audience);
  const told = (revision: Revision): Revision => {
    const isTouched = (touched.get(revision.id) ?? []).some((path) => secrets.isFile(path));
    return isTouched ? unsaid(revision) : revision;
  };
  const changeSets = history.changeSets.flatMap(({ revision, records }): ChangeSet[] => {
    const left = records.flatMap((change) => secrets.without(change));
    if (left.length === 0) return [];
    const isWhole = left.length === records.length && left.every((change, i) => change === records[i]);
    return [{ revision: isWhole ? told(revision) : unsaid(revision), records: left }];
  });
  const lastChanged = [...history.lastChanged].flatMap(([path, revision]) =>
    secrets.isFile(path) ? [] : [[path, told(revision)] as const],
  );
  return { ...rest, changeSets, lastChanged: new Map(lastChanged) };
}

function unsaid(revision: Revision): Revision {
  return { ...revision, summary: '', body: '' };
}
