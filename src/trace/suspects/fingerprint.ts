import { createHash } from 'node:crypto';
import { canonical } from '../../model/canonical.ts';

/** Enough that two texts of one workspace do not meet by chance, and short enough to stand in a file. */
const DIGITS = 16;

/** The fingerprint of what a value means, as hexadecimal digits: equal for equal canonical forms. */
export function fingerprintOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, DIGITS);
}
