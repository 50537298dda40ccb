import type { NewKind } from './kind.ts';
import { newSupervisionOrder } from './supervision-order.ts';

/** What `npm run new` makes, by the word that is typed. */
export const NEW_KINDS: readonly NewKind[] = [newSupervisionOrder];
