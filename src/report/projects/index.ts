export { projectLines, projectOverview, projectStates } from './lines.ts';
export { projectPage } from './page.ts';
export type * from './types.ts';
