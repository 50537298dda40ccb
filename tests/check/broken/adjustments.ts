import { broken, lines, type Broken } from './case.ts';

export const ADJUSTMENTS: readonly Broken[] = [
  broken(
    'adjustment-without-card',
    'of a department that no card scores',
    'data/2026-10/adjustments.yaml',
    lines(
      'adjustments:',
      '  - { id: late, subject: customer-service, kind: deduction, points: 2, rule: 迟报, reason: 数据迟报两天 }',
    ),
    '2:26',
  ),
  broken(
    'unknown-reference',
    'adjustments of nobody',
    'data/2026-10/adjustments.yaml',
    lines(
      'adjustments:',
      '  - { id: late, subject: eest, kind: deduction, points: 2, rule: 迟报, reason: 数据迟报两天 }',
    ),
    '2:26',
  ),
  broken(
    'id-not-file-name',
    'adjustments of another month',
    'data/2026-10/adjustments.yaml',
    lines('month: 2026-09', 'adjustments: []'),
    '1:8',
  ),
];
