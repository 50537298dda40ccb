import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import { decode } from './decode.ts';
import { both, diagnose, START, type Finding } from './diagnose.ts';
import type { Listed, Reader } from './reader.ts';

const MB = 1_000_000;

/** The most that a file may have, by its ending: YAML and commentaries are written by hand, measurements are not. */
const LIMITS: readonly (readonly [ending: RegExp, bytes: number])[] = [
  [/\.yaml$/, 2 * MB],
  [/\.md$/, MB / 5],
  [/\.csv$/, 200 * MB],
];
const LIMIT = 20 * MB;

export interface Opened {
  readonly file: SourceFile;
  /** Why it was not read. */
  readonly diagnostic?: Diagnostic;
}

/** The text of a listed file; or, where there is none, why. */
export function openFile(reader: Reader, { path, size, problem }: Listed): Opened {
  const limit = LIMITS.find(([ending]) => ending.test(path))?.[1] ?? LIMIT;
  if (problem) return closed(path, 'file-unreadable', UNREADABLE[problem]);
  if (size > limit) return closed(path, 'file-too-large', tooLarge(size, limit));
  let bytes: Uint8Array;
  try {
    bytes = reader.read(path);
  } catch {
    return closed(path, 'file-unreadable', UNREADABLE.unreadable);
  }
  if (bytes.length > limit) return closed(path, 'file-too-large', tooLarge(bytes.length, limit));
  const { text, problem: broken } = decode(bytes);
  const file = { path, text };
  if (broken) return { file, diagnostic: diagnose(broken.code, file, broken.span, broken.finding) };
  if (text.trim() === '') return closed(path, 'file-empty', EMPTY);
  return { file };
}

function closed(path: string, code: 'file-unreadable' | 'file-too-large' | 'file-empty', finding: Finding): Opened {
  const file = { path, text: '' };
  return { file, diagnostic: diagnose(code, file, START, finding) };
}

const UNREADABLE = {
  unreadable: {
    message: both('无法读取', 'This cannot be read'),
    hint: both(
      '请检查它是否还在、是否有读取权限、是否正被别的程序占用。',
      'See whether it is still there, whether you may read it, and whether another program holds it.',
    ),
  },
  outside: {
    message: both('这个链接指向工作区之外，不会读取', 'This link leads out of the workspace and is not followed'),
    hint: both('请把内容复制到这里，代替链接。', 'Put a copy of the content here instead of the link.'),
  },
  special: {
    message: both('这不是普通文件，无法读取', 'This is no ordinary file and cannot be read'),
    hint: both('请删除它，或换成普通文件。', 'Delete it, or put an ordinary file in its place.'),
  },
} as const satisfies Record<string, Finding>;

const EMPTY: Finding = {
  message: both('这个文件是空的', 'This file is empty'),
  hint: both(
    '请填写内容；如果不需要这个文件，请删除它。',
    'Write the content, or delete the file if it is not needed.',
  ),
};

function tooLarge(size: number, limit: number): Finding {
  const [found, most] = [size, limit].map((bytes) => `${(bytes / MB).toFixed(bytes < 10 * MB ? 1 : 0)} MB`);
  return {
    message: both(`文件太大：${found}，最多 ${most}`, `The file is too large: ${found}, at most ${most}`),
    hint: both(
      '请拆成几个文件，或移出 content 和 data。',
      'Divide it into several files, or move it out of content and data.',
    ),
  };
}

/** There is no folder, or nothing in its `content`. */
export function missing(what: 'folder' | 'content'): Diagnostic {
  const file = { path: 'content', text: '' };
  const message =
    what === 'folder'
      ? both(
          '找不到工作区：这个文件夹不存在或无法打开',
          'There is no workspace: the folder does not exist or cannot be opened',
        )
      : both(
          '这里不是工作区：没有 content 文件夹，或其中没有文件',
          'This is no workspace: it has no content folder, or nothing in it',
        );
  return diagnose('workspace-missing', file, START, {
    message,
    hint: both(
      '请检查 --workspace 的路径；工作区是含有 content 和 data 的文件夹。',
      'Look at the path given to --workspace; a workspace is a folder with content and data in it.',
    ),
  });
}
