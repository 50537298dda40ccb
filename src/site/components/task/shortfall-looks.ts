import type { Look } from '../../../report/looks.ts';
import type { ShortfallLine } from '../../../report/shortfalls.ts';

/** Whether a shortfall is being mended: its shape, and the class of its colour. */
export const SHORTFALL_LOOKS: Readonly<
  Record<ShortfallLine['state'], { readonly shape: string; readonly look: Look }>
> = {
  'no-task': { shape: '■', look: 'missed' },
  'off-target': { shape: '▲', look: 'at-risk' },
  'on-target': { shape: '●', look: 'achieved' },
  'not-measured': { shape: '○', look: 'no-data' },
};
