import { nearest } from '../../model/nearest.ts';
import { MEASUREMENT_COLUMNS, type MeasurementColumn } from '../../model/workspace.ts';
import { both } from '../diagnose.ts';

export const CHINESE: Record<MeasurementColumn, string> = {
  unit: '单位',
  indicator: '指标',
  numerator: '分子',
  denominator: '分母',
  value: '数值',
  sample: '样本量',
  status: '状态',
  note: '备注',
};

const BY_NAME = new Map<string, MeasurementColumn>(
  MEASUREMENT_COLUMNS.flatMap((column) => [
    [column, column],
    [CHINESE[column], column],
  ]),
);

/** The column that a name in the first row stands for, in either language; capitals, width and blanks do not matter. */
export function columnNamed(name: string): MeasurementColumn | undefined {
  return BY_NAME.get(plain(name));
}

/** The column that a mistyped name was probably meant for. */
export function columnLike(name: string): { readonly name: string; readonly column: MeasurementColumn } | undefined {
  const near = nearest(plain(name), BY_NAME.keys())[0];
  const column = near === undefined ? undefined : BY_NAME.get(near);
  return near === undefined || column === undefined ? undefined : { name: near, column };
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

export function inBoth(column: MeasurementColumn): string {
  return `${column}\uFF08${CHINESE[column]}\uFF09`;
}

export const ALL_COLUMNS = both(
  `可用的列：${MEASUREMENT_COLUMNS.map(inBoth).join('、')}。`,
  `The columns are: ${MEASUREMENT_COLUMNS.join(', ')}.`,
);
