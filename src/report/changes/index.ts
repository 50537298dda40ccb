export type { ChangedRecord, ChangeEntry, ChangeLine } from './entries.ts';
export { changesJson } from './json.ts';
export { latestChanges, type LatestChange } from './latest.ts';
export { changesPage, type ChangesPage, type ShownEntry } from './page.ts';
export { revisionsOf, revisionsOfFile, type RecordRevision } from './record.ts';
export { runsOf, type Run } from './runs.ts';
