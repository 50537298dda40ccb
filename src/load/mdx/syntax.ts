import type { Diagnostic } from '../../model/diagnostic.ts';
import { lineStarts, type SourceFile } from '../../model/source.ts';
import { both, diagnose, shown, type Finding } from '../diagnose.ts';

/** An error of the MDX parser, as far as it is used here. */
interface Message {
  readonly reason: string;
  readonly ruleId?: string;
  readonly place?: Point | { readonly start: Point };
}
interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

/** The parser's error as a diagnostic, shown where the tag or brace begins that it could not make sense of. */
export function syntaxError(file: SourceFile, error: unknown): Diagnostic {
  if (!(error instanceof Error) || !('reason' in error)) throw error;
  const message = error as unknown as Message;
  const at = Math.min(offsetOf(file, message), file.text.length);
  const { start, finding } = explain(file.text, at, message);
  return diagnose('mdx-syntax', file, { start, end: Math.min(start + 1, file.text.length) }, finding);
}

function offsetOf(file: SourceFile, { place, reason }: Message): number {
  const found = place && 'start' in place ? place.start : place;
  // A tag that is not closed is named with its place; the error's own place is that of the paragraph.
  const [, line, column] = (/^Expected a closing tag/.test(reason) && /\((\d+):(\d+)/.exec(reason)) || [];
  if (line === undefined && found?.offset !== undefined) return found.offset;
  const { line: l, column: c } =
    line === undefined && found ? found : { line: Number(line ?? 1), column: Number(column ?? 1) };
  return (lineStarts(file)[l - 1] ?? 0) + c - 1;
}

function explain(text: string, at: number, { reason, ruleId }: Message): { start: number; finding: Finding } {
  const tag = Math.max(text.lastIndexOf('<', at), 0);
  const brace = Math.max(text.lastIndexOf('{', at), 0);
  const [, closing, opened] = /^Unexpected closing tag `(.+?)`, expected .*? for `(.+?)`/.exec(reason) ?? [];
  if (closing !== undefined && opened !== undefined) return { start: at, finding: crossed(closing, opened) };
  if (ruleId === 'end-tag-mismatch') return { start: tag, finding: unclosedTag(nameAt(text, tag)) };
  if (ruleId === 'unexpected-closing-slash') return { start: tag, finding: unopenedTag(nameAt(text, tag)) };
  if (/import\/exports/.test(reason)) return { start: moduleLine(text, at), finding: MODULE };
  if (/expression|in code/.test(reason)) {
    return { start: brace, finding: ruleId === 'unexpected-eof' ? UNCLOSED_BRACE : BRACES };
  }
  if (text.startsWith('<!--', tag)) return { start: tag, finding: COMMENT };
  if (/^<(https?|mailto):/.test(text.slice(tag, tag + 10))) return { start: tag, finding: ADDRESS };
  if (/attribute value/.test(reason)) return { start: ruleId === 'unexpected-eof' ? tag : at, finding: ATTRIBUTE };
  if (/ name|in tag|attribute|closing/.test(reason)) return { start: tag, finding: LESS_THAN };
  return { start: at, finding: other(reason) };
}

function nameAt(text: string, tag: number): string {
  return shown(/^<\/?\s*([^\s/>]*)/.exec(text.slice(tag, tag + 60))?.[1] ?? '');
}

/** The start of the last line up to `at` that a module's `import` or `export` begins. */
function moduleLine(text: string, at: number): number {
  const starts = [...text.matchAll(/^(?:import|export)\b/gm)].map(({ index }) => index);
  return starts.findLast((start) => start <= at) ?? at;
}

function unclosedTag(name: string): Finding {
  return {
    message: both(`<${name}> 没有结束标签`, `<${name}> has no closing tag`),
    hint: both(
      `请写成 <${name} />；有内容的，在内容之后写 </${name}>，并让两者在同一段或各占一行。`,
      `Write <${name} />; or, where it has content, </${name}> after it, both in one paragraph or each on a line of its own.`,
    ),
  };
}

function crossed(closing: string, opened: string): Finding {
  return {
    message: both(`${closing} 与 ${opened} 不成对`, `${closing} does not close ${opened}`),
    hint: both('标签要成对，先开始的后结束。', 'Tags come in pairs; what is opened first is closed last.'),
  };
}

function unopenedTag(name: string): Finding {
  return {
    message: both(`</${name}> 没有对应的开始标签`, `</${name}> closes a tag that was never opened`),
    hint: both(`请删去它，或在前面补上 <${name}>。`, `Delete it, or write <${name}> before it.`),
  };
}

const BRACES: Finding = {
  message: both('花括号 { } 里的内容会被当作程序', 'What stands in braces { } is taken for program code'),
  hint: both('文字里的花括号请写成 \\{ 和 \\}。', 'Write braces in a text as \\{ and \\}.'),
};

const UNCLOSED_BRACE: Finding = {
  message: both('这里的花括号 { 没有结束', 'The brace { is never closed'),
  hint: BRACES.hint,
};

const MODULE: Finding = {
  message: both(
    '以 import 或 export 开头的行会被当作程序',
    'A line that begins with import or export is taken for program code',
  ),
  hint: both(
    '请删去这一行；如果是文字，请换个词开头。',
    'Delete the line; if it is a text, begin it with another word.',
  ),
};

const COMMENT: Finding = {
  message: both('这里不能用 <!-- --> 写注释', 'A comment cannot be written as <!-- --> here'),
  hint: both('请改成 {/* 注释 */}，或删去它。', 'Write {/* comment */}, or delete it.'),
};

const ADDRESS: Finding = {
  message: both('网址不能放在尖括号里', 'An address cannot stand in angle brackets'),
  hint: both('请写成 [文字](https://example.org）。', 'Write [text](https://example.org).'),
};

const ATTRIBUTE: Finding = {
  message: both('组件的属性值没有写在一对引号里', "The value of a component's attribute is not in quotation marks"),
  hint: both(
    '请写成 名称="值"，两边都用英文双引号。',
    'Write name="value", with a double quotation mark on both sides.',
  ),
};

const LESS_THAN: Finding = {
  message: both('小于号“<”会被当作组件的开头', '"<" is taken for the beginning of a component'),
  hint: both('文字里的小于号请写成 &lt; 或“小于”。', 'Write it as &lt; or "less than".'),
};

function other(reason: string): Finding {
  return {
    message: both(`这里的写法无法识别（${reason})`, `This cannot be understood (${reason})`),
    hint: both('请对照其他页面的写法。', 'Compare with other pages.'),
  };
}
