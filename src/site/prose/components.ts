import type { ImportDeclaration, Program } from 'estree';
import type { Root, RootContent } from 'mdast';
import type { MdxjsEsm } from 'mdast-util-mdx';
import { fileURLToPath } from 'node:url';
import { PROSE_COMPONENTS } from '../../model/prose.ts';

function importOf(name: string): ImportDeclaration {
  const path = fileURLToPath(new URL(`../components/prose/${name}.astro`, import.meta.url));
  return {
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
    source: { type: 'Literal', value: path, raw: JSON.stringify(path) },
    attributes: [],
  };
}

/** Names of the listed components that a page uses. */
function used(node: Root | RootContent): string[] {
  const inside = 'children' in node ? node.children.flatMap(used) : [];
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isElement && node.name && Object.hasOwn(PROSE_COMPONENTS, node.name) ? [node.name, ...inside] : inside;
}

/** Prose may import nothing itself: the listed components that it names are imported for it. */
export function componentImports(): (tree: Root) => void {
  return (tree) => {
    const names = [...new Set(used(tree))];
    if (names.length === 0) return;
    const estree: Program = { type: 'Program', sourceType: 'module', body: names.map(importOf) };
    tree.children.unshift({ type: 'mdxjsEsm', value: '', data: { estree } } satisfies MdxjsEsm);
  };
}
