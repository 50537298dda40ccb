import type { CardEffect, Effects, Turn, ValueEffect } from '../effects/index.ts';
import { STATUS_WORDS, UNJUDGED } from './words.ts';
import type { Writer } from './writer.ts';

/** How much a change matters, the greater the more: places, then statuses, grades, scores, figures; then what is new or gone. */
const CLASS = { rank: 5, status: 4, grade: 3, score: 2, figure: 1, new: 0 } as const;

/** What changes for one subject on one card or indicator, over all months. */
export interface EffectLine {
  readonly importance: readonly [kind: number, size: number];
  readonly subject: string;
  readonly what: string;
  readonly month: string;
  /** How many other months change as well. */
  readonly others: number;
  readonly change: string;
}

type Rated<T> = readonly [effect: T, importance: EffectLine['importance']];

const isNew = ({ before, after }: Turn<unknown>): boolean => before === null || after === null;
const size = ({ before, after }: Turn<number | null>): number => Math.abs((after ?? 0) - (before ?? 0));

export function rateCard({ score, rank, grade }: CardEffect): EffectLine['importance'] {
  if (isNew(score)) return [CLASS.new, 0];
  if (rank.before !== rank.after) return [CLASS.rank, size(rank)];
  if (!isNew(grade) && grade.before?.zh !== grade.after?.zh) return [CLASS.grade, size(score)];
  return [CLASS.score, size(score)];
}

const STANDING = { achieved: 0, 'at-risk': 1, missed: 2, 'no-data': 0 } as const;

/** A status that turns for the worse comes before one that turns for the better. */
export function rateValue({ published, status, points }: ValueEffect): EffectLine['importance'] {
  if (isNew(published)) return [CLASS.new, 0];
  const turned = STANDING[status.after] - STANDING[status.before];
  if (status.before !== status.after) return [CLASS.status, turned > 0 ? turned + 10 : -turned];
  return [CLASS.figure, size(points)];
}

/** True for what came or went as a whole: it is counted by month. */
export const isComeOrGone = ([kind]: EffectLine['importance']): boolean => kind === CLASS.new;
export const changesGrade = (effect: CardEffect): boolean =>
  !isComeOrGone(rateCard(effect)) && effect.grade.before?.zh !== effect.grade.after?.zh;
export const changesRank = (effect: CardEffect): boolean => rateCard(effect)[0] === CLASS.rank;
export const flipsStatus = (effect: ValueEffect): boolean => rateValue(effect)[0] === CLASS.status;

/** One line for each subject and card or indicator, the most important first; each tells its most important month. */
export function effectLines({ cards, values }: Effects, writer: Writer): EffectLine[] {
  const ofCards = grouped(cards, rateCard, ({ scorecard, unit }) => `${scorecard} ${unit}`).map(
    ([effect, importance, others]): EffectLine => ({
      ...{ importance, others, month: effect.month },
      subject: writer.text(effect.subject),
      what: writer.text(effect.card),
      change: cardWords(effect, writer),
    }),
  );
  const ofValues = grouped(values, rateValue, ({ indicator, unit }) => `${indicator} ${unit}`).map(
    ([effect, importance, others]): EffectLine => ({
      ...{ importance, others, month: effect.month },
      subject: writer.text(effect.subject),
      what: writer.text(effect.name),
      change: valueWords(effect, writer),
    }),
  );
  return [...ofCards, ...ofValues].sort(
    ({ importance: [a, m] }, { importance: [b, n] }) => b - a || n - m, // The sort is stable: else by the order of the records.
  );
}

/** Of each group its most important effect, the latest of equals, and how many others there are. */
function grouped<T extends { readonly month: string }>(
  effects: readonly T[],
  rate: (effect: T) => EffectLine['importance'],
  keyOf: (effect: T) => string,
): (readonly [T, EffectLine['importance'], number])[] {
  const told = effects.map((effect): Rated<T> => [effect, rate(effect)]).filter(([, rated]) => !isComeOrGone(rated));
  return [...Map.groupBy(told, ([effect]) => keyOf(effect)).values()].flatMap((all) => {
    const [first] = [...all].sort(
      ([a, [k]], [b, [l]]) => l - k || (a.month < b.month ? 1 : a.month > b.month ? -1 : 0),
    );
    return first ? [[first[0], first[1], all.length - 1] as const] : [];
  });
}

/** `第 1 → 2 名；得分 97.80 → 96.20；等级 优秀 → 合格`. */
function cardWords({ score, rank, grade }: CardEffect, { say, text, format, language }: Writer): string {
  const parts = [];
  const none = '—';
  const unranked = say({ zh: '不排名', en: 'not ranked' });
  if (rank.before !== rank.after)
    parts.push(`${say({ zh: '名次', en: 'rank' })} ${rank.before ?? unranked} → ${rank.after ?? unranked}`);
  if (score.before !== score.after)
    parts.push(`${say({ zh: '得分', en: 'score' })} ${turn(score, (figure) => format.figure(figure, 2))}`);
  const [was, is] = [grade.before ? text(grade.before) : none, grade.after ? text(grade.after) : none];
  if (was !== is) parts.push(`${say({ zh: '等级', en: 'grade' })} ${was} → ${is}`);
  return parts.join(language === 'en' ? '; ' : '；');
}

function valueWords({ published, status, points, places, measure }: ValueEffect, writer: Writer): string {
  const { say, text, format, language } = writer;
  const parts = [];
  const unit = text(measure);
  const figure = (value: number | null) => format.withUnit(format.figure(value, places), unit);
  if (published.before !== published.after) parts.push(turn(published, figure));
  if (status.before !== status.after) {
    const word = (when: 'before' | 'after') =>
      say(status[when] === 'no-data' && published[when] !== null ? UNJUDGED : STATUS_WORDS[status[when]]);
    parts.push(`${word('before')} → ${word('after')}`);
  }
  if (points.before !== points.after)
    parts.push(`${say({ zh: '指标得分', en: 'points' })} ${turn(points, (each) => format.figure(each, 2))}`);
  return parts.join(language === 'en' ? '; ' : '；');
}

function turn<T>({ before, after }: Turn<T>, write: (each: T) => string): string {
  return `${write(before)} → ${write(after)}`;
}
