const COMMA = 44;
const QUOTE = 34;
const CR = 13;
const LF = 10;

export type CellFault =
  /** A quotation mark is never closed; the file's rest is inside it. */
  | 'unclosed'
  /** Text follows the closing quotation mark. */
  | 'after-quote'
  /** A quotation mark inside a cell that does not begin with one. */
  | 'stray';

/**
 * Walks through comma-separated text cell by cell. It keeps one cell at a time and makes no strings, so that a million rows
 * cost no more than reading them. Cells may be quoted and then hold commas, line breaks and doubled quotation marks.
 */
export class Cells {
  readonly text: string;
  /** Where the next cell begins. */
  at: number;
  /** The current cell with its quotes. */
  from = 0;
  to = 0;
  /** The current cell's content, without quotes. */
  start = 0;
  end = 0;
  /** Whether the content has doubled quotation marks. */
  doubled = false;
  /** Whether the current cell is the last of its row. */
  last = false;
  fault: CellFault | undefined;
  /** Where the fault is. */
  faultAt = 0;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  /** Whether there is a further row. */
  get more(): boolean {
    return this.at < this.text.length;
  }

  read(): void {
    this.from = this.at;
    this.doubled = false;
    this.fault = undefined;
    if (this.text.charCodeAt(this.at) === QUOTE) this.#quoted();
    else this.#plain(this.at);
    this.#separator();
  }

  /** Moves to the start of the line after the one that `offset` is in. */
  toLineAfter(offset: number): void {
    let at = offset;
    while (at < this.text.length && !isLineEnd(this.text.charCodeAt(at))) at++;
    this.to = at;
    this.#separator();
  }

  /** The current cell's content as a text. */
  content(): string {
    const raw = this.text.slice(this.start, this.end);
    return this.doubled ? raw.replaceAll('""', '"') : raw;
  }

  #plain(from: number): void {
    const { text } = this;
    const length = text.length;
    let at = from;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === COMMA || code === LF || code === CR) break;
      if (code === QUOTE && this.fault === undefined) this.#blame('stray', at);
    }
    this.start = this.from;
    this.end = at;
    this.to = at;
  }

  #quoted(): void {
    const { text } = this;
    this.start = this.at + 1;
    let close = text.indexOf('"', this.start);
    while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) {
      this.doubled = true;
      close = text.indexOf('"', close + 2);
    }
    if (close === -1) {
      this.#blame('unclosed', this.from);
      this.end = text.length;
      this.to = text.length;
      return;
    }
    const after = text.charCodeAt(close + 1);
    if (close + 1 >= text.length || after === COMMA || after === LF || after === CR) {
      this.end = close;
      this.to = close + 1;
      return;
    }
    this.#blame('after-quote', close + 1);
    this.#plain(close + 1);
  }

  #blame(fault: CellFault, at: number): void {
    this.fault = fault;
    this.faultAt = at;
  }

  #separator(): void {
    const code = this.text.charCodeAt(this.to);
    this.last = code !== COMMA;
    this.at = this.to + 1;
    if (code === CR && this.text.charCodeAt(this.at) === LF) this.at++;
  }
}

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}
