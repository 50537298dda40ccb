import type { StarBand } from '../../../report/recognition/index.ts';
import type { Translate } from '../../strings/index.ts';
import type { Column } from '../table.ts';

/** The columns that `CountCells` fills. */
export interface CountColumns {
  readonly bar: Column;
  /** One for each grade, the best first. */
  readonly grades: readonly Column[];
  readonly up: Column;
  readonly down: Column;
}

export function countColumns(bands: readonly StarBand[], t: Translate): CountColumns {
  return {
    bar: { label: t('recognition.shares'), phone: 'bare' },
    grades: bands.map(({ grade }) => ({ label: grade, num: true })),
    up: { label: t('recognition.up'), num: true },
    down: { label: t('recognition.down'), num: true },
  };
}

export function listOf({ bar, grades, up, down }: CountColumns): Column[] {
  return [bar, ...grades, up, down];
}
