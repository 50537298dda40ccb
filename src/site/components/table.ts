/** A column of a table: its heading, and whether it holds figures. */
export interface Column {
  readonly label: string;
  readonly num?: boolean;
  /** On a phone's card: the figure beside the row's name, a drawing without its heading, or left out. */
  readonly phone?: 'first' | 'bare' | 'hidden';
}
