import type { Indicator } from '../../model/records/indicator.ts';
import { placeOf } from '../../model/workspace.ts';
import { indicator } from '../example.ts';
import type { Rule } from '../rule.ts';

const ABOVE: Readonly<Record<Indicator['level'], Indicator['level'] | undefined>> = {
  kci: 'kqi',
  kqi: 'kpi',
  kpi: undefined,
};
const upper = (level: string) => level.toUpperCase();

export const drivesWrongLevel: Rule = {
  code: 'drives-wrong-level',
  severity: 'error',
  title: { zh: '推动的指标不在上一级', en: 'Drives an indicator that is not one level up' },
  why: {
    zh: '过程指标（KCI）推动结果指标（KQI），结果指标推动满意度（KPI）。跳级或平级就说不清是谁带来的结果。',
    en: 'A KCI drives KQIs and a KQI drives KPIs. A link that skips or stays on a level does not say what leads to what.',
  },
  fix: {
    zh: '改成上一级的指标，或改正本指标的 level。',
    en: 'Name an indicator one level up, or correct the level of this one.',
  },
  bad: indicator({ level: 'kci', drives: '[hall-satisfaction]' }),
  good: indicator({ level: 'kqi', drives: '[hall-satisfaction]' }),
  *check({ workspace: { records } }) {
    for (const entry of records.indicator.values()) {
      const { level, drives = [] } = entry.value;
      const above = ABOVE[level];
      for (const [i, id] of drives.entries()) {
        const driven = records.indicator.get(id)?.value;
        // One that drives itself is a circle, which has a rule of its own.
        if (!driven || driven.level === above || id === entry.id) continue;
        const place = placeOf(entry, ['drives', i]);
        const [own, other] = [upper(level), upper(driven.level)];
        yield above === undefined
          ? {
              place,
              message: {
                zh: `${own} 已是最上级，不能再推动 ${other}“${driven.name}”`,
                en: `A ${own} is the highest level and cannot drive the ${other} \`${id}\``,
              },
            }
          : {
              place,
              message: {
                zh: `${own} 应推动 ${upper(above)}，“${driven.name}”却是 ${other}`,
                en: `A ${own} drives ${upper(above)}s, but \`${id}\` is a ${other}`,
              },
            };
      }
    }
  },
};
