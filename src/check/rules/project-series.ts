import { placeOf } from '../../model/workspace.ts';
import { project } from '../project-example.ts';
import type { Rule } from '../rule.ts';

const results = (series: string) =>
  project({ results: `{ unit: "%", pilotFrom: 2026-06, series: [{ id: east, name: 东区, as: pilot, ${series} }] }` });

export const projectSeries: Rule = {
  code: 'project-series',
  severity: 'error',
  title: { zh: '对比线没有来源', en: 'A series of a project comes from nowhere' },
  why: {
    zh: '一条对比线要么取自指标和单位，要么逐月写出；两样都没有就没有数，两样都有就不知道以哪个为准。',
    en: 'A series is taken from an indicator and a unit, or written out. With neither there is no figure, with both nobody knows which holds.',
  },
  fix: {
    zh: '写 indicator 和 unit，数由本库计算；库里没有的数才逐月写在 figures。',
    en: 'Write `indicator` and `unit`, and figures are computed; write `figures` only where there are none here.',
  },
  bad: results('indicator: hall-satisfaction'),
  good: results('indicator: hall-satisfaction, unit: east'),
  *check({ workspace: { records } }) {
    for (const entry of records.project.values()) {
      for (const [i, { name, indicator, unit, figures }] of (entry.value.results?.series ?? []).entries()) {
        const isTaken = indicator !== undefined && unit !== undefined;
        const isPartly = indicator !== undefined || unit !== undefined;
        const isWritten = figures !== undefined && figures.length > 0;
        if (isTaken !== isWritten && !(isWritten && isPartly)) continue;
        yield {
          place: placeOf(entry, ['results', 'series', i]),
          message:
            isWritten && isPartly
              ? { zh: `“${name}”既取自指标又逐月写出`, en: 'It is taken from an indicator and written out as well' }
              : isPartly
                ? { zh: `“${name}”缺指标或单位`, en: 'It lacks its indicator or its unit' }
                : { zh: `“${name}”没有数`, en: 'It has no figures' },
        };
      }
    }
  },
};
