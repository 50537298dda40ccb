import { inLanguage } from '../../model/diagnostic.ts';
import { lineColumn } from '../../model/source.ts';
import type { Format } from './report.ts';

/** Workflow commands: GitHub shows each at its line of the pull request. */
export const formatGithub: Format = ({ diagnostics }, { language, prefix }) =>
  diagnostics
    .map(({ code, severity, message, hint, place }) => {
      const start = lineColumn(place.file, place.span.start);
      const end = lineColumn(place.file, place.span.end);
      const properties = {
        file: prefix + place.file.path,
        line: start.line,
        col: start.column,
        // GitHub takes an end column only within a line.
        ...(end.line === start.line ? { endColumn: end.column } : { endLine: end.line }),
        title: code,
      };
      const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
      const text = `${inLanguage(message, language)}\n${inLanguage(hint, language)}`;
      return `::${severity} ${written.join(',')}::${data(text)}\n`;
    })
    .join('');

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
