import type { Translate } from '../strings/index.ts';

/** A column of a table: its heading, and whether it holds figures. */
export interface Column {
  readonly label: string;
  readonly num?: boolean;
  /** On a phone's card: the figure beside the row's name, a drawing without its heading, a line of its own, or left out. */
  readonly phone?: 'first' | 'bare' | 'full' | 'hidden';
}

/** The columns that a figure fills wherever it stands in a table; `FigureCells` writes their cells. */
export type FigureColumns = readonly [value: Column, target: Column, status: Column, mom: Column, yoy: Column];

/** `changes` says where the two differences go on a phone: there is room for them where few facts stand in a row. */
export function figureColumns(t: Translate, changes: 'shown' | 'hidden' = 'shown'): FigureColumns {
  const phone = changes === 'hidden' ? { phone: 'hidden' as const } : {};
  return [
    { label: t('scorecard.value'), num: true, phone: 'first' },
    { label: t('scorecard.target'), num: true },
    { label: t('scorecard.status') },
    { label: t('scorecard.mom'), num: true, ...phone },
    { label: t('scorecard.yoy'), num: true, ...phone },
  ];
}
