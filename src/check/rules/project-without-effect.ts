import type { Figures } from '../../model/figures.ts';
import { dayOf } from '../../model/moment.ts';
import { monthOf, type Month } from '../../model/month.ts';
import type { ProjectEffect, ProjectSeries } from '../../model/records/project-effect.ts';
import { placeOf } from '../../model/workspace.ts';
import type { FigureRule } from '../figure-rule.ts';
import { project } from '../project-example.ts';

const files = (results: string) =>
  project({ results, consolidation: '[{ id: rights, text: 写进授权清单 }]', closed: '2026-10-31' });

export const projectWithoutEffect: FigureRule = {
  code: 'project-without-effect',
  severity: 'error',
  title: { zh: '项目结项，没有量过效果或没有固化', en: 'A project closed without measuring its effect or fixing it' },
  why: {
    zh: '没有试点以后的数，就不知道有没有用；没有写进标准和控制点，人一散做法就没了。',
    en: 'Without figures since the pilot nobody knows whether it helped; what is in no standard or control point is gone with the team.',
  },
  fix: {
    zh: '在 results 里写明试点、前后各取哪些月，在 consolidation 里写明固化到哪里；还没有的，先不写 closed。',
    en: 'Write the pilot and its months into `results` and what stays into `consolidation`; until there is something to write, leave `closed` out.',
  },
  bad: files(''),
  good: files(
    '{ unit: "%", pilotFrom: 2026-10, series: [{ id: east, name: 东区, as: pilot, indicator: hall-satisfaction, unit: east }] }',
  ),
  *check({ workspace, figures, tracked }) {
    for (const entry of workspace.records.project.values()) {
      const { closed, results, consolidation } = entry.value;
      if (closed === undefined || closed > dayOf(tracked.asOf)) continue;
      const place = placeOf(entry, ['closed']);
      if (!results || !isMeasured(results, monthOf(closed), figures)) {
        yield {
          place,
          message: results
            ? {
                zh: `${closed} 结项，试点（${results.pilotFrom} 起）以来没有数`,
                en: `Closed on ${closed} without figures since its pilot (${results.pilotFrom})`,
              }
            : { zh: `${closed} 结项，没有效果`, en: `Closed on ${closed} without an effect` },
        };
      }
      if (!consolidation || consolidation.length === 0) {
        yield {
          place,
          message: { zh: `${closed} 结项，没有写明固化到哪里`, en: `Closed on ${closed}, and nothing says what stays` },
        };
      }
    }
  },
};

/** Whether a pilot, or the whole, has a figure from its pilot on. */
function isMeasured({ pilotFrom, after, series }: ProjectEffect, closed: Month, figures: Figures): boolean {
  const from = after?.from ?? pilotFrom;
  const to = after?.to ?? closed;
  return series.some(({ as, ...rest }) => as !== 'control' && hasFigure(rest, { from, to }, figures));
}

function hasFigure(
  { indicator, unit, figures: written = [] }: Omit<ProjectSeries, 'as'>,
  { from, to }: { from: Month; to: Month },
  figures: Figures,
): boolean {
  const isIn = (month: Month) => month >= from && month <= to;
  if (written.some(({ month }) => isIn(month))) return true;
  if (indicator === undefined || unit === undefined) return false;
  return figures.months.some((month) => isIn(month) && figures.value(unit, indicator, month).published !== null);
}
