import type { Day } from '../../model/month.ts';
import type { Dependency, LinkState } from '../../model/suspects.ts';
import type { Workspace } from '../../model/workspace.ts';
import { dependenciesOf } from './dependencies.ts';
import { fingerprintOf } from './fingerprint.ts';
import { subjectNamed, type Subject } from './subject.ts';

export { fingerprintOf } from './fingerprint.ts';

interface Confirmed {
  readonly day: Day;
  readonly by: string;
  readonly fingerprint: string;
}

/**
 * How every link stands at the end of a day, in the order of kinds and records: a function of the files and the date. Give
 * the workspace as it was written: a translation has no fingerprint of its own.
 */
export function linkStates(workspace: Workspace, asOf: Day): LinkState[] {
  const lastConfirmed = openConfirmations(workspace, asOf);
  return dependenciesOf(workspace).flatMap((dependency) => {
    const subject = subjectNamed(dependency.on, workspace);
    return subject ? stateOf(dependency, subject, lastConfirmed(dependency), asOf) : [];
  });
}

/**
 * A link is suspect while what is in force is not what was confirmed: from the first change after its confirmation on, or at
 * once where a text changed without saying when. What is only announced is not in force, and asks nobody yet.
 */
function stateOf(dependency: Dependency, subject: Subject, last: Confirmed | undefined, asOf: Day): LinkState {
  const fingerprint = fingerprintOf(subject.meaningAt(asOf));
  if (!last) return { ...dependency, state: 'unconfirmed', fingerprint };
  const confirmed = { day: last.day, by: last.by };
  if (last.fingerprint === fingerprint) return { ...dependency, state: 'confirmed', fingerprint, confirmed };
  const since = [...subject.changed].sort().find((day) => day > last.day && day <= asOf);
  return { ...dependency, state: 'suspect', fingerprint, confirmed, ...(since !== undefined && { since }) };
}

/** The last confirmation of a link by its owner, up to a day. A department that takes a record over confirms it anew. */
function openConfirmations({ records }: Workspace, asOf: Day) {
  const byLink = new Map<string, Confirmed>();
  for (const { id, value } of records.confirmations.values()) {
    for (const { day, by, links } of [...value.confirmed].sort((a, b) =>
      a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
    )) {
      if (day > asOf) continue;
      for (const { dependent, on, fingerprint } of links) {
        byLink.set(`${id} ${dependent} ${on}`, { day, by, fingerprint });
      }
    }
  }
  return ({ owner, dependent, on }: Dependency) => byLink.get(`${owner ?? ''} ${dependent} ${on}`);
}
