/**
 * Ids of units and indicators as they stand in rows. Each is kept once for all rows and files, as a text of its own: a slice
 * would hold on to its whole file.
 */
export class Names {
  readonly #known = new Map<string, string>();
  #unit = '';
  #indicator = '';

  /** Rows of a unit mostly follow one another, so the last one is tried first. */
  unit(text: string, start: number, end: number): string {
    if (!isAt(text, start, end, this.#unit)) this.#unit = this.#kept(text.slice(start, end));
    return this.#unit;
  }

  indicator(text: string, start: number, end: number): string {
    if (!isAt(text, start, end, this.#indicator)) this.#indicator = this.#kept(text.slice(start, end));
    return this.#indicator;
  }

  #kept(slice: string): string {
    const known = this.#known.get(slice);
    if (known !== undefined) return known;
    const own = Array.from(slice).join('');
    this.#known.set(own, own);
    return own;
  }
}

function isAt(text: string, start: number, end: number, name: string): boolean {
  return name.length === end - start && text.startsWith(name, start);
}
