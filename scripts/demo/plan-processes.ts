import { path, type Plan } from './plan-types.ts';

/** What is measured once for the company: product development, systems, scripts. */
export const PROCESS_PLANS: Readonly<Record<string, Plan>> = {
  'needs-analysis-completeness': { path: path(86, 92.6, 96), volume: { about: 64 }, theme: 'company' },
  'complaint-lessons-review-rate': { path: path(81, 91, 96), volume: { about: 22 }, theme: 'company' },
  'design-review-pass-rate': { path: path(74, 81, 79), volume: { about: 38 }, theme: 'company' },
  'service-standard-definition-rate': { path: path(85, 95, 96.5), volume: { about: 27 }, theme: 'company' },
  'unit-test-pass-rate': { path: path(97.1, 98.4, 98.9), volume: { about: 52_000 }, theme: 'company' },
  'code-inspection-rate': { path: path(86, 93, 97.4), volume: { about: 410 }, theme: 'company' },
  'defect-closure-rate': { path: path(94, 96.4, 97.9), volume: { about: 430 }, theme: 'company' },
  'experience-test-pass-rate': { path: path(83, 88.6, 87.8), volume: { about: 160 }, theme: 'company' },
  'launch-readiness-rate': { path: path(89, 95, 96.5), volume: { about: 27 }, theme: 'company' },
  'dial-test-success-rate': { path: path(97.9, 98.7, 99.1), volume: { about: 86_000 }, theme: 'company' },
  'product-latency': { path: path(520, 442, 398), volume: { about: 1_200_000 }, theme: 'company', noise: 0.05 },
  'withdrawal-notice-timeliness': {
    path: path(94, 97.6, 98.5),
    volume: { about: 42_000 },
    theme: 'company',
    noise: 0.15,
  },
  'migration-completion-rate': { path: path(82, 88.8, 87), volume: { about: 38_000 }, theme: 'company' },
  'script-delivery-timeliness': { path: path(86, 93, 92.4), volume: { about: 140 }, theme: 'company' },
  'product-availability': {
    path: path(99.71, 99.83, 99.9),
    volume: { about: 2_140_000 },
    theme: 'company',
    noise: 0.12,
  },
  'system-availability': { path: path(99.7, 99.84, 99.89), volume: { about: 520_000 }, theme: 'company', noise: 0.12 },
};
