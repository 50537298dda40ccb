export { FORMS, mailName, readableText, type PostedKind } from './channels/index.ts';
export { composed } from './compose.ts';
export { noticesFor, planFor, type Plan } from './plan.ts';
export { pauseAfter, TRIES } from './retry.ts';
export * from './state.ts';
export type * from './types.ts';
