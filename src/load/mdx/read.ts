import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Diagnostic, Language } from '../../model/diagnostic.ts';
import type { SourceFile, Span } from '../../model/source.ts';
import type { Prose } from '../../model/workspace.ts';
import { readYaml } from '../yaml/read.ts';
import { gather } from './gather.ts';
import { syntaxError, unclosedFrontMatter } from './syntax.ts';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).freeze();

export interface ProseRead {
  readonly prose?: Prose;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a page of prose: its front matter, and the components, links and code in its body. Nothing in it is run. */
export function readProse(file: SourceFile, language: Language, slug: string): ProseRead {
  const block = frontMatterIn(file.text);
  const yaml = block && block.end > block.start ? readYaml(file, block) : undefined;
  const diagnostics: Diagnostic[] = [...(yaml?.diagnostics ?? [])];
  if (!block && /^---[ \t]*[\r\n]/.test(file.text)) diagnostics.push(unclosedFrontMatter(file));
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

/** What stands between the two `---` lines at the start of a page. */
function frontMatterIn(text: string): Span | undefined {
  const found = /^(---[ \t]*(?:\r\n|\n|\r))([^]*?)^---[ \t]*$/m.exec(text);
  if (!found || found.index !== 0) return undefined;
  const start = found[1]?.length ?? 0;
  return { start, end: start + (found[2]?.length ?? 0) };
}
