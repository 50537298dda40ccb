import type { Language } from '../model/diagnostic.ts';
import type { KindName } from '../model/kinds.ts';
import type { Catalogue, Document, Workspace } from '../model/workspace.ts';

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A value with the texts of an overlay laid over it. The overlay is shaped like the value; a list whose items have an `id`
 * may be a map by that id. What the overlay leaves out keeps the text of the record.
 */
export function overlaid(value: unknown, texts: unknown): unknown {
  if (texts === undefined || texts === null) return value;
  if (typeof value === 'string') return typeof texts === 'string' ? texts : value;
  if (Array.isArray(value)) {
    if (Array.isArray(texts)) return value.map((item, i) => overlaid(item, texts[i]));
    if (!isMap(texts)) return value;
    return value.map((item) =>
      isMap(item) && typeof item['id'] === 'string' ? overlaid(item, texts[item['id']]) : item,
    );
  }
  if (!isMap(value) || !isMap(texts)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, overlaid(item, texts[key])]));
}

/** Texts of one language by kind and id; files of the same kind complete each other. */
function textsIn(workspace: Workspace, language: Language): Map<KindName, Map<string, unknown>> {
  const found = new Map<KindName, Map<string, unknown>>();
  for (const { language: its, kind, document } of workspace.translations) {
    if (its !== language || !isMap(document.value)) continue;
    const ofKind = found.get(kind) ?? new Map<string, unknown>();
    for (const [id, texts] of Object.entries(document.value)) ofKind.set(id, texts);
    found.set(kind, ofKind);
  }
  return found;
}

/** The workspace with its records in a language. Ids, figures and positions in files stay as they are. */
export function localise(workspace: Workspace, language: Language): Workspace {
  const texts = textsIn(workspace, language);
  if (texts.size === 0) return workspace;
  const records = Object.fromEntries(
    Object.entries(workspace.records).map(([kind, entries]: [string, ReadonlyMap<string, Document>]) => {
      const ofKind = texts.get(kind as KindName);
      if (!ofKind) return [kind, entries];
      const translated = [...entries].map(
        ([id, entry]) => [id, { ...entry, value: overlaid(entry.value, ofKind.get(id)) }] as const,
      );
      return [kind, new Map(translated)];
    }),
  );
  return { ...workspace, records: records as unknown as Catalogue };
}
