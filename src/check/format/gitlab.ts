import { createHash } from 'node:crypto';
import { inLanguage, type Bilingual, type Diagnostic } from '../../model/diagnostic.ts';
import { lineColumn } from '../../model/source.ts';
import type { Format } from './report.ts';

/** A code quality report: GitLab shows what a merge request adds and what it mends. */
export const formatGitlab: Format = ({ diagnostics }, { language, prefix }) => {
  const seen = new Map<string, number>();
  const listed = diagnostics.map((diagnostic) => {
    const { code, severity, message, hint, place } = diagnostic;
    return {
      description: inLanguage(sentences(message, hint), language),
      check_name: code,
      fingerprint: fingerprint(diagnostic, seen),
      severity: severity === 'error' ? 'major' : 'minor',
      location: {
        path: prefix + place.file.path,
        lines: {
          begin: lineColumn(place.file, place.span.start).line,
          end: lineColumn(place.file, place.span.end).line,
        },
      },
    };
  });
  return `${JSON.stringify(listed, null, 2)}\n`;
};

function sentences(message: Bilingual, hint: Bilingual): Bilingual {
  const ended = (text: string, stop: string) => (/[?\uff1f]$/.test(text) ? text : text + stop);
  return { zh: ended(message.zh, '。') + hint.zh, en: `${ended(message.en, '.')} ${hint.en}` };
}

/**
 * The same for the same problem in another commit: it takes no line, which any edit above would move. Equal ones in a file
 * are told apart by their order.
 */
function fingerprint({ code, message, place }: Diagnostic, seen: Map<string, number>): string {
  const what = JSON.stringify([code, place.file.path, message.en]);
  const count = (seen.get(what) ?? 0) + 1;
  seen.set(what, count);
  return createHash('sha256').update(`${what} ${count}`).digest('hex').slice(0, 40);
}
