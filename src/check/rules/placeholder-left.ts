import { kindNamed } from '../../model/kinds.ts';
import { walk, type PlainSchema } from '../../model/schema.ts';
import { isToFill, TO_FILL } from '../../model/to-fill.ts';
import { placeOf, type Document, type Workspace } from '../../model/workspace.ts';
import { record, STANDARD } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';
import { clipped } from '../words.ts';

const files = (summary: string) => ({ [STANDARD]: record('standard', { summary }) });

export const placeholderLeft: Rule = {
  code: 'placeholder-left',
  severity: 'warning',
  title: { zh: '还有待填的文字', en: 'A text that is still to be written' },
  why: {
    zh: '新建的记录里，“待填：”后面说明这里该写什么；不改，网站上就原样登出来。',
    en: 'In a new record “To fill in:” says what is to stand there; left as it is, the site publishes just that.',
  },
  fix: {
    zh: '换成要写的内容，“待填：”三个字也一并换掉；这个键可以不写的，整行删掉。',
    en: 'Write what is asked for in its place, mark and all; where the key may be left out, delete the line.',
  },
  bad: files(`${TO_FILL.zh}一句话说明`),
  good: files('来电有人接，问题有人管。'),
  *check({ documents, workspace }) {
    for (const document of documents) yield* inRecord(document);
    yield* inCommentaries(workspace);
  },
};

function inRecord(document: Document): Finding[] {
  const found: Finding[] = [];
  walk(kindNamed(document.kind).schema as PlainSchema, document.value, (schema, value, path) => {
    if (!schema['x-text'] || typeof value !== 'string' || !isToFill(value)) return;
    found.push({ place: placeOf(document, path), message: words(value) });
  });
  return found;
}

/** Paragraphs of a commentary. */
function* inCommentaries({ commentaries }: Workspace): Iterable<Finding> {
  for (const { file } of commentaries) {
    for (const match of file.text.matchAll(/^.+$/gm)) {
      if (!isToFill(match[0])) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      yield { place: { file, span }, message: words(match[0]) };
    }
  }
}

function words(text: string): Finding['message'] {
  return { zh: `还没有写：${clipped(text)}`, en: `Not written yet: ${clipped(text)}` };
}
