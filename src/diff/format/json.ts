import { inLanguage, type Bilingual, type Diagnostic, type Language } from '../../model/diagnostic.ts';
import { lineColumn } from '../../model/source.ts';
import type { Comparison } from '../comparison.ts';
import { ROW_KEYS, type MeasurementChange } from '../measurements.ts';

/** What a change is and does, for programs: everything, with texts in one language. Ends in a line end. */
export function diffJson(
  comparison: Comparison,
  language: Language,
  revisions: { base: string; head: string | null },
): string {
  const { asOf, records, measurements, files, effects, errors, diagnostics } = comparison;
  const listed = (found: readonly Diagnostic[]) => found.map((each) => diagnosticJson(each, language));
  const content = {
    ...revisions,
    asOf,
    records,
    measurements: measurements.map(measurementJson),
    files,
    effects: effects ?? null,
    errors: { base: listed(errors.before), head: listed(errors.after) },
    diagnostics: { gained: listed(diagnostics.gained), lost: listed(diagnostics.lost) },
  };
  const spoken = (_: string, value: unknown) => (isBilingual(value) ? inLanguage(value, language) : value);
  return `${JSON.stringify(content, spoken, 2)}\n`;
}

function isBilingual(value: unknown): value is Bilingual {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 2 && keys[0] === 'zh' && keys[1] === 'en';
}

function diagnosticJson({ code, severity, message, hint, place }: Diagnostic, language: Language) {
  return {
    code,
    severity,
    message: inLanguage(message, language),
    file: place.file.path,
    ...lineColumn(place.file, place.span.start),
    hint: inLanguage(hint, language),
  };
}

function measurementJson({ month, unit, indicator, before, after }: MeasurementChange) {
  const row = (of: typeof before) => of && Object.fromEntries(ROW_KEYS.map((key) => [key, of[key]]));
  return { month, unit, indicator, before: row(before) ?? null, after: row(after) ?? null };
}
