import type { Bilingual } from '../../src/model/diagnostic.ts';
import type { LinkState } from '../../src/model/suspects.ts';
import type { Choice } from '../../src/trace/suspects/choose.ts';
import { UsageError } from './command.ts';

const MOST = 12;

/** Links a line each, the first dozen of them. */
export function listedLinks(links: readonly LinkState[]): Bilingual {
  const lines = links.slice(0, MOST).map(({ dependent, on }) => `  ${dependent} --on ${on}`);
  const more = links.length - lines.length;
  const rest = more > 0 ? { zh: `\n  …… 另有 ${more} 条`, en: `\n  … and ${more} more` } : { zh: '', en: '' };
  return { zh: lines.join('\n') + rest.zh, en: lines.join('\n') + rest.en };
}

/** Why nothing can be confirmed as it was asked. */
export function refusal(choice: Exclude<Choice, { is: 'chosen' | 'done' }>, record: string, on = ''): UsageError {
  switch (choice.is) {
    case 'unknown-record': {
      const near = choice.near.slice(0, MOST);
      return new UsageError({
        zh: `没有“${record}”，或它不依据任何标准、规范或口径${near.length > 0 ? `。是不是 ${near.join('、')}？` : ''}`,
        en: `There is no “${record}”, or it rests on no standard, norm or definition${near.length > 0 ? `. Did you mean ${near.join(', ')}?` : ''}`,
      });
    }
    case 'unknown-on':
      return new UsageError({
        zh: `${record} 不依据“${on}”。它依据：${choice.near.slice(0, MOST).join('、')}`,
        en: `${record} does not rest on “${on}”. It rests on ${choice.near.slice(0, MOST).join(', ')}`,
      });
    case 'nobody':
      return new UsageError({
        zh: `没有部门对它负责，请先写明 owner：\n${listedLinks(choice.links).zh}`,
        en: `No department answers for it; name its owner first:\n${listedLinks(choice.links).en}`,
      });
    case 'several-owners':
      return new UsageError({
        zh: `它们归几个部门，请分别确认：${choice.owners.map((owner) => `department/${owner}`).join('、')}`,
        en: `They belong to several departments; confirm for each: ${choice.owners.map((owner) => `department/${owner}`).join(', ')}`,
      });
    case 'several':
      return new UsageError({
        zh: `有 ${choice.links.length} 条待确认。请用 --on 写明依据哪一项；都看过了的，加 --all：\n${listedLinks(choice.links).zh}`,
        en: `${choice.links.length} links are to be confirmed. Say which with --on, or add --all once you have read them all:\n${listedLinks(choice.links).en}`,
      });
  }
}
