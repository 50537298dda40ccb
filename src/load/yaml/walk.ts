import { EVENT_ID, COLLECTION_STYLE, SCALAR_STYLE, getScalarValue, type Event, type ScalarEvent } from 'js-yaml';
import type { Span } from '../../model/source.ts';
import { Aliases } from './aliases.ts';
import * as findings from './findings.ts';
import { MAX_PROBLEMS, type YamlProblem } from './problem.ts';
import { scalarSpan } from './scalar.ts';
import { afterBracket } from './scan.ts';
import { suspicious, swallowed, type Around } from './suspicious.ts';
import type { Node, Pair } from './tree.ts';

/** What the events of a text say besides its value. */
export interface Walked {
  readonly root: Node | undefined;
  readonly problems: readonly YamlProblem[];
  /** Events of the first document that a value can be built from, whatever the problems; none where it cannot. */
  readonly events: readonly Event[] | undefined;
}

interface Open {
  readonly node: Node;
  readonly flow: boolean;
  /** The key that waits for its value. */
  key?: { readonly text: string; readonly start: number; readonly end: number };
  /** The last key was there before: a run of them is a second record without its dash, and told of once. */
  repeats?: boolean;
}

/**
 * Follows the events once: builds the tree of places and finds what is well-formed YAML but must not stand in a record. Such
 * spots are replaced by what a value can be built from, so that the rest of the record is checked all the same.
 */
export function walkEvents(text: string, events: readonly Event[]): Walked {
  return new Walk(text).run(events);
}

class Walk {
  readonly #text: string;
  readonly #problems: YamlProblem[] = [];
  readonly #events: Event[] = [];
  readonly #open: Open[] = [];
  readonly #aliases: Aliases;
  #root: Node | undefined;
  /** The end of what was read last. */
  #cursor = 0;

  constructor(text: string) {
    this.#text = text;
    this.#aliases = new Aliases(text);
  }

  run(events: readonly Event[]): Walked {
    let documents = 0;
    for (const [i, event] of events.entries()) {
      if (event.type === EVENT_ID.DOCUMENT && ++documents === 2) {
        this.#report(findings.severalDocuments(this.#text, this.#cursor));
        break;
      }
      if (!this.#read(event, events[i + 1])) return { root: this.#root, problems: this.#problems, events: undefined };
    }
    return { root: this.#root, problems: this.#problems, events: this.#events };
  }

  /** False when no value can be built. */
  #read(event: Event, next: Event | undefined): boolean {
    if (event.type === EVENT_ID.DOCUMENT) this.#events.push(event);
    else if (event.type === EVENT_ID.POP) this.#close(event);
    else {
      const parent = this.#open.at(-1);
      if (parent?.node.pairs && !parent.key) return this.#readKey(parent, event, next);
      this.#readValue(event);
    }
    return true;
  }

  #readKey(parent: Open, event: Event, next: Event | undefined): boolean {
    if (event.type !== EVENT_ID.SCALAR) {
      this.#report(findings.keyIsNoText('start' in event ? event.start : this.#cursor));
      return false;
    }
    const bare = this.#withoutTag(event);
    const { start, end } = this.#scalarSpan(bare);
    const text = getScalarValue(this.#text, bare);
    const earlier = parent.node.pairs?.get(text);
    if (bare.valueStart === -1) this.#report(findings.keyIsMissing(start));
    else if (earlier && !parent.repeats && this.#problems.length < MAX_PROBLEMS) {
      this.#report(findings.duplicateKey(this.#text, text, start, end, earlier.key.start));
    }
    parent.repeats = earlier !== undefined;
    if (text === '<<' && bare.style === SCALAR_STYLE.PLAIN) this.#report(findings.mergeKey(start));
    this.#report(...findings.keyCharacters(text, start, end), ...swallowed(this.#text, bare, next));
    parent.key = { text, start, end };
    // A key is the text that stands there: `007` and `true` are no numbers and no truth values.
    this.#events.push({ ...bare, style: bare.style === SCALAR_STYLE.PLAIN ? SCALAR_STYLE.SINGLE_QUOTED : bare.style });
    return true;
  }

  #readValue(event: Event): void {
    if (event.type === EVENT_ID.SCALAR) {
      const bare = this.#withoutTag(event);
      const node: Node = { ...this.#scalarSpan(bare) };
      this.#report(...suspicious(this.#text, bare, this.#around()));
      this.#aliases.name(bare, node);
      this.#place(node, bare);
    } else if (event.type === EVENT_ID.ALIAS) {
      const { node, problem, event: allowed } = this.#aliases.resolve(event);
      if (problem) this.#report(problem);
      this.#cursor = node.end;
      this.#place(node, allowed);
    } else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const bare = this.#withoutTag(event);
      const place = { start: bare.start, end: bare.start };
      const isMapping = bare.type === EVENT_ID.MAPPING;
      const node: Node = isMapping ? { ...place, pairs: new Map<string, Pair>() } : { ...place, items: [] };
      this.#aliases.name(bare, node);
      this.#place(node, bare);
      const flow = bare.style === COLLECTION_STYLE.FLOW && '[{'.includes(this.#text.charAt(bare.start));
      this.#open.push({ node, flow });
      this.#cursor = flow ? bare.start + 1 : bare.start;
    }
  }

  #report(...problems: readonly YamlProblem[]): void {
    for (const problem of problems) if (this.#problems.length < MAX_PROBLEMS) this.#problems.push(problem);
  }

  #around(): Around | undefined {
    const open = this.#open.at(-1);
    return open && { isList: open.node.items !== undefined, inBrackets: open.flow };
  }

  #close(event: Event): void {
    this.#events.push(event);
    const closed = this.#open.pop();
    if (!closed) return;
    if (closed.flow) this.#cursor = afterBracket(this.#text, this.#cursor);
    closed.node.end = Math.max(this.#cursor, closed.node.start);
    this.#aliases.close(closed.node);
  }

  #place(node: Node, event: Event): void {
    this.#events.push(event);
    const parent = this.#open.at(-1);
    if (!parent) this.#root = node;
    else if (parent.node.items) parent.node.items.push(node);
    else if (parent.key) {
      const { text, start, end } = parent.key;
      parent.node.pairs?.set(text, { key: { start, end }, value: node });
      delete parent.key;
    }
  }

  #withoutTag<T extends Exclude<Event, { type: 1 | 5 | 6 }>>(event: T): T {
    if (event.anchorEnd > this.#cursor) this.#cursor = event.anchorEnd;
    if (event.tagStart === -1) return event;
    this.#cursor = Math.max(this.#cursor, event.tagEnd);
    this.#report(findings.tag(this.#text, event.tagStart, event.tagEnd));
    return { ...event, tagStart: -1, tagEnd: -1 };
  }

  #scalarSpan(event: ScalarEvent): Span {
    const span = scalarSpan(this.#text, event, this.#cursor);
    this.#cursor = span.end;
    return span;
  }
}
