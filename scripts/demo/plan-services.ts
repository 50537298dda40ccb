import { path, type Plan } from './plan-types.ts';

type Plans = Readonly<Record<string, Plan>>;

/** Networks, installation and repair, enterprise lines. */
export const NETWORK_PLANS: Plans = {
  'installation-timeliness': { path: path(95.1, 96.4, 98.2), volume: { about: 2900, season: 'works' }, theme: 'field' },
  'fault-repair-timeliness': {
    path: path(92.6, 94.5, 96.8),
    volume: { about: 4200, season: 'faults' },
    theme: 'field',
    season: 'stormWrong',
  },
  'repeat-fault-rate': {
    path: path(7.4, 7.2, 8.9),
    volume: { denominatorOf: 'fault-repair-timeliness' },
    theme: 'field',
    season: 'stormWrong',
  },
  'installer-arrival-punctuality': {
    path: path(91.8, 95, 96.9),
    volume: { about: 5200, season: 'faults' },
    theme: 'field',
    season: 'stormWrong',
  },
  'mobile-coverage-rate': {
    path: path(98.15, 98.52, 99.14),
    volume: { about: 260_000 },
    theme: 'network',
    noise: 0.04,
  },
  'voice-drop-rate': {
    path: path(0.46, 0.41, 0.29),
    volume: { about: 21_000_000, season: 'calls' },
    theme: 'network',
    noise: 0.05,
  },
  'base-station-outage-hours': {
    path: path(1.34, 1.06, 0.9),
    volume: { about: 3300 },
    theme: 'network',
    season: 'stormWrong',
  },
  'network-change-notice-rate': { path: path(91, 96, 97.7), volume: { about: 46 }, theme: 'network' },
  'enterprise-opening-timeliness': {
    path: path(92.4, 94, 96.3),
    volume: { about: 170, season: 'works' },
    theme: 'enterprise',
  },
  'enterprise-visit-rate': { path: path(87.2, 92, 93.2), volume: { about: 210 }, theme: 'enterprise', spread: 0.7 },
};

/** Halls, campaigns, tariffs and bills. */
export const CHANNEL_PLANS: Plans = {
  'order-success-rate': { path: path(97.3, 98.05, 98.85), volume: { about: 2900, season: 'orders' }, theme: 'channel' },
  'order-handling-minutes': {
    path: path(7.5, 6.8, 6.75),
    volume: { numeratorOf: 'order-success-rate' },
    theme: 'channel',
    spread: 0.4,
  },
  'order-consistency-rate': { path: path(98, 99, 99.3), volume: { about: 210 }, theme: 'channel', spread: 0.6 },
  'irregular-order-rate': { path: path(4.4, 3, 2.4), volume: { numeratorOf: 'order-success-rate' }, theme: 'channel' },
  'payment-success-rate': {
    path: path(98.8, 99.2, 99.42),
    volume: { about: 3600, season: 'orders' },
    theme: 'channel',
    spread: 0.5,
  },
  'hall-waiting-minutes': {
    path: path(11, 9.9, 11.4),
    volume: { about: 3900, season: 'orders' },
    theme: 'channel',
    spread: 0.7,
    season: 'crowdWrong',
    rural: 0.72,
  },
  'hall-norm-compliance': { path: path(92.4, 95.5, 96.6), volume: { about: 120 }, theme: 'channel' },
  'publicity-compliance': { path: path(95.2, 97.4, 98.3), volume: { about: 46 }, theme: 'channel', spread: 0.8 },
  'campaign-rule-completeness': { path: path(91.2, 96, 97.8), volume: { about: 210 }, theme: 'billing' },
  'campaign-full-standard-rate': { path: path(84, 93, 96.5), volume: { about: 13 }, theme: 'billing' },
  'campaign-warning-closure': {
    path: { '2025-07': 82, '2025-12': 90, '2026-10': 91 },
    volume: { about: 15 },
    theme: 'billing',
  },
  'configuration-consistency': { path: path(98.9, 99.35, 99.6), volume: { about: 620 }, theme: 'billing' },
  'outbound-script-compliance': { path: path(93.3, 96.2, 97.4), volume: { about: 260 }, theme: 'billing' },
  'benefit-granting-timeliness': {
    path: path(97, 98.6, 99.2),
    volume: { about: 52_000, season: 'orders' },
    theme: 'billing',
  },
  'reminder-timeliness': { path: path(98.3, 99.1, 98.9), volume: { about: 410_000 }, theme: 'billing' },
  'billing-error-rate': { path: path(0.64, 0.52, 0.37), volume: { about: 1_200_000 }, theme: 'billing' },
  'bill-accuracy': { path: path(99.45, 99.66, 99.77), volume: { about: 5200 }, theme: 'billing' },
  'billing-adjustment-rate': {
    path: path(0.46, 0.4, 0.38),
    volume: { denominatorOf: 'complaints-per-10k', share: 0.94 },
    theme: 'billing',
    spread: 0.5,
  },
};
