import type { Bilingual } from '../../model/diagnostic.ts';
import { addMonths } from '../../model/month.ts';
import type { ScorecardResult } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Context } from '../context.ts';
import { cardsOf } from '../scorecard/subjects.ts';

type End = 'first' | 'last';

/** What is said of one that stands at an end alone: for so many months, newly, or nothing more. */
const ALONE: Readonly<Record<End, (months: number, moved: boolean) => Bilingual>> = {
  first: (months, moved) =>
    months > 1
      ? { zh: `连续 ${months} 个月第一`, en: ` first for ${months} months running` }
      : moved
        ? { zh: '升至第一', en: ' rises to first place' }
        : { zh: '居第一', en: ' in first place' },
  last: (months, moved) =>
    months > 1
      ? { zh: `连续 ${months} 个月末位`, en: ` last for ${months} months running` }
      : moved
        ? { zh: '降至末位', en: ' falls to last place' }
        : { zh: '居末位', en: ' in last place' },
};
const SHARED: Readonly<Record<End, Bilingual>> = {
  first: { zh: '并列第一', en: ' share first place' },
  last: { zh: '并列末位', en: ' share last place' },
};

/** Who leads and who is last, and for how long: 河东分公司连续 4 个月第一；云岭分公司降至末位. */
export function rankingFinding(results: readonly ScorecardResult[], isRanked: boolean, context: Context): string {
  const { say } = context;
  if (!isRanked) return scoresFinding(results, context);
  const [first, last] = [atEnd(results, 'first'), atEnd(results, 'last')];
  if (first.length === 0) return say({ zh: '本月无人排名', en: 'Nobody is ranked this month' });
  const parts = first[0]?.rank === last[0]?.rank ? [endText('first', first, context)] : null;
  return (parts ?? [endText('first', first, context), endText('last', last, context)]).join(
    say({ zh: '；', en: '; ' }),
  );
}

/** Those with the best place, or with the worst; several where they share it. */
function atEnd(results: readonly ScorecardResult[], end: End): ScorecardResult[] {
  const ranks = results.flatMap(({ rank }) => rank ?? []);
  const place = end === 'first' ? Math.min(...ranks) : Math.max(...ranks);
  return results.filter(({ rank }) => rank === place);
}

/** More names than these are counted. */
const NAMED = 3;

function namesOf(results: readonly ScorecardResult[], { format, names, say }: Context): string {
  const all = results.map(({ scorecard, unit, month }) => names.subject(scorecard, unit, month));
  if (all.length <= NAMED) return format.list(all);
  const first = format.list(all.slice(0, NAMED - 1));
  const more = all.length - NAMED + 1;
  return say({ zh: `${first}等 ${all.length} 个单位`, en: `${first} and ${more} others` });
}

function endText(end: End, there: readonly ScorecardResult[], context: Context): string {
  const [result] = there;
  const gained = result?.moved ?? 0;
  const moved = end === 'first' ? gained > 0 : gained < 0;
  const said = there.length > 1 || !result ? SHARED[end] : ALONE[end](monthsAt(end, result, context), moved);
  return namesOf(there, context) + context.say(said);
}

/** For how many months in a row, up to and with that of the result, its subject has stood at that end. */
function monthsAt(end: End, { scorecard, unit, month }: ScorecardResult, context: Context): number {
  let count = 0;
  for (let at = month; context.months.includes(at); at = addMonths(at, -1)) {
    const results = cardsOf(at, context).filter((result) => result.scorecard === scorecard);
    if (!atEnd(results, end).some((result) => result.unit === unit)) break;
    count++;
  }
  return count;
}

/** On cards that do not rank: the highest score and the lowest. */
function scoresFinding(results: readonly ScorecardResult[], context: Context): string {
  const { format, names, say } = context;
  const scored = results
    .filter(({ published }) => published !== null)
    .sort((a, b) => (b.published ?? 0) - (a.published ?? 0));
  const [best, worst] = [scored.at(0), scored.at(-1)];
  if (!best || !worst) return say({ zh: '本月没有可计分的数据', en: 'Nothing to score this month' });
  const told = ({ scorecard, unit, month }: ScorecardResult) => names.subject(scorecard, unit, month);
  const [high, low] = [best, worst].map(({ published }) => format.figure(published, SCORE_PLACES));
  return say({
    zh: `${told(best)}得分最高（${high}），${told(worst)}最低（${low}）`,
    en: `${told(best)} scores highest (${high}), ${told(worst)} lowest (${low})`,
  });
}

/** Who rose and who fell the most since the month before; undefined where nobody moved. */
export function moversText(results: readonly ScorecardResult[], context: Context): string | undefined {
  const { say } = context;
  const movedBy = (places: number) =>
    namesOf(
      results.filter(({ moved }) => moved === places),
      context,
    );
  const places = results.flatMap(({ moved }) => moved ?? []);
  const [rise, fall] = [Math.max(0, ...places), -Math.min(0, ...places)];
  const parts = [
    ...(rise > 0
      ? [say({ zh: `${movedBy(rise)}上升最多（${rise} 位）`, en: `${movedBy(rise)} gained most (${rise})` })]
      : []),
    ...(fall > 0
      ? [say({ zh: `${movedBy(-fall)}下降最多（${fall} 位）`, en: `${movedBy(-fall)} lost most (${fall})` })]
      : []),
  ];
  return parts.length > 0 ? parts.join(say({ zh: '，', en: '; ' })) : undefined;
}
