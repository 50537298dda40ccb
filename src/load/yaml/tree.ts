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

/** Positions of a parsed document. */
export function positionsIn(root: Node | undefined): Positions {
  const spanOf = (at: Span | undefined): Span | undefined => at && { start: at.start, end: at.end };
  return {
    key: (path) => {
      const last = path.at(-1);
      return last === undefined ? undefined : spanOf(nodeAt(root, path.slice(0, -1))?.pairs?.get(String(last))?.key);
    },
    value: (path) => spanOf(nodeAt(root, path)),
  };
}

function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  let node = root;
  for (const step of path) {
    node = typeof step === 'number' && node?.items ? node.items[step] : node?.pairs?.get(String(step))?.value;
  }
  return node;
}
