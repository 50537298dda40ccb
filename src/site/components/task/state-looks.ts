import type { Token } from '../../../charts/tokens.ts';
import type { TaskStateName } from '../../../report/tasks.ts';

/** How a state of tasks looks: its shape, the class of its colour, and what fills it in charts with what on it. */
export interface StateLook {
  readonly shape: string;
  readonly look: 'achieved' | 'at-risk' | 'missed' | 'no-data';
  readonly tone: Token;
  readonly on: 'surface' | 'ink';
}

/** Each with a shape of its own: what is done and what is on plan are both well, and not the same. */
export const STATE_LOOKS: Readonly<Record<TaskStateName, StateLook>> = {
  done: { shape: '✓', look: 'achieved', tone: 'ok', on: 'surface' },
  'on-track': { shape: '●', look: 'achieved', tone: 'tint', on: 'ink' },
  behind: { shape: '▲', look: 'at-risk', tone: 'risk', on: 'surface' },
  overdue: { shape: '■', look: 'missed', tone: 'miss', on: 'surface' },
  'not-started': { shape: '○', look: 'no-data', tone: 'track', on: 'ink' },
};

export const STATE_NAMES = Object.keys(STATE_LOOKS) as readonly TaskStateName[];
