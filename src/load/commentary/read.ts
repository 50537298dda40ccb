import type { Heading, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { plainText, type Commentary, type CommentarySection } from '../../model/commentary.ts';
import type { Diagnostic, Language } from '../../model/diagnostic.ts';
import type { Month } from '../../model/month.ts';
import type { SourceFile } from '../../model/source.ts';
import { both, diagnose } from '../diagnose.ts';
import { blockReader, type BlockReader } from './blocks.ts';
import { placeOf } from './inlines.ts';

/**
 * What is not read as markup but stays as it was typed. Commentaries are written by people who indent paragraphs, draw lines
 * of hyphens under them and write [1] for a note; and no HTML is ever let through.
 */
const AS_TYPED = [
  'codeIndented',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'gfmPotentialFootnoteCall',
  'htmlFlow',
  'htmlText',
  'setextUnderline',
  'strikethrough',
  'tasklistCheck',
];

function asTyped(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: AS_TYPED } }];
}

const processor = unified().use(remarkParse).use(remarkGfm).use(asTyped).freeze();

export interface CommentaryRead {
  readonly commentary?: Commentary<CommentarySection>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a month's commentary: its sections, and in them what a commentary can hold. It is data; nothing in it is run. */
export function readCommentary(file: SourceFile, month: Month, language: Language): CommentaryRead {
  const excess = excessIn(file.text);
  if (excess !== undefined) return { diagnostics: [tooManyMarks(file, excess)] };
  const reader = blockReader(file);
  const sections = sectionsOf(processor.parse(file.text) satisfies Root, file, reader);
  return { commentary: { file, month, language, sections, links: reader.links }, diagnostics: [] };
}

function sectionsOf(root: Root, file: SourceFile, { blocks, inlines }: BlockReader): CommentarySection[] {
  const parts: { heading?: Heading; nodes: RootContent[] }[] = [{ nodes: [] }];
  for (const node of root.children) {
    if (node.type === 'heading') parts.push({ heading: node, nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts.flatMap(({ heading, nodes }) => {
    const first = heading ?? nodes[0];
    if (!first) return [];
    const place = placeOf(first, file);
    const text = heading ? plainText(inlines(heading.children, place)).trim() : '';
    return [{ heading: text, level: heading?.depth ?? 0, place, blocks: blocks(nodes) }];
  });
}

/** Nobody needs more of them; a parser's time grows with their square, and its stack with their depth. */
const MOST_EMPHASIS = 300;
const MOST_LEVELS = 40;
const LEVELS = new RegExp(`^[ \\t]*(?:(?:>|[-*+]|\\d{1,9}[.)])[ \\t]*){${MOST_LEVELS}}`, 'm');

/** Where a paragraph has more marks of emphasis, or a line more of quotes and lists, than anything written for readers. */
function excessIn(text: string): number | undefined {
  const levels = LEVELS.exec(text);
  if (levels) return levels.index;
  for (const paragraph of text.matchAll(/(?:[^\r\n]+(?:\r?\n|\r|$))+/g)) {
    if ((paragraph[0].match(/[*_]+/g) ?? []).length > MOST_EMPHASIS) return paragraph.index;
  }
  return undefined;
}

function tooManyMarks(file: SourceFile, start: number): Diagnostic {
  return diagnose(
    'commentary-marks',
    file,
    { start, end: start + 1 },
    {
      message: both(
        '这一段的“*”“_”“>”“-”太多，不像文字',
        'This paragraph has more marks such as * _ > - than a text can have',
      ),
      hint: both('请删去多余的符号，或分成几段。', 'Delete the marks that are too many, or make several paragraphs.'),
    },
  );
}
