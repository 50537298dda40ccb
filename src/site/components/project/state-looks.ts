import type { Look } from '../../../report/looks.ts';
import type { ProjectLine } from '../../../report/projects/index.ts';

/** How a state of projects looks: its shape, and the class of its colour. */
export const PROJECT_LOOKS: Readonly<Record<ProjectLine['state'], { readonly shape: string; readonly look: Look }>> = {
  finished: { shape: '●', look: 'achieved' },
  'on-track': { shape: '●', look: 'achieved' },
  late: { shape: '▲', look: 'at-risk' },
  'not-started': { shape: '○', look: 'no-data' },
};
