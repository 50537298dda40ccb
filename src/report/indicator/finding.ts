import type { Bilingual } from '../../model/diagnostic.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import type { Bound, Value } from '../../model/results.ts';
import type { Context } from '../context.ts';
import { isSign } from '../format.ts';

const BEYOND_FLOOR: Readonly<Record<Indicator['direction'], Bilingual>> = {
  higher: { zh: '低于底线', en: 'below the floor of' },
  lower: { zh: '高于底线', en: 'above the limit of' },
  range: { zh: '超出底线', en: 'outside the limits of' },
};

/** A figure or a range in a sentence that has said what it is measured in: `95.00%`, `40–60`. Only signs are repeated. */
export function briefText(figure: Bound, { precision, unit }: Indicator, { format }: Context): string {
  const ends = typeof figure === 'number' ? [figure] : figure;
  const text = ends.map((end) => format.figure(end, precision)).join('–');
  return isSign(unit) ? format.withUnit(text, unit) : text;
}

/** Where an indicator stands, in one sentence; `monthsOff` months in a row it has missed its target. */
export function findingOf(indicator: Indicator, value: Value | undefined, monthsOff: number, context: Context): string {
  const { name, precision, unit, direction } = indicator;
  const { format, say } = context;
  if (value?.published == null) {
    const month = value === undefined ? '' : format.month(value.month);
    return value === undefined ? name : say({ zh: `${name}：${month}无数据`, en: `${name}: no data for ${month}` });
  }
  const figure = format.figure(value.published, precision);
  // "Complaints per 10,000 customers 20.38": the name has said the unit.
  const isSaid = name.toLowerCase().includes(unit.toLowerCase());
  const now = `${name} ${isSaid ? figure : format.withUnit(figure, unit)}`;
  if (!value.target) return now;
  const goal = briefText(value.target.target, indicator, context);
  if (value.status === 'achieved') return say({ zh: `${now}，达到目标 ${goal}`, en: `${now}: target ${goal} met` });
  const { floor } = value.target;
  if (value.status === 'missed' && floor !== undefined) {
    const beyond = BEYOND_FLOOR[direction];
    const at = briefText(floor, indicator, context);
    return monthsOff > 1
      ? say({
          zh: `${now}，${beyond.zh} ${at}，连续 ${monthsOff} 个月未达目标`,
          en: `${now}: ${beyond.en} ${at}, target missed for ${monthsOff} months running`,
        })
      : say({ zh: `${now}，${beyond.zh} ${at}`, en: `${now}: ${beyond.en} ${at}` });
  }
  return monthsOff > 1
    ? say({
        zh: `${now}，连续 ${monthsOff} 个月未达目标 ${goal}`,
        en: `${now}: target ${goal} missed for ${monthsOff} months running`,
      })
    : say({ zh: `${now}，未达目标 ${goal}`, en: `${now}: target ${goal} missed` });
}
