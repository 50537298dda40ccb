import type { Diagnostic } from '../model/diagnostic.ts';
import type { Kind } from '../model/kinds.ts';
import type { SourceFile, Span } from '../model/source.ts';
import type { Document, Translation } from '../model/workspace.ts';
import { both, diagnose, shown, START } from './diagnose.ts';
import type { Role } from './role.ts';
import { readYaml, type YamlRead } from './yaml/read.ts';

export interface RecordsRead {
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The record of a file, or the records that it lists. */
export function readRecords(file: SourceFile, role: Role & { is: 'records' }): RecordsRead {
  const { kind, id, within, order } = role;
  const yaml = readYaml(file);
  const { value, positions, diagnostics } = yaml;
  if (kind.listedUnder !== undefined) return readList(file, kind, kind.listedUnder, yaml);
  if (!value) return { documents: [], diagnostics };
  const document: Document = { kind: kind.name, id, value, file, positions, base: [], within, order };
  return { documents: [document], diagnostics };
}

function readList(file: SourceFile, kind: Kind, key: string, { value, positions, diagnostics }: YamlRead): RecordsRead {
  if (!value) return { documents: [], diagnostics };
  const found = [...diagnostics];
  const complain = (span: Span, zh: string, en: string) => {
    const hint = both(
      `这个文件只写“${key}:”，各条记录以“- ”开头列在它下面。`,
      `This file holds only "${key}:", with its records listed below, each beginning with "- ".`,
    );
    found.push(diagnose('file-layout', file, span, { message: both(zh, en), hint }));
  };
  for (const other of Object.keys(value)) {
    if (other === key) continue;
    const name = shown(other);
    complain(positions.key([other]) ?? START, `这里不应有字段“${name}”`, `"${name}" does not belong here`);
  }
  const items = Object.hasOwn(value, key) ? value[key] : undefined;
  if (!Array.isArray(items)) {
    const span = positions.key([key]);
    // Where the list stands under another name, that has been said.
    if (span || found.length === diagnostics.length) {
      complain(span ?? START, `“${key}:”下面应是一个列表`, `A list is expected under "${key}:"`);
    }
    return { documents: [], diagnostics: found };
  }
  const documents = items.map((item: unknown, i): Document => {
    return { kind: kind.name, id: idOf(item), value: item, file, positions, base: [key, i] };
  });
  return { documents, diagnostics: found };
}

/** The id that an item of a list gives itself; empty when it gives none, which its schema complains of. */
function idOf(item: unknown): string {
  const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : '';
}

export interface TranslationRead {
  readonly translation?: Translation;
  readonly diagnostics: readonly Diagnostic[];
}

/** The translated texts of a kind of records: a map id → texts. */
export function readTranslation(file: SourceFile, { language, kind }: Role & { is: 'translation' }): TranslationRead {
  const { value, positions, diagnostics } = readYaml(file);
  if (!value) return { diagnostics };
  return { translation: { language, kind, document: { value, file, positions, base: [] } }, diagnostics };
}
