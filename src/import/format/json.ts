import { inLanguage } from '../../model/diagnostic.ts';
import { letterOf, type Spot } from '../sheet.ts';
import { hasErrors, type Format } from './report.ts';

/** For programs: what is wrong, what changes and what stands out, each with sheet and cell. */
export const formatJson: Format = (report, { language }) => {
  const { file, rows, leftOut, problems, outliers, files, isDry } = report;
  const failed = hasErrors(report);
  const count = (effect: string) => rows.filter((row) => row.effect === effect).length;
  const listed = {
    diagnostics: problems.map(({ code, severity, at, message, hint }) => ({
      code,
      severity,
      message: inLanguage(message, language),
      file,
      ...placeOf(at),
      hint: inLanguage(hint, language),
    })),
    rows: rows
      .filter(({ effect }) => effect === 'added' || effect === 'changed')
      .map(({ row: { unit, indicator, month, at }, effect, path, changes }) => {
        return { unit, indicator, month, effect, path, ...placeOf(at), changes };
      }),
    outliers: outliers.map(({ row: { row }, outlier }) => {
      const { unit, indicator, month, cells, at } = row;
      const { message, ...rest } = outlier;
      return {
        unit,
        indicator,
        month,
        ...placeOf(cells[outlier.column]?.at ?? at),
        ...rest,
        message: inLanguage(message, language),
      };
    }),
    written: failed || isDry ? [] : files,
    summary: {
      added: count('added'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      empty: count('empty'),
      leftOut: leftOut.length,
      errors: problems.filter(({ severity }) => severity === 'error').length,
      warnings: problems.filter(({ severity }) => severity === 'warning').length,
    },
  };
  return `${JSON.stringify(listed, null, 2)}\n`;
};

function placeOf(at: Spot | undefined): object {
  if (!at) return {};
  return { ...(at.sheet.name !== undefined && { sheet: at.sheet.name }), cell: `${letterOf(at.column)}${at.row + 1}` };
}
