import { expectedRows, reportedIn, type ExpectedRow } from '../../check/reporting.ts';
import { unexplained } from '../../check/rules/commentary-missing.ts';
import { listed } from '../../check/words.ts';
import type { Bilingual, Diagnostic } from '../../model/diagnostic.ts';
import { figuresAt } from '../../model/figures.ts';
import { dayOf, type Moment } from '../../model/moment.ts';
import { addMonths, lastDayOf, type Month } from '../../model/month.ts';
import { lineColumn } from '../../model/source.ts';
import type { MeasurementFile, Workspace } from '../../model/workspace.ts';
import type { Scores } from '../../score/index.ts';

/** A workspace without errors, as of a moment. */
export interface Ready {
  readonly workspace: Workspace;
  readonly asOf: Moment;
  readonly scores: Scores;
  readonly diagnostics: readonly Diagnostic[];
}

/** Why a month cannot be closed now: all reasons, each with what to do; empty for one that can. */
export function whyNotClosed(ready: Ready, month: Month): Bilingual[] {
  return [...whyNotNext(ready.workspace, month), ...whyNotComplete(ready, month)];
}

/** Months are closed in their order, each once, so that what a month rests on is closed before it. */
function whyNotNext({ records }: Workspace, month: Month): Bilingual[] {
  const closed = [...records.publication.keys()].sort();
  const last = closed.at(-1);
  if (closed.includes(month)) {
    return [
      {
        zh: `${month} 已经关账；确需更正，用 npm run restate -- ${month} --reason "为什么" --approved-by 岗位`,
        en: `${month} is closed already; to correct it use npm run restate -- ${month} --reason "why" --approved-by ROLE`,
      },
    ];
  }
  if (last === undefined || month === addMonths(last, 1)) return [];
  return [
    {
      zh: `${last} 之后应先关 ${addMonths(last, 1)}：各月依次关账，不能跳过，也不能倒回去`,
      en: `After ${last} comes ${addMonths(last, 1)}: months are closed in their order, none is passed over and none before the first`,
    },
  ];
}

/** Why the figures and texts of a month are not all there. */
export function whyNotComplete(ready: Ready, month: Month): Bilingual[] {
  const { workspace, asOf } = ready;
  const files = workspace.measurementFiles.filter((file) => file.month === month);
  if (files.length === 0) {
    return [
      {
        zh: `data/${month} 里没有数据（measurements.csv），没有什么可关账`,
        en: `There are no figures in data/${month} (measurements.csv): nothing to close`,
      },
    ];
  }
  const isOver = dayOf(asOf) > lastDayOf(month);
  const over = {
    zh: `${month} 到 ${dayOf(asOf)} 还没有过完：过了 ${lastDayOf(month)} 才能关账`,
    en: `${month} is not over on ${dayOf(asOf)}: it can be closed after ${lastDayOf(month)}`,
  };
  return [
    ...(isOver ? [] : [over]),
    ...missingFigures(workspace, files, month),
    ...preliminary(files),
    ...texts(ready, month),
  ];
}

/** Figures that should be there. A row that is empty but for a note says why there is none, and will do. */
function missingFigures(workspace: Workspace, files: readonly MeasurementFile[], month: Month): Bilingual[] {
  const reported = reportedIn(files);
  const explained = new Set(
    files.flatMap(({ rows }) =>
      rows.filter(({ note }) => note !== undefined).map(({ unit, indicator }) => `${unit},${indicator}`),
    ),
  );
  const missing = expectedRows(workspace, month).filter(
    ({ unit, indicator }) => !reported.get(indicator)?.has(unit) && !explained.has(`${unit},${indicator}`),
  );
  const path = files[0]?.file.path ?? '';
  return [...Map.groupBy(missing, ({ indicator }) => indicator)].map(([indicator, rows]) => {
    const units = listed(rows.map((row: ExpectedRow) => row.unit));
    return {
      zh: `${path}：${indicator} 缺 ${units.zh} 的数据；确实没有的，写一行空数值，在备注里说明原因`,
      en: `${path}: ${indicator} lacks the figures of ${units.en}; where there are none, write a row without figures and say why in its note`,
    };
  });
}

function preliminary(files: readonly MeasurementFile[]): Bilingual[] {
  return files.flatMap((file) =>
    file.rows.flatMap((row) => {
      if (!row.preliminary) return [];
      const where = `${file.file.path}:${String(lineColumn(file.file, row.offset).line)}`;
      return [
        {
          zh: `${where}：${row.unit} 的 ${row.indicator} 还是初步数，核定后把 status 改为 final`,
          en: `${where}: ${row.indicator} of ${row.unit} is preliminary; settle it and set its status to final`,
        },
      ];
    }),
  );
}

/** The month as a whole, and each key indicator that the company missed, are to be commented on; nothing is left to fill in. */
function texts({ workspace, asOf, scores, diagnostics }: Ready, month: Month): Bilingual[] {
  const path = `data/${month}/commentary.md`;
  const sections = workspace.commentaries
    .filter((each) => each.month === month && each.language === 'zh-CN')
    .flatMap((each) => each.sections);
  const isTold = sections.some(({ about, blocks }) => Object.keys(about).length === 0 && blocks.length > 0);
  const whole = {
    zh: `${path}：还没有对全月的评述，在开头写两三句`,
    en: `${path}: nothing is said of the month as a whole; begin with two or three sentences`,
  };
  const missed = unexplained({ workspace, figures: figuresAt(dayOf(asOf), scores) }, month).map(
    ({ indicator, value }) => ({
      zh: `${path}：关键指标“${indicator.name}”（${value.indicator}）未达标，没有评述`,
      en: `${path}: no commentary on ${value.indicator}, a key indicator that was missed`,
    }),
  );
  const unfilled = diagnostics
    .filter(({ code, place }) => code === 'placeholder-left' && place.file.path.startsWith(`data/${month}/`))
    .map(({ place }) => {
      const where = `${place.file.path}:${String(lineColumn(place.file, place.span.start).line)}`;
      return { zh: `${where}：还有待填的文字`, en: `${where}: something is still to be filled in` };
    });
  return [...(isTold ? [] : [whole]), ...missed, ...unfilled];
}
