import type { FieldChange } from '../../model/changes.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import { branchFor, type PlainSchema } from '../../model/schema.ts';
import type { Read } from '../side.ts';
import { same } from '../words/bilingual.ts';
import { valueWords } from '../words/values.ts';
import { labelAt, line, type Place } from './line.ts';

/** The most Chinese characters of a value that a line repeats. */
const SHORT = 30;

/** A value that came, went, or became another one. */
export function leafChange(schema: PlainSchema | undefined, before: Read, after: Read, place: Place): FieldChange[] {
  const label = labelAt(schema, place);
  const [was, is] = apart([before, after].map((value) => valueWords(schema, value, place)) as Two, [
    before.zh,
    after.zh,
  ]);
  const values = { before: before.zh, after: after.zh };
  const long = isLong(was) || isLong(is) || isOtherBranch(schema, before.zh, after.zh);
  const texts = {
    ...(before.zh !== undefined && { before: plain(was) }),
    ...(after.zh !== undefined && { after: plain(is) }),
  };
  const more = { ...values, ...(long && { texts }) };
  if (before.zh === undefined)
    return [line(place, long ? coming(label) : added(label, is, isChoice(schema, after.zh)), more)];
  if (after.zh === undefined)
    return [line(place, long ? going(label) : removed(label, was, isChoice(schema, before.zh)), more)];
  return [line(place, long ? reworded(label) : changed(label, was, is), more)];
}

/** That something came, went or changed, and not what it says. */
export function wholeChange(schema: PlainSchema | undefined, before: Read, after: Read, place: Place): FieldChange {
  const label = labelAt(schema, place);
  const words = before.zh === undefined ? coming(label) : after.zh === undefined ? going(label) : reworded(label);
  return line(place, words, { before: before.zh, after: after.zh });
}

type Two = [Bilingual, Bilingual];

/** Two that are called alike are told apart as they were written. */
export function apart(words: Two, values: readonly [unknown, unknown]): Two {
  const alike = words[0].zh === words[1].zh && words[0].en === words[1].en;
  return alike ? (values.map((value) => same(String(value))) as Two) : words;
}

const isLong = ({ zh }: Bilingual) => zh.length > SHORT || zh.includes('\n');

/** One way of computing for another: more changes than a line can say. */
function isOtherBranch(schema: PlainSchema | undefined, before: unknown, after: unknown): boolean {
  return schema?.oneOf !== undefined && branchFor(schema, before) !== branchFor(schema, after);
}

/** A text by itself needs no quotation marks. */
function plain({ zh, en }: Bilingual): Bilingual {
  const bare = (text: string) => (/^“[^”]*”$/s.test(text) ? text.slice(1, -1) : text);
  return { zh: bare(zh), en: bare(en) };
}

/** 目标值 95 → 96 */
const changed = (label: Bilingual, was: Bilingual, is: Bilingual): Bilingual => ({
  zh: `${label.zh} ${was.zh} → ${is.zh}`,
  en: `${label.en}: ${was.en} → ${is.en}`,
});

const reworded = (label: Bilingual): Bilingual => ({ zh: `${label.zh}有修改`, en: `${label.en} changed` });
const coming = (label: Bilingual): Bilingual => ({ zh: `新增${label.zh}`, en: `${label.en} added` });
const going = (label: Bilingual): Bilingual => ({ zh: `删除${label.zh}`, en: `${label.en} removed` });

/** Yes and no, and one of some words, are said of something that was always there. */
function isChoice(schema: PlainSchema | undefined, value: unknown): boolean {
  return typeof value === 'boolean' || (schema !== undefined && branchFor(schema, value).enum !== undefined);
}

const added = (label: Bilingual, is: Bilingual, chosen: boolean): Bilingual =>
  chosen
    ? { zh: `${label.zh}：${is.zh}`, en: `${label.en}: ${is.en}` }
    : { zh: `新增${label.zh} ${is.zh}`, en: `${label.en} added: ${is.en}` };

const removed = (label: Bilingual, was: Bilingual, chosen: boolean): Bilingual =>
  chosen
    ? { zh: `${label.zh}：不再写明（原为${was.zh}）`, en: `${label.en}: no longer said (was ${was.en})` }
    : { zh: `删除${label.zh}（原为 ${was.zh}）`, en: `${label.en} removed (was ${was.en})` };

/** What is said where an item came or went: its facts in brackets, or for unfolding where they are long. */
export function itemChange(
  place: Place,
  item: { readonly title: Bilingual; readonly facts: Bilingual; readonly reason?: Bilingual },
  value: unknown,
  what: 'added' | 'removed',
): FieldChange {
  const { title, facts, reason } = item;
  const why = reason ? { zh: `，原因：${reason.zh}`, en: `, because: ${reason.en}` } : { zh: '', en: '' };
  const long = isLong(facts);
  const inline = long || facts.zh === '' ? { zh: '', en: '' } : { zh: `（${facts.zh}）`, en: ` (${facts.en})` };
  const core = {
    zh: `${what === 'added' ? '新增' : '删除'}${title.zh}${inline.zh}${why.zh}`,
    en: `${title.en} ${what}${inline.en}${why.en}`,
  };
  const [text, side] = what === 'added' ? [{ after: facts }, { after: value }] : [{ before: facts }, { before: value }];
  return line(place, core, { ...side, ...(long && { texts: text }) });
}
