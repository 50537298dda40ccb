export { departmentDecisions } from './decisions.ts';
export { meetingsFinding, meetingsPage } from './meetings-page.ts';
export { minutesIds, minutesPage } from './minutes.ts';
export { casePack, monthPack, packs } from './pack.ts';
export type * from './types.ts';
