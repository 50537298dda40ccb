import { KINDS, type KindName } from '../../model/kinds.ts';
import { placeOf, type Translation, type Workspace } from '../../model/workspace.ts';
import type { Path } from '../../model/source.ts';
import type { Finding, Rule } from '../rule.ts';
import { overlaysOf, untranslated } from '../translation/texts.ts';
import { listed } from '../words.ts';

const files = (hotline: string) => ({
  'content/site.yaml': 'name: Handbook\noperator: Example Telecom\nlocales: [zh-CN, en]\n',
  'content/organisation/units.yaml': 'units:\n  - { id: province, name: Province, type: company }\n',
  'content/translations/en/department.yaml': `customer-service: { name: Customer Service }\n${hotline}`,
  'content/organisation/departments/hotline.yaml': 'name: 热线运营中心\n',
  'content/translations/en/indicator.yaml':
    'hall-satisfaction: { name: Satisfaction in halls, formula: { numerator: satisfied, denominator: asked } }\n' +
    'complaint-timeliness: { name: Complaints on time, formula: { numerator: on time, denominator: all } }\n',
  'data/2026-10/measurements.csv': 'unit,indicator,numerator,denominator\nprovince,hall-satisfaction,192,200\n',
});

export const translationMissing: Rule = {
  code: 'translation-missing',
  severity: 'warning',
  title: { zh: '缺少译文', en: 'Text without a translation' },
  why: {
    zh: '站点列出了英文，没有译文的地方，英文页面上就是中文。',
    en: 'The site lists English; where a translation is missing the English page shows Chinese.',
  },
  fix: {
    zh: '在 content/translations/en/<种类>.yaml 里按编号补上译文；评述另写一份 commentary.en.md。',
    en: 'Add the texts under the record’s id in content/translations/en/<kind>.yaml; write a commentary again in commentary.en.md.',
  },
  bad: files(''),
  good: files('hotline: { name: Hotline }\n'),
  *check({ workspace, documents }) {
    const locales = workspace.records.site.get('site')?.value.locales ?? [];
    for (const language of LANGUAGES.filter((candidate) => locales.includes(candidate))) {
      for (const { name: kind } of KINDS) {
        const overlays = overlaysOf(workspace.translations, language, kind);
        for (const document of documents.filter((candidate) => candidate.kind === kind)) {
          const overlay = overlays.findLast((texts) => Object.hasOwn(texts, document.id))?.[document.id];
          const missing = untranslated(document, overlay);
          if (missing.length > 0) yield { place: placeOf(document), ...words(language, kind, document.id, missing) };
        }
      }
      yield* onlyInChinese(workspace, language);
    }
  },
};

const LANGUAGES: readonly Translation['language'][] = ['en'];
const NAMES = { en: { zh: '英文', en: 'English' } };

/** Commentaries are not overlaid: each language has a file of its own. */
function* onlyInChinese({ commentaries }: Workspace, language: Translation['language']): Iterable<Finding> {
  const translated = new Set(commentaries.filter((other) => other.language === language).map(({ month }) => month));
  const { zh, en } = NAMES[language];
  for (const { file, month, language: written } of commentaries) {
    if (written !== 'zh-CN' || translated.has(month)) continue;
    const other = `data/${month}/commentary.${language}.md`;
    yield {
      place: { file, span: { start: 0, end: 0 } },
      message: { zh: `${month} 的评述没有${zh}`, en: `The commentary of ${month} is not in ${en}` },
      hint: {
        zh: `另写一份 ${other}，标题用${zh}名称或编号。`,
        en: `Write ${other}, with names in ${en} or ids as headings.`,
      },
    };
  }
}

/** `clauses[1].text`, counted from 1 as people do. */
const written = (path: Path) =>
  path.map((step, i) => (typeof step === 'number' ? `[${step + 1}]` : `${i > 0 ? '.' : ''}${step}`)).join('');

function words(
  language: Translation['language'],
  kind: KindName,
  id: string,
  missing: readonly Path[],
): Pick<Finding, 'message' | 'hint'> {
  const which = listed(missing.map(written), 4);
  const { zh, en } = NAMES[language];
  const file = `content/translations/${language}/${kind}.yaml`;
  return {
    message: {
      zh: `“${id}”有 ${missing.length} 处文字没有${zh}：${which.zh}`,
      en: `${missing.length} ${missing.length === 1 ? 'text' : 'texts'} of \`${id}\` not in ${en}: ${which.en}`,
    },
    hint: { zh: `在 ${file} 的 ${id} 下补上。`, en: `Add under ${id} in ${file}.` },
  };
}
