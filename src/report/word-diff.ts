/** A stretch of two texts: in both, only in the earlier, or only in the later. */
export interface Edit {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Figures with their decimals and signs, words of letters, blanks; Chinese, which has no blanks, by the character. */
const TOKEN = /\d+(?:[.,:]\d+)*[%‰‱]?|(?:(?!\p{Script=Han})[\p{L}\p{M}'’-])+|\s+|./gsu;

/** Two texts beyond this size are not compared word for word: nobody would read it. */
const MOST_CELLS = 4_000_000;

/**
 * How one text became another: what they have in common, with what was taken out and put in between. Without what was added
 * it is the earlier text, without what was removed the later one. In a place where both happened, what was removed comes
 * first. Bits too short to be read between two changes (a comma, one character) are taken into them.
 */
export function wordDiff(before: string, after: string): Edit[] {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const [head, tail] = [sharedHead(old, now), sharedTail(old, now)];
  const [from, to] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  return tidy([
    { kind: 'same', text: old.slice(0, head).join('') },
    ...middle(from, to),
    { kind: 'same', text: old.slice(old.length - tail).join('') },
  ]);
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function sharedHead(old: readonly string[], now: readonly string[]): number {
  let count = 0;
  while (count < old.length && count < now.length && old[count] === now[count]) count++;
  return count;
}

/** Shared tokens at the end, those at the beginning not counted twice. */
function sharedTail(old: readonly string[], now: readonly string[]): number {
  const most = Math.min(old.length, now.length) - sharedHead(old, now);
  let count = 0;
  while (count < most && old.at(-1 - count) === now.at(-1 - count)) count++;
  return count;
}

/** By the longest common subsequence: `common[i][j]` is its length for what is left of both from i and j. */
function middle(old: readonly string[], now: readonly string[]): Edit[] {
  if (old.length * now.length > MOST_CELLS) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ];
  }
  const common = old.map(() => new Uint32Array(now.length + 1));
  common.push(new Uint32Array(now.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    const row = common[i] as Uint32Array;
    for (let j = now.length - 1; j >= 0; j--) {
      row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && was === is) {
      edits.push({ kind: 'same', text: was });
      i++;
      j++;
    } else if (was !== undefined && (is === undefined || at(i + 1, j) >= at(i, j + 1))) {
      edits.push({ kind: 'removed', text: was });
      i++;
    } else if (is !== undefined) {
      edits.push({ kind: 'added', text: is });
      j++;
    }
  }
  return edits;
}

/** Changes in one place, and what stays the same after them. */
interface Block {
  removed: string;
  added: string;
  same: string;
}

/** Too short to be read between two changes: no word of letters, no figure, at most one Chinese character. */
const SHORT = /^(?:(?!\p{Script=Han})[^\p{L}\p{N}])*\p{Script=Han}?(?:(?!\p{Script=Han})[^\p{L}\p{N}])*$/u;

function tidy(edits: readonly Edit[]): Edit[] {
  const blocks: Block[] = [{ removed: '', added: '', same: '' }];
  for (const { kind, text } of edits) {
    if (text === '') continue;
    let block = blocks.at(-1) as Block;
    if (kind !== 'same' && block.same !== '') blocks.push((block = { removed: '', added: '', same: '' }));
    block[kind] += text;
  }
  for (let i = blocks.length - 2; i >= 0; i--) {
    const [block, next] = [blocks[i] as Block, blocks[i + 1] as Block];
    const isChange = block.removed !== '' || block.added !== '';
    if (!isChange || !SHORT.test(block.same)) continue;
    const [removed, added] = [block.removed + block.same + next.removed, block.added + block.same + next.added];
    blocks.splice(i, 2, { removed, added, same: next.same });
  }
  return blocks
    .flatMap(({ removed, added, same }): Edit[] => [
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
      { kind: 'same', text: same },
    ])
    .filter(({ text }) => text !== '');
}
