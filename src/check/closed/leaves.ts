/** The parts of two values in JSON that differ, by their path: `target 93 → 94`. Texts that are no JSON are one part. */
export function differingLeaves(before: string | undefined, after: string | undefined): string[] {
  const [old, now] = [parsed(before), parsed(after)];
  return leaves(old, now).map(({ path, from, to }) => [path, `${from} → ${to}`].filter(Boolean).join(' '));
}

interface Leaf {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

function leaves(before: unknown, after: unknown, path = ''): Leaf[] {
  if (isTree(before) && isTree(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => {
      const below = /^\d+$/.test(key) ? path : [path, key].filter(Boolean).join('.');
      return leaves((before as Tree)[key], (after as Tree)[key], below);
    });
  }
  const [from, to] = [written(before), written(after)];
  return from === to ? [] : [{ path, from, to }];
}

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** Long enough for a formula, short enough for a line. */
const LONGEST = 60;

function written(value: unknown): string {
  if (value === undefined) return '—';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
