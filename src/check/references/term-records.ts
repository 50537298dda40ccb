import { kindNamed } from '../../model/kinds.ts';
import { nearest } from '../../model/nearest.ts';
import { LINKED_KINDS } from '../../model/prose.ts';
import { placeOf } from '../../model/workspace.ts';
import type { Context, Finding } from '../rule.ts';
import { unknownRecord } from '../suggest.ts';
import { clipped, didYouMean } from '../words.ts';

/** Records that terms say they stand for and that are not there, or not written as `kind/id`. */
export function unknownTermRecords(context: Context): Finding[] {
  return [...context.workspace.records.term.values()].flatMap((entry) => {
    const { record } = entry.value;
    if (record === undefined) return [];
    const words = wrong(record, context);
    return words ? [{ place: placeOf(entry, ['record']), ...words }] : [];
  });
}

function wrong(record: string, context: Context): Pick<Finding, 'message' | 'hint'> | undefined {
  const [, named = '', id = ''] = /^([^/]+)\/([^/]+)$/.exec(record) ?? [];
  const kind = LINKED_KINDS.find((each) => each === named);
  if (kind) return context.knows(kind, id) ? undefined : unknownRecord(context, kind, id);
  const meant = didYouMean(nearest(named, LINKED_KINDS));
  const kinds = LINKED_KINDS.map((each) => `${each}（${kindNamed(each).label.zh}）`).join('、');
  const text = clipped(record);
  return {
    message: { zh: `“${text}”不是“种类/编号”${meant.zh}`, en: `“${text}” is not a kind/id${meant.en}` },
    hint: {
      zh: `写成 standard/first-contact 这样。种类有：${kinds}。`,
      en: `Write it as standard/first-contact. Kinds: ${LINKED_KINDS.join(', ')}.`,
    },
  };
}
