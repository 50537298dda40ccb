import type { Root, RootContent } from 'mdast';

/** An MDX comment runs nothing: an expression with no statement in it. */
function isComment(node: RootContent): boolean {
  const estree = 'data' in node ? (node.data as { estree?: { body: unknown[] } } | undefined)?.estree : undefined;
  return estree?.body.length === 0;
}

/** Imports, exports and expressions, between the texts or as attributes. */
function isCode(node: RootContent): boolean {
  if (node.type === 'mdxjsEsm') return true;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return !isComment(node);
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return node.attributes.some(
    ({ type, value }) => type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null),
  );
}

/**
 * Stops the build at code in prose. The check says so before, with file and line; this stands where the prose is compiled, so
 * that nothing which reads prose otherwise than the check can run what a stranger wrote.
 */
export function refuseCode(): (tree: Root) => void {
  const visit = (node: RootContent): void => {
    if (isCode(node)) {
      throw new Error(`prose may not contain code (line ${node.position?.start.line ?? '?'})`);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  return (tree) => tree.children.forEach(visit);
}
