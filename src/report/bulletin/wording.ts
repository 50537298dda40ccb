import type { Bilingual } from '../../model/diagnostic.ts';
import type { Indicator } from '../../model/records/indicator.ts';
import type { Value } from '../../model/results.ts';
import { SCORE_PLACES } from '../../score/scorecard/cards.ts';
import type { Context } from '../context.ts';
import { isSign } from '../format.ts';
import { inLanguage, joined, type BilingualLine, type Line } from './line.ts';

/** A sentence with links, in the language of the context. */
export function tell(context: Context, text: BilingualLine): Line {
  return inLanguage(text, context.language);
}

/** A clause or a sentence where something holds, else nothing. */
export function when(holds: boolean, said: () => Line): Line[] {
  return holds ? [said()] : [];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Names in a row: 甲、乙 or A, B. */
export function listed(lines: readonly Line[], { say }: Context): Line {
  return joined(lines, say({ zh: '、', en: ', ' }));
}

/** Clauses of one sentence. */
export function clauses(lines: readonly Line[], { say }: Context): Line {
  return joined(lines, say({ zh: '，', en: ', ' }));
}

/** Sentences one after the other; Chinese sets no space between them. */
export function sentences(lines: readonly Line[], { say }: Context): Line {
  return joined(lines, say({ zh: '', en: ' ' }));
}

const AGAINST = {
  mom: { zh: '环比', en: 'on the month before' },
  yoy: { zh: '同比', en: 'on a year before' },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Against = keyof typeof AGAINST;

/** 环比上升 0.68, 同比持平: a difference in words; nothing where there is none to tell. */
function movement(
  difference: number | null,
  against: Against,
  text: (size: number) => string,
  { say }: Context,
): string[] {
  if (difference === null) return [];
  const { zh, en } = AGAINST[against];
  if (difference === 0) return [say({ zh: `${zh}持平`, en: `unchanged ${en}` })];
  const size = text(Math.abs(difference));
  return [
    difference > 0
      ? say({ zh: `${zh}上升 ${size}`, en: `up ${size} ${en}` })
      : say({ zh: `${zh}下降 ${size}`, en: `down ${size} ${en}` }),
  ];
}

/** How a score went: 环比下降 1.99 分，同比上升 0.30 分. */
export function scoreMovement(changes: Readonly<Record<Against, number | null>>, context: Context): string[] {
  const text = (size: number) => {
    const points = context.format.figure(size, SCORE_PLACES);
    return context.say({ zh: `${points} 分`, en: points });
  };
  return [...movement(changes.mom, 'mom', text, context), ...movement(changes.yoy, 'yoy', text, context)];
}

/** How a figure went; a difference to a figure of another definition is none. Shares of a hundred differ by points. */
export function valueMovement(value: Value, { precision, unit }: Indicator, context: Context): string[] {
  const { format, say } = context;
  const text = (size: number) => {
    const figure = format.figure(size, precision);
    return isSign(unit) ? say({ zh: `${figure} 个百分点`, en: `${figure} points` }) : figure;
  };
  return (['mom', 'yoy'] as const).flatMap((against) => {
    const isBroken = value.broken?.includes(against) && value[against] !== null;
    if (!isBroken) return movement(value[against], against, text, context);
    return say({ zh: `${AGAINST[against].zh}因口径改变不可比`, en: `not comparable ${AGAINST[against].en}` });
  });
}

/** Keeps a limit and its sign on one line. */
const NO_BREAK = '\u00a0';

/** A limit as it is judged, `≤ 16.50`, with its sign but without the words of its unit, which the figure has said. */
export function goalText({ target }: Value, { precision, direction, unit }: Indicator, { format }: Context): string {
  const text = format.bound(target?.target, precision, direction).replace(' ', NO_BREAK);
  return isSign(unit) ? format.withUnit(text, unit) : text;
}

/** A figure with its unit, unless the name of the indicator has said it: "Complaints per 10,000 customers: 20.38". */
export function figureText({ published }: Value, { name, precision, unit }: Indicator, { format }: Context): string {
  const text = format.figure(published, precision);
  return name.toLowerCase().includes(unit.toLowerCase()) ? text : format.withUnit(text, unit);
}
