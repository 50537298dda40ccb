import type { Norm } from '../../model/records/standard.ts';
import type { Path } from '../../model/source.ts';
import { placeOf, type Document, type Workspace } from '../../model/workspace.ts';
import type { Context, Finding } from '../rule.ts';
import { candidatesOf, unknownId } from '../suggest.ts';
import { clipped } from '../words.ts';

/** A `norm` key as written: `norm-id/item-id`. */
export interface NormReference {
  readonly document: Document;
  readonly path: Path;
  readonly written: string;
}

/** Every place where a clause, now or in an earlier version, or an indicator rests on an item of a norm. */
export function normReferences({ records }: Workspace): NormReference[] {
  const clauses = [...records.standard.values()].flatMap((document) => [
    ...document.value.clauses.map(({ norm }, i) => ({ document, path: ['clauses', i, 'norm'], written: norm })),
    ...document.value.versions.flatMap(({ clauses = [] }, i) =>
      clauses.map(({ was }, j) => {
        const path = ['versions', i, 'clauses', j, 'was', 'norm'];
        return { document, path, written: was?.norm };
      }),
    ),
  ]);
  const indicators = [...records.indicator.values()].map((document) => ({
    document,
    path: ['norm'],
    written: document.value.norm,
  }));
  return [...clauses, ...indicators].flatMap(({ written, ...at }) =>
    written === undefined ? [] : [{ ...at, written }],
  );
}

/** The item that a `norm` key names, if it is there. */
export function normItem({ records }: Workspace, written: string): Norm['items'][number] | undefined {
  const [norm = '', item = ''] = written.split('/');
  return records.norm.get(norm)?.value.items.find(({ id }) => id === item);
}

/** `norm` keys that name no norm, or no item of it. */
export function unknownNormItems(context: Context): Finding[] {
  const { workspace } = context;
  return normReferences(workspace).flatMap(({ document, path, written }) => {
    const place = placeOf(document, path);
    const [, norm, item] = /^([^/]+)\/([^/]+)$/.exec(written) ?? [];
    if (norm === undefined || item === undefined) return [{ place, ...wrongShape(written) }];
    if (!context.knows('norm', norm)) {
      const label = { zh: '规范', en: 'Norm' };
      return [{ place, ...unknownId(norm, label, candidatesOf(context, 'norm'), 'content/norms/<id>.yaml') }];
    }
    const items = workspace.records.norm.get(norm)?.value.items;
    if (!items || items.some(({ id }) => id === item)) return [];
    const label = { zh: `“${norm}”条目`, en: `Item of norm “${norm}”` };
    return [{ place, ...unknownId(item, label, new Map(items.map(({ id }) => [id, undefined]))) }];
  });
}

function wrongShape(written: string): Pick<Finding, 'message' | 'hint'> {
  return {
    message: {
      zh: `“${clipped(written)}”不是规范条目的写法`,
      en: `“${clipped(written)}” does not name an item of a norm`,
    },
    hint: { zh: '写成 规范编号/条目编号。', en: 'Write norm-id/item-id.' },
  };
}
