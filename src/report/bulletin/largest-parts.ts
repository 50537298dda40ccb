import type { Contributions } from '../../model/contributions.ts';
import type { Month } from '../../model/month.ts';
import type { Context } from '../context.ts';
import type { Line } from './line.ts';

/** How many units are named as those that a difference comes from. */
const NAMED = 3;

/** The units that a gap or a change comes from most, each with its part: 云岭分公司（+2.63）. Those against it are not named. */
export function largestParts(all: Contributions | null, places: number, month: Month, context: Context): Line[] {
  const { format, names, say } = context;
  const sign = Math.sign(all?.total ?? 0);
  return (all?.parts ?? [])
    .flatMap(({ source, published }) => (source.from === 'unit' ? [{ unit: source.unit, published }] : []))
    .filter(({ published }) => published * sign > 0)
    .sort((a, b) => sign * (b.published - a.published))
    .slice(0, NAMED)
    .map(({ unit, published }) => {
      const [name, part] = [names.unit(unit, month), format.change(published, places)];
      return [say({ zh: `${name}（${part}）`, en: `${name} (${part})` })];
    });
}
