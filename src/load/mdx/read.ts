import type { Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Diagnostic, Language } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../model/source.ts';
import type { Prose } from '../../model/workspace.ts';
import { readYaml } from '../yaml/read.ts';
import { frontMatterOf } from './front-matter.ts';
import { gather } from './gather.ts';
import { syntaxError } from './syntax.ts';

/**
 * The same extensions as the site's own pipeline (tables and footnotes, asides), so that code cannot hide in what only one of
 * the two takes for a quotation: in `[^1]: {code}`, in a table's cell, after the end of an aside.
 */
const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkFrontmatter)
  .freeze();

export interface ProseRead {
  readonly prose?: Prose;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a page of prose: its front matter, and the components, links and code in its body. Nothing in it is run. */
export function readProse(file: SourceFile, language: Language, slug: string): ProseRead {
  const { block, diagnostics: refused } = frontMatterOf(file);
  const yaml = block && block.end > block.start ? readYaml(file, block) : undefined;
  const diagnostics: Diagnostic[] = [...refused, ...(yaml?.diagnostics ?? [])];
  const root = parse(file, diagnostics);
  if (!root) return { diagnostics };
  const prose: Prose = { file, language, slug, frontMatter: yaml?.value, ...gather(root, file) };
  return { prose: yaml ? { ...prose, frontMatterPositions: yaml.positions } : prose, diagnostics };
}

function parse(file: SourceFile, diagnostics: Diagnostic[]): Nodes | undefined {
  try {
    return processor.parse(file.text) satisfies Root;
  } catch (error) {
    diagnostics.push(syntaxError(file, error));
    return undefined;
  }
}
