import type { ComplaintColumn } from '../../model/complaints.ts';
import { both } from '../diagnose.ts';
import { columnsOf } from './columns.ts';

const CHINESE: Record<ComplaintColumn, string> = {
  unit: '单位',
  category: '投诉类别',
  complaints: '投诉量',
  repeat: '重复投诉量',
  escalated: '升级投诉量',
  appeals: '申诉量',
  note: '备注',
};

export const COMPLAINTS = columnsOf('complaint-wrong-columns', CHINESE, (has, inBoth) =>
  (['unit', 'category', 'complaints'] as const)
    .filter((column) => !has(column))
    .map((column) => both(inBoth(column), column)),
);
