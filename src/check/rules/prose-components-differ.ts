import { lineColumn } from '../../model/source.ts';
import type { Prose } from '../../model/workspace.ts';
import { page, PROSE } from '../example.ts';
import { differences, tagOf, type Difference } from '../prose/counterparts.ts';
import type { Finding, Rule } from '../rule.ts';

const ENGLISH = PROSE.replace('handbook/', 'handbook/en/');
const CARD = '<RecordCard kind="indicator" id="hall-satisfaction" />';

export const proseComponentsDiffer: Rule = {
  code: 'prose-components-differ',
  severity: 'warning',
  title: { zh: '同一篇文章，两种语言的组件不一样', en: 'Other components in the other language' },
  why: {
    zh: '少了一张卡片或一个链接，看那种语言的人就少看一样东西；多半是改了一种语言，忘了另一种。',
    en: 'Where a card or a link is lacking, readers of that language are shown less; mostly one language was changed and the other forgotten.',
  },
  fix: {
    zh: '两个文件用同样的组件，成块的次序也一样；句子里的可以随语序换位置。',
    en: 'Use the same components in both files, blocks in the same order; those in sentences stand where the language wants them.',
  },
  bad: { [PROSE]: page(CARD), [ENGLISH]: page('How halls are rated.') },
  good: { [PROSE]: page(CARD), [ENGLISH]: page(CARD) },
  *check({ workspace: { prose } }) {
    const chinese = new Map(prose.filter(({ language }) => language === 'zh-CN').map((each) => [each.slug, each]));
    for (const english of prose) {
      const other = english.language === 'en' ? chinese.get(english.slug) : undefined;
      if (!other) continue;
      for (const difference of differences(english, other)) yield finding(difference, english);
    }
  },
};

function finding({ is, component, after }: Difference, { file }: Prose): Finding {
  const tag = tagOf(component);
  if (is === 'extra') {
    return { place: component.place, message: { zh: `中文页没有 ${tag}`, en: `The Chinese page has no ${tag}` } };
  }
  if (is === 'order') {
    return {
      place: component.place,
      message: { zh: `${tag} 的次序与中文页不同`, en: `${tag} does not stand where the Chinese page has it` },
    };
  }
  const { line } = lineColumn(component.place.file, component.place.span.start);
  return {
    place: after?.place ?? { file, span: { start: 0, end: 0 } },
    message: {
      zh: `这里${after ? '之后' : ''}少了 ${tag}，中文页第 ${line} 行有`,
      en: `${tag} is missing${after ? ' after this' : ''}: the Chinese page has it in line ${line}`,
    },
  };
}
