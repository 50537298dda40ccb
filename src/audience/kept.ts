import type { Path, Positions } from '../model/source.ts';

/**
 * What is left of a value: keys that go, items that stay, texts that something else stands for. Keys and places are those of
 * the value as it was; what is not mentioned stays as it is.
 */
export interface Kept {
  readonly without?: ReadonlySet<string>;
  /** Places of the items that stay. */
  readonly items?: readonly number[];
  readonly below?: ReadonlyMap<string | number, Kept>;
  /** A text that stands for the one that is withheld. */
  readonly text?: string;
}

type Plain = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value without what goes. What nothing is taken from is the very same object. */
export function keep(value: unknown, kept: Kept | undefined): unknown {
  return keepLike(value, value, kept, (text) => text);
}

/**
 * The texts of an overlay without what goes from the value they are laid over: its lists are as long as those of the value, or
 * maps by the id of their items. `say` gives the text that stands for a withheld one in the overlay's language.
 */
export function keepLike(
  texts: unknown,
  value: unknown,
  kept: Kept | undefined,
  say: (text: string) => string,
): unknown {
  if (!kept || texts === undefined) return texts;
  if (kept.text !== undefined) return say(kept.text);
  const below = (key: string | number, its: unknown, of: unknown) => keepLike(its, of, kept.below?.get(key), say);
  if (Array.isArray(value)) {
    const places = kept.items ?? value.map((_, i) => i);
    if (Array.isArray(texts)) return places.map((i) => below(i, texts[i], value[i]));
    if (!isMap(texts)) return texts;
    const byId = new Map(places.map((i) => [String((value[i] as Plain | null)?.['id']), i]));
    return Object.fromEntries(
      Object.entries(texts).flatMap(([id, its]) => {
        const i = byId.get(id);
        return i === undefined ? [] : [[id, below(i, its, value[i])]];
      }),
    );
  }
  if (!isMap(texts) || !isMap(value)) return texts;
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, its]) => (kept.without?.has(key) ? [] : [[key, below(key, its, value[key])]])),
  );
}

/** Positions of a document of which something was taken out of its lists: paths are those of what is left. */
export function positionsLeft(positions: Positions, base: Path, kept: Kept): Positions {
  const written = (path: Path): Path => {
    let at: Kept | undefined = kept;
    return path.map((step, depth) => {
      if (depth < base.length) return step;
      const was: string | number = typeof step === 'number' ? (at?.items?.[step] ?? step) : step;
      at = at?.below?.get(was);
      return was;
    });
  };
  return { key: (path) => positions.key(written(path)), value: (path) => positions.value(written(path)) };
}
