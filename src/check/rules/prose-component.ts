import { nearest } from '../../model/nearest.ts';
import { PROSE_COMPONENTS } from '../../model/prose.ts';
import type { ProseComponent } from '../../model/workspace.ts';
import { page, PROSE } from '../example.ts';
import { wrongValue } from '../prose/attributes.ts';
import { misplaced } from '../prose/placing.ts';
import type { Context, Finding, Rule } from '../rule.ts';
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
    zh: `可用的组件：${Object.keys(PROSE_COMPONENTS).join('、')}。写法和例子见网站的 /components/ 页。`,
    en: `Components there are: ${Object.keys(PROSE_COMPONENTS).join(', ')}. How each is written is at /components/ on the site.`,
  },
  bad: { [PROSE]: page('看<RecordLink kind="indicator" id="hall-satisfactoin" />。') },
  good: { [PROSE]: page('看<RecordLink kind="indicator" id="hall-satisfaction" />。') },
  *check(context) {
    for (const { components } of context.workspace.prose) {
      for (const component of components) yield* judge(context, component);
    }
  },
};

function* judge(context: Context, component: ProseComponent): Iterable<Finding> {
  const { name, place, attributes } = component;
  const doc = Object.hasOwn(PROSE_COMPONENTS, name) ? PROSE_COMPONENTS[name] : undefined;
  if (!doc) {
    const meant = didYouMean(nearest(name, Object.keys(PROSE_COMPONENTS)));
    yield { place, message: { zh: `没有组件 <${name}>${meant.zh}`, en: `There is no component <${name}>${meant.en}` } };
    return;
  }
  yield* misplaced(component, doc);
  for (const attribute of attributes) {
    if (Object.hasOwn(doc.attributes, attribute.name)) continue;
    const meant = didYouMean(nearest(attribute.name, Object.keys(doc.attributes)));
    yield {
      place: attribute.place,
      message: {
        zh: `<${name}> 没有属性 ${attribute.name}${meant.zh}`,
        en: `<${name}> has no attribute ${attribute.name}${meant.en}`,
      },
    };
  }
  const given = (key: string) => attributes.find((attribute) => attribute.name === key);
  for (const [key, takes] of Object.entries(doc.attributes)) {
    const attribute = given(key);
    if (attribute?.value !== undefined) {
      const wrong = wrongValue(context, key, takes, attribute.value, (other) => given(other)?.value);
      if (wrong) yield { place: attribute.place, ...wrong };
    } else {
      yield {
        place: attribute?.place ?? place,
        message: { zh: `<${name}> 要写属性 ${key}="…"`, en: `<${name}> needs the attribute ${key}="…"` },
      };
    }
  }
}
