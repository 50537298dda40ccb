import { Big } from '../../model/decimal.ts';
import type { Expression } from '../../model/explanation.ts';
import { evaluate } from './arithmetic.ts';

/** Decimals shown of a part that stands for a longer computation. */
const SHOWN_PLACES = 4;

const LOOSE = 1;
const TIGHT = 2;
const ATOM = 3;

/** A text and how tightly it holds together: parts that hold less tightly than their surroundings go in brackets. */
interface Written {
  readonly text: string;
  readonly tightness: number;
}

/**
 * Arithmetic as people write it: `round((912 + 130) × 100 ÷ (1000 + 150), 2)`. A part that has a name and is explained in
 * full elsewhere is shown as its value, with ≈ where it has more decimals than are shown.
 */
export function write(expression: Expression): string {
  return written(expression, true).text;
}

function written(expression: Expression, isWhole = false): Written {
  if ('figure' in expression) return atom(decimal(new Big(expression.figure)));
  if (expression.name && !isWhole) return atom(decimal(evaluate(expression)));
  const parts = expression.of.map((part) => written(part));
  switch (expression.op) {
    case 'sum':
      return parts.length === 1 ? (parts[0] ?? atom('0')) : joined(parts, ' + ', LOOSE, LOOSE);
    case 'difference':
      return joined(parts, ' − ', LOOSE, TIGHT);
    case 'product':
      return parts.length === 1 ? (parts[0] ?? atom('1')) : joined(parts, ' × ', TIGHT, TIGHT);
    case 'quotient':
      return joined(parts, ' ÷ ', TIGHT, ATOM);
    case 'least':
      return called('min', parts);
    case 'greatest':
      return called('max', parts);
    case 'round':
      return called('round', [...parts, atom(String(expression.places))]);
    case 'whole':
      return called('int', parts);
  }
}

function atom(text: string): Written {
  return { text, tightness: ATOM };
}

/** Parts after the first have to hold as tightly as `rest`. A negative figure after a sign goes in brackets too. */
function joined(parts: readonly Written[], sign: string, own: number, rest: number): Written {
  const texts = parts.map(({ text, tightness }, i) => {
    const isBare = tightness >= (i === 0 ? own : rest) && (i === 0 || !text.startsWith('−'));
    return isBare ? text : `(${text})`;
  });
  return { text: texts.join(sign), tightness: own };
}

function called(name: string, parts: readonly Written[]): Written {
  return atom(`${name}(${parts.map(({ text }) => text).join(', ')})`);
}

function decimal(figure: Big): string {
  const shown = figure.round(SHOWN_PLACES, 1);
  return `${shown.eq(figure) ? '' : '≈'}${shown.toFixed()}`.replace('-', '−');
}
