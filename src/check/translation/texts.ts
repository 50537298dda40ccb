import { kindNamed, type KindName } from '../../model/kinds.ts';
import { walk, type PlainSchema } from '../../model/schema.ts';
import type { Path } from '../../model/source.ts';
import type { Document, Translation } from '../../model/workspace.ts';

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Overlays of a kind: what one of its files says of the ids it has. */
export function overlaysOf(
  translations: readonly Translation[],
  language: Translation['language'],
  kind: KindName,
): Readonly<Record<string, unknown>>[] {
  return translations
    .filter((translation) => translation.language === language && translation.kind === kind)
    .flatMap(({ document }) => (isMap(document.value) ? [document.value] : []));
}

/** What stands in an overlay for a path of the record: items of a list by their id, or by their place. */
function overlayAt(value: unknown, overlay: unknown, path: Path): unknown {
  let [at, texts] = [value, overlay];
  for (const step of path) {
    const below = (at as Record<string | number, unknown>)[step];
    const key = typeof step === 'number' && isMap(texts) && isMap(below) ? String(below['id']) : step;
    texts = isMap(texts) || Array.isArray(texts) ? (texts as Record<string | number, unknown>)[key] : undefined;
    at = below;
  }
  return texts;
}

const CHINESE = /\p{Script=Han}/u;

/** Paths of the Chinese texts of a record that an overlay leaves untranslated. A text without Chinese needs none. */
export function untranslated(document: Document, overlay: unknown): Path[] {
  const missing: Path[] = [];
  walk(kindNamed(document.kind).schema as PlainSchema, document.value, (schema, value, path) => {
    if (!schema['x-text'] || typeof value !== 'string' || !CHINESE.test(value)) return;
    const text = overlayAt(document.value, overlay, path);
    if (typeof text !== 'string' || text.trim() === '') missing.push(path);
  });
  return missing;
}
