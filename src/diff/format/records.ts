import type { RecordChange } from '../../model/changes.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { kindNamed } from '../../model/kinds.ts';
import { lineColumn } from '../../model/source.ts';
import type { FileChange } from '../files.ts';
import { sentencesOf } from '../sentences.ts';
import { CHANGE_WORDS, FILE_WORDS } from './words.ts';
import { list, type Section, type Writer } from './writer.ts';

/** What became of records, a sentence each, with the texts before and after below. */
export function recordSection(changes: readonly RecordChange[], writer: Writer): Section[] {
  const { say, text } = writer;
  const items = changes.flatMap((change) => {
    const kind = say(kindNamed(change.kind).label);
    if (change.kind === 'publication' && change.change === 'changed') {
      const words = {
        zh: '有修改（由命令写，不逐行列出）',
        en: 'changed (written by commands, not listed line by line)',
      };
      return [
        `${say({ zh: `${kind}“`, en: `${kind} “` })}${text(change.name)}”${say({ zh: '', en: ' ' })}${say(words)}`,
      ];
    }
    return sentencesOf(change).map((sentence, i) => {
      const { before, after } = change.fields[i]?.texts ?? {};
      const marked = change.change === 'changed' ? `${say({ zh: `〔${kind}〕`, en: `[${kind}] ` })}` : '';
      const below = [before && `  - − ${text(before)}`, after && `  - \\+ ${text(after)}`].filter(Boolean);
      return [marked.replace(/[[\]]/g, '\\$&') + text(sentence), ...below].join('\n');
    });
  });
  return list(say({ zh: '记录改动', en: 'Records that changed' }), items);
}

export function fileSection(changes: readonly FileChange[], { say, text }: Writer): Section[] {
  return list(
    say({ zh: '其他文件', en: 'Other files' }),
    changes.map(({ path, what, change }) =>
      say({
        zh: `${CHANGE_WORDS[change].zh}${FILE_WORDS[what].zh} ${text(path)}`,
        en: `${FILE_WORDS[what].en} ${CHANGE_WORDS[change].en}: ${text(path)}`,
      }),
    ),
  );
}

/** Findings of check, each with its place and what to do. */
export function diagnosticSection(title: string, found: readonly Diagnostic[], { say, text }: Writer): Section[] {
  return list(
    title,
    found.map(({ code, message, hint, place }) => {
      const ended = { zh: /[?？]$/.test(message.zh) ? '' : '。', en: message.en.endsWith('?') ? '' : '.' };
      const { line } = lineColumn(place.file, place.span.start);
      return say({
        zh: `${text(place.file.path)} 第 ${line} 行（${text(code)}）：${text(message)}${ended.zh}${text(hint)}`,
        en: `${text(place.file.path)}, line ${line} (${text(code)}): ${text(message)}${ended.en} ${text(hint)}`,
      });
    }),
  );
}
