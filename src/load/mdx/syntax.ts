import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../model/source.ts';
import { both, diagnose, type Finding } from '../diagnose.ts';

export function syntaxError(file: SourceFile, error: unknown): Diagnostic {
  if (!(error instanceof Error) || !('reason' in error)) throw error;
  const finding: Finding = {
    message: both(String(error.reason), String(error.reason)),
    hint: both('请检查这里。', 'Look here.'),
  };
  return diagnose('mdx-syntax', file, { start: 0, end: 0 }, finding);
}

export function unclosedFrontMatter(file: SourceFile): Diagnostic {
  return diagnose(
    'mdx-syntax',
    file,
    { start: 0, end: 3 },
    {
      message: both(
        '页首信息以“---”开始，但没有以“---”结束',
        'The front matter begins with "---" but no "---" ends it',
      ),
      hint: both('请在页首信息之后单独写一行“---”。', 'Write a line "---" after the front matter.'),
    },
  );
}
