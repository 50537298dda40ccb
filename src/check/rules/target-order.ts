import type { Indicator, Target } from '../../model/records/indicator.ts';
import { placeOf } from '../../model/workspace.ts';
import { indicator } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

type Direction = Indicator['direction'];
type Limit = Target['target'];
type Name = 'floor' | 'target' | 'stretch';

const NAMES = {
  floor: { zh: '底线值', en: 'floor' },
  target: { zh: '目标值', en: 'target' },
  stretch: { zh: '挑战值', en: 'stretch' },
};
const DIRECTIONS = {
  higher: { zh: '越高越好', en: 'higher is better' },
  lower: { zh: '越低越好', en: 'lower is better' },
  range: { zh: '区间内为好', en: 'within a range is good' },
};
const written = (limit: Limit) => (typeof limit === 'number' ? String(limit) : `[${limit.join(', ')}]`);

export const targetOrder: Rule = {
  code: 'target-order',
  severity: 'error',
  title: { zh: '底线值、目标值、挑战值次序不对', en: 'Floor, target and stretch out of order' },
  why: {
    zh: '三个值由松到严：越高越好的依次升高，越低越好的依次降低，区间一个套一个。次序反了，达标与否就判反了。',
    en: 'The three go from loose to strict: rising where higher is better, falling where lower is, each range within the last. Reversed, the verdict is reversed.',
  },
  fix: { zh: '调整数值，或改正 direction。', en: 'Correct the values or the direction.' },
  bad: indicator({ direction: 'higher', targets: '[{ from: 2026-01, floor: 95, target: 90 }]' }),
  good: indicator({ direction: 'higher', targets: '[{ from: 2026-01, floor: 90, target: 95 }]' }),
  *check({ workspace: { records } }) {
    for (const entry of records.indicator.values()) {
      const { direction, targets = [] } = entry.value;
      for (const [i, target] of targets.entries()) {
        for (const { at, message } of faults(direction, target)) {
          yield { place: placeOf(entry, ['targets', i, at]), message };
        }
      }
    }
  },
};

function* faults(direction: Direction, target: Target): Iterable<{ at: Name; message: Finding['message'] }> {
  const limits = (['floor', 'target', 'stretch'] as const).flatMap((name) => {
    const limit = target[name];
    return limit === undefined ? [] : [{ name, limit }];
  });
  for (const [i, { name, limit }] of limits.entries()) {
    const shape = wrongShape(direction, limit);
    if (shape) {
      yield { at: name, message: shape };
      continue;
    }
    const looser = limits[i - 1];
    if (!looser || wrongShape(direction, looser.limit) || isStricter(direction, limit, looser.limit)) continue;
    const words = [NAMES[name], NAMES[looser.name], DIRECTIONS[direction]] as const;
    const values = [written(limit), written(looser.limit)] as const;
    yield {
      at: name,
      message: {
        zh: `${words[0].zh} ${values[0]} 比${words[1].zh} ${values[1]} 还松（${words[2].zh}）`,
        en: `The ${words[0].en} ${values[0]} is looser than the ${words[1].en} ${values[1]} (${words[2].en})`,
      },
    };
  }
}

function wrongShape(direction: Direction, limit: Limit): Finding['message'] | undefined {
  if (direction !== 'range') {
    if (typeof limit === 'number') return undefined;
    return {
      zh: `“${DIRECTIONS[direction].zh}”的指标这里写一个数，不写区间`,
      en: 'This indicator takes one figure here, not a range',
    };
  }
  if (typeof limit === 'number')
    return { zh: '区间型指标这里写 [下限, 上限]', en: 'A range is expected here: [low, high]' };
  const [low = 0, high = 0] = limit;
  if (low < high) return undefined;
  return {
    zh: `区间 ${written(limit)} 的下限不小于上限`,
    en: `The range ${written(limit)} does not go from low to high`,
  };
}

/** True when the first limit is as strict as the second or stricter. */
function isStricter(direction: Direction, limit: Limit, looser: Limit): boolean {
  const [low, high] = typeof limit === 'number' ? [limit, limit] : [limit[0] ?? 0, limit[1] ?? 0];
  const [outerLow, outerHigh] = typeof looser === 'number' ? [looser, looser] : [looser[0] ?? 0, looser[1] ?? 0];
  if (direction === 'higher') return low >= outerLow;
  if (direction === 'lower') return high <= outerHigh;
  return low >= outerLow && high <= outerHigh;
}
