import type { MeasurementColumn } from '../../model/workspace.ts';
import { both } from '../diagnose.ts';
import { columnsOf } from './columns.ts';

const CHINESE: Record<MeasurementColumn, string> = {
  unit: '单位',
  indicator: '指标',
  numerator: '分子',
  denominator: '分母',
  value: '数值',
  sample: '样本量',
  status: '状态',
  note: '备注',
};

/** A row needs to say whose figure it is and of what; figures come as two counts or as one value. */
export const MEASUREMENTS = columnsOf('measurement-wrong-columns', CHINESE, (has, inBoth) => {
  const names = (['unit', 'indicator'] as const).filter((column) => !has(column));
  const lacking = names.map((column) => both(inBoth(column), column));
  if (has('value') || (has('numerator') && has('denominator'))) return lacking;
  const zh = `${inBoth('numerator')}和 ${inBoth('denominator')}\uFF0C或 ${inBoth('value')}`;
  return [...lacking, both(zh, 'numerator and denominator, or value')];
});
