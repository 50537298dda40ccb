import type { Month } from '../../model/month.ts';
import type { ScorecardResult } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { cardsOf } from '../scorecard/subjects.ts';
import { monthsUpTo } from './rows.ts';
import type { RankCourse } from './types.ts';

/** Fewer months say nothing; more lines, or fewer, than these are no picture. */
const LEAST_MONTHS = 3;
const LINES: readonly [least: number, most: number] = [3, 15];
/** Places that a move over the months must have to be spoken of. */
const WORTH_NAMING = 2;

interface Line {
  readonly result: ScorecardResult;
  readonly name: string;
  readonly ranks: readonly (number | null)[];
  /** The first rank in these months, and how many places were gained since. */
  readonly from: number;
  readonly gained: number;
}

/** The places of a card's subjects over the last months; undefined where that would be no picture. */
export function courseOf(
  results: readonly ScorecardResult[],
  heading: string,
  month: Month,
  context: Context,
): RankCourse | undefined {
  const months = monthsUpTo(month, context);
  const lines = results
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map((result) => lineOf(result, months, context));
  if (months.length < LEAST_MONTHS || lines.length < LINES[0] || lines.length > LINES[1]) return undefined;
  const { format, say } = context;
  const told = spokenOf(lines);
  return {
    finding: findingOf(told, months.length, context),
    drawn:
      say({
        zh: `${heading}近 ${months.length} 个月的名次，第 1 名在最上面`,
        en: `Places of ${heading} over ${months.length} months, the first at the top`,
      }) +
      (anyGone(lines, months, context)
        ? say({ zh: '；已撤并的单位不画', en: '; units that were closed are left out' })
        : ''),
    months: months.map((each) => ({
      month: each,
      name: format.month(each),
      short: format.monthShort(each),
      year: say({ zh: `${each.slice(0, 4)}年`, en: each.slice(0, 4) }),
    })),
    lines: lines.map((line) => ({ name: line.name, ranks: line.ranks, strong: told.includes(line) })),
  };
}

/** Whether somebody had a place in these months who has none any more. */
function anyGone(lines: readonly Line[], months: readonly Month[], context: Context): boolean {
  const card = lines[0]?.result.scorecard;
  const here = new Set(lines.map(({ result }) => result.unit));
  return months.some((month) =>
    cardsOf(month, context).some(({ scorecard, rank, unit }) => scorecard === card && rank !== null && !here.has(unit)),
  );
}

function lineOf(result: ScorecardResult, months: readonly Month[], context: Context): Line {
  const { scorecard, unit, month, rank } = result;
  const ranks = months.map((each) => context.scores.scorecard(scorecard, unit, each)?.rank ?? null);
  const from = ranks.find((each) => each !== null) ?? 0;
  return { result, name: context.names.subject(scorecard, unit, month), ranks, from, gained: from - (rank ?? from) };
}

/** The one that fell the most and the one that rose the most, where they did at all. */
function spokenOf(lines: readonly Line[]): Line[] {
  const rising = lines.toSorted((a, b) => b.gained - a.gained);
  const [rose, fell] = [rising.at(0), rising.at(-1)];
  return [
    ...(fell && fell.gained <= -WORTH_NAMING ? [fell] : []),
    ...(rose && rose.gained >= WORTH_NAMING ? [rose] : []),
  ];
}

function findingOf(told: readonly Line[], months: number, { format, say }: Context): string {
  const moves = told.map(({ name, from, gained }) => {
    const to = from - gained;
    return gained < 0
      ? say({ zh: `${name}由第 ${from} 位降到第 ${to} 位`, en: `${name} fell from ${from} to ${to}` })
      : say({ zh: `${name}由第 ${from} 位升到第 ${to} 位`, en: `${name} rose from ${from} to ${to}` });
  });
  if (moves.length === 0)
    return say({ zh: `近 ${months} 个月名次变动不大`, en: `Places hardly changed over ${months} months` });
  const list = format.list(moves).replaceAll('、', '，');
  return say({ zh: `近 ${months} 个月，${list}`, en: `Over ${months} months ${list}` });
}
