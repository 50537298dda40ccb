import type { Bilingual } from '../../model/diagnostic.ts';
import type { Status } from '../../model/results.ts';
import type { TaskStateName } from '../../track/index.ts';

export const STATUS_WORDS: Readonly<Record<Status, Bilingual>> = {
  achieved: { zh: '● 达标', en: '● achieved' },
  'at-risk': { zh: '▲ 临界', en: '▲ at risk' },
  missed: { zh: '■ 未达标', en: '■ missed' },
  'no-data': { zh: '○ 无数据', en: '○ no data' },
};

/** There is a figure, and nothing to hold it against. */
export const UNJUDGED: Bilingual = { zh: '○ 无目标', en: '○ no target' };

export const TASK_WORDS: Readonly<Record<TaskStateName, Bilingual>> = {
  'not-started': { zh: '未开始', en: 'not started' },
  'on-track': { zh: '按计划', en: 'on track' },
  behind: { zh: '落后于计划', en: 'behind' },
  overdue: { zh: '已逾期', en: 'overdue' },
  done: { zh: '已完成', en: 'done' },
};

/** What measurements are called in a row, as their columns' headers call them. */
export const ROW_WORDS = {
  numerator: { zh: '分子', en: 'numerator' },
  denominator: { zh: '分母', en: 'denominator' },
  value: { zh: '数值', en: 'value' },
  sample: { zh: '样本量', en: 'sample' },
  preliminary: { zh: '初步数据', en: 'preliminary' },
  note: { zh: '备注', en: 'note' },
} as const satisfies Record<string, Bilingual>;

export const FILE_WORDS = {
  prose: { zh: '手册正文', en: 'handbook page' },
  commentary: { zh: '评述', en: 'commentary' },
  complaints: { zh: '投诉数据', en: 'complaints' },
  case: { zh: '案例', en: 'case' },
} as const satisfies Record<string, Bilingual>;

export const CHANGE_WORDS = {
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删除', en: 'removed' },
  changed: { zh: '修改', en: 'changed' },
} as const satisfies Record<string, Bilingual>;
