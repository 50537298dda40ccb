import type { Language } from '../../model/diagnostic.ts';
import { page, PROSE } from '../example.ts';
import type { Finding, Rule } from '../rule.ts';

const ENGLISH = PROSE.replace('handbook/', 'handbook/en/');

export const proseUntranslated: Rule = {
  code: 'prose-untranslated',
  severity: 'warning',
  title: { zh: '手册文章缺一种语言', en: 'Page of prose in one language only' },
  why: {
    zh: '换一种语言就打不开这一页，两种语言的读者看到的手册不一样。',
    en: 'In the other language there is no such page: its readers have another handbook.',
  },
  fix: {
    zh: '在另一种语言的文件夹里建同名的文件：中文在 handbook，英文在 handbook/en。',
    en: 'Add a file of the same name in the folder of the other language: Chinese in handbook, English in handbook/en.',
  },
  bad: { [ENGLISH]: page('Whoever hears it first sees it through.') },
  good: { [ENGLISH]: page('Whoever hears it first sees it through.'), [PROSE]: page('首问负责到底。') },
  *check({ workspace: { prose, records } }) {
    const languages = records.site.get('site')?.value.locales ?? [];
    const keyOf = (language: Language, slug: string) => `${language} ${slug}`;
    const written = new Set(prose.map(({ language, slug }) => keyOf(language, slug)));
    for (const { file, language, slug } of prose) {
      for (const other of languages) {
        if (other === language || written.has(keyOf(other, slug))) continue;
        yield { place: { file, span: { start: 0, end: 0 } }, ...words(other, slug) };
      }
    }
  },
};

const NAMES = { 'zh-CN': { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } };
const FOLDERS = { 'zh-CN': 'content/handbook', en: 'content/handbook/en' };

function words(language: Language, slug: string): Pick<Finding, 'message' | 'hint'> {
  const [{ zh, en }, file] = [NAMES[language], `${FOLDERS[language]}/${slug}.mdx`];
  return {
    message: { zh: `这篇文章没有${zh}`, en: `This page is not in ${en}` },
    hint: { zh: `另写一份 ${file}。`, en: `Write ${file}.` },
  };
}
