import { codeFrame } from '../check/format/frame.ts';
import { inLanguage, type Diagnostic, type Language, type Severity } from '../model/diagnostic.ts';
import { lineColumn } from '../model/source.ts';

/** Something wrong in a file, ready to be shown. */
export interface Problem {
  readonly severity: Severity;
  readonly code: string;
  /** `content/indicators/x.yaml:3:8`. */
  readonly where: string;
  readonly message: string;
  readonly hint: string;
  /** The line of the file with marks under what is meant, for a type of equal widths; may be empty. */
  readonly frame: string;
}

/** What is wrong in a workspace, errors first, otherwise in the order of the files. */
export function problemsOf(diagnostics: readonly Diagnostic[], language: Language): Problem[] {
  const problems = diagnostics.map(({ severity, code, place, message, hint }) => {
    const { line, column } = lineColumn(place.file, place.span.start);
    return {
      severity,
      code,
      where: `${place.file.path}:${line}:${column}`,
      message: inLanguage(message, language),
      hint: inLanguage(hint, language),
      frame: codeFrame(place).join('\n'),
    };
  });
  const of = (wanted: Severity) => problems.filter(({ severity }) => severity === wanted);
  return [...of('error'), ...of('warning')];
}
