import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourceFile, Span } from '../../model/source.ts';
import { both, diagnose, type Finding } from '../diagnose.ts';

export interface FrontMatter {
  /** What stands between the two `---` lines at the start of a page; undefined where there are none. */
  readonly block?: Span;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the front matter of a page. The site's generator has an idea of its own of where it ends: at any line that begins
 * with `---` or `+++`, and only after a line feed. Where the two would differ, code could stand in what only one of them
 * takes for front matter; so such pages are refused.
 */
export function frontMatterOf(file: SourceFile): FrontMatter {
  const { text } = file;
  const oldLineEnd = /\r(?!\n)/.exec(text);
  if (oldLineEnd) return { diagnostics: [refuse(file, oldLineEnd.index, 1, OLD_LINE_END)] };
  const found = /^(---[ \t]*\r?\n)([^]*?)^---[ \t]*$/m.exec(text);
  if (!found || found.index !== 0) {
    return { diagnostics: /^---[ \t]*[\r\n]/.test(text) ? [refuse(file, 0, 3, UNCLOSED)] : [] };
  }
  const [, opening = '', content = ''] = found;
  const block = { start: opening.length, end: opening.length + content.length };
  const marker = /^(---|\+\+\+)/m.exec(content);
  return { block, diagnostics: marker ? [refuse(file, block.start + marker.index, 3, MARKER)] : [] };
}

function refuse(file: SourceFile, start: number, length: number, finding: Finding): Diagnostic {
  return diagnose('mdx-syntax', file, { start, end: start + length }, finding);
}

const UNCLOSED: Finding = {
  message: both('页首信息以“---”开始，但没有以“---”结束', 'The front matter begins with "---" but no "---" ends it'),
  hint: both('请在页首信息之后单独写一行“---”。', 'Write a line "---" after the front matter.'),
};

const MARKER: Finding = {
  message: both('页首信息里有以“---”或“+++”开头的行', 'A line of the front matter begins with "---" or "+++"'),
  hint: both(
    '页首信息只以单独一行“---”结束；请改写这一行。',
    'The front matter ends with a line "---" and nothing else; write this line in another way.',
  ),
};

const OLD_LINE_END: Finding = {
  message: both('这里用了旧式换行符（CR)', 'This line ends in the old way, with CR alone'),
  hint: both('请在编辑器中把换行符改为 LF 或 CRLF。', 'Set the line ends to LF or CRLF in your editor.'),
};
