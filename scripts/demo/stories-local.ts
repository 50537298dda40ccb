import type { Story } from './stories.ts';

const BROKEN_LINES = {
  'fault-repair-timeliness': 2.1,
  'repeat-fault-rate': 1.35,
  'installer-arrival-punctuality': 1.7,
  'broadband-complaints-per-10k': 1.8,
  'complaints-per-10k': 1.5,
  'broadband-late-repair': 3,
  'network-weak-coverage': 2.5,
  'broadband-satisfaction': 1.18,
  'network-complaints-per-10k': 1.4,
  'base-station-outage-hours': 2.8,
  'mobile-coverage-rate': 1.15,
};

/** What happened in one place, or for a month or two. */
export const LOCAL_STORIES: readonly Story[] = [
  {
    // Flash floods in the mountains.
    units: ['xuefeng', 'shiqiao'],
    from: '2025-07',
    strength: [1, 0.7, 0.2],
    effects: BROKEN_LINES,
    notes: [
      {
        month: '2025-07',
        indicators: ['fault-repair-timeliness', 'base-station-outage-hours'],
        text: '山洪冲毁杆路，抢修持续到8月中旬',
      },
    ],
  },
  {
    // A trunk cable is dug up.
    units: ['liuwan'],
    from: '2026-06',
    strength: [1, 0.25],
    effects: BROKEN_LINES,
    notes: [
      {
        month: '2026-06',
        indicators: ['fault-repair-timeliness', 'broadband-complaints-per-10k'],
        text: '道路施工挖断主干光缆，影响1.2万户',
      },
    ],
  },
  {
    // 白滩 joins 北港: two ways of working under one roof.
    units: ['baitan-xinshilu', 'baitan-yugang', 'baitan-hekouzhen', 'baitan-luweizhen'],
    from: '2026-03',
    strength: [0.5, 1, 0.6, 0.25],
    effects: { 'hall-norm-compliance': 1.8, 'hall-waiting-minutes': 1.25, 'hall-satisfaction': 1.5 },
    notes: [{ month: '2026-04', indicators: ['hall-norm-compliance'], text: '并入北港分公司，班组与检查标准衔接中' }],
  },
  {
    units: ['beigang'],
    from: '2026-04',
    strength: [1, 0.7, 0.3],
    effects: {
      'channels-first-contact': 1.4,
      'response-timeliness': 1.7,
      'complaint-timeliness': 1.5,
      'coordination-timeliness': 1.6,
    },
  },
  {
    // The new hall meets its first term.
    units: ['qinghu-daxuecheng'],
    from: '2025-09',
    strength: [1, 0.5, 0.2],
    effects: { 'hall-waiting-minutes': 1.6, 'hall-satisfaction': 1.35, 'order-handling-minutes': 1.2 },
    notes: [{ month: '2025-09', indicators: ['hall-waiting-minutes'], text: '9月1日开业，迎新期间客流集中' }],
  },
  {
    // November's sales are sold harder than they are explained.
    from: '2025-11',
    strength: [1, 0.6],
    effects: {
      'irregular-order-rate': 1.7,
      'orders-without-consent': 1.8,
      'orders-late-benefits': 1.4,
      'rule-clarity': 1.12,
      'outbound-script-compliance': 1.4,
      'billing-complaints-per-10k': 1.1,
    },
  },
  {
    // Contracts sold two years ago at 望川 end all at once, and cannot be cancelled online.
    units: ['wangchuan'],
    from: '2026-10',
    strength: [1],
    effects: { 'orders-hard-to-cancel': 14 },
    notes: [
      {
        month: '2026-10',
        indicators: ['orders-hard-to-cancel'],
        text: '两年前的合约集中到期，线上退订入口改版后无法提交',
      },
    ],
  },
  {
    // Spring recruits know less.
    units: ['hotline-general-2', 'hotline-night'],
    from: '2026-03',
    strength: [0.6, 1, 0.7, 0.3],
    effects: { 'hotline-quality-rate': 1.5, 'work-order-accuracy': 1.4, 'first-contact-resolution': 1.12 },
  },
];
