import { kindNamed } from '../../model/kinds.ts';
import { walk, type PlainSchema } from '../../model/schema.ts';
import { lineColumn, type Path, type Place } from '../../model/source.ts';
import { placeOf, type Document } from '../../model/workspace.ts';
import { record, STANDARD } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const clauses = (second: string) =>
  record('standard', {
    clauses: `\n  - { id: answer, text: 人工服务及时应答。 }\n  - { id: ${second}, text: 接听后先致歉再受理。 }`,
  });

export const duplicateId: Rule = {
  code: 'duplicate-id',
  severity: 'error',
  title: { zh: '编号重复', en: 'The same id twice' },
  why: {
    zh: '两条记录用同一个编号，别处引用时就不知道指的是哪一条，后一条会被丢掉。',
    en: 'When two records share an id nobody knows which one is meant, and the second is lost.',
  },
  fix: {
    zh: '给后一条换一个编号，并改掉引用它的地方。',
    en: 'Give the second one another id and correct who refers to it.',
  },
  bad: { [STANDARD]: clauses('answer') },
  good: { [STANDARD]: clauses('greeting') },
  *check({ documents }) {
    const records = new Map<string, Document>();
    const points = new Map<string, Place>();
    for (const document of documents) {
      const first = document.id === '' ? undefined : records.get(`${document.kind} ${document.id}`);
      if (first) yield again(document.id, idPlace(document), idPlace(first));
      else records.set(`${document.kind} ${document.id}`, document);
      yield* insideOf(document, points);
    }
  },
};

/** Where a record's id stands: its `id` key in a list of records, else the start of its file. */
function idPlace(document: Document): Place {
  return kindNamed(document.kind).listedUnder === undefined ? placeOf(document) : placeOf(document, ['id']);
}

/**
 * Parts of a record – clauses, milestones, sections – whose ids are the same within their list. Control points are named
 * from outside their stage, so theirs are unique in the workspace.
 */
function insideOf(document: Document, points: Map<string, Place>): Finding[] {
  const found: Finding[] = [];
  const lists = new Map<string, Map<string, Place>>();
  walk(kindNamed(document.kind).schema as PlainSchema, document.value, (_, value, path) => {
    if (path.at(-1) !== 'id' || typeof path.at(-2) !== 'number' || typeof value !== 'string') return;
    const seen = document.kind === 'stage' ? points : listAt(lists, scopeOf(document, path));
    const place = placeOf(document, path);
    const first = seen.get(value);
    if (first) found.push(again(value, place, first));
    else seen.set(value, place);
  });
  return found;
}

/** Works and causes of a project are named from its other phases and bones: theirs are unique in the project. */
function scopeOf({ kind }: Document, path: Path): Path {
  const list = path.slice(0, -2);
  return kind === 'project' ? list.filter((step) => typeof step === 'string') : list;
}

function listAt(lists: Map<string, Map<string, Place>>, path: Path): Map<string, Place> {
  const key = path.join('/');
  const list = lists.get(key) ?? new Map<string, Place>();
  lists.set(key, list);
  return list;
}

function again(id: string, place: Place, first: Place): Finding {
  const { line } = lineColumn(first.file, first.span.start);
  return {
    place,
    message: {
      zh: `编号“${id}”已经用过，见 ${first.file.path} 第 ${line} 行`,
      en: `The id “${id}” is already used in ${first.file.path}, line ${line}`,
    },
  };
}
