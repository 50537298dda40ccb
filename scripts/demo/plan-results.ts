import { path, type Plan } from './plan-types.ts';

type Plans = Readonly<Record<string, Plan>>;

/** What customers say when they are asked. */
export const SATISFACTION_PLANS: Plans = {
  'overall-satisfaction': {
    path: path(86.4, 88.4, 90.5),
    volume: { about: 620 },
    theme: 'complaint',
    spread: 0.7,
    noise: 0.04,
  },
  'hall-satisfaction': {
    path: path(93, 94.5, 95.3),
    volume: { about: 108, season: 'orders' },
    theme: 'channel',
    season: 'crowdWrong',
    noise: 0.06,
  },
  'hotline-satisfaction': {
    path: path(91.3, 92.6, 94.9),
    volume: { numeratorOf: 'hotline-connection-rate', share: 0.06 },
    theme: 'hotline',
    season: 'callsWrong',
  },
  'broadband-satisfaction': {
    path: path(83.4, 84.6, 81.2),
    volume: { about: 320 },
    theme: 'field',
    spread: 0.6,
    season: 'stormWrong',
    noise: 0.04,
  },
  'mobile-network-satisfaction': {
    path: path(80.9, 83.2, 86.8),
    volume: { about: 380 },
    theme: 'network',
    spread: 0.6,
    noise: 0.04,
  },
  'enterprise-satisfaction': {
    path: path(88.6, 90.6, 92.2),
    volume: { about: 74 },
    theme: 'enterprise',
    spread: 0.8,
    noise: 0.06,
  },
  'tariff-satisfaction': {
    path: path(79.5, 81.7, 82.5),
    volume: { about: 360 },
    theme: 'billing',
    spread: 0.8,
    noise: 0.04,
  },
  'complaint-handling-satisfaction': {
    path: path(77.4, 79.3, 77.8),
    volume: { numeratorOf: 'complaints-per-10k', share: 0.22 },
    theme: 'complaint',
    spread: 0.7,
    noise: 0.04,
  },
  'product-ease-of-use': {
    path: path(82.6, 85.8, 87.9),
    volume: { about: 85, season: 'orders' },
    theme: 'channel',
    spread: 0.5,
    noise: 0.05,
  },
  'rule-clarity': {
    path: path(80.4, 84.4, 85.1),
    volume: { about: 110, season: 'orders' },
    theme: 'channel',
    spread: 0.6,
    noise: 0.05,
  },
};

/** Complaints, from the first call to the root cause. */
export const COMPLAINT_PLANS: Plans = {
  'complaints-per-10k': {
    path: path(19.2, 17.6, 17.2),
    volume: { customers: 900_000 },
    theme: 'complaint',
    season: 'complaintWrong',
  },
  'appeals-per-million': { path: path(5.8, 4.9, 5), volume: { customers: 900_000 }, theme: 'complaint' },
  'broadband-complaints-per-10k': {
    path: path(15.6, 13.4, 14.3),
    volume: { customers: 240_000 },
    theme: 'field',
    season: 'stormWrong',
  },
  'network-complaints-per-10k': {
    path: path(5.1, 4.4, 3.85),
    volume: { customers: 900_000 },
    theme: 'network',
    season: 'stormWrong',
  },
  'billing-complaints-per-10k': { path: path(4.3, 3.7, 3.6), volume: { customers: 900_000 }, theme: 'billing' },
  'repeat-complaint-rate': {
    path: { '2025-01': 9.9, '2025-12': 8.9, '2026-01': 10.5, '2026-10': 11.3 },
    volume: { numeratorOf: 'complaints-per-10k' },
    theme: 'complaint',
  },
  'complaint-resolution-rate': {
    path: path(92.6, 94.1, 96.4),
    volume: { numeratorOf: 'complaints-per-10k', share: 0.98 },
    theme: 'complaint',
  },
  'complaint-timeliness': {
    path: path(94.8, 96.3, 97.2),
    volume: { numeratorOf: 'complaints-per-10k', share: 0.98 },
    theme: 'complaint',
  },
  'complaint-hours': {
    path: path(36, 30, 28.6),
    volume: { numeratorOf: 'complaints-per-10k', share: 0.98 },
    theme: 'complaint',
    spread: 0.6,
  },
  'response-timeliness': {
    path: path(95, 97.1, 97.3),
    volume: { numeratorOf: 'complaints-per-10k' },
    theme: 'complaint',
  },
  'coordination-timeliness': {
    path: path(88.4, 93, 92.2),
    volume: { numeratorOf: 'complaints-per-10k', share: 0.36 },
    theme: 'complaint',
  },
  'one-time-solution-rate': {
    path: path(80.6, 84.2, 83.6),
    volume: { numeratorOf: 'complaints-per-10k', share: 0.98 },
    theme: 'complaint',
    spread: 0.6,
  },
  'root-cause-closure-rate': { path: path(71, 79, 69.5), volume: { about: 16 }, theme: 'complaint', spread: 0.5 },
  'urging-rate': { path: path(12.2, 9.6, 9.4), volume: { numeratorOf: 'complaints-per-10k' }, theme: 'complaint' },
  'first-contact-duty-rate': { path: path(91.6, 95, 95), volume: { about: 64 }, theme: 'channel', spread: 0.8 },
  'hotline-connection-rate': {
    path: path(90.8, 92.7, 95.4),
    volume: { about: 232_000, season: 'calls' },
    theme: 'hotline',
    season: 'callsWrong',
    noise: 0.05,
  },
  'hotline-service-level': {
    path: path(82.6, 85.3, 86.6),
    volume: { numeratorOf: 'hotline-connection-rate' },
    theme: 'hotline',
    season: 'callsWrong',
    spread: 0.7,
    noise: 0.05,
  },
  'first-contact-resolution': {
    path: { '2025-01': 83.2, '2025-12': 85.9, '2026-01': 82, '2026-06': 83, '2026-10': 86.4 },
    volume: { numeratorOf: 'hotline-connection-rate' },
    theme: 'hotline',
    spread: 0.6,
    noise: 0.04,
  },
  'authorised-solution-rate': {
    path: { '2025-01': 57, '2025-12': 63.5, '2026-05': 65, '2026-07': 74, '2026-10': 77.6 },
    volume: { numeratorOf: 'hotline-connection-rate', share: 0.09 },
    theme: 'hotline',
    spread: 0.4,
    noise: 0.04,
  },
  'work-order-accuracy': { path: path(93.4, 96.2, 97.3), volume: { about: 320 }, theme: 'hotline', spread: 0.8 },
  'hotline-quality-rate': { path: path(93.8, 96.5, 97.5), volume: { about: 240 }, theme: 'hotline', spread: 0.8 },
};
