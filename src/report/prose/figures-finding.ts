import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { isOff, type Figure } from '../indicators.ts';

/** How many of the indicators that show control points are off target, in a sentence; each counts once. */
export function figuresFinding(figures: readonly Figure[], { say }: Context): string {
  const each = [...new Map(figures.map((figure) => [figure.indicator, figure])).values()];
  const off = each.filter(({ status }) => isOff(status)).length;
  const measured = counted(each.length, 'indicator');
  if (each.length === 0) return say({ zh: '靠检查落实，没有指标', en: 'Kept by checks, without indicators' });
  return off === 0
    ? say({ zh: `${each.length} 项指标，没有未达目标的`, en: `${measured}, none off target` })
    : say({ zh: `${each.length} 项指标，${off} 项未达目标`, en: `${measured}, ${off} off target` });
}
