import { kindNamed } from '../../model/kinds.ts';
import type { PlainSchema } from '../../model/schema.ts';
import type { Path } from '../../model/source.ts';
import { placeOf, type Document, type Translation } from '../../model/workspace.ts';
import type { Context, Finding, Rule } from '../rule.ts';
import { unknownRecord } from '../suggest.ts';
import { compare } from '../translation/compare.ts';
import { isMap } from '../translation/texts.ts';

const OVERLAY = 'content/translations/en/department.yaml';

export const translationUnknown: Rule = {
  code: 'translation-unknown',
  severity: 'error',
  title: { zh: '译文对不上记录', en: 'Translation of nothing' },
  why: {
    zh: '译文按编号和键对应到记录；对不上的译文不会显示，列表项数不同还会张冠李戴。',
    en: 'Translations meet their record by id and key; those that meet none are never shown, and a list of another length puts words in the wrong place.',
  },
  fix: {
    zh: '改正编号或键；记录已删除的，把译文也删掉。',
    en: 'Correct the id or the key; where the record is gone remove its translation.',
  },
  bad: { [OVERLAY]: 'customer-servise: { name: Customer Service }\n' },
  good: { [OVERLAY]: 'customer-service: { name: Customer Service }\n' },
  *check(context) {
    for (const translation of context.workspace.translations) yield* judge(context, translation);
  },
};

function* judge(context: Context, { kind, document }: Translation): Iterable<Finding> {
  if (!isMap(document.value)) return;
  for (const [id, texts] of Object.entries(document.value)) {
    const overlay: Document = { ...document, kind, id };
    const place = (path: Path, what: 'key' | 'value' = 'value') => placeOf(overlay, [id, ...path], what);
    const record = context.documents.find((candidate) => candidate.kind === kind && candidate.id === id);
    if (record) yield* compare(kindNamed(kind).schema as PlainSchema, record.value, texts, [], place);
    else if (!context.knows(kind, id)) yield { place: place([], 'key'), ...unknownRecord(context, kind, id) };
  }
}
