import type { Path, Positions, Span } from '../../model/source.ts';

/** The places of a value and of everything in it. */
export interface Node {
  readonly start: number;
  end: number;
  readonly pairs?: Map<string, Pair>;
  readonly items?: Node[];
}

export interface Pair {
  readonly key: Span;
  readonly value: Node;
}

/** Positions of a parsed document, whose offsets begin at `shift` in the file. */
export function positionsIn(root: Node | undefined, shift: number): Positions {
  const place = (at: { start: number; end: number } | undefined): Span | undefined =>
    at && { start: at.start + shift, end: at.end + shift };
  return {
    key: (path) => {
      const last = path.at(-1);
      return last === undefined ? undefined : place(nodeAt(root, path.slice(0, -1))?.pairs?.get(String(last))?.key);
    },
    value: (path) => place(nodeAt(root, path)),
  };
}

function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  let node = root;
  for (const step of path) {
    node = typeof step === 'number' && node?.items ? node.items[step] : node?.pairs?.get(String(step))?.value;
  }
  return node;
}
