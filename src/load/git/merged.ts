import { messageOf } from './message.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run.ts';

interface Node {
  readonly parents: readonly string[];
  readonly subject: string;
}

/** More summaries than these say no more. */
const MOST = 5;

/** Asks what each merge of the first-parent line brought: the summaries of the commits merged, oldest first. */
export function mergedInto({ directory, head = 'HEAD' }: Repository): (merge: string) => readonly string[] {
  const format = '--format=tformat:%H%x1f%P%x1f%s';
  const { out } = runGit(directory, ['log', '-z', '--topo-order', '--encoding=UTF-8', format, head]);
  const nodes = new Map<string, Node>();
  for (const line of out.toString().split('\0')) {
    const [id = '', parents = '', ...subject] = line.split('\x1f');
    if (id) nodes.set(id, { parents: parents.split(' ').filter(Boolean), subject: subject.join('\x1f') });
  }
  const line: string[] = [];
  for (let id: string | undefined = head; id && nodes.has(id); id = nodes.get(id)?.parents[0]) line.push(id);
  // Oldest first, so that what is reached anew from a merge is what came with it.
  const seen = new Set<string>();
  const brought = new Map<string, readonly string[]>();
  for (const id of line.reverse()) {
    const fresh = reach(id, nodes, seen).filter((each) => each !== id);
    brought.set(
      id,
      fresh.reverse().flatMap((each) => wordsOf(nodes.get(each))),
    );
  }
  return (merge) => (brought.get(merge) ?? []).slice(-MOST);
}

function wordsOf(node: Node | undefined): string[] {
  if (!node || node.parents.length > 1) return [];
  return [messageOf(node.subject, false).summary].filter(Boolean);
}

/** What can be reached from a commit and was not seen before, newest first; it is seen from then on. */
function reach(from: string, nodes: ReadonlyMap<string, Node>, seen: Set<string>): string[] {
  const found: string[] = [];
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    found.push(id);
    open.push(...(nodes.get(id)?.parents ?? []));
  }
  return found;
}
