import { KINDS } from '../../model/kinds.ts';
import { nearest } from '../../model/nearest.ts';
import { PROSE_COMPONENTS } from '../../model/prose.ts';
import type { ProseComponent } from '../../model/workspace.ts';
import { page, PROSE } from '../example.ts';
import type { Context, Finding, Rule } from '../rule.ts';
import { unknownRecord } from '../suggest.ts';
import { didYouMean } from '../words.ts';

export const proseComponent: Rule = {
  code: 'prose-component',
  severity: 'error',
  title: { zh: '手册文章里的组件不对', en: 'Wrong component in a page of prose' },
  why: {
    zh: '文章只认识列出的几个组件；写错名字、少写属性或指向不存在的记录，网站就做不出来。',
    en: 'Prose knows a few listed components; with a wrong name, a missing attribute or a record that is not there the site cannot be built.',
  },
  fix: {
    zh: `可用的组件：${Object.keys(PROSE_COMPONENTS).join('、')}。写法如 <RecordLink kind="indicator" id="hall-satisfaction" />。`,
    en: `Components there are: ${Object.keys(PROSE_COMPONENTS).join(', ')}. Write it as <RecordLink kind="indicator" id="hall-satisfaction" />.`,
  },
  bad: { [PROSE]: page('看<RecordLink kind="indicator" id="hall-satisfactoin" />。') },
  good: { [PROSE]: page('看<RecordLink kind="indicator" id="hall-satisfaction" />。') },
  *check(context) {
    for (const { components } of context.workspace.prose) {
      for (const component of components) yield* judge(context, component);
    }
  },
};

function* judge(context: Context, { name, place, attributes }: ProseComponent): Iterable<Finding> {
  const expected = Object.hasOwn(PROSE_COMPONENTS, name) ? PROSE_COMPONENTS[name] : undefined;
  if (!expected) {
    const meant = didYouMean(nearest(name, Object.keys(PROSE_COMPONENTS)));
    yield { place, message: { zh: `没有组件 <${name}>${meant.zh}`, en: `There is no component <${name}>${meant.en}` } };
    return;
  }
  for (const attribute of attributes) {
    if (Object.hasOwn(expected, attribute.name)) continue;
    const meant = didYouMean(nearest(attribute.name, Object.keys(expected)));
    yield {
      place: attribute.place,
      message: {
        zh: `<${name}> 没有属性 ${attribute.name}${meant.zh}`,
        en: `<${name}> has no attribute ${attribute.name}${meant.en}`,
      },
    };
  }
  const valueOf = (key: string) => attributes.find((attribute) => attribute.name === key)?.value;
  for (const [key, takes] of Object.entries(expected)) {
    const value = valueOf(key);
    const at = attributes.find((attribute) => attribute.name === key)?.place ?? place;
    if (value === undefined) {
      yield {
        place: at,
        message: { zh: `<${name}> 要写属性 ${key}="…"`, en: `<${name}> needs the attribute ${key}="…"` },
      };
    } else if ('oneOf' in takes) {
      if (takes.oneOf.includes(value)) continue;
      const meant = didYouMean(nearest(value, takes.oneOf));
      yield {
        place: at,
        message: { zh: `${key} 不能是“${value}”${meant.zh}`, en: `${key} cannot be “${value}”${meant.en}` },
        hint: { zh: `可用：${takes.oneOf.join('、')}。`, en: `Use one of: ${takes.oneOf.join(', ')}.` },
      };
    } else {
      const kind = KINDS.find((candidate) => candidate.name === valueOf(takes.idOf))?.name;
      if (kind && !context.knows(kind, value)) yield { place: at, ...unknownRecord(context, kind, value) };
    }
  }
}
