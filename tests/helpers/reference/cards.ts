import { addMonths, type Month } from '../../../src/model/month.ts';
import type { Indicator, Scoring, Target } from '../../../src/model/records/indicator.ts';
import type { Scorecard, Section } from '../../../src/model/records/scorecard.ts';
import { Fraction, greatest, HUNDRED, least, sum, ZERO } from './fraction.ts';
import { ends, inForce, isAsGood, Values } from './values.ts';

type Direction = Indicator['direction'];
type Listed = Extract<Section, { kind: 'indicators' }>;

interface Item {
  readonly section: Listed;
  readonly indicator: string;
  readonly weight: Fraction;
  readonly points: Fraction | null;
  readonly isSmall: boolean;
  readonly cap: number | undefined;
}

/** The meaning of points and scorecards, written down a second time; see `Values`. */
export class Cards extends Values {
  points(unit: string, id: string, month: Month): Fraction | null {
    const { scoring, direction } = this.indicator(id);
    const [method, judged, target] = [
      inForce<Scoring>(scoring, month),
      this.judged(unit, id, month),
      this.target(unit, id, month),
    ];
    if (!method || !judged || !target) return null;
    if (method.method === 'rank') return this.pointsByRank(unit, id, month, method);
    if (method.method === 'veto') return Fraction.of(this.status(unit, id, month) === 'missed' ? 0 : 100);
    return pointsOf(method, target, direction, judged);
  }

  private pointsByRank(
    unit: string,
    id: string,
    month: Month,
    { first = 100, last = 0 }: Extract<Scoring, { method: 'rank' }>,
  ): Fraction | null {
    const { direction } = this.indicator(id);
    const { units } = this.model;
    const peers = Object.keys(units).filter((one) => units[one]?.type === units[unit]?.type && this.exists(one, month));
    const badness = (one: string): Fraction | null => {
      const [published, target] = [this.published(one, id, month), this.target(one, id, month)];
      if (!published || this.isSmall(one, id, month)) return null;
      if (direction !== 'range') return direction === 'lower' ? published : ZERO.minus(published);
      if (!target) return null;
      const [low, high] = ends(target.target);
      return greatest(ZERO, low.minus(published), published.minus(high));
    };
    const own = badness(unit);
    const all = peers.flatMap((one) => badness(one) ?? []);
    if (!own || all.length < 2) return null;
    const place = Fraction.of(all.filter((one) => one.compare(own) < 0).length);
    const span = Fraction.of(first).minus(Fraction.of(last));
    return Fraction.of(first).minus(span.times(place).over(Fraction.of(all.length - 1)));
  }

  private items(unit: string, month: Month): Item[] {
    const { card } = this.model;
    const sections = card.sections.filter((section): section is Listed => section.kind === 'indicators');
    return sections.flatMap((section) =>
      section.items.map(({ indicator: id, weight }) => {
        const earlier = Array.from({ length: card.missing === 'carry' ? 13 : 1 }, (_, back) => addMonths(month, -back));
        const at = earlier.find((one) => this.points(unit, id, one) !== null);
        const scoring = inForce<Scoring>(this.indicator(id).scoring, month);
        return {
          section,
          indicator: id,
          weight: Fraction.of(inForce<number>(weight, month) ?? 0),
          points: at === undefined ? null : this.points(unit, id, at),
          isSmall: at === undefined ? this.isSmall(unit, id, month) : this.isSmall(unit, id, at),
          cap: scoring?.method === 'veto' ? scoring.cap : undefined,
        };
      }),
    );
  }

  /** The published score, and whether it rests on too few cases; null where nothing counts. */
  score(unit: string, month: Month): { readonly published: Fraction; readonly isSmall: boolean } | null {
    const { card } = this.model;
    const weightOf = (section: Listed) => Fraction.of(inForce<number>(section.weight, month) ?? 0);
    const counting = this.items(unit, month).filter((item) => item.points !== null || card.missing === 'zero');
    const sections = [...new Set(counting.map(({ section }) => section))];
    const inside = (section: Listed) =>
      sum(counting.filter((item) => item.section === section).map(({ weight }) => weight));
    const live = sections.filter((section) => weightOf(section).compare(ZERO) > 0 && inside(section).compare(ZERO) > 0);
    if (live.length === 0) return null;
    const all = card.sections.filter((section): section is Listed => section.kind === 'indicators').map(weightOf);
    const atStake = card.combine === 'deduct-from' ? sum(all) : HUNDRED;
    const weighed = counting
      .filter((item) => live.includes(item.section))
      .map((item) => {
        const share = weightOf(item.section).over(sum(live.map(weightOf)));
        return { ...item, counted: atStake.times(share).times(item.weight).over(inside(item.section)) };
      });
    const base =
      card.combine === 'deduct-from'
        ? greatest(ZERO, HUNDRED.minus(sum(weighed.map(({ counted, points }) => lost(counted, points)))))
        : sum(weighed.map(({ counted, points }) => counted.times(points ?? ZERO))).over(HUNDRED);
    const caps = counting.flatMap(({ cap, points }) =>
      cap !== undefined && (points ?? ZERO).compare(ZERO) === 0 ? [Fraction.of(cap)] : [],
    );
    const adjusted = greatest(ZERO, base.plus(sum(this.adjustments(unit, month))));
    return {
      published: least(adjusted, ...caps).rounded(2),
      isSmall: weighed.some((item) => item.isSmall && item.counted.compare(ZERO) > 0),
    };
  }

  private adjustments(unit: string, month: Month): Fraction[] {
    const recorded = (this.model.adjustments[month]?.adjustments ?? []).filter(({ subject }) => subject === unit);
    const points = sum(
      recorded.map((one) => (one.kind === 'bonus' ? Fraction.of(one.points) : Fraction.of(-one.points))),
    );
    return this.model.card.sections
      .filter((section) => section.kind === 'adjustments')
      .slice(0, 1)
      .map(({ bonusAtMost = 1e9, deductionAtMost = 1e9 }) =>
        least(Fraction.of(bonusAtMost), greatest(Fraction.of(-deductionAtMost), points)),
      );
  }

  /** Whom the card scores in a month. */
  subjects(month: Month): string[] {
    const { subjects } = this.model.card as { subjects: Extract<Scorecard['subjects'], { kind: 'type' }> };
    const units = Object.keys(this.model.units);
    return units.filter((unit) => this.model.units[unit]?.type === subjects.type && this.exists(unit, month));
  }

  /** Ranks of the subjects that are ranked: one more than the number of those ahead. */
  ranks(month: Month): Map<string, number> {
    const ranked = this.subjects(month).flatMap((unit) => {
      const found = this.score(unit, month);
      return found && !(found.isSmall && this.model.card.smallSample !== 'ranked') ? [{ unit, ...found }] : [];
    });
    return new Map(
      ranked.map(({ unit, published }) => [
        unit,
        1 + ranked.filter((other) => other.published.compare(published) > 0).length,
      ]),
    );
  }
}

function lost(counted: Fraction, points: Fraction | null): Fraction {
  return greatest(ZERO, counted.times(HUNDRED.minus(points ?? ZERO)).over(HUNDRED));
}

function pointsOf(
  scoring: Exclude<Scoring, { method: 'rank' | 'veto' }>,
  target: Target,
  direction: Direction,
  judged: Fraction,
): Fraction {
  const isMet = isAsGood(judged, target.target, direction);
  switch (scoring.method) {
    case 'linear': {
      const rising = () => along(scoring, target, judged, (limit) => ends(limit)[0], 1);
      const falling = () => along(scoring, target, judged, (limit) => ends(limit)[1], -1);
      if (direction === 'range') return least(rising(), falling());
      return direction === 'higher' ? rising() : falling();
    }
    case 'deduction': {
      if (isMet) return HUNDRED;
      const [low, high] = ends(target.target);
      const gap = judged.compare(low) < 0 ? low.minus(judged) : judged.minus(high);
      const steps = gap.over(Fraction.of(scoring.per ?? 1));
      const each = Fraction.of(scoring.per === undefined ? 0 : (scoring.points ?? 0));
      const lostPoints = Fraction.of(scoring.onMiss ?? 0).plus(
        (scoring.steps === 'whole' ? steps.whole() : steps).times(each),
      );
      return greatest(ZERO, HUNDRED.minus(least(lostPoints, Fraction.of(scoring.max ?? 1e9))));
    }
    case 'bands': {
      const reached = scoring.bands.filter(({ reach }) => isAsGood(judged, reach, direction));
      const best = Math.max(...reached.map(({ points }) => points));
      return Fraction.of(reached.length > 0 ? best : (scoring.otherwise ?? 0));
    }
    case 'pass-fail':
      return Fraction.of(isMet ? (scoring.pass ?? 100) : (scoring.fail ?? 0));
  }
}

/** Points on the straight lines between anchors; `way` is 1 where more is better. */
function along(
  { at }: Extract<Scoring, { method: 'linear' }>,
  target: Target,
  judged: Fraction,
  end: (limit: Target['target']) => Fraction,
  way: 1 | -1,
): Fraction {
  const anchors = (['floor', 'target', 'stretch'] as const).flatMap((name) => {
    const [limit, points] = [target[name], at[name]];
    return limit === undefined || points === undefined ? [] : [{ name, x: end(limit), y: Fraction.of(points) }];
  });
  const isReached = (x: Fraction) => judged.compare(x) * way >= 0;
  const below = anchors.findLast(({ x }) => isReached(x));
  const above = anchors.find(({ x }) => !isReached(x));
  if (!below) return above?.name === 'floor' ? above.y : ZERO;
  if (!above) return below.y;
  const share = judged.minus(below.x).over(above.x.minus(below.x));
  return below.y.plus(above.y.minus(below.y).times(share));
}
