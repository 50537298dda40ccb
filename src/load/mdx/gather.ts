import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Place, SourceFile } from '../../model/source.ts';
import type { Prose, ProseComponent } from '../../model/workspace.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Attribute = Element['attributes'][number];

/** Elements of HTML that run, load or send something by themselves. */
const ACTIVE = new Set(['script', 'style', 'iframe', 'frame', 'object', 'embed', 'link', 'meta', 'base', 'form']);
const SCRIPT_ADDRESS = /^\s*(javascript|data|vbscript):/i;

type Found = Pick<Prose, 'components' | 'code' | 'links'>;

/** Components, links and code of a page, in the order in which they stand there. */
export function gather(root: Nodes, file: SourceFile): Found {
  const components: ProseComponent[] = [];
  const code: Place[] = [];
  const links: Found['links'][number][] = [];

  const visit = (node: Nodes, parent?: Nodes, within?: ProseComponent['within']): void => {
    const place = placeOf(node, file);
    switch (node.type) {
      case 'mdxjsEsm':
        code.push(place);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.data?.estree?.body.length, node.value)) code.push(place);
        break;
      case 'link':
      case 'definition':
        link(node.url, place);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        element(node, place, {
          inText: node.type === 'mdxJsxTextElement' && !holdsTagsOnly(parent),
          ...(within && { within }),
        });
        break;
    }
    if ('children' in node) for (const child of node.children) visit(child, node, roomIn(node) ?? within);
  };

  const link = (target: string, place: Place): void => {
    if (SCRIPT_ADDRESS.test(target)) code.push(place);
    else links.push({ target, place });
  };

  const element = (node: Element, place: Place, stands: Pick<ProseComponent, 'inText' | 'within'>): void => {
    const { name } = node;
    // A name with a dot is code, too: it is looked up at build time. Only the listed components are allowed, so it is refused.
    const isComponent = name !== null && (/^[^a-z]/.test(name) || name.includes('.'));
    if (isComponent) {
      const [at, hasContent] = [tagPlace(node, place), node.children.length > 0];
      components.push({ name, place: at, attributes: attributesOf(node, file), hasContent, ...stands });
    } else if (name !== null && ACTIVE.has(name.toLowerCase())) code.push(tagPlace(node, place));
    for (const attribute of node.attributes) {
      const at = attributePlace(attribute, node, file);
      if (isCode(attribute, isComponent)) code.push(at);
      else if (!isComponent && attribute.type === 'mdxJsxAttribute' && attribute.name === 'href') {
        link(String(attribute.value ?? ''), at);
      }
    }
  };

  visit(root);
  return { components, code, links };
}

function roomIn({ type }: Nodes): ProseComponent['within'] {
  return type === 'heading' ? 'heading' : type === 'link' || type === 'linkReference' ? 'link' : undefined;
}

/** A paragraph of nothing but tags is none: what is written in it stands as blocks. */
function holdsTagsOnly(parent: Nodes | undefined): boolean {
  if (parent?.type !== 'paragraph') return false;
  return parent.children.every(
    (child) => child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''),
  );
}

/** A comment in braces is the only one that prose can have, and it runs nothing. */
function isComment(statements: number | undefined, value: string): boolean {
  return statements === 0 && value.trim() !== '';
}

function isCode(attribute: Attribute, ofComponent: boolean): boolean {
  if (attribute.type === 'mdxJsxExpressionAttribute') return true;
  if (typeof attribute.value === 'object' && attribute.value !== null) return true;
  return !ofComponent && (/^on/i.test(attribute.name) || attribute.name.includes(':'));
}

function attributesOf(node: Element, file: SourceFile): ProseComponent['attributes'] {
  return node.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [];
    const value = typeof attribute.value === 'string' ? attribute.value : undefined;
    return [{ name: attribute.name, value, place: attributePlace(attribute, node, file) }];
  });
}

function attributePlace(attribute: Attribute, node: Element, file: SourceFile): Place {
  return attribute.position ? placeOf(attribute, file) : placeOf(node, file);
}

/** The opening tag alone: what a component encloses is not its fault. */
function tagPlace(node: Element, whole: Place): Place {
  const first = node.children[0]?.position?.start.offset;
  const { start, end } = whole.span;
  return { file: whole.file, span: { start, end: first === undefined || first <= start ? end : first } };
}

function placeOf(node: { readonly position?: Nodes['position'] }, file: SourceFile): Place {
  const start = node.position?.start.offset ?? 0;
  return { file, span: { start, end: node.position?.end.offset ?? start } };
}
