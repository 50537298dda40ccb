import { itemText, recordText } from '../../authoring/index.ts';
import { kindNamed, type KindName } from '../../model/kinds.ts';
import type { PlainSchema } from '../../model/schema.ts';
import type { Document } from '../../model/workspace.ts';
import type { Context } from '../context.ts';

/** A record as it is written in its file. */
export interface KindExample {
  readonly path: string;
  readonly text: string;
  /** False for one that is made from the schema, where the workspace has none that is short enough. */
  readonly isReal: boolean;
}

/** Longer than that nobody reads an example. */
const MOST_LINES = 70;

/** The record of the workspace that uses the most keys of its kind and can still be read at a glance; else one of ours. */
export function exampleOf({ written, language, asOf }: Context, name: KindName): KindExample {
  const documents = [...(written.records[name] as ReadonlyMap<string, Document>).values()];
  const real = documents
    // The file of one from which something was taken out says more than these readers may see.
    .filter(({ isCut }) => !isCut)
    .map((document) => ({ document, text: textOf(document) }))
    .filter(({ text }) => text.split('\n').length <= MOST_LINES)
    .sort((a, b) => keysIn(b.document) - keysIn(a.document) || a.text.length - b.text.length)[0];
  if (real) return { path: real.document.file.path, text: real.text, isReal: true };
  const { schema, where, listedUnder } = kindNamed(name);
  const fillings = { language, day: asOf };
  const text =
    listedUnder === undefined
      ? recordText(schema as PlainSchema, {}, fillings)
      : [`${listedUnder}:`, ...itemText(schema as PlainSchema, {}, fillings).map((line) => `  ${line}`), ''].join('\n');
  return { path: where, text, isReal: false };
}

function keysIn({ value }: Document): number {
  return Object.keys(value as object).length;
}

/** The whole file, or of a file that lists many records the lines of this one. */
function textOf(document: Document): string {
  // As git keeps it: a file that was checked out on Windows shows the same.
  return writtenText(document).replaceAll('\r\n', '\n').trimEnd();
}

function writtenText({ file, positions, base }: Document): string {
  if (base.length === 0) return file.text;
  const span = positions.value(base);
  if (!span) return file.text;
  const start = file.text.lastIndexOf('\n', span.start) + 1;
  const end = file.text.indexOf('\n', Math.max(span.start, span.end - 1));
  return file.text.slice(start, end === -1 ? undefined : end);
}
