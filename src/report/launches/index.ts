export { launchesIn, launchLines, launchStates } from './line.ts';
export { launchPage } from './page.ts';
export { launchRegister, needsAttention } from './register.ts';
export type * from './types.ts';
