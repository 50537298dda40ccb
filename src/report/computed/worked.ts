import { Big } from '../../model/decimal.ts';
import type { Explanation, Expression } from '../../model/explanation.ts';
import { evaluate, figure } from '../../score/explain/arithmetic.ts';
import { write } from '../../score/explain/write.ts';
import type { Context } from '../context.ts';
import type { Worked } from './types.ts';

/** A sum of more plain figures than this is shown as what it comes to: its rows are named beside it. */
const MOST_TERMS = 4;
const HALF_UP = 1;
const GUARD = 24;

/** The arithmetic of an explanation with its result at so many decimals; `unit` is set after it. */
export function workedOf(
  { arithmetic, numbers, result }: Pick<Explanation, 'arithmetic' | 'numbers' | 'result'>,
  places: number,
  { format }: Context,
  unit = '',
): Worked {
  const hasSteps = arithmetic !== undefined && !('figure' in arithmetic);
  return {
    ...(hasSteps && { numbers: hasLongSum(arithmetic) ? write(shortened(arithmetic)) : (numbers ?? '') }),
    result: format.withUnit(format.figure(result, places), unit),
    exact: result,
    isRounded: result !== null && !new Big(result).round(places, HALF_UP).eq(result),
  };
}

function isLongSum(expression: Expression): boolean {
  if ('figure' in expression) return false;
  const { op, of } = expression;
  return op === 'sum' && of.length > MOST_TERMS && of.every((part) => 'figure' in part);
}

function hasLongSum(expression: Expression): boolean {
  return isLongSum(expression) || ('of' in expression && expression.of.some(hasLongSum));
}

function shortened(expression: Expression): Expression {
  if ('figure' in expression) return expression;
  // A sum of thirds is whole again.
  if (isLongSum(expression)) return figure(evaluate(expression).round(GUARD, HALF_UP));
  return { ...expression, of: expression.of.map(shortened) } as Expression;
}
