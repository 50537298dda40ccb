export { historyOf, LOGGED_KINDS } from './history.ts';
export { openHistory } from './open.ts';
export { recordChange } from './record.ts';
export { sideOf, type Side, type SideRecord, type WholeSide } from './side.ts';
export { recordChanges, workspaceChanges } from './workspaces.ts';
export { sentencesOf } from './sentences.ts';
export { compareWorkspaces, type Comparison } from './comparison.ts';
export { diffJson } from './format/json.ts';
export { diffMarkdown, type MarkdownOptions } from './format/markdown.ts';
