import type { Bilingual } from '../../model/diagnostic.ts';
import { Big, roundHalfUp } from '../../model/decimal.ts';
import type { Expression } from '../../model/explanation.ts';

/** Expressions are built with these: `minus(figure(100), figure(2.5))`. */
export function figure(value: number | Big, name?: Bilingual): Expression {
  // A figure that a number holds stays one; a longer quotient is kept digit by digit.
  const held = typeof value === 'number' ? value : value.toNumber();
  const isHeld = typeof value === 'number' || new Big(held).eq(value);
  return { figure: isHeld ? held : value.toFixed(), ...(name && { name }) };
}

export const plus = (...of: Expression[]): Expression => ({ op: 'sum', of });
export const times = (...of: Expression[]): Expression => ({ op: 'product', of });
export const least = (...of: Expression[]): Expression => ({ op: 'least', of });
export const greatest = (...of: Expression[]): Expression => ({ op: 'greatest', of });
export const minus = (from: Expression, what: Expression): Expression => ({ op: 'difference', of: [from, what] });
export const over = (top: Expression, bottom: Expression): Expression => ({ op: 'quotient', of: [top, bottom] });
export const rounded = (of: Expression, places: number): Expression => ({ op: 'round', places, of: [of] });
export const whole = (of: Expression): Expression => ({ op: 'whole', of: [of] });
export const named = (expression: Expression, name: Bilingual): Expression => ({ ...expression, name });

const DOWN = 0;

/** An expression that stands in several others is worked out once. */
const known = new WeakMap<Expression, Big>();

/** What an expression comes to, as if computed without error. A division by zero throws: no figure rests on one. */
export function evaluate(expression: Expression): Big {
  if ('figure' in expression) return new Big(expression.figure);
  const found = known.get(expression);
  if (found) return found;
  const made = workOut(expression);
  known.set(expression, made);
  return made;
}

function workOut(expression: Exclude<Expression, { figure: unknown }>): Big {
  const [first = new Big(0), ...rest] = expression.of.map(evaluate);
  switch (expression.op) {
    case 'sum':
      return rest.reduce((sum, part) => sum.plus(part), first);
    case 'product':
      return rest.reduce((product, part) => product.times(part), first);
    case 'difference':
      return rest.reduce((left, part) => left.minus(part), first);
    case 'quotient':
      return rest.reduce((top, bottom) => top.div(bottom), first);
    case 'least':
      return rest.reduce((best, part) => (part.lt(best) ? part : best), first);
    case 'greatest':
      return rest.reduce((best, part) => (part.gt(best) ? part : best), first);
    case 'round':
      return new Big(roundHalfUp(first, expression.places));
    case 'whole':
      return first.round(0, DOWN);
  }
}
