import type { Bilingual } from '../model/diagnostic.ts';
import type { Input } from '../report/template/index.ts';

export type ColumnName =
  'unitName' | 'indicatorName' | Input | 'help' | 'measure' | 'last' | 'target' | 'unit' | 'indicator';

/** The columns of a template, left to right. Importing knows those to be filled in and the ids by these headers. */
export const COLUMNS: readonly { readonly name: ColumnName; readonly header: Bilingual; readonly width: number }[] = [
  { name: 'unitName', header: { zh: '单位', en: 'Unit' }, width: 24 },
  { name: 'indicatorName', header: { zh: '指标', en: 'Indicator' }, width: 26 },
  { name: 'numerator', header: { zh: '分子', en: 'Numerator' }, width: 12 },
  { name: 'denominator', header: { zh: '分母', en: 'Denominator' }, width: 12 },
  { name: 'value', header: { zh: '数值', en: 'Value' }, width: 12 },
  { name: 'sample', header: { zh: '样本量', en: 'Sample' }, width: 10 },
  { name: 'status', header: { zh: '状态', en: 'Status' }, width: 12 },
  { name: 'note', header: { zh: '备注', en: 'Note' }, width: 28 },
  { name: 'help', header: { zh: '填什么', en: 'What to enter' }, width: 48 },
  { name: 'measure', header: { zh: '计量单位', en: 'Unit of measurement' }, width: 10 },
  { name: 'last', header: { zh: '上月', en: 'Last month' }, width: 11 },
  { name: 'target', header: { zh: '目标', en: 'Target' }, width: 12 },
  { name: 'unit', header: { zh: '单位编号', en: 'Unit id' }, width: 20 },
  { name: 'indicator', header: { zh: '指标编号', en: 'Indicator id' }, width: 26 },
];

/** Words that the columns of states and the drop-downs have. */
export const STATES = {
  final: { zh: '正式', en: 'final' },
  preliminary: { zh: '初步', en: 'preliminary' },
} as const satisfies Record<string, Bilingual>;
