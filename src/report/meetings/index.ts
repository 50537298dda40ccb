export { departmentDecisions } from './decisions.ts';
export { kindLines, meetingsFinding, meetingsPage } from './meetings-page.ts';
export { minutesIds, minutesPage } from './minutes.ts';
export { massPath } from './pack-addresses.ts';
export { monthPack, packs } from './pack.ts';
export type * from './types.ts';
