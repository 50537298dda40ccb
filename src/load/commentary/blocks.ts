import type { BlockContent, DefinitionContent, RootContent, TableRow as RowNode } from 'mdast';
import type { Block, Inline, TableRow } from '../../model/commentary.ts';
import type { SourceFile } from '../../model/source.ts';
import { inlineReader, placeOf, type Links } from './inlines.ts';

type Node = RootContent | BlockContent | DefinitionContent;

/** Turns what a parser found in a file into what a commentary can hold; `links` fills on the way. */
export interface BlockReader {
  readonly links: Links;
  blocks(nodes: readonly Node[]): Block[];
  inlines: ReturnType<typeof inlineReader>;
}

export function blockReader(file: SourceFile): BlockReader {
  const links: Links = [];
  const inlines = inlineReader(file, links);
  const paragraph = (children: readonly Inline[]): Block[] => [{ kind: 'paragraph', children }];
  const row = ({ children }: RowNode): TableRow => children.map((cell) => inlines(cell.children, placeOf(cell, file)));

  const block = (node: Node): Block[] => {
    const place = placeOf(node, file);
    switch (node.type) {
      case 'paragraph':
        return paragraph(inlines(node.children, place));
      // Inside a list or a quotation, where nothing can be placed below it.
      case 'heading':
        return paragraph([{ kind: 'strong', children: inlines(node.children, place) }]);
      case 'blockquote':
        return [{ kind: 'quote', children: blocks(node.children) }];
      case 'list': {
        const items = node.children.map((item) => blocks(item.children));
        return [node.ordered ? { kind: 'list', start: node.start ?? 1, items } : { kind: 'list', items }];
      }
      case 'table': {
        const [head, ...rows] = node.children.map(row);
        return [{ kind: 'table', head: head ?? [], rows }];
      }
      case 'code':
        return paragraph([{ kind: 'code', text: node.value }]);
      case 'thematicBreak':
        return [];
      default:
        return paragraph([{ kind: 'text', text: file.text.slice(place.span.start, place.span.end) }]);
    }
  };
  const blocks = (nodes: readonly Node[]): Block[] => nodes.flatMap(block);
  return { links, blocks, inlines };
}
