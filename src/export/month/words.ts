import type { Bilingual } from '../../model/diagnostic.ts';
import type { Status, Value } from '../../model/results.ts';
import type { TaskStateName } from '../../track/index.ts';
import type { Indicator } from '../../model/records/indicator.ts';

/** How a figure stands, by shape and word: a printer has no colours. */
export const STATUS_WORDS: Readonly<Record<Status | 'no-target', Bilingual>> = {
  achieved: { zh: '● 达标', en: '● on target' },
  'at-risk': { zh: '▲ 临界', en: '▲ at risk' },
  missed: { zh: '■ 未达标', en: '■ below floor' },
  'no-data': { zh: '○ 无数据', en: '○ no data' },
  'no-target': { zh: '○ 无目标', en: '○ no target' },
};

export const TASK_WORDS: Readonly<Record<TaskStateName, Bilingual>> = {
  done: { zh: '● 完成', en: '● done' },
  'on-track': { zh: '● 按计划', en: '● on track' },
  behind: { zh: '▲ 落后', en: '▲ behind' },
  overdue: { zh: '■ 逾期', en: '■ overdue' },
  'not-started': { zh: '○ 未开始', en: '○ not started' },
};

export const ORIGIN_WORDS: Readonly<Record<Value['origin'], Bilingual>> = {
  own: { zh: '本单位上报', en: 'reported' },
  pooled: { zh: '由下级汇总', en: 'pooled from below' },
  computed: { zh: '由其他数据算出', en: 'computed from others' },
  none: { zh: '', en: '' },
};

export const LEVEL_WORDS: Readonly<Record<Indicator['level'], string>> = { kpi: 'KPI', kqi: 'KQI', kci: 'KCI' };
