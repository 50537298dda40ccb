import { readingsOf, type StandardText } from '../../model/readings.ts';
import type { Clause } from '../../model/records/standard.ts';
import type { Context } from '../context.ts';
import { wordDiff, type Edit } from '../word-diff.ts';
import { clauseText } from './clauses.ts';
import { versionsOf, type VersionLine } from './versions.ts';

/** One of the texts of a standard or clause that changed, before and after. */
export interface TextChange {
  readonly field: 'text' | 'limit' | 'norm' | 'measuredBy' | 'check' | 'summary' | 'appliesTo' | 'remedy';
  readonly edits: readonly Edit[];
}

export interface ClauseChange {
  readonly id: string;
  /** Its place in the version; of a clause that was removed, in the one before. */
  readonly number: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly changes: readonly TextChange[];
}

/** A version, and what it changed in the one before it. */
export interface HistoryLine extends VersionLine {
  readonly clauses: readonly ClauseChange[];
  /** The rule in one sentence, to whom it applies, the remedy. */
  readonly others: readonly TextChange[];
}

/** The history of a standard, newest version first; nothing stands before the oldest. Empty for an id that there is not. */
export function standardHistory(id: string, context: Context): HistoryLine[] {
  const standard = context.standards.get(id)?.value;
  if (!standard) return [];
  const texts = readingsOf(standard)
    .map(({ text }) => text)
    .reverse();
  return versionsOf(id, standard, context).map((version, i) => {
    const [after, before] = [texts[i], texts[i + 1]];
    if (!after || !before) return { ...version, clauses: [], others: [] };
    return { ...version, clauses: clauseChanges(before, after, context), others: otherChanges(before, after, context) };
  });
}

/** Clauses in the order of the later text; those that were removed follow the one they stood behind. */
function clauseChanges(before: StandardText, after: StandardText, context: Context): ClauseChange[] {
  const changes = after.clauses.flatMap((now, i): ClauseChange[] => {
    const was = before.clauses.find(({ id }) => id === now.id);
    const found = changesIn(was, now, context);
    return found.length === 0 ? [] : [changeOf(now.id, i, was ? 'changed' : 'added', found)];
  });
  const removed = before.clauses.flatMap((was, i): ClauseChange[] =>
    after.clauses.some(({ id }) => id === was.id)
      ? []
      : [changeOf(was.id, i, 'removed', changesIn(was, undefined, context))],
  );
  return [...changes, ...removed];
}

function changeOf(id: string, at: number, kind: ClauseChange['kind'], changes: readonly TextChange[]): ClauseChange {
  return { id, number: `${at + 1}`, kind, changes };
}

/** Of a clause that is new or gone, its text says enough. */
function changesIn(was: Clause | undefined, now: Clause | undefined, context: Context): TextChange[] {
  if (!was || !now) return changeIn('text', was?.text, now?.text);
  const [before, after] = [clauseText(was, '', context), clauseText(now, '', context)];
  const names = ({ measuredBy }: typeof before) => context.format.list(measuredBy.map(({ name }) => name));
  return [
    ...changeIn('text', before.text, after.text),
    ...changeIn('limit', before.limit, after.limit),
    ...changeIn('norm', before.norm?.text, after.norm?.text),
    ...changeIn('measuredBy', names(before), names(after)),
    ...changeIn('check', before.check, after.check),
  ];
}

function otherChanges(before: StandardText, after: StandardText, { say }: Context): TextChange[] {
  const stop = say({ zh: '；', en: '; ' });
  return [
    ...changeIn('summary', before.summary, after.summary),
    ...changeIn('appliesTo', before.appliesTo.join(stop), after.appliesTo.join(stop)),
    ...changeIn('remedy', before.remedy, after.remedy),
  ];
}

function changeIn(field: TextChange['field'], before = '', after = ''): TextChange[] {
  return before === after ? [] : [{ field, edits: wordDiff(before, after) }];
}
