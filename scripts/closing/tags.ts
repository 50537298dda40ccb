import { runGit } from '../../src/load/git/run.ts';
import { readYaml } from '../../src/load/yaml/read.ts';
import type { Bilingual } from '../../src/model/diagnostic.ts';
import type { Publication } from '../../src/model/records/publication.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { pathOfPublication } from './record.ts';

const TAG = /^(\d{4}-\d{2})-r(\d+)$/;

/** Revisions that git's tags hold and the workspace does not have, or has otherwise. Without git there is nothing to hold. */
export function wrongTags(folder: string, { records }: Workspace): Bilingual[] {
  const tags = runGit(folder, ['tag', '--list', '[0-9]*-r[0-9]*']);
  if (!tags.ok) return [];
  return tags.out
    .toString()
    .split(/\r?\n/)
    .flatMap((tag) => {
      const [, month = '', number = ''] = TAG.exec(tag) ?? [];
      if (month === '') return [];
      const released = digestAt(folder, tag, month, Number(number));
      const revision = records.publication.get(month)?.value.revisions[Number(number) - 1];
      if (released === undefined || released === revision?.digest) return [];
      return [
        revision
          ? {
              zh: `${month} 第${number}版与标签 ${tag} 里的不是同一份：${revision.digest.slice(0, 12)}，标签里是 ${released.slice(0, 12)}`,
              en: `Revision ${number} of ${month} is not that of tag ${tag}: ${revision.digest.slice(0, 12)}, tagged was ${released.slice(0, 12)}`,
            }
          : {
              zh: `标签 ${tag} 里有 ${month} 第${number}版，工作区里没有：被删了`,
              en: `Tag ${tag} has revision ${number} of ${month}, the workspace does not: it was removed`,
            },
      ];
    });
}

/** The digest of a revision in the commit of a tag. */
function digestAt(folder: string, tag: string, month: string, number: number): string | undefined {
  const path = pathOfPublication(month);
  const shown = runGit(folder, ['show', `${tag}:./${path}`]);
  if (!shown.ok) return undefined;
  const { value } = readYaml({ path, text: shown.out.toString() });
  const revisions = (value as Partial<Publication> | undefined)?.revisions;
  return Array.isArray(revisions) ? revisions[number - 1]?.digest : undefined;
}
