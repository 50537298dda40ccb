import { itemText, recordText } from '../../src/authoring/index.ts';
import { appended } from '../../src/load/yaml/append.ts';
import { kindNamed, type KindName } from '../../src/model/kinds.ts';
import { dayOf } from '../../src/model/moment.ts';
import { ID_PATTERN, type PlainSchema } from '../../src/model/schema.ts';
import type { SourceFile } from '../../src/model/source.ts';
import { languagesOf } from '../../src/site/languages.ts';
import { UsageError, type Option } from '../lib/command.ts';
import type { NewFile } from '../lib/write-new.ts';
import { answered } from './ask.ts';
import { knownField, type Field, type Known } from './field.ts';
import { newKind, type ChangedFile, type Made, type NewKind, type Opened } from './kind.ts';
import { nextSteps } from './next-steps.ts';

/** A new record: its id, and what it already says. */
export interface Given {
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** How `npm run new` makes a kind of record. */
export interface RecordMaker {
  readonly kind: KindName;
  /** What is asked for, in that order. */
  readonly fields: readonly Field[];
  /** What can be known beyond that: numbers that go on, dates, parts that no record may lack. What was typed comes first. */
  readonly also?: (given: Given, opened: Opened) => Readonly<Record<string, unknown>>;
  /** The record as it is to be, where what is typed is only a part of what stands in it. */
  readonly shaped?: (record: Given['record']) => Readonly<Record<string, unknown>>;
  /** Its path, where that is not its kind's own with the id in it; throws `UsageError` for an id that cannot be. */
  readonly path?: (given: Given, opened: Opened) => string;
  /** How its id is typed, where that is otherwise than ids are. */
  readonly idIs?: RegExp;
}

/** A command that writes such a record into a file of its own, or at the end of the file that lists them. */
export function newRecord(maker: RecordMaker): NewKind {
  const { kind } = maker;
  const { label, where } = kindNamed(kind);
  const fields = maker.fields.map((field) => knownField(kind, field));
  return newKind({
    name: kind,
    hasId: true,
    line: `${label.zh} · ${label.en} · ${where}`,
    summary: {
      zh: `新建一条“${label.zh}”，写在 ${where}。在终端里会问还缺什么；列表用逗号隔开。`,
      en: `Makes a record “${label.en}” in ${where}. At a terminal it asks for what is missing; lists are typed with commas.`,
    },
    options: Object.fromEntries(fields.map((field) => [field.option, optionOf(field)])),
    make: async (opened, values, { id, ask }) => {
      refuseId(id, maker, opened);
      const typed = await answered(fields, values, opened, ask);
      return madeOf(maker, { id, record: typed }, opened);
    },
  });
}

function optionOf({ schema, needed, doc }: Known): Option<string | undefined> {
  const single = schema.items ?? schema;
  const value = schema.items ? 'A,B' : single.enum ? single.enum.join('|') : 'TEXT';
  const mark = needed ? { zh: '（必填）', en: ' (needed)' } : { zh: '', en: '' };
  return { value, doc: { zh: doc.zh + mark.zh, en: doc.en + mark.en }, parse: (typed) => typed };
}

function refuseId(id: string, { kind, idIs = new RegExp(ID_PATTERN) }: RecordMaker, { workspace }: Opened): void {
  if (!idIs.test(id)) {
    throw new UsageError({
      zh: `编号“${id}”写法不对：只用小写字母、数字和连字符，如 hall-service；月份写成 2026-11`,
      en: `“${id}” is no id: small letters, digits and hyphens only, such as hall-service; a month is written 2026-11`,
    });
  }
  // A stage is typed with its process, and known without.
  if (!workspace.known[kind].has(id.split('/').at(-1) ?? id)) return;
  throw new UsageError({
    zh: `已经有编号为 ${id} 的${kindNamed(kind).label.zh}，没有写文件`,
    en: `There is already a ${kindNamed(kind).label.en.toLowerCase()} ${id}; nothing was written`,
  });
}

function madeOf(maker: RecordMaker, typed: Given, opened: Opened): Made {
  const { kind } = maker;
  const { schema, where, listedUnder } = kindNamed(kind);
  const site = opened.workspace.records.site.get('site')?.value;
  const [language = 'zh-CN'] = site ? languagesOf(site) : [];
  const fillings = { language, day: dayOf(opened.asOf) };
  const known = { ...maker.also?.(typed, opened), ...typed.record };
  const record = maker.shaped?.(known) ?? known;
  const path = maker.path?.({ ...typed, record }, opened) ?? where.replace(/<[^>]+>/, typed.id);
  const said = nextSteps({ kind, id: typed.id, path }, opened);
  if (listedUnder === undefined) {
    return { files: [{ path, text: recordText(schema as PlainSchema, record, fillings) }], said };
  }
  const item = itemText(schema as PlainSchema, { id: typed.id, ...record }, fillings);
  const list = [...opened.workspace.records[kind].values()][0]?.file;
  return { files: [list ? withItem(list, listedUnder, item) : begun(path, listedUnder, item)], said };
}

function begun(path: string, key: string, item: readonly string[]): NewFile {
  return { path, text: [`${key}:`, ...item.map((line) => `  ${line}`), ''].join('\n') };
}

/** The file that lists them, with one more at its end and every other byte as it was. */
function withItem(file: SourceFile, key: string, item: readonly string[]): ChangedFile {
  const text = appended(file, key, item);
  if (text !== undefined) return { path: file.path, text, replaces: true };
  throw new UsageError({
    zh: `${file.path} 的 ${key} 不是一行一条的列表，请先改成“- ”开头的写法`,
    en: `The list under “${key}” in ${file.path} is not written item by item; begin each with “- ” first`,
  });
}
