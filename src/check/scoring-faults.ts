import type { Bilingual } from '../model/diagnostic.ts';
import type { Indicator, Scoring } from '../model/records/indicator.ts';
import type { Path } from '../model/source.ts';

/** Something in a way of scoring that contradicts itself: where in it, and what. */
export interface Fault {
  readonly at: Path;
  readonly message: Bilingual;
}
type Of<M extends Scoring['method']> = Extract<Scoring, { method: M }>;
type Direction = Indicator['direction'];

/** What is wrong with a way of scoring for an indicator of this direction. */
export function faultsOf(scoring: Scoring, direction: Direction): Iterable<Fault> {
  switch (scoring.method) {
    case 'linear':
      return linear(scoring);
    case 'deduction':
      return deduction(scoring);
    case 'bands':
      return bands(scoring, direction);
    case 'pass-fail':
      return atMost(scoring.fail ?? 0, scoring.pass ?? 100, ['fail'], {
        zh: ['未达到目标', '达到目标'],
        en: ['missed target', 'met target'],
      });
    case 'rank':
      return atMost(scoring.last ?? 0, scoring.first ?? 100, ['last'], {
        zh: ['最后一名', '第一名'],
        en: ['last place', 'first place'],
      });
    case 'veto':
      return [];
  }
}

function* linear({ at: { floor, target, stretch } }: Of<'linear'>): Iterable<Fault> {
  if (floor !== undefined && floor > target) {
    yield {
      at: ['at', 'floor'],
      message: {
        zh: `只到底线得 ${floor} 分，达到目标反而只得 ${target} 分`,
        en: `The floor earns ${floor} points, the target only ${target}`,
      },
    };
  }
  if (stretch !== undefined && stretch < target) {
    yield {
      at: ['at', 'stretch'],
      message: {
        zh: `达到目标得 ${target} 分，达到挑战值反而只得 ${stretch} 分`,
        en: `The target earns ${target} points, the stretch only ${stretch}`,
      },
    };
  }
}

function* deduction({ onMiss, points, per }: Of<'deduction'>): Iterable<Fault> {
  if (points !== undefined && per === undefined) {
    yield {
      at: ['points'],
      message: {
        zh: '写了每差一档扣几分，没有写一档多大（per）',
        en: 'Points for each step are given, but not the size of a step (`per`)',
      },
    };
  } else if (per !== undefined && points === undefined) {
    yield {
      at: ['per'],
      message: {
        zh: '写了一档多大，没有写每档扣几分（points）',
        en: 'The size of a step is given, but not its points (`points`)',
      },
    };
  } else if (onMiss === undefined && points === undefined) {
    yield {
      at: ['method'],
      message: {
        zh: '扣分法没有写扣多少：onMiss 或 points',
        en: 'A deduction that deducts nothing: give `onMiss` or `points`',
      },
    };
  }
}

/** Bands go from the best to the poorest, in the figure that is to be reached and in the points it earns. */
function* bands(scoring: Of<'bands'>, direction: Direction): Iterable<Fault> {
  const steps = scoring.bands;
  for (const [i, { reach, points }] of steps.entries()) {
    if ((typeof reach !== 'number') !== (direction === 'range')) {
      const isRange = direction === 'range';
      yield {
        at: ['bands', i, 'reach'],
        message: {
          zh: isRange ? '区间型指标这里写 [下限, 上限]' : '这里写一个数，不写区间',
          en: isRange ? 'A range is expected here: [low, high]' : 'This indicator takes one figure here, not a range',
        },
      };
      return;
    }
    const better = steps[i - 1];
    if (!better) continue;
    if (!isLooser(reach, better.reach, direction)) {
      yield {
        at: ['bands', i, 'reach'],
        message: {
          zh: `第 ${i + 1} 档不比第 ${i} 档容易达到`,
          en: `Band ${i + 1} is not easier to reach than band ${i}`,
        },
      };
    }
    if (points >= better.points) yield lessThan(['bands', i, 'points'], i + 1, points, better.points);
  }
  const last = steps.at(-1);
  const { otherwise = 0 } = scoring;
  if (last && otherwise > last.points) {
    yield {
      at: ['otherwise'],
      message: {
        zh: `一档都没达到得 ${otherwise} 分，达到末档反而只得 ${last.points} 分`,
        en: `No band at all earns ${otherwise} points, the last band only ${last.points}`,
      },
    };
  }
}

function lessThan(at: Path, band: number, points: number, before: number): Fault {
  return {
    at,
    message: {
      zh: `第 ${band} 档得 ${points} 分，不低于前一档的 ${before} 分`,
      en: `Band ${band} earns ${points} points, no fewer than the ${before} of the band before it`,
    },
  };
}

function isLooser(
  reach: number | readonly number[],
  before: number | readonly number[],
  direction: Direction,
): boolean {
  if (typeof reach === 'number' || typeof before === 'number') {
    return direction === 'lower' ? reach > before : reach < before;
  }
  const [[low = 0, high = 0], [innerLow = 0, innerHigh = 0]] = [reach, before];
  return low <= innerLow && high >= innerHigh && (low < innerLow || high > innerHigh);
}

interface Sides {
  readonly zh: readonly [poorer: string, better: string];
  readonly en: readonly [poorer: string, better: string];
}

function* atMost(poorer: number, better: number, at: Path, { zh, en }: Sides): Iterable<Fault> {
  if (poorer <= better) return;
  yield {
    at,
    message: {
      zh: `${zh[0]}得 ${poorer} 分，${zh[1]}反而只得 ${better} 分`,
      en: `The ${en[0]} earns ${poorer} points, the ${en[1]} only ${better}`,
    },
  };
}
