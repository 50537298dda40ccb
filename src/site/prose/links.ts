import type { Element, Root, RootContent } from 'hast';

/** Puts the site's base in front of addresses that prose writes from the site's root: `/standards/x/`. */
export function linksUnder(base: string): () => (tree: Root) => void {
  const visit = (node: Root | RootContent): void => {
    if (node.type === 'element') rebase(node);
    if ('children' in node) node.children.forEach(visit);
  };
  const rebase = ({ properties }: Element): void => {
    const { href } = properties;
    if (typeof href === 'string' && /^\/(?!\/)/.test(href)) properties['href'] = base + href.slice(1);
  };
  return () => visit;
}
