import type { Month } from '../../model/month.ts';
import { scoresCsv, valuesCsv } from './csv.ts';

/** The tables of a month that there are as CSV. */
export const TABLES = { values: valuesCsv, scores: scoresCsv } as const;
export type TableName = keyof typeof TABLES;

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV_TYPE = 'text/csv; charset=utf-8';

/** What a file of a month is called, without its ending: it says its month, so that those of several can lie together. */
export function fileName(name: 'month' | TableName, month: Month): string {
  return `${name}-${month}`;
}
