import { inLanguage, type Diagnostic, type Language } from '../../src/model/diagnostic.ts';
import type { KindName } from '../../src/model/kinds.ts';
import { TO_FILL } from '../../src/model/to-fill.ts';
import type { Opened } from './kind.ts';

interface Scaffolded {
  readonly kind: KindName;
  readonly id: string;
  readonly path: string;
}

/** What to do with a new record, in a few lines. */
export function nextSteps({ kind, id, path }: Scaffolded, { workspace, language }: Opened): string {
  const locales = workspace.records.site.get('site')?.value.locales ?? [];
  const isTranslated = locales.includes('zh-CN') && locales.includes('en');
  const hasTeams = [...workspace.records.department.values()].some(({ value }) => value.team !== undefined);
  const english = `content/translations/en/${kind}.yaml`;
  const zh = [
    `接下来：打开 ${path}，把“${TO_FILL.zh}”换成正文；# 后面是说明，要用的键去掉行首的 #，不用的整行删掉。`,
    ...(isTranslated ? [`英文写在 ${english} 的 ${id}: 下面。`] : []),
    hasTeams ? '改完运行 npm run check，再运行 npm run owners 写明谁来复核。' : '改完运行 npm run check。',
  ];
  const en = [
    `Next: open ${path} and write what stands after “${TO_FILL.en.trim()}”; # explains: take it off where you use a key, delete the line where not.`,
    ...(isTranslated ? [`English texts go below ${id}: in ${english}.`] : []),
    hasTeams ? 'Then run npm run check, and npm run owners to say who reviews it.' : 'Then run npm run check.',
  ];
  return inLanguage({ zh: `${zh.join('\n')}\n`, en: `${en.join('\n')}\n` }, language);
}

/** Which warnings are more than before, by code; nothing where there are none. */
export function warningsLeft(before: readonly Diagnostic[], after: readonly Diagnostic[], language: Language): string {
  const counted = Map.groupBy(after, ({ code }) => code);
  const more = [...counted].flatMap(([code, { length }]) => {
    const count = length - before.filter((diagnostic) => diagnostic.code === code).length;
    return count > 0 ? [count > 1 ? `${code} ×${String(count)}` : code] : [];
  });
  if (more.length === 0) return '';
  return inLanguage(
    {
      zh: `检查没有错误，还会提醒：${more.join('、')}。\n`,
      en: `The check finds no error, and reminds of: ${more.join(', ')}.\n`,
    },
    language,
  );
}
