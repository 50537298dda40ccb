import type { Explanation } from '../../src/model/explanation.ts';
import { evaluate } from '../../src/score/explain/arithmetic.ts';

/** An explanation and all that it is made of. */
export function flat(explanation: Explanation): Explanation[] {
  return [explanation, ...explanation.parts.flatMap(flat)];
}

/** What is wrong with an explanation and its parts: where its own arithmetic does not give its result. */
export function contradictions(explanation: Explanation): string[] {
  return flat(explanation).flatMap(({ of, result, arithmetic, numbers }) => {
    const found = arithmetic ? evaluate(arithmetic).toNumber() : null;
    return found === result
      ? []
      : [`${JSON.stringify(of)}: ${String(numbers)} is ${String(found)}, not ${String(result)}`];
  });
}
