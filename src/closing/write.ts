import {
  INPUT_GROUPS,
  SNAPSHOT_TABLES,
  type Publication,
  type PublishedRevision,
} from '../model/records/publication.ts';
import type { Month } from '../model/month.ts';
import { revisionDigest } from './digest.ts';
import { textOf, undo } from './lines.ts';
import { snapshotOf, snapshotsIn, type Snapshot } from './snapshot.ts';
import type { Taken } from './take.ts';

export interface NewRevision {
  readonly on: string;
  readonly asOf: string;
  readonly approvedBy?: string;
  readonly reason?: string;
}

/** A closed month with one more revision, or its first: the newest snapshot is kept whole, earlier ones by what differs. */
export function withRevision(
  month: Month,
  before: Publication | undefined,
  { inputs, snapshot }: Taken,
  { on, asOf, approvedBy, reason }: NewRevision,
): Publication {
  const last = before?.revisions.at(-1);
  const says = {
    number: (last?.number ?? 0) + 1,
    on,
    asOf,
    ...(approvedBy !== undefined && { approvedBy }),
    ...(reason !== undefined && { reason }),
    inputs,
    ...(last && { previous: last.digest }),
  };
  const revision: PublishedRevision = { ...says, digest: revisionDigest(month, says, snapshot) };
  return {
    month,
    revisions: [...earlierOf(before, snapshot), revision],
    basis: textOf(snapshot.basis),
    values: textOf(snapshot.values),
    ...(snapshot.scores.size > 0 && { scores: textOf(snapshot.scores) }),
  };
}

function earlierOf(before: Publication | undefined, after: Snapshot): PublishedRevision[] {
  const newest = before && snapshotsIn(before).at(-1);
  if (!before || !newest) return [];
  const was = snapshotOf((table) => undo(newest[table], after[table]));
  const tables = SNAPSHOT_TABLES.filter((table) => was[table].size > 0);
  const last = before.revisions.length - 1;
  return before.revisions.map((revision, i) =>
    i < last ? revision : { ...revision, was: Object.fromEntries(tables.map((table) => [table, textOf(was[table])])) },
  );
}

/** The file of a closed month: its revisions, then the newest snapshot, a line a thing, so that changes show line by line. */
export function writtenPublication({ month, revisions, ...tables }: Publication): string {
  return [
    '# 由 npm run publish 与 npm run restate 写，不要手改：每一版都有摘要，改一个字检查就会报错。',
    '# Written by npm run publish and npm run restate. Do not edit it: each revision has a digest, and check finds any change.',
    `month: ${month}`,
    'revisions:',
    ...revisions.flatMap(revisionLines),
    ...SNAPSHOT_TABLES.flatMap((table) => block(table, tables[table], '')),
    '',
  ].join('\n');
}

function revisionLines({ number, on, asOf, approvedBy, reason, inputs, previous, digest, was }: PublishedRevision) {
  return [
    `  - number: ${String(number)}`,
    `    on: ${on}`,
    `    asOf: ${asOf}`,
    ...(approvedBy === undefined ? [] : [`    approvedBy: ${JSON.stringify(approvedBy)}`]),
    ...(reason === undefined ? [] : [`    reason: ${JSON.stringify(reason)}`]),
    '    inputs:',
    ...INPUT_GROUPS.flatMap((group) => (inputs[group] === undefined ? [] : [`      ${group}: "${inputs[group]}"`])),
    ...(previous === undefined ? [] : [`    previous: "${previous}"`]),
    `    digest: "${digest}"`,
    ...(was ? ['    was:', ...SNAPSHOT_TABLES.flatMap((table) => block(table, was[table], '      '))] : []),
  ];
}

function block(key: string, text: string | undefined, indent: string): string[] {
  if (text === undefined || text === '') return [];
  const lines = text.split('\n').filter((line) => line !== '');
  return [`${indent}${key}: |`, ...lines.map((line) => `${indent}  ${line}`)];
}
