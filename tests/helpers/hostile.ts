import { KINDS, kindNamed, type KindName } from '../../src/model/kinds.ts';
import { walk, type PlainSchema } from '../../src/model/schema.ts';
import type { Catalogue, Document, Workspace } from '../../src/model/workspace.ts';

/** Texts that want to be something else: markup, formulas, the other direction, the end of what they stand in. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</title></textarea><svg/onload=alert(1)>',
  '&lt;script&gt;&#x3c;b&#62; &amp;&nbsp ]]>',
  'javascript:alert(1)',
  "=cmd|'/C calc'!A0",
  '+1+HYPERLINK("https://example.invalid")',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r\n=1+1',
  '＝1+1',
  '"=1+1',
  '\u202e倒着读\u2066隔开\u200f',
  '\u0000\u0007\u001b[31m\u0085',
  '\ufffe\uffff\ufdd0',
  '半个\ud83d和\ude00',
  '_x0007_',
  'END:VEVENT\r\nBEGIN:VALARM\nACTION:AUDIO',
  'a,b;c\\n"d"',
  '{{7*7}}${7*7}<%= 7 %>{throw}',
  `長${'很'.repeat(400)}${'W'.repeat(3000)}`,
];

/** A record with every text for readers turned into a hostile one, each with a number of its own at its end. */
function poisoned(kind: KindName, value: unknown, next: (text: string) => string): unknown {
  const copy = structuredClone(value);
  walk(kindNamed(kind).schema as PlainSchema, value, (schema, text, path) => {
    if (!schema['x-text'] || typeof text !== 'string' || path.length === 0) return;
    let at = copy as Record<string | number, unknown>;
    for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
    at[path.at(-1) ?? ''] = next(text);
  });
  return copy;
}

/** A workspace in which every text of every record is hostile, and how many there are. Nothing of it is translated. */
export function hostileWorkspace(workspace: Workspace): { readonly workspace: Workspace; readonly count: number } {
  let count = 0;
  const next = () => `${HOSTILE[count % HOSTILE.length] ?? ''}§${count++}`;
  const records = KINDS.map(({ name }) => {
    const entries = [...(workspace.records[name] as ReadonlyMap<string, Document>)];
    return [name, new Map(entries.map(([id, entry]) => [id, { ...entry, value: poisoned(name, entry.value, next) }]))];
  });
  const poison = { ...workspace, records: Object.fromEntries(records) as Catalogue, translations: [], prose: [] };
  return { workspace: poison, count };
}

/**
 * The files of a workspace with every text of every record hostile: what two records say alike they say alike still, as rules
 * compare. Overlays are left out, as theirs are texts of the same records.
 */
export function hostileFiles(files: Readonly<Record<string, string>>, workspace: Workspace): Record<string, string> {
  const known = new Map<string, string>();
  const next = (text: string) => {
    const said = known.get(text) ?? `${HOSTILE[known.size % HOSTILE.length] ?? ''}§${known.size}`;
    known.set(text, said);
    return said;
  };
  const written = new Map<string, unknown>();
  for (const { name, listedUnder } of KINDS) {
    for (const { id, value, file } of (workspace.records[name] as ReadonlyMap<string, Document>).values()) {
      const record = poisoned(name, value, next);
      if (listedUnder === undefined) written.set(file.path, record);
      else {
        const listed = (written.get(file.path) as Record<string, unknown[]> | undefined)?.[listedUnder] ?? [];
        written.set(file.path, { [listedUnder]: [...listed, { id, ...(record as object) }] });
      }
    }
  }
  const others = Object.entries(files).filter(([path]) => !path.endsWith('.yaml'));
  return Object.fromEntries([...others, ...[...written].map(([path, value]) => [path, asYaml(value)] as const)]);
}

/** JSON is YAML; what is no ASCII is written as escapes, so that a file may hold what no editor would write. */
function asYaml(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(
    /[\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
