import { isFor, type Audience } from '../model/audience.ts';
import { kindNamed, type KindName } from '../model/kinds.ts';
import { branchFor, type PlainSchema } from '../model/schema.ts';
import type { Path } from '../model/source.ts';
import type { Document } from '../model/workspace.ts';
import type { Kept } from './kept.ts';
import { isHeld, keysOf, namedBy, takesItsEntry, type Named } from './references.ts';
import { WITHHELD } from './withheld.ts';

/** A reference to what the reader may not see, in a place from which it cannot go. */
export interface Stuck {
  readonly path: Path;
  readonly to: Named;
}

/** What a record keeps for a reader. */
export interface Cut {
  readonly kept: Kept | undefined;
  readonly stuck: readonly Stuck[];
}

export interface Reader {
  readonly audience: Audience;
  /** True for a record that is there and not for the reader. */
  hides(kind: KindName, id: string): boolean;
  /** Whom a field is for (`department.contact`), where that was said. */
  field(name: string): Audience | undefined;
}

/** Something goes, and takes along what cannot be without it. */
interface Goes {
  readonly goes: Stuck;
}
type Outcome = Kept | Goes | undefined;

const isGoing = (outcome: Outcome): outcome is Goes => outcome !== undefined && 'goes' in outcome;

/**
 * What goes from a record that the reader may see: withheld fields, and references to what is withheld, with the optional key or
 * the list entry in which they stand. An entry with an id of its own stays, as others may name it.
 */
export function cutFor({ kind, value }: Pick<Document, 'kind' | 'value'>, reader: Reader): Cut {
  const stuck: Stuck[] = [];
  const outcome = new Cutting(kind, reader, stuck).of(kindNamed(kind).schema as PlainSchema, value, []);
  if (!isGoing(outcome)) return { kept: outcome, stuck };
  return { kept: undefined, stuck: [...stuck, outcome.goes] };
}

class Cutting {
  readonly #kind: KindName;
  readonly #reader: Reader;
  readonly #stuck: Stuck[];

  constructor(kind: KindName, reader: Reader, stuck: Stuck[]) {
    this.#kind = kind;
    this.#reader = reader;
    this.#stuck = stuck;
  }

  of(schema: PlainSchema, value: unknown, path: Path): Outcome {
    const branch = branchFor(schema, value);
    if (Array.isArray(value)) return this.#list(branch, value, path);
    if (typeof value === 'object' && value !== null) return this.#object(branch, value, path);
    const keys = keysOf(path);
    const named = namedBy(this.#kind, branch, value, keys).find(({ kind, id }) => this.#reader.hides(kind, id));
    if (!named) return undefined;
    const goes = { path, to: named };
    if (!isHeld(this.#kind, keys)) return { goes };
    this.#stuck.push(goes);
    return undefined;
  }

  #list(schema: PlainSchema, value: readonly unknown[], path: Path): Outcome {
    const { items } = schema;
    if (!items) return undefined;
    const below = new Map<number, Kept>();
    const left: number[] = [];
    let gone: Goes | undefined;
    for (const [i, item] of value.entries()) {
      const outcome = this.of(items, item, [...path, i]);
      if (isGoing(outcome)) {
        if (this.#mayGo(item, outcome.goes)) gone ??= outcome;
        else {
          this.#stuck.push(outcome.goes);
          left.push(i);
        }
      } else {
        left.push(i);
        if (outcome) below.set(i, outcome);
      }
    }
    if (gone && left.length < (schema.minItems ?? 0)) return gone;
    if (!gone && below.size === 0) return undefined;
    return { ...(gone && { items: left }), below };
  }

  #mayGo(item: unknown, { path }: Stuck): boolean {
    const hasId = typeof item === 'object' && item !== null && 'id' in item;
    return !hasId || takesItsEntry(this.#kind, keysOf(path));
  }

  #object(schema: PlainSchema, value: object, path: Path): Outcome {
    const below = new Map<string, Kept>();
    const without = new Set<string>();
    for (const [key, item] of Object.entries(value)) {
      const its = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
      if (!its) continue;
      const at = [...path, key];
      const isOptional = !schema.required?.includes(key);
      const withheld = this.#withheld(at);
      const outcome = withheld ? instead(its, isOptional, withheld) : this.of(its, item, at);
      if (outcome === 'key') without.add(key);
      else if (isGoing(outcome)) {
        if (!isOptional || takesItsEntry(this.#kind, keysOf(outcome.goes.path))) return outcome;
        without.add(key);
      } else if (outcome) below.set(key, outcome);
    }
    if (below.size === 0 && without.size === 0) return undefined;
    return { ...(without.size > 0 && { without }), below };
  }

  #withheld(path: Path): Audience | undefined {
    const audience = this.#reader.field(`${this.#kind}.${keysOf(path)}`);
    return audience && !isFor(audience, this.#reader.audience) ? audience : undefined;
  }
}

/** What stands for a withheld field: nothing where it may be left out, else a text that says so, or an empty list. */
function instead(schema: PlainSchema, isOptional: boolean, audience: Audience): Kept | 'key' | undefined {
  if (isOptional) return 'key';
  if (schema['x-text']) return { text: WITHHELD[audience].zh };
  if (schema.type === 'array' && !schema.minItems) return { items: [] };
  // Check refuses to withhold such a field.
  return undefined;
}
