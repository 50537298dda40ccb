/** How the complaints of a category without others below it are made. */
export interface ComplaintPlan {
  /** The indicator whose numerator its complaints are part of; what no such indicator counts shares the rest. */
  readonly within?: string;
  /** Its part among those it shares with. */
  readonly weight: number;
  /** How much more often than on average customers come again (1), and how much more go higher up. */
  readonly repeat?: number;
  readonly escalated?: number;
}

const BILLING = 'billing-complaints-per-10k';
const NETWORK = 'network-complaints-per-10k';
const BROADBAND = 'broadband-complaints-per-10k';

export const COMPLAINT_PLANS: Readonly<Record<string, ComplaintPlan>> = {
  'charges-unexpected': { within: BILLING, weight: 58, escalated: 1.6 },
  'charges-wrong-bill': { within: BILLING, weight: 12, repeat: 1.3, escalated: 2 },
  'charges-unclear-tariff': { within: BILLING, weight: 30, escalated: 1.2 },
  'network-weak-coverage': { within: NETWORK, weight: 72, repeat: 1.6 },
  'network-slow-data': { within: NETWORK, weight: 20, repeat: 0.9 },
  'network-voice-drop': { within: NETWORK, weight: 8 },
  'broadband-late-repair': { within: BROADBAND, weight: 54, escalated: 0.8 },
  'broadband-repeat-fault': { within: BROADBAND, weight: 28, repeat: 2.2, escalated: 1.4 },
  'broadband-late-installation': { within: BROADBAND, weight: 12, repeat: 0.7 },
  'broadband-slow': { within: BROADBAND, weight: 6 },
  'orders-without-consent': { weight: 42, repeat: 0.6, escalated: 2.4 },
  'orders-late-benefits': { weight: 5, repeat: 0.8 },
  'orders-hard-to-cancel': { weight: 8, escalated: 1.5 },
  'channels-hall-queue': { weight: 24, repeat: 0.4, escalated: 0.4 },
  'channels-first-contact': { weight: 6, repeat: 1.2 },
  'channels-hotline-transfer': { weight: 9, repeat: 1.1, escalated: 0.5 },
  'enterprise-late-opening': { weight: 4 },
  'enterprise-line-fault': { weight: 2, escalated: 1.2 },
};
