import type { ScorecardResult } from '../../model/results.ts';
import type { UnitType } from '../../model/records/organisation.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Context } from '../context.ts';
import { NONE } from '../format.ts';
import { moversOf, rankedBelow } from '../movers.ts';
import { gradeText } from '../scorecard/rankings.ts';
import { measureWord, typeCount, typeName } from '../unit-types.ts';
import { adjustedItems } from './adjusted.ts';
import { gradesSentence, scored, subjectLink } from './cards.ts';
import type { Issue } from './issue.ts';
import { line, type Line } from './line.ts';
import { tableOf } from './table.ts';
import type { BulletinColumn, BulletinPart, BulletinSection, BulletinTable } from './types.ts';
import { moverItem } from './unit-movers.ts';
import { capital, listed, sentences, tell, when } from './wording.ts';

/** The units below the company: how they rank, who rose and who fell and why, what was added and taken off. */
export function unitsSection({ context, month }: Issue): BulletinSection {
  const { say, workspace } = context;
  const results = rankedBelow(month, context).filter(({ published }) => published !== null);
  const type = workspace.records.unit.get(results[0]?.unit ?? '')?.value.type;
  if (type === undefined) return { heading: '', parts: [] };
  const name = typeName(type, context);
  const { rose, fell } = moversOf(month, context);
  return {
    heading: say({ zh: `${name}情况`, en: capital(name) }),
    parts: [
      rankingPart(results, type, context),
      { heading: say({ zh: '升幅居前', en: 'Rose most' }), items: rose.map((mover) => moverItem(mover, context)) },
      { heading: say({ zh: '降幅居前', en: 'Fell most' }), items: fell.map((mover) => moverItem(mover, context)) },
      {
        heading: say({ zh: '加分与扣分', en: 'Points added and taken off' }),
        items: adjustedItems(results, context),
      },
    ],
  };
}

function rankingPart(results: readonly ScorecardResult[], type: UnitType, context: Context): BulletinPart {
  const byScore = [...results].sort((a, b) => (b.published ?? 0) - (a.published ?? 0));
  const [best, worst] = [byScore.at(0), byScore.at(-1)];
  const count = typeCount(type, results.length, context);
  const opening =
    best && worst && best !== worst
      ? tell(context, {
          zh: line`${count}计分，得分最高的是${scored(best, context)}，最低的是${scored(worst, context)}。`,
          en: line`${count} are scored: the highest is ${scored(best, context)}, the lowest ${scored(worst, context)}.`,
        })
      : tell(context, { zh: line`${count}计分。`, en: line`${count}, scored.` });
  const measure = measureWord(type);
  return {
    heading: context.say({ zh: '得分与排名', en: 'Scores and ranks' }),
    paragraphs: [
      sentences(
        [
          opening,
          ...gradesSentence(byScore, measure, context),
          ...directions(results, measure, context),
          ...regrouped(results, context),
        ],
        context,
      ),
    ],
    table: rankingTable(byScore, context),
  };
}

/** How many rose and fell. */
function directions(results: readonly ScorecardResult[], measure: string, context: Context): Line[] {
  const changes = results.flatMap(({ mom }) => mom ?? []);
  const [up, down] = [changes.filter((mom) => mom > 0).length, changes.filter((mom) => mom < 0).length];
  const same = changes.length - up - down;
  const words = [
    ...when(up > 0, () => [context.say({ zh: `上升 ${up} ${measure}`, en: `${up} rose` })]),
    ...when(down > 0, () => [context.say({ zh: `下降 ${down} ${measure}`, en: `${down} fell` })]),
    ...when(same > 0, () => [context.say({ zh: `持平 ${same} ${measure}`, en: `${same} stayed` })]),
  ];
  return when(words.length > 0, () =>
    tell(context, {
      zh: line`与上月相比，得分${listed(words, context)}。`,
      en: line`Against the month before, ${listed(words, context)}.`,
    }),
  );
}

/** Whose change compares with the time before units were merged into it, or moved. */
function regrouped(results: readonly ScorecardResult[], context: Context): Line[] {
  const units = results.filter((result) => result.regrouped?.includes('mom'));
  const names = listed(
    units.map((result) => line`${subjectLink(result, context)}`),
    context,
  );
  return when(units.length > 0, () =>
    tell(context, {
      zh: line`${names}上月的得分，是单位撤并或归属调整之前的。`,
      en: line`The score of the month before of ${names} is from the time before units were merged or moved.`,
    }),
  );
}

function rankingTable(byScore: readonly ScorecardResult[], context: Context): BulletinTable {
  const { format, say } = context;
  const columns: BulletinColumn[] = [
    { label: say({ zh: '单位', en: 'Unit' }) },
    { label: say({ zh: '得分', en: 'Score' }), num: true, phone: 'first' },
    { label: say({ zh: '名次', en: 'Rank' }), num: true },
    { label: say({ zh: '等级', en: 'Grade' }) },
    { label: say({ zh: '环比', en: 'MoM' }), num: true },
    { label: say({ zh: '名次变化', en: 'Movement' }), num: true },
  ];
  const rows = byScore.map((result) => [
    line`${subjectLink(result, context)}`,
    [format.figure(result.published, SCORE_PLACES)],
    [result.rank === null ? NONE : `${result.rank}`],
    [gradeText(result, context) ?? NONE],
    [format.change(result.mom, SCORE_PLACES)],
    [movedText(result.moved, context)],
  ]);
  return tableOf(say({ zh: '得分与名次', en: 'Scores and ranks' }), columns, rows);
}

function movedText(moved: number | null, { say }: Context): string {
  if (moved === null) return NONE;
  if (moved === 0) return say({ zh: '不变', en: 'same' });
  const places = Math.abs(moved);
  return moved > 0
    ? say({ zh: `升 ${places}`, en: `up ${places}` })
    : say({ zh: `降 ${places}`, en: `down ${places}` });
}
