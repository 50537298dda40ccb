import { kindNamed, type KindName } from '../../model/kinds.ts';
import { ID_PATTERN } from '../../model/schema.ts';
import { placeOf, type Document } from '../../model/workspace.ts';
import { INDICATOR, record } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';
import { clipped } from '../words.ts';

const ID = new RegExp(ID_PATTERN);
/** Kinds whose files are named for what they hold and lie in the folder of their month. */
const MONTHLY: readonly KindName[] = ['progress', 'adjustments', 'roadmap-report'];

export const idNotFileName: Rule = {
  code: 'id-not-file-name',
  severity: 'error',
  title: { zh: '编号与文件名不一致', en: 'Id and file name differ' },
  why: {
    zh: '一个文件就是一条记录，文件名就是它的编号，别处按编号引用它；写得不一样就会引用落空。',
    en: 'A file is a record and its name is its id, by which others refer to it; a different name breaks those references.',
  },
  fix: {
    zh: '编号以文件名为准：改文件名，或改里面的写法。文件名只用小写字母、数字和连字符。',
    en: 'The file name counts: rename the file or correct what it says. Use small letters, digits and hyphens.',
  },
  bad: { [INDICATOR]: record('indicator', { id: 'hotline-connection' }) },
  good: { [INDICATOR]: record('indicator') },
  *check({ documents, workspace: { records } }) {
    for (const document of documents) {
      const { listedUnder, path } = kindNamed(document.kind);
      if (listedUnder !== undefined) continue;
      if (!MONTHLY.includes(document.kind) && path.source.includes('?<id>') && !ID.test(document.id))
        yield badName(document);
      const written = (document.value as { id?: unknown } | null)?.id;
      if (written !== undefined) yield otherId(document, written);
    }
    const monthly = [records.progress, records.adjustments, records['roadmap-report']];
    for (const entry of monthly.flatMap((entries) => [...entries.values()])) {
      const { month } = entry.value;
      if (month === undefined || month === entry.id) continue;
      yield {
        place: placeOf(entry, ['month']),
        message: {
          zh: `写的是 ${month}，文件却在 ${entry.id} 文件夹里`,
          en: `It says ${month} but the file lies in the folder ${entry.id}`,
        },
        hint: {
          zh: '改成文件夹的月份，或把文件移到对应的文件夹。',
          en: 'Write the month of the folder, or move the file to the other folder.',
        },
      };
    }
  },
};

function badName(document: Document): Finding {
  const plain = document.id
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return {
    place: placeOf(document),
    message: {
      zh: `文件名“${clipped(document.id)}”不能作编号`,
      en: `The file name “${clipped(document.id)}” cannot be an id`,
    },
    ...(ID.test(plain) && {
      hint: { zh: `把文件改名为 ${plain}.yaml。`, en: `Rename the file to ${plain}.yaml.` },
    }),
  };
}

function otherId(document: Document, written: unknown): Finding {
  const place = placeOf(document, ['id']);
  const hint = {
    zh: '删掉 id 这一行，编号就是文件名。',
    en: 'Remove the line `id`: the name of the file is the id.',
  };
  if (written === document.id) {
    const message = { zh: '这里不用写编号，文件名就是编号', en: 'No id is needed here: the file name is the id' };
    return { place, message, hint, severity: 'warning' };
  }
  const message = {
    zh: `这里写的编号是“${clipped(String(written))}”，文件名却是“${clipped(document.id)}”`,
    en: `The id given here is “${clipped(String(written))}” but the file is named “${clipped(document.id)}”`,
  };
  return { place, message, hint };
}
