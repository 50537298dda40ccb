import { EVENT_ID, SCALAR_STYLE, type AliasEvent, type Event } from 'js-yaml';
import * as findings from './findings.ts';
import { MAX_ALIASED_VALUES, MAX_ALIASES, type YamlProblem } from './problem.ts';
import type { Node } from './tree.ts';

const EMPTY: Event = {
  type: EVENT_ID.SCALAR,
  valueStart: -1,
  valueEnd: -1,
  anchorStart: -1,
  anchorEnd: -1,
  tagStart: -1,
  tagEnd: -1,
  style: SCALAR_STYLE.PLAIN,
  chomping: 1,
  indent: -1,
  fast: false,
};

interface Anchored {
  readonly node: Node;
  /** How many values it stands for, with everything in it; undefined until it is closed. */
  size?: number;
}

/**
 * The names (`&name`) of a text and what refers to them (`*name`). A name may be used a few times; what would grow without
 * measure, refers to itself or to nothing is replaced by an empty value and reported.
 */
export class Aliases {
  readonly #text: string;
  readonly #named = new Map<string, Anchored>();
  readonly #nodes = new Map<Node, Anchored>();
  #count = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Remembers a value that has a name. */
  name(event: { readonly type: number; readonly anchorStart: number; readonly anchorEnd: number }, node: Node): void {
    if (event.anchorStart === -1) return;
    const anchored: Anchored = event.type === EVENT_ID.SCALAR ? { node, size: 1 } : { node };
    this.#named.set(this.#text.slice(event.anchorStart, event.anchorEnd), anchored);
    this.#nodes.set(node, anchored);
  }

  /** A collection is complete. */
  close(node: Node): void {
    const anchored = this.#nodes.get(node);
    if (anchored) anchored.size = this.#sizeOf(node);
  }

  resolve(event: AliasEvent): { node: Node; event: Event; problem?: YamlProblem } {
    const place = { start: event.anchorStart - 1, end: event.anchorEnd };
    const name = this.#text.slice(event.anchorStart, event.anchorEnd);
    const target = this.#named.get(name);
    const refused = (problem: YamlProblem) => ({ node: place, event: EMPTY, problem });
    if (!target) return refused(findings.unknownAlias(name, place));
    if (target.size === undefined) return refused(findings.circularAlias(name, place));
    this.#values += target.size;
    if (++this.#count > MAX_ALIASES || this.#values > MAX_ALIASED_VALUES)
      return refused(findings.tooManyAliases(place));
    const node: Node = { ...target.node, ...place };
    this.#nodes.set(node, { node, size: target.size });
    return { node, event };
  }

  /** Aliased values count in full each time, without walking them again. */
  #sizeOf(node: Node): number {
    let size = 1;
    for (const item of node.items ?? []) size += this.#nodes.get(item)?.size ?? this.#sizeOf(item);
    for (const { value } of node.pairs?.values() ?? []) size += this.#nodes.get(value)?.size ?? this.#sizeOf(value);
    return size;
  }
}
