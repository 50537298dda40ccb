import { COMPLAINT_PLANS, SATISFACTION_PLANS } from './plan-results.ts';
import { PROCESS_PLANS } from './plan-processes.ts';
import { NETWORK_PLANS, CHANNEL_PLANS } from './plan-services.ts';
import type { Plan } from './plan-types.ts';

/** How each indicator of the demonstration is made. */
export const PLANS: Readonly<Record<string, Plan>> = {
  ...SATISFACTION_PLANS,
  ...COMPLAINT_PLANS,
  ...NETWORK_PLANS,
  ...CHANNEL_PLANS,
  ...PROCESS_PLANS,
};
