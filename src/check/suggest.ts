import type { Bilingual } from '../model/diagnostic.ts';
import { kindNamed, type KindName } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import type { Document } from '../model/workspace.ts';
import type { Finding, Context } from './rule.ts';
import { clipped, didYouMean, lowerFirst } from './words.ts';

/** What could have been named: ids, each with the name that people use for it where it has one. */
export type Candidates = ReadonlyMap<string, string | undefined>;

/** All records of a kind that can be named. */
export function candidatesOf({ workspace, documents }: Context, kind: KindName): Candidates {
  const named = documents
    .filter((document) => document.kind === kind)
    .map(({ id, value }) => [id, nameIn(value)] as const);
  return new Map([...[...workspace.known[kind]].map((id) => [id, undefined] as const), ...named]);
}

/** Looks up the ids of records by the name that people use for them. */
export function openIdsNamed(documents: readonly Document[]): (kind: string, name: string) => readonly string[] {
  const ids = new Map<string, string[]>();
  for (const { kind, id, value } of documents) {
    const name = nameIn(value);
    if (name !== undefined && id !== '') ids.set(`${kind} ${name}`, [...(ids.get(`${kind} ${name}`) ?? []), id]);
  }
  return (kind, name) => ids.get(`${kind} ${name.trim()}`) ?? [];
}

function nameIn(value: unknown): string | undefined {
  const name = (value as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : undefined;
}

/** The ids somebody may have meant: those whose very name was written, else those that are nearest. */
function meant(written: string, candidates: Candidates): string[] {
  const named = [...candidates].filter(([, name]) => name === written.trim()).map(([id]) => id);
  return named.length > 0 ? named.slice(0, 3) : nearest(written, candidates.keys());
}

/** The sentence and the advice for an id that names nothing. `label` is what it should have named. */
export function unknownId(
  written: string,
  label: Bilingual,
  candidates: Candidates,
  where?: string,
): Required<Pick<Finding, 'message' | 'hint'>> {
  const ids = meant(written, candidates);
  const question = didYouMean(ids);
  const text = clipped(written);
  const name = ids.length === 1 ? candidates.get(ids[0] ?? '') : undefined;
  const first = ids[0];
  return {
    message: {
      zh: `没有编号为“${text}”的${label.zh}${name ? question.zh.replace('？', `（${name}）？`) : question.zh}`,
      en: `There is no ${lowerFirst(label.en)} “${text}”${question.en}`,
    },
    hint: hintFor(first, candidates, label, where),
  };
}

function hintFor(first: string | undefined, candidates: Candidates, label: Bilingual, where?: string): Bilingual {
  if (first !== undefined) return { zh: `改成 \`${first}\`。`, en: `Write \`${first}\`.` };
  const known = [...candidates.keys()];
  const what = lowerFirst(label.en);
  if (known.length > 0 && known.length <= 12) {
    return { zh: `现有的${label.zh}：${known.join('、')}。`, en: `There are: ${known.join(', ')}.` };
  }
  return where === undefined
    ? { zh: `改成已有的${label.zh}编号。`, en: `Write the id of a ${what} that there is.` }
    : { zh: `改成已有的编号，或新建 ${where}。`, en: `Write an id that there is, or add ${where}.` };
}

export function unknownRecord(context: Context, kind: KindName, written: string) {
  const { label, where } = kindNamed(kind);
  return unknownId(written, label, candidatesOf(context, kind), where);
}
