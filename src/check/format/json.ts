import { inLanguage } from '../../model/diagnostic.ts';
import { lineColumn } from '../../model/source.ts';
import type { Format } from './report.ts';

/** For programs: `{"diagnostics":[…],"summary":{…}}`. Paths are those in the workspace; lines and columns begin at 1. */
export const formatJson: Format = ({ diagnostics, summary }, { language }) => {
  const listed = diagnostics.map(({ code, severity, message, place, hint }) => {
    const start = lineColumn(place.file, place.span.start);
    const end = lineColumn(place.file, place.span.end);
    return {
      code,
      severity,
      message: inLanguage(message, language),
      file: place.file.path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      hint: inLanguage(hint, language),
    };
  });
  return `${JSON.stringify({ diagnostics: listed, summary }, null, 2)}\n`;
};
