import type { Story } from './stories.ts';

/** March 2026: the billing system is replaced. Bills go wrong everywhere; by July it is over. */
export const billingCutover: Story = {
  from: '2026-03',
  strength: [1, 0.8, 0.42, 0.16, 0.04],
  effects: {
    'billing-error-rate': 9,
    'bill-accuracy': 7,
    'configuration-consistency': 4,
    'billing-adjustment-rate': 3.2,
    'billing-complaints-per-10k': 2.9,
    'complaints-per-10k': 1.52,
    'charges-wrong-bill': 5,
    'tariff-satisfaction': 1.8,
    'overall-satisfaction': 1.34,
    'complaint-handling-satisfaction': 1.18,
    'payment-success-rate': 2.2,
    'reminder-timeliness': 2.6,
    'order-consistency-rate': 2.4,
    'order-success-rate': 1.5,
    'system-availability': 5,
    'repeat-complaint-rate': 1.22,
    'complaint-timeliness': 2,
    'complaint-hours': 1.3,
    'coordination-timeliness': 1.5,
    'urging-rate': 1.5,
    'hotline-connection-rate': 1.9,
    'hotline-service-level': 1.5,
    'hotline-satisfaction': 1.25,
  },
  notes: [
    {
      month: '2026-03',
      indicators: ['billing-error-rate', 'bill-accuracy', 'billing-complaints-per-10k', 'tariff-satisfaction'],
      text: '3月1日计费系统割接，套餐迁移规则有误，差错账单次月重算',
    },
    {
      month: '2026-04',
      indicators: ['billing-error-rate', 'bill-accuracy', 'billing-adjustment-rate'],
      text: '割接差错账单集中重算并退费，计入当月',
    },
    { month: '2026-07', indicators: ['billing-error-rate'], text: '割接遗留差错清零' },
  ],
};

/** Those who were not heard go to the regulator, a month or two later. */
export const appealsAfterCutover: Story = {
  from: '2026-04',
  strength: [0.7, 1, 0.6, 0.2],
  effects: { 'appeals-per-million': 2.1 },
};

/** From August 2026 云岭 goes downhill: two halls are rebuilt at once, queues and complaints grow. */
export const yunlingDecline: Story = {
  units: ['yunling'],
  from: '2026-08',
  strength: [0.25, 0.45, 1],
  effects: {
    'complaints-per-10k': 1.7,
    'channels-hall-queue': 9,
    'channels-first-contact': 1.6,
    'appeals-per-million': 1.5,
    'repeat-complaint-rate': 1.3,
    'complaint-timeliness': 1.8,
    'complaint-resolution-rate': 1.5,
    'complaint-hours': 1.35,
    'response-timeliness': 1.8,
    'urging-rate': 1.5,
    'complaint-handling-satisfaction': 1.3,
    'overall-satisfaction': 1.3,
    'hall-satisfaction': 2.15,
    'hall-waiting-minutes': 1.75,
    'order-handling-minutes': 1.2,
    'order-success-rate': 1.6,
    'hall-norm-compliance': 1.9,
    'rule-clarity': 1.25,
    'first-contact-duty-rate': 1.6,
  },
  notes: [
    {
      month: '2026-08',
      indicators: ['hall-waiting-minutes'],
      text: '云岭两处服营厅8月起同期改造，柜台减半',
    },
    {
      month: '2026-10',
      indicators: ['complaints-per-10k', 'hall-satisfaction', 'complaint-timeliness'],
      text: '服营厅改造延期，现场投诉持续上升',
    },
  ],
};

/** 河东 pilots the hall project that others learn from a year later. */
export const hedongPilot: Story = {
  units: ['hedong'],
  from: '2025-08',
  strength: [0.3, 0.45, 0.6, 0.8, 1],
  lasting: true,
  effects: { 'hall-satisfaction': 0.75, 'hall-waiting-minutes': 0.85, 'hall-norm-compliance': 0.8 },
  notes: [{ month: '2025-08', indicators: ['hall-satisfaction'], text: '满意度提升项目试点开始' }],
};
