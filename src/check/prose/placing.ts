import type { ProseComponentDoc } from '../../model/prose.ts';
import type { ProseComponent } from '../../model/workspace.ts';
import type { Finding } from '../rule.ts';

const WITHIN: Readonly<Record<NonNullable<ProseComponent['within']>, Required<Pick<Finding, 'message' | 'hint'>>>> = {
  heading: {
    message: { zh: '小标题里不能用组件', en: 'A component cannot stand in a heading' },
    hint: {
      zh: '小标题只写文字；组件写在下面的正文里。',
      en: 'Write a heading in words, and the component in the text below it.',
    },
  },
  link: {
    message: { zh: '链接里不能用组件', en: 'A component cannot stand in a link' },
    hint: { zh: '链接只写文字，组件移到链接外。', en: 'Write a link in words, and the component beside it.' },
  },
};

/**
 * Content where there can be none or none where there must be some; a block in the middle of a sentence; anything in a
 * heading or a link.
 */
export function* misplaced(component: ProseComponent, doc: ProseComponentDoc): Iterable<Finding> {
  const { name, place, inText, hasContent, within } = component;
  if (hasContent && doc.content === 'none') {
    yield {
      place,
      message: { zh: `<${name}> 里面不能写文字`, en: `<${name}> cannot enclose text` },
      hint: { zh: `写成 <${name} … />。`, en: `Write <${name} … />.` },
    };
  }
  if (!hasContent && doc.content === 'needed') {
    yield {
      place,
      message: { zh: `<${name}> 里面没有文字`, en: `<${name}> encloses nothing` },
      hint: { zh: `写成 <${name} …>文字</${name}>。`, en: `Write <${name} …>text</${name}>.` },
    };
  }
  if (within) {
    yield { place, ...WITHIN[within] };
  } else if (inText && doc.stands === 'alone') {
    yield {
      place,
      message: { zh: `<${name}> 不能夹在句子里`, en: `<${name}> cannot stand within a sentence` },
      hint: {
        zh: '让它单独占一行，前后各空一行。',
        en: 'Give it a line of its own, with an empty line before and after it.',
      },
    };
  }
}
