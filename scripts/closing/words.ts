import { changedFigures, snapshotsIn, type Changed } from '../../src/closing/index.ts';
import type { Bilingual } from '../../src/model/diagnostic.ts';
import type { Publication } from '../../src/model/records/publication.ts';
import { tagOf } from './tag.ts';

/** How many changed figures are listed. */
const SHOWN = 12;

/** What a revision holds, in a line. */
export function summed({ month, revisions, values, scores = '' }: Publication): Bilingual {
  const { number = 0, on = '', digest = '' } = revisions.at(-1) ?? {};
  const count = (text: string) => String(text.split('\n').filter(Boolean).length);
  return {
    zh: `${month} 第${String(number)}版 · ${on} · ${count(values)} 个数值、${count(scores)} 个得分 · 摘要 ${digest}`,
    en: `${month}, revision ${String(number)}, ${on}: ${count(values)} values, ${count(scores)} scores, digest ${digest}`,
  };
}

/** What there is to do once the record is written. */
export function nextSteps({ month, revisions }: Publication, path: string, isTagged: boolean): Bilingual {
  const tag = tagOf(month, revisions.length);
  const commit = `git add ${path} && git commit -m "Close ${month}" && git tag -a ${tag} -m "Close ${month}"`;
  return isTagged
    ? {
        zh: `已提交并打上标签 ${tag}。接下来：git push --follow-tags；发布网站后运行 npm run verify -- 网站文件夹 --write，留下校验和文件。`,
        en: `Committed and tagged ${tag}. Next: git push --follow-tags; when the site is built run npm run verify -- FOLDER --write, which leaves its file of checksums.`,
      }
    : {
        zh: `接下来：\n  ${commit}\n发布网站后运行 npm run verify -- 网站文件夹 --write，留下校验和文件。`,
        en: `Next:\n  ${commit}\nWhen the site is built run npm run verify -- FOLDER --write, which leaves its file of checksums.`,
      };
}

/** The published figures that the newest revision has otherwise, the first of them one by one. */
export function changesOf(publication: Publication): Bilingual {
  const [before, after] = snapshotsIn(publication).slice(-2);
  const changed = before && after ? changedFigures(before, after) : [];
  const lines = changed.slice(0, SHOWN).map((each) => `  ${figureOf(each)}`);
  const values = String(changed.filter(({ figure }) => figure === 'value').length);
  const scores = String(changed.filter(({ figure }) => figure === 'score').length);
  const more = changed.length > SHOWN ? ['  …'] : [];
  return {
    zh: [`与前一版相比：${values} 个数值、${scores} 个得分不同`, ...lines, ...more].join('\n'),
    en: [`Against the revision before: ${values} values and ${scores} scores differ`, ...lines, ...more].join('\n'),
  };
}

function figureOf({ unit, indicator, scorecard, before, after }: Changed): string {
  const of = indicator ?? scorecard ?? '';
  return `${unit} ${of} ${before === null ? '—' : String(before)} → ${after === null ? '—' : String(after)}`;
}
