import { formatJson } from './json.ts';
import { formatText } from './text.ts';

export { hasErrors, type FormatOptions, type ImportReport } from './report.ts';
export const FORMATS = { text: formatText, json: formatJson } as const;
