/** A figure in a cell, with the decimals it is shown with; `change` shows its sign. */
export interface FigureCell {
  readonly figure: number | null;
  readonly places: number;
  readonly change?: true;
}

/** A text from a record or of ours, a figure, or nothing. */
export type Cell = string | FigureCell | null;

export interface Column {
  readonly header: string;
  /** In characters of a workbook's default font. */
  readonly width: number;
  /** Long texts: several lines in a cell. */
  readonly wraps?: true;
}

/** A sheet of a workbook: columns, rows, and how many columns stay in sight. */
export interface Table {
  /** Of the sheet. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly frozen: number;
}

/** Decimals of scores, points and weights in files. */
export const POINTS = 2;

export const figureCell = (figure: number | null | undefined, places: number): FigureCell => ({
  figure: figure ?? null,
  places,
});

export const changeCell = (figure: number | null | undefined, places: number): FigureCell => ({
  ...figureCell(figure, places),
  change: true,
});

/** A count: whole where it is one, as it was written where it is not. */
export const countCell = (figure: number | null | undefined): FigureCell =>
  figureCell(figure, (String(figure ?? 0).split('.')[1] ?? '').length);
