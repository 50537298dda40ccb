import { lines, type Broken } from './case.ts';
import { indicator, INDICATOR } from './indicators.ts';

const CONFIRMED = 'data/confirmations/customer-service.yaml';
const OTHER = 'content/indicators/y.yaml';

/** `y` is computed from `x`, and was confirmed with the definition of another `x`. */
export const SUSPECTS: readonly Broken[] = [
  {
    code: 'suspect-link',
    what: 'another definition was confirmed',
    files: {
      [INDICATOR]: indicator('kqi'),
      [OTHER]: indicator('kqi').replace(
        /formula: .*/,
        'formula: { kind: computed, operation: sum, of: [x, complaint-timeliness] }',
      ),
      [CONFIRMED]: lines(
        'confirmed:',
        '  - day: 2026-04-15',
        '    by: 投诉管理岗',
        '    links: [{ dependent: indicator/y, on: indicator/x, fingerprint: "0123456789abcdef" }]',
      ),
    },
    at: [`${OTHER}:7:49`],
  },
];
