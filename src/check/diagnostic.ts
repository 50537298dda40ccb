import type { Diagnostic } from '../model/diagnostic.ts';
import type { RuleDoc } from '../model/rule.ts';
import type { Finding } from './rule.ts';

/** A finding as the diagnostic that is reported: what it does not say, its rule says. */
export function diagnosticOf(rule: RuleDoc, finding: Finding): Diagnostic {
  return {
    code: rule.code,
    severity: finding.severity ?? rule.severity,
    place: finding.place,
    message: finding.message,
    hint: finding.hint ?? rule.fix,
  };
}
