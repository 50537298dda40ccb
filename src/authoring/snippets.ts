import { KINDS, type Kind } from '../model/kinds.ts';
import type { PlainSchema } from '../model/schema.ts';
import { completed, type Fillings } from './complete.ts';
import { itemLines, recordLines, type Line } from './lines.ts';
import { comment, oneLine } from './record-text.ts';

/** A snippet as VS Code reads it. */
export interface Snippet {
  readonly scope: string;
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** Dates are typed over; any that exists will do. */
const FILLINGS: Fillings = { language: 'zh-CN', day: '2026-01-01' };

/** A snippet for each kind: a record whole as it stands, with a stop at each value. */
export function snippets(): Record<string, Snippet> {
  return Object.fromEntries(KINDS.map((kind) => [kind.label.en, snippetOf(kind)]));
}

function snippetOf({ name, label, where, schema, listedUnder }: Kind): Snippet {
  const plain = schema as PlainSchema;
  const record = completed(plain, {}, FILLINGS);
  const lines = listedUnder === undefined ? recordLines(plain, record) : itemLines(plain, record, '');
  return {
    scope: 'yaml',
    prefix: [name, label.zh],
    description: `${oneLine(label)} — ${where}`,
    body: stops(lines),
  };
}

/** Numbers the values in the order in which they are stopped at; where only one word will do, there is nothing to stop for. */
function stops(lines: readonly Line[]): string[] {
  let stop = 0;
  return lines.map(({ head, value, schema, meaning }) => {
    const words = meaning && escaped(comment(head, oneLine(meaning)));
    const isFixed = value === undefined || schema.enum?.length === 1;
    return [escaped(head), isFixed ? value : stopAt(++stop, value, schema), words].filter((part) => part).join(' ');
  });
}

/** A stop at a value, inside its quotes where it has any. */
function stopAt(stop: number, value: string, { enum: words }: PlainSchema): string {
  if (words) return `\${${String(stop)}|${words.join(',')}|}`;
  const [, quote = '', bare = value] = /^("?)(.*)\1$/.exec(value) ?? [];
  return `${quote}\${${String(stop)}:${escaped(bare)}}${quote}`;
}

/** What snippets would read as a stop of their own. */
function escaped(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}
